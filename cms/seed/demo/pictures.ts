import type { DemoDocument } from './writing.ts';

const picture = (key: string, alt: string): DemoDocument<'media'> => ({
  type: 'media',
  key,
  locale: 'en',
  content: { alt },
});

/** What the pictures show, for people who can't see them. Each is drawn in pictures/KEY.svg. */
export const pictures: DemoDocument<'media'>[] = [
  picture(
    'market-square',
    'Market stalls with striped awnings in front of old brick houses and a clock tower.',
  ),
  picture(
    'river-and-bridge',
    'A stone bridge with five arches over a river, with a castle on the hill behind it.',
  ),
  picture(
    'recycling-bins',
    'A grey, a blue and a brown bin, a blue bag and a small food caddy beside a garden wall.',
  ),
  picture(
    'town-hall',
    'The Town Hall: a brick building with tall windows, a clock and a flag, and lime trees beside it.',
  ),
  picture('library', 'The Central Library, a stone building with a large arched window full of books.'),
  picture('park', 'A path between lime trees, with a bench, a pond and a play area with a swing.'),
  {
    type: 'media',
    key: 'emblem',
    locale: 'en',
    content: { decorative: true },
  },
];
