import { action, contact, details, image, info, page, table, text, warning } from './writing.ts';
import type { DemoDocument } from './writing.ts';

const topic = 'bins-and-recycling';

/** Pages on bins and recycling. */
export const binsAndRecycling: DemoDocument[] = [
  page('bin-collection-days', {
    title: 'Bin collection days',
    summary: 'When we collect each bin, and what to do if your day changes.',
    topic,
    body: [
      text(`
        We collect from every home on the same day each week. Put your bins out by {{bins-out-time}} on that day.

        | Bin | What it is for | How often |
        | Grey bin | Rubbish | Every 2 weeks |
        | Blue bin | Plastic, cans, glass and cartons | Every 2 weeks |
        | Blue bag | Paper and card | Same day as your blue bin |
        | Food caddy | All food | Every week |
        | Brown bin | Garden waste, [if you pay for it](service:garden-waste-collection) | Every 2 weeks, March to November |

        ## Find your day

        Your day depends on where you live.

        | Where you live | Collection day |
        | Town centre and Wharf Lane | Monday |
        | Castle Hill, Priory and Station | Tuesday |
        | Nether Alden and Hatherwick | Wednesday |
        | Stoke Pellow and Northfield | Thursday |
        | Cold Ferring, Cwm Merran and all farms | Friday |

        We put a calendar through your door each November. It shows which weeks are grey and which are blue. You can ask for another one on {{phone-main}}.

        ## When your day changes

        We work on all bank holidays except Christmas Day, Boxing Day and New Year’s Day. Collections change in the two weeks after Christmas. See [Christmas bin collections](page:christmas-bin-collections).

        We may be late in snow or when a road is shut. Leave your bin out and we will come back within 2 working days.
      `),
      info(
        'Bin not emptied? Wait until 5pm on your day. Then [report a missed bin](service:missed-bin) within 2 working days.',
      ),
      contact('waste-team'),
    ],
  }),

  page('what-goes-in-each-bin', {
    title: 'What goes in each bin',
    summary: 'Which bin to use for food, plastic, paper, glass, nappies, batteries and more.',
    topic,
    body: [
      image('recycling-bins', 'Grey for rubbish, blue for recycling, brown for garden waste.'),
      text(`
        ## Blue bin: plastic, cans, glass and cartons

        Rinse things first. Leave lids on. Do not put them in a bag.

        Yes:

        - plastic bottles, pots, tubs and trays
        - food tins, drink cans and clean foil
        - glass bottles and jars
        - juice and milk cartons

        No: plastic bags, black plastic, drinking glasses, light bulbs.

        ## Blue bag: paper and card

        Keep paper and card dry. Flatten boxes. Large boxes can go beside the bag if you tie them together.

        No: pizza boxes with food on them, tissues, wallpaper, shiny wrapping paper.

        ## Food caddy: all food

        Put in all food, cooked or raw. That means meat, bones, bread, fruit, tea bags and plate scrapings. You can line the caddy with any plastic bag. We take the bags out.

        ## Grey bin: what is left

        Use it for nappies, pet waste, polystyrene, broken crockery and plastic film. We do not take bags that are left beside the bin.

        ## Brown bin: garden waste

        Use it for grass, leaves, flowers, weeds and branches under 10cm thick. No soil, stones or food. You need to [pay for garden waste collection](service:garden-waste-collection) first.
      `),
      warning(
        'Never put batteries or vapes in any bin. They start fires in our lorries. Take them to a shop that sells them or to a [recycling centre](page:recycling-centres).',
      ),
      details(
        'Things we are often asked about',
        `
        | Item | Where it goes |
        | Clothes and shoes | Textile bank at any recycling centre |
        | Coffee cups | Grey bin |
        | Cooking oil | Recycling centre, in a bottle |
        | Paint | Let it dry out, then recycling centre |
        | Small electrical items | In a tied bag on top of your blue bin |
        | Wrapping paper | Blue bag if it stays scrunched, or else grey bin |
        `,
      ),
    ],
  }),

  page('recycling-centres', {
    title: 'Recycling centres',
    summary: 'Opening hours, what to bring and what you cannot leave at our two recycling centres.',
    topic,
    body: [
      text(`
        You can take household waste to either centre for free. You do not need to book.

        | Centre | Address | Closed |
        | Wharf Lane | Wharf Lane, Aldenbridge AD1 4RC | Christmas Day, Boxing Day, New Year’s Day |
        | Hatherwick | Quarry Road, Hatherwick AD5 2RC | The same days, and every Tuesday |

        Both open at these times:

        - April to September: {{recycling-centre-hours-summer}}
        - October to March: {{recycling-centre-hours-winter}}

        We let the last car in 15 minutes before we close. It is busiest from 11am to 2pm at weekends.

        ## What to bring

        Bring proof that you live in the district. A council tax bill or a driving licence will do. You can show it on your phone.

        ## Vans and trailers

        Cars are always welcome. You need a free permit for a van or for a trailer longer than 1.8 metres. Call {{phone-main}} at least 2 working days before you come. A permit is for 12 visits a year.

        ## What we take

        - garden waste, wood and metal
        - fridges, TVs and all electrical items
        - furniture, mattresses and carpets
        - oil, paint, batteries and gas bottles
        - rubble, soil and plasterboard, up to 2 small bags or 1 item a visit, 4 visits in 4 weeks

        We do not take asbestos, tyres, fireworks or waste from a business.

        ## If you cannot get to a centre

        We can [collect large items from your home](service:bulky-waste-collection). It costs {{bulky-waste-fee}} for up to 3 items.
      `),
    ],
  }),

  page('help-putting-bins-out', {
    title: 'Get help putting your bins out',
    summary: 'We can fetch your bins and bring them back if you cannot move them yourself.',
    topic,
    body: [
      text(`
        We call this an assisted collection. It is free.

        ## Who can get it

        You can get it if both are true:

        - you cannot move your bins because of illness, age or disability
        - nobody over 16 who lives with you can move them

        You can also get it for a short time, such as after an operation.

        ## How to ask

        Call {{phone-main}}. Have your address ready, and tell us where your bins are kept. We do not ask for a letter from a doctor.

        ## What happens next

        We tell you within 5 working days. Your help starts with the next collection after that. Our crew takes your bins from where they stand and puts them back. Please leave gates unlocked and keep dogs inside on your [collection day](page:bin-collection-days).

        We write to you every 2 years to ask if you still need help.

        ## More space for nappies or medical waste

        Ask for a larger grey bin if you have two children in nappies, or waste from a health condition at home. It is free. For needles and other sharp things, ask your GP surgery for a yellow box. Call us when it is full and we collect it within 5 working days.
      `),
      contact('waste-team'),
    ],
  }),

  page('christmas-bin-collections', {
    title: 'Christmas bin collections',
    summary: 'Changed collection days from 25 December 2026 to 8 January 2027, and what to do with trees.',
    topic,
    body: [
      table('Changed days, 25 December 2026 to 8 January 2027', [
        ['Usual day', 'New day'],
        ['Friday 25 December', 'Monday 28 December'],
        ['Monday 28 December', 'Tuesday 29 December'],
        ['Tuesday 29 December', 'Wednesday 30 December'],
        ['Wednesday 30 December', 'Thursday 31 December'],
        ['Thursday 31 December', 'Saturday 2 January'],
        ['Friday 1 January', 'Monday 4 January'],
        ['Monday 4 January', 'Tuesday 5 January'],
        ['Tuesday 5 January', 'Wednesday 6 January'],
        ['Wednesday 6 January', 'Thursday 7 January'],
        ['Thursday 7 January', 'Friday 8 January'],
        ['Friday 8 January', 'Saturday 9 January'],
      ]),
      text(`
        From Monday 11 January your [usual collection day](page:bin-collection-days) is back. Put your bins out by {{bins-out-time}} as always.

        ## Extra recycling

        We take extra recycling on your first collection after Christmas. Put it beside your blue bin in a clear bag or a box. We do not take extra bags of rubbish.

        ## Christmas trees

        Take real trees to a [recycling centre](page:recycling-centres), or to the tree bank in Alden Park from 2 to 16 January. If you pay for [garden waste collection](service:garden-waste-collection), we take your tree from beside your brown bin between 11 and 22 January. Please cut it to under 1.8 metres, and take off the lights and tinsel.

        ## Recycling centres

        Both centres close on 25 December, 26 December and 1 January. On 24 and 31 December they close at 2pm.
      `),
    ],
  }),

  page('report-fly-tipping', {
    title: 'Report fly-tipping',
    summary: 'Tell us about rubbish that was dumped. We clear it from public land within 3 working days.',
    topic,
    body: [
      text(`
        Fly-tipping is dumping rubbish where it does not belong. It can be one mattress or a lorry load.

        ## How to report it

        Call {{phone-main}}, or email [waste@aldenbridge.example](mailto:waste@aldenbridge.example). Tell us:

        - where it is, as exactly as you can
        - what it is and how much
        - when you saw it
        - who did it, if you know: a name on a letter, a number plate, the name on a van

        Do not touch the rubbish. It may be sharp or poisonous. Do not speak to the person who dumps it.

        ## What happens next

        We clear public land within 3 working days. If it blocks a road or may hurt someone, we come within 4 hours.

        Rubbish on private land is the owner’s to clear. We tell the owner what to do, and we look for who dumped it. You can stay anonymous.

        ## Fines

        We can fine someone up to {{fly-tipping-fine}} on the spot. A court can set a fine without limit, or send a person to prison.

        ## Do not get fined for someone else’s tipping

        You are responsible for your own waste. If someone takes it away for you, ask for their waste carrier licence number and keep a receipt. It is often cheaper to use our [bulky waste collection](service:bulky-waste-collection).
      `),
      action('Report it online', 'https://report.aldenbridge.example/fly-tipping'),
    ],
  }),
];
