import { describe, expect, it } from 'vitest';
import { paper } from './paper.ts';

const words = { title: 'Fees (all of them)', council: 'A Council', body: '## Bins\n\nA bin costs £32.' };
const source = (body: string) => Buffer.from(paper({ ...words, body }).bytes).toString('latin1');

describe('a paper', () => {
  it('is the same bytes for the same words', () => {
    expect(paper(words)).toEqual(paper(words));
  });

  it('says where each of its objects is', () => {
    const file = source(words.body);
    const table = Number(/startxref\n(\d+)/.exec(file)?.[1]);
    expect(file.slice(table, table + 4)).toBe('xref');
    const offsets = [...file.slice(table).matchAll(/^(\d{10}) 00000 n/gm)].map(([, at]) => Number(at));
    expect(offsets.length).toBeGreaterThan(10);
    offsets.forEach((at, number) => expect(file.slice(at)).toMatch(new RegExp(`^${number + 1} 0 obj`)));
  });

  it('keeps pounds, quotes and brackets as they are written', () => {
    expect(source('It costs £5 – “really” (it’s true).')).toContain(
      '(It costs \xa35 \x96 \x93really\x94 \\(it\x92s true\\).) Tj',
    );
  });

  it('marks headings, lists and tables for people who hear it', () => {
    const file = source('## Bins\n\n- grey\n- blue\n\n| Bin | Day |\n| Grey | Monday |');
    for (const tag of ['H1', 'H2', 'L', 'LI', 'LBody', 'Table', 'TR', 'TH', 'TD'])
      expect(file).toContain(`/S /${tag} `);
    expect(file.match(/\/S \/L /g)).toHaveLength(1);
    expect(file.match(/\/S \/TR /g)).toHaveLength(2);
  });

  it('goes on to another page when one is full, and leaves nothing out', () => {
    expect(paper({ ...words, body: 'A short line.' }).pages).toBe(1);
    // 28 lines of 25 points fit between the margins of a page of 842.
    const body = Array.from({ length: 80 }, (_, at) => `Line ${at}.`).join('\n\n');
    expect(paper({ ...words, body }).pages).toBe(3);
    for (const at of [0, 30, 60, 79]) expect(source(body)).toContain(`(Line ${at}.) Tj`);
  });
});
