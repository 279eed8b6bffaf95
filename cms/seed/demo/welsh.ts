import { contact, info, page, table, text, topic } from './writing.ts';
import type { DemoDocument } from './writing.ts';

/** A few pages in Welsh, to show how languages work. Some people in the villages near the border read it. */
export const welsh: DemoDocument[] = [
  topic('biniau-ac-ailgylchu', {
    title: 'Biniau ac ailgylchu',
    summary: 'Diwrnodau casglu, y Nadolig a beth sy’n mynd ym mhob bin.',
    order: 1,
    locale: 'cy',
    translationOf: 'bins-and-recycling',
  }),
  topic('eich-cyngor', {
    title: 'Eich cyngor',
    summary: 'Sut i gysylltu â ni.',
    order: 2,
    locale: 'cy',
    translationOf: 'your-council',
  }),
  page('diwrnodau-casglu-biniau', {
    title: 'Diwrnodau casglu biniau',
    summary: 'Pryd rydym yn casglu pob bin.',
    topic: 'biniau-ac-ailgylchu',
    locale: 'cy',
    translationOf: 'bin-collection-days',
    body: [
      text(`
        Rydym yn casglu o bob cartref ar yr un diwrnod bob wythnos. Rhowch eich biniau allan cyn {{bins-out-time}}.

        | Bin | Beth sy’n mynd ynddo | Pa mor aml |
        | Bin llwyd | Sbwriel | Bob 2 wythnos |
        | Bin glas | Plastig, caniau, gwydr a chartonau | Bob 2 wythnos |
        | Bag glas | Papur a cherdyn | Yr un diwrnod â’r bin glas |
        | Cadi bwyd | Pob math o fwyd | Bob wythnos |
        | Bin brown | Gwastraff gardd | Bob 2 wythnos, Mawrth i Dachwedd |

        ## Eich diwrnod chi

        | Ble rydych yn byw | Diwrnod casglu |
        | Canol y dref a Wharf Lane | Dydd Llun |
        | Castle Hill, Priory a Station | Dydd Mawrth |
        | Nether Alden a Hatherwick | Dydd Mercher |
        | Stoke Pellow a Northfield | Dydd Iau |
        | Cold Ferring, Cwm Merran a phob fferm | Dydd Gwener |

        Mae’r diwrnodau’n newid dros y Nadolig. Gweler [Casgliadau biniau’r Nadolig](page:casgliadau-biniau-nadolig).
      `),
      info(
        'Bin heb ei gasglu? [Rhowch wybod i ni](form:rhoi-gwybod-am-fin-heb-ei-gasglu), neu ffoniwch {{phone-main}}.',
      ),
    ],
  }),
  page('casgliadau-biniau-nadolig', {
    title: 'Casgliadau biniau’r Nadolig',
    summary: 'Y diwrnodau newydd rhwng 25 Rhagfyr 2026 ac 8 Ionawr 2027.',
    topic: 'biniau-ac-ailgylchu',
    locale: 'cy',
    translationOf: 'christmas-bin-collections',
    body: [
      table('Diwrnodau newydd', [
        ['Diwrnod arferol', 'Diwrnod newydd'],
        ['Dydd Gwener 25 Rhagfyr', 'Dydd Llun 28 Rhagfyr'],
        ['Dydd Llun 28 Rhagfyr', 'Dydd Mawrth 29 Rhagfyr'],
        ['Dydd Mawrth 29 Rhagfyr', 'Dydd Mercher 30 Rhagfyr'],
        ['Dydd Mercher 30 Rhagfyr', 'Dydd Iau 31 Rhagfyr'],
        ['Dydd Iau 31 Rhagfyr', 'Dydd Sadwrn 2 Ionawr'],
        ['Dydd Gwener 1 Ionawr', 'Dydd Llun 4 Ionawr'],
        ['Dydd Llun 4 Ionawr', 'Dydd Mawrth 5 Ionawr'],
        ['Dydd Mawrth 5 Ionawr', 'Dydd Mercher 6 Ionawr'],
        ['Dydd Mercher 6 Ionawr', 'Dydd Iau 7 Ionawr'],
        ['Dydd Iau 7 Ionawr', 'Dydd Gwener 8 Ionawr'],
        ['Dydd Gwener 8 Ionawr', 'Dydd Sadwrn 9 Ionawr'],
      ]),
      text(`
        O ddydd Llun 11 Ionawr bydd eich [diwrnod casglu arferol](page:diwrnodau-casglu-biniau) yn ôl.

        Rydym yn casglu ailgylchu ychwanegol y tro cyntaf ar ôl y Nadolig. Rhowch ef mewn bag clir neu focs wrth ymyl eich bin glas.
      `),
    ],
  }),
  page('cysylltu-a-ni', {
    title: 'Cysylltu â ni',
    summary: 'Rhifau ffôn ac oriau agor.',
    topic: 'eich-cyngor',
    locale: 'cy',
    translationOf: 'contact-us',
    body: [
      info('Perygl i fywyd? Ffoniwch 999.'),
      text(`
        Gallwch ysgrifennu atom yn Gymraeg. Byddwn yn ateb yn Gymraeg.

        Os ydych am siarad Cymraeg ar y ffôn, dywedwch hynny. Byddwn yn eich ffonio’n ôl o fewn un diwrnod gwaith.
      `),
      contact('customer-services'),
      table('Rhifau ffôn', [
        ['Ar gyfer', 'Rhif'],
        ['Biniau, strydoedd a phopeth arall', '01632 960 100'],
        ['Treth gyngor', '01632 960 110'],
        ['Budd-daliadau', '01632 960 120'],
        ['Tai a digartrefedd', '01632 960 130'],
        ['Gofal i oedolion', '01632 960 160'],
        ['Etholiadau', '01632 960 190'],
        ['Argyfwng gyda’r nos ac ar y penwythnos', '0808 157 0199'],
      ]),
    ],
  }),
];
