import { link } from '../../blocks/link/schema.ts';
import { blocks, group, longText, media, number, reference, richText, text } from '../../schema/fields.ts';
import { prose } from '../../schema/prose.ts';
import { block, contentType } from '../../schema/types.ts';
import type { Problem, Values } from '../../schema/types.ts';
import { contrast } from '../../text/contrast.ts';

/** A topic on the home page. */
export const featuredTopic = block({
  name: 'featured-topic',
  label: 'Topic',
  help: 'Shown on the home page with its summary.',
  fields: { topic: reference('Topic', { to: ['topic'], required: true }) },
  examples: {
    ordinary: { topic: { type: 'topic', id: 'bins' } },
    longest: { topic: { type: 'topic', id: 'bins' } },
    welsh: { topic: { type: 'topic', id: 'bins' } },
    hostile: { topic: { type: 'topic', id: 'bins' } },
  },
});

const linksOf = (...examples: Values<typeof link.fields>[]) =>
  examples.map((example) => ({ blockType: 'link' as const, ...example }));

const elsewhere = { words: 'Council tax bands', outside: 'https://www.example.org/council-tax-bands' };
const arabic = { words: 'ضريبة البلدية', outside: 'https://www.example.org/ar' };

const colours = { brand: '#12434d', link: '#0a5a72', button: '#0f6b4c' } as const;

export const siteSettings = contentType({
  name: 'site-settings',
  label: { one: 'Site settings', many: 'Site settings' },
  help: 'The council’s name, header, footer, home page, colours and the texts every site must have.',
  single: true,
  title: 'council',
  fields: {
    council: text('Name of the council', { required: true, max: 80 }),
    help: reference('Who helps', { to: ['contact'], help: 'Shown where something went wrong.' }),
    picture: media('Picture for social media', {
      accept: 'image',
      help: 'Shown where somebody shares a page that has no picture of its own.',
    }),
    header: group('Header', {
      fields: {
        logo: media('Logo', { accept: 'image', help: 'Beside the name. The name stays as text.' }),
        links: blocks('Links', { of: [link], most: 5 }),
      },
    }),
    footer: group('Footer', {
      fields: {
        links: blocks('Links', { of: [link], most: 20 }),
        text: richText('Text', { extent: 'inline', help: 'Such as the address of the town hall.' }),
      },
    }),
    home: group('Home page', {
      fields: {
        lead: longText('Below the name', { max: 200 }),
        picture: media('Picture', { accept: 'image' }),
        topTasks: blocks('Top tasks', { of: [link], most: 8, help: 'What most people come for.' }),
        featuredTopics: blocks('Topics', {
          of: [featuredTopic],
          most: 16,
          help: 'All first topics, if empty.',
        }),
        newsCount: number('How many news articles', { whole: true, least: 0, most: 6 }),
      },
    }),
    colours: group('Colours', {
      fields: {
        brand: text('Header and footer, below white text', { format: 'colour', help: 'Such as #12434d' }),
        link: text('Links, on white', { format: 'colour' }),
        button: text('Buttons, below white text', { format: 'colour' }),
      },
    }),
    anotherFormat: richText('How to ask for another format', {
      extent: 'inline',
      help: 'Shown beside every document that does not say it itself.',
    }),
    cookies: richText('Cookies'),
    privacy: richText('Privacy'),
    accessibility: richText('Accessibility statement'),
  },
  problems: ({ colours }) => Object.entries(colours ?? {}).flatMap(([name, colour]) => pale(name, colour)),
  examples: {
    ordinary: {
      council: 'Westbourne Council',
      help: { type: 'contact', id: 'customer-services' },
      picture: 'picture',
      header: { links: linksOf(elsewhere) },
      footer: {
        links: linksOf(link.examples.ordinary, elsewhere),
        text: prose('Civic Centre, Market Street, Westbourne'),
      },
      home: {
        lead: 'Find a service, report a problem or tell us what you think.',
        topTasks: linksOf(link.examples.ordinary),
        featuredTopics: [{ blockType: 'featured-topic', ...featuredTopic.examples.ordinary }],
        newsCount: 3,
      },
      colours,
      anotherFormat: prose('Ask us for large print, Braille, audio or easy read.'),
      cookies: prose('We set **no cookies** on pages that you only read.'),
      privacy: prose('We keep what you send us for as long as the form says.'),
      accessibility: prose('## How accessible this site is\n\nWe test it with people and with tools.'),
    },
    longest: {
      council: 'W'.repeat(80),
      header: { links: linksOf(...Array.from({ length: 5 }, () => link.examples.longest)) },
      footer: {
        links: linksOf(...Array.from({ length: 20 }, () => link.examples.longest)),
        text: prose('Words about the town hall. '.repeat(30)),
      },
      home: {
        lead: 'Word '.repeat(40),
        topTasks: linksOf(...Array.from({ length: 8 }, () => link.examples.longest)),
        newsCount: 6,
      },
      colours: { brand: '#000000', link: '#000000', button: '#767676' },
      cookies: prose('A long text about cookies. '.repeat(200)),
    },
    welsh: {
      council: 'Cyngor Westbourne',
      footer: { links: linksOf(link.examples.welsh) },
      home: { lead: 'Dod o hyd i wasanaeth.', newsCount: 0 },
      privacy: prose('Rydym yn cadw’r hyn a anfonwch.'),
    },
    arabic: { council: 'مجلس وستبورن', header: { links: linksOf(arabic) } },
    hostile: {
      council: '</title><script>alert(1)</script>',
      header: { links: linksOf(link.examples.hostile) },
      footer: { links: linksOf(link.examples.hostile), text: prose('</footer><script>alert(1)</script>') },
      home: { lead: '"><svg onload=alert(1)>', topTasks: linksOf(link.examples.hostile) },
      cookies: prose('</main><iframe src="https://example.org"></iframe>'),
    },
  },
});

/** What each colour has to stand apart from: white text on it or, of links, white and the pale surface below them. */
const beside: Readonly<Record<string, readonly string[]>> = {
  brand: ['#ffffff'],
  link: ['#ffffff', '#edf3f3'],
  button: ['#ffffff'],
};

/** WCAG 1.4.3: 4.5 to 1. */
const pale = (name: string, colour: string | null | undefined): Problem[] => {
  if (!colour || !/^#[0-9a-f]{6}$/i.test(colour)) return [];
  const ratio = Math.min(...(beside[name] ?? []).map((other) => contrast(colour, other)));
  if (ratio >= 4.5) return [];
  // Rounded down, so that nobody reads that 4.5 is not 4.5.
  const shown = Math.floor(ratio * 10) / 10;
  const message = `Too pale to be read: its contrast is ${shown.toFixed(1)} to 1, and 4.5 to 1 is needed`;
  return [{ path: `colours.${name}`, message }];
};
