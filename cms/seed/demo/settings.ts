import { prose } from '#shared/schema/prose.ts';
import { link, to } from './writing.ts';
import type { DemoDocument } from './writing.ts';

const colours = { brand: '#14454a', link: '#0b5c73', button: '#0a6640' } as const;

/** The demo council's name, home page, colours and the texts that every site must have. */
export const settings: DemoDocument<'site-settings'> = {
  type: 'site-settings',
  key: 'site-settings',
  locale: 'en',
  content: {
    council: 'Aldenbridge Council',
    help: to('contact', 'customer-services'),
    picture: 'river-and-bridge',
    header: {
      logo: 'emblem',
      links: [
        link('Topics', '/topics'),
        link('A to Z', '/a-z'),
        link('News', '/news'),
        link('Contact us', 'page:contact-us'),
      ],
    },
    footer: {
      links: [
        link('Contact us', 'page:contact-us'),
        link('Find your councillor', 'page:councillors'),
        link('Work for us', 'page:jobs'),
        link('Complain', 'page:complaints'),
        link('Ask for information', 'page:freedom-of-information'),
      ],
      text: prose('Town Hall, Market Square, Aldenbridge AD1 1AA'),
    },
    home: {
      lead: 'Services and help for Aldenbridge, Hatherwick, Stoke Pellow and all the villages of the Alden valley.',
      picture: 'market-square',
      topTasks: [
        link('Report a missed bin', 'service:missed-bin'),
        link('Find your bin day', 'page:bin-collection-days'),
        link('Pay your council tax', 'service:pay-council-tax'),
        link('Tell us you are moving', 'service:council-tax-change-of-address'),
        link('Apply for a parking permit', 'service:resident-parking-permit'),
        link('Apply for a school place', 'guide:school-places'),
        link('Get help with debt and bills', 'page:help-with-debt-and-bills'),
        link('Report a pothole', 'page:report-a-pothole'),
      ],
      newsCount: 3,
    },
    colours,
    anotherFormat: prose(`
      Need it in large print, easy read, audio or braille? Call {{phone-main}} or email [hello@aldenbridge.example](mailto:hello@aldenbridge.example). Say what you need and which document. We send it within 10 working days.
    `),
    cookies: prose(`
      We do not follow you around. When you read a page, this site keeps **no cookies** and loads nothing from anyone else.

      ## When you fill in a form

      Your answers stay in your own browser until you send them. They are deleted from it when you have sent them, or after 24 hours. You can delete them yourself at any time: clear the data of this site in your browser’s settings.

      ## If you use a form without JavaScript

      We keep your answers on our server for 24 hours, so that you can go back and forth. They are encrypted, and only the address of your page opens them.
    `),
    privacy: prose(`
      Aldenbridge Council is responsible for what you tell us. This page says what we do with it on this website.

      ## What we keep when you read

      Our server notes the page, the time and the address of your device, to keep the site safe. We delete that after 30 days.

      If you tell us whether a page was useful, we keep only that: the page, yes or no, and the time.

      ## What we keep when you send a form

      We keep what you wrote, and use it only to do what you asked for. Staff who need it can see it. We do not sell it, and we do not use it for advertising.

      | Form | How long we keep it |
      | Report a missed bin | 1 year |

      ## Your rights

      You can ask to see what we hold, have it put right or have it deleted. See [ask for information](page:freedom-of-information).

      ## Who to ask

      Write to the data protection officer at the Town Hall or email [mydata@aldenbridge.example](mailto:mydata@aldenbridge.example). If you are not happy with the answer, you can complain to the Information Commissioner.
    `),
    accessibility: prose(`
      We want everybody to be able to use this website. You should be able to:

      - make the text four times as large without losing any of it
      - use it with only a keyboard, or with your voice
      - hear it with a screen reader
      - use it without JavaScript

      ## How accessible it is

      We aim for level AA of the Web Content Accessibility Guidelines 2.2. Some things are not right yet:

      - PDFs from before 2026 may not work with a screen reader
      - maps on other websites cannot be used with a keyboard

      ## If you cannot use something

      Tell us and we give you what you need in another way. Call {{phone-main}} or email [hello@aldenbridge.example](mailto:hello@aldenbridge.example). We answer within 5 working days.

      ## If you are not happy with our answer

      Contact the [Equality Advisory and Support Service](https://www.equalityadvisoryservice.com/).

      ## How we tested it

      This statement was written on 2 November 2026. Automatic tests run on each kind of page before every change of the site. No one outside the council has audited it yet.
    `),
  },
};

/** The same in Welsh, for the pages of welsh.ts. */
export const welshSettings: DemoDocument<'site-settings'> = {
  type: 'site-settings',
  key: 'site-settings',
  locale: 'cy',
  content: {
    council: 'Cyngor Aldenbridge',
    help: to('contact', 'customer-services'),
    picture: 'river-and-bridge',
    header: {
      logo: 'emblem',
      links: [
        link('Pynciau', '/cy/topics'),
        link('A i Y', '/cy/a-z'),
        link('Cysylltu â ni', 'page:cysylltu-a-ni'),
      ],
    },
    footer: {
      links: [link('Cysylltu â ni', 'page:cysylltu-a-ni')],
      text: prose('Neuadd y Dref, Sgwâr y Farchnad, Aldenbridge AD1 1AA'),
    },
    home: {
      lead: 'Rhai o’n gwasanaethau yn Gymraeg. Mae’r gweddill yn Saesneg.',
      picture: 'market-square',
      topTasks: [
        link('Dod o hyd i’ch diwrnod casglu', 'page:diwrnodau-casglu-biniau'),
        link('Casgliadau’r Nadolig', 'page:casgliadau-biniau-nadolig'),
        link('Cysylltu â ni', 'page:cysylltu-a-ni'),
      ],
      newsCount: 0,
    },
    colours,
    anotherFormat: prose(`
      Angen print bras, hawdd ei ddeall, sain neu braille? Ffoniwch {{phone-main}} neu e-bostiwch [hello@aldenbridge.example](mailto:hello@aldenbridge.example).
    `),
    cookies: prose(`
      Nid ydym yn eich dilyn. Pan fyddwch yn darllen tudalen, nid yw’r wefan hon yn cadw **unrhyw gwcis**.

      ## Pan fyddwch yn llenwi ffurflen

      Mae eich atebion yn aros yn eich porwr nes i chi eu hanfon, am 24 awr ar y mwyaf. Heb JavaScript, rydym yn eu cadw ar ein gweinydd am 24 awr. Maent wedi’u hamgryptio.
    `),
    privacy: prose(`
      Cyngor Aldenbridge sy’n gyfrifol am yr hyn rydych yn ei ddweud wrthym. Rydym yn ei ddefnyddio dim ond i wneud yr hyn y gofynnoch amdano. Nid ydym yn ei werthu.

      Ysgrifennwch at y swyddog diogelu data yn Neuadd y Dref, neu e-bostiwch [mydata@aldenbridge.example](mailto:mydata@aldenbridge.example).
    `),
    accessibility: prose(`
      Rydym am i bawb allu defnyddio’r wefan hon. Ein nod yw lefel AA o’r Canllawiau Hygyrchedd Cynnwys Gwe 2.2. Efallai na fydd PDFs o cyn 2026 yn gweithio gyda darllenydd sgrin.

      Os na allwch ddefnyddio rhywbeth, ffoniwch {{phone-main}}. Rydym yn ateb o fewn 5 diwrnod gwaith.
    `),
  },
};
