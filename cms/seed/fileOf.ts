import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { papers } from './demo/papers.ts';
import { paper } from './paper.ts';

/** The file of an uploaded document of the demo: a PDF made from its words, or its drawing as a picture. */
export const fileOf = async (key: string) => {
  const written = papers.find(({ media }) => media.key === key);
  const data = written
    ? Buffer.from(paper({ ...written, council: 'Aldenbridge Council' }).bytes)
    : await sharp(await readFile(join(import.meta.dirname, 'demo', 'pictures', `${key}.svg`)))
        .webp({ quality: 90 })
        .toBuffer();
  const [mimetype, extension] = written ? ['application/pdf', 'pdf'] : ['image/webp', 'webp'];
  return { data, mimetype, name: `${key}.${extension}`, size: data.length };
};
