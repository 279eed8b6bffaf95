import type { Journey } from '#shared/form/journey.ts';
import type { FormRequest } from './formRequest.ts';
import type { CheckView } from './views.ts';

/** The page of all answers; `base` is the address of their draft. */
export const checkView = ({ document, form }: FormRequest, journey: Journey, base: string): CheckView => ({
  kind: 'check',
  status: 200,
  document,
  form,
  journey,
  draft: base,
});
