import type { DemoDocument } from './writing.ts';

/** The demo's PDFs: their media document, and the words from which paper.ts makes the file. */
export interface DemoPaper {
  readonly media: DemoDocument<'media'>;
  readonly title: string;
  readonly body: string;
}

const paper = (key: string, title: string, body: string): DemoPaper => ({
  media: { type: 'media', key, locale: 'en', content: {} },
  title,
  body,
});

/** In the order in which they are stored; keys are those of documents.ts. */
export const papers: readonly DemoPaper[] = [
  paper(
    'council-tax-leaflet',
    'Your council tax explained, 2026 to 2027',
    `
    This leaflet comes with your bill. It says what you pay, what it pays for and how to pay less. The year runs from 1 April 2026 to 31 March 2027.

    ## What each band pays

    | Band | Charge for the year | In 10 parts |
    | A | £1,545.60 | £154.56 |
    | B | £1,803.20 | £180.32 |
    | C | £2,060.80 | £206.08 |
    | D | £2,318.40 | £231.84 |
    | E | £2,833.60 | £283.36 |
    | F | £3,348.80 | £334.88 |
    | G | £3,864.00 | £386.40 |
    | H | £4,636.80 | £463.68 |

    Your parish or town council adds its own charge. It is on your bill.

    ## What it pays for

    Of each pound that a band D home pays:

    - 52p goes to care for adults and children
    - 14p goes to the police
    - 11p goes to bins, streets and parks
    - 9p goes to roads and transport
    - 5p goes to the fire service
    - 9p goes to libraries, planning, housing and everything else

    ## How to pay

    The easiest way is by direct debit. You choose the day: the 1st, 8th, 15th or 25th. You can also pay online by card, by bank transfer, or with cash at a post office or a shop with a PayPoint sign.

    You can pay in 10 parts from April to January, or in 12 parts from April to March. Ask us by 15 April if you want 12.

    ## How to pay less

    - You live alone: 25% off.
    - Everybody is a full-time student: nothing to pay.
    - You have a low income: up to all of it off. Ask for council tax support.
    - Somebody is disabled and needs more room: the charge for the band below.
    - Somebody has dementia or another severe mental impairment: 25% off or more.

    You need to ask for each of these. Nobody gets a discount by themselves.

    ## If you cannot pay

    Call us on 01632 960 110, 8:30am to 5pm, Monday to Friday. We can move your payment day and spread what you owe. The sooner you call, the more we can do.

    ## If something is wrong

    Tell us within 21 days if anything on the bill is wrong, if somebody moves in or out, or if a discount should stop.

    Large print, easy read, audio or braille: call 01632 960 110 and say that you want this leaflet.
    `,
  ),
  paper(
    'budget-summary',
    'Budget summary 2026 to 2027',
    `
    Full council agreed this budget on Thursday 26 February 2026. It says how we spend £142.6 million in the year from 1 April 2026. Money for schools is not included: it goes straight to them.

    ## What goes out

    | Service | Million pounds | Share |
    | Adult social care | 54.2 | 38% |
    | Children’s services | 31.4 | 22% |
    | Bins, streets and parks | 18.5 | 13% |
    | Roads and transport | 14.3 | 10% |
    | Housing and homelessness | 8.6 | 6% |
    | Libraries, leisure, museum | 5.7 | 4% |
    | Running the council | 5.6 | 4% |
    | Planning and licences | 4.3 | 3% |
    | All services | 142.6 | 100% |

    ## What comes in

    | From | Million pounds | Share |
    | Council tax | 72.7 | 51% |
    | Government grants | 35.7 | 25% |
    | Business rates | 22.8 | 16% |
    | Fees and rents | 11.4 | 8% |
    | All income | 142.6 | 100% |

    ## What is new this year

    - Food waste is collected from every home every week: £1.1 million, of which the government pays £0.7 million.
    - The Central Library opens on Sundays: £38,000.
    - Two more officers check rented homes: £92,000, paid for by licences and fines.
    - Four more social workers for adults: £210,000.

    ## What we save

    - Half of the street lights dim at night: £140,000.
    - Two offices in Station Road are let to others: £310,000.
    - Letters by email for those who want it: £65,000.
    - Fewer agency staff in social care: £900,000.

    ## What we put by

    We have £9.4 million for emergencies, which is 7% of what we spend. We use £1.2 million of it this year, and plan to pay it back by 2029.

    ## What may go wrong

    The need for care grows by about 4% a year. If it grows by 6%, we need £1.1 million more. If energy prices rise by a fifth, we need £0.4 million more.

    ## Have your say

    The draft budget for next year comes out each November. You can comment until January. See the council’s website, or ask in any library.
    `,
  ),
  paper(
    'market-rules',
    'Rules for traders at Aldenbridge market',
    `
    These rules are for everyone who has a stall. They are in force from 1 April 2026.

    ## Times

    - You can set up from 6:30am on Thursday and Saturday. New traders come at 7am.
    - Vehicles leave Market Square by 7:45am.
    - You trade from 8am to 3pm. Please do not pack up before 2:30pm.
    - The square is clear by 4:30pm.

    ## Your stall

    - A pitch is 3 metres wide. Keep within the yellow marks.
    - Leave 1.5 metres free in front, for wheelchairs and prams.
    - Show your name, your prices and, for food, your hygiene rating.
    - Weigh your cover down with 10kg at each leg. When the wind is over 30 miles an hour, the market officer may close the market.

    ## Safety

    - Bring your insurance and gas certificates each day.
    - Generators are not allowed. Use our electricity.
    - Take your rubbish with you. Sort card into the cage by the Corn Hall.

    ## Paying

    You pay by card on the day. Regular traders pay by the month. If you cannot come, tell us by 12 noon the day before, and you do not pay.

    ## If you break a rule

    First we talk to you. The second time we write to you. The third time you can lose your pitch for 3 months. You can ask for a review within 14 days.

    Market officer: 01632 960 200.
    `,
  ),
];
