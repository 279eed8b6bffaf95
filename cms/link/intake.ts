import { filesOf, hasFiles } from '../intake/case-files.ts';
import { intake as takeIn } from '../intake/intake.ts';
import { readSubmission } from '../intake/submission.ts';
import type { LinkRoute } from './routes.ts';

/** A submission, once its files are here: a case never lacks one. */
export const intake: LinkRoute = async ({ payload, settings, message }) => {
  const read = readSubmission(message);
  if (read.ok && !hasFiles(settings, read.value.reference, filesOf(read.value.answers)))
    return { status: 428, body: { problem: 'Hand its files over first.' } };
  return takeIn(payload, message);
};
