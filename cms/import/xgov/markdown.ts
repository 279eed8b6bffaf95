/**
 * The little of Markdown that form definitions use, as HTML: headings, lists, quotations, rules, bold, links
 * and paragraphs. HTML in it stays as it is; what converts it knows how to be careful.
 */
export const htmlOf = (markdown: string): string =>
  markdown
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .flatMap((part) => groups(part.split('\n').filter((line) => line.trim())))
    .map(({ kind, lines }) => makers[kind](lines.map((line) => line.trim())))
    .join('\n');

type Kind = 'heading' | 'bullets' | 'numbers' | 'quote' | 'words';

const marks: readonly (readonly [Kind, RegExp])[] = [
  ['heading', /^\s*#{1,6}\s+/],
  ['bullets', /^\s*[-*+]\s+/],
  ['numbers', /^\s*\d+[.)]\s+/],
  ['quote', /^\s*>\s?/],
];

const kindOf = (line: string): Kind => marks.find(([, mark]) => mark.test(line))?.[0] ?? 'words';

const unmarked = (line: string): string =>
  inline(line.replace(marks.find(([, mark]) => mark.test(line))?.[1] ?? '', ''));

/** Neighbouring lines of a kind; each heading alone. */
const groups = (lines: readonly string[]): { kind: Kind; lines: string[] }[] => {
  const found: { kind: Kind; lines: string[] }[] = [];
  for (const line of lines) {
    const kind = kindOf(line);
    const last = found.at(-1);
    if (last && last.kind === kind && kind !== 'heading') last.lines.push(line);
    // A line without a mark below an item belongs to it.
    else if (last && kind === 'words' && /^\s+/.test(line) && last.kind !== 'heading')
      last.lines[last.lines.length - 1] += ` ${line.trim()}`;
    else found.push({ kind, lines: [line] });
  }
  return found;
};

const items = (tag: string) => (lines: readonly string[]) =>
  `<${tag}>${lines.map((line) => `<li>${unmarked(line)}</li>`).join('')}</${tag}>`;

const makers: Readonly<Record<Kind, (lines: readonly string[]) => string>> = {
  heading: ([line = '']) => {
    const level = Math.max(2, /^#+/.exec(line)?.[0].length ?? 2);
    return `<h${level}>${unmarked(line)}</h${level}>`;
  },
  bullets: items('ul'),
  numbers: items('ol'),
  quote: (lines) => `<div class="govuk-inset-text"><p>${lines.map(unmarked).join(' ')}</p></div>`,
  words: (lines) =>
    /^\s*</.test(lines[0] ?? '') ? lines.join('\n') : `<p>${lines.map(inline).join(' ')}</p>`,
};

const inline = (words: string): string =>
  words
    .replace(/\[([^[\]]*)\]\(([^()[\s]*)(?:\s+"[^"()[]*")?\)/g, (_, label: string, href: string) => {
      const address = href.replace(/"/g, '%22');
      return `<a href="${address}">${label}</a>`;
    })
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>');
