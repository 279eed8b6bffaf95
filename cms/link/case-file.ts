import { keepFile } from '../intake/case-files.ts';
import type { LinkRoute } from './routes.ts';

/** A file of a submission that follows: kept under its reference and the hash of its bytes. */
export const caseFile: LinkRoute = async ({ settings, pieces: [reference = '', hash = ''], bytes }) =>
  (await keepFile(settings, reference, hash, bytes)) ? { status: 200, body: { hash } } : { status: 400 };
