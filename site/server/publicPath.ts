/** The path that a request asks for, decoded; or why it gets no answer. */
export type Asked =
  | { readonly ok: true; readonly path: string; readonly query: string }
  | { readonly ok: false; readonly status: 400 | 404 | 414 };

/**
 * Reads a request's target. What is written so that two readers could understand it differently (encoded dots
 * and slashes, backslashes, empty pieces, control characters) is refused, not repaired.
 */
export const publicPath = (target: string | undefined): Asked => {
  const [raw = '', query = ''] = splitOnce(target ?? '', '?');
  if ((target ?? '').length > 4000) return { ok: false, status: 414 };
  if (!raw.startsWith('/') || ambiguous.test(raw)) return { ok: false, status: 400 };
  const path = decoded(raw);
  if (path === undefined || hasControl.test(path)) return { ok: false, status: 400 };
  if (path.split('/').some((piece) => piece.startsWith('.'))) return { ok: false, status: 404 };
  return { ok: true, path, query };
};

const ambiguous = /\/\/|\\|#|%2e|%2f|%5c|%25|%00/i;
const hasControl = /[\u0000-\u001f\u007f-\u009f]/;

const decoded = (raw: string): string | undefined => {
  try {
    return decodeURIComponent(raw);
  } catch {
    return undefined;
  }
};

const splitOnce = (text: string, mark: string): [string, string] => {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
};
