import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** The forms of a page that wait beside it, by the ending of their files. */
export const compressedForms: Readonly<Record<string, (body: Uint8Array) => Uint8Array>> = {
  '.br': (body) =>
    brotliCompressSync(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: brotliLevel,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      },
    }),
  '.gz': (body) => gzipSync(body, { level: 9 }),
};

const brotliLevel = 9;
