/** Somebody without JavaScript, from an address of their own. */
export interface Resident {
  /** Opens a page, following redirects. */
  readonly open: (path: string) => Promise<Page>;
  /** Sends fields to an address, as a form of our pages would, and follows where it leads. */
  readonly send: (path: string, fields: Fields, headers?: Readonly<Record<string, string>>) => Promise<Page>;
  /** The same with files, as a form that has an input for them posts it. */
  readonly upload: (page: Page, fields: Fields, files?: readonly Upload[]) => Promise<Page>;
  /** Fills the form of a page in, beside what it holds already, and presses its button. */
  readonly fill: (page: Page, fields: Fields) => Promise<Page>;
}

/** A file that was chosen, by the input and what its name says. */
export interface Upload {
  readonly input: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type Fields = Readonly<Record<string, string | readonly string[]>>;

export interface Page {
  readonly status: number;
  readonly path: string;
  /** Without its styles. */
  readonly html: string;
  readonly headers: Headers;
  /** What the error summary says. */
  readonly errors: readonly string[];
  readonly h1: string;
  readonly title: string;
}

/** `address` is what the proxy in front of the site says. */
export const resident = (url: string, address = '192.0.2.1'): Resident => {
  const ask = async (path: string, options: RequestInit = {}): Promise<Page> => {
    const response = await fetch(url + path, {
      redirect: 'manual',
      ...options,
      headers: { 'x-forwarded-for': address, ...(options.headers as Record<string, string>) },
    });
    const location = response.headers.get('location');
    if (location && response.status < 400) return ask(location);
    const html = (await response.text()).replace(/<style[^>]*>.*?<\/style>/gs, '');
    return pageOf(path, response, html);
  };
  const send: Resident['send'] = (path, fields, headers = {}) =>
    ask(path, {
      method: 'POST',
      headers: { 'content-type': formType, 'sec-fetch-site': 'same-origin', ...headers },
      body: encoded(fields),
    });
  return {
    open: ask,
    send,
    upload: (page, fields, files = []) => {
      const form = new FormData();
      const all = { _step: stepOf(page) ?? '', _website: '', ...fields };
      for (const [name, value] of [...hiddenIn(page), ...Object.entries(all)])
        for (const one of [value].flat()) form.append(name, String(one));
      for (const { input, name, bytes } of files) form.append(input, new Blob([bytes as BlobPart]), name);
      return ask(actionOf(page), {
        method: 'POST',
        headers: { 'sec-fetch-site': 'same-origin' },
        body: form,
      });
    },
    fill: (page, fields) => {
      const step = stepOf(page);
      return send(actionOf(page), { ...(step ? { _step: step } : {}), _website: '', ...fields });
    },
  };
};

const stepOf = ({ html }: Page): string | undefined => /name="_step" value="([^"]*)"/.exec(html)?.[1];

const actionOf = ({ html, path }: Page): string =>
  /<form method="post" action="([^"]+)" novalidate/.exec(html)?.[1] ?? path;

/** The hidden inputs that hold files. */
const hiddenIn = ({ html }: Page): (readonly [string, string])[] =>
  [...html.matchAll(/<input type="hidden" name="([a-z][^"]*)" value="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, value.replaceAll('&quot;', '"').replaceAll('&#34;', '"')] as const,
  );

const formType = 'application/x-www-form-urlencoded';

/** Fields as a browser posts them. */
export const encoded = (fields: Fields): string =>
  new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, String(one)])),
  ).toString();

const pageOf = (path: string, { status, headers }: Response, html: string): Page => {
  const summary = /<ul class="govuk-list govuk-error-summary__list">(.*?)<\/ul>/s.exec(html)?.[1] ?? '';
  return {
    status,
    path,
    html,
    headers,
    errors: [...summary.matchAll(/<li>(.*?)<\/li>/gs)].map(([, item]) => words(item)),
    h1: words(/<h1.*?<\/h1>/s.exec(html)?.[0]),
    title: words(/<title>.*?<\/title>/s.exec(html)?.[0]),
  };
};

const words = (html = ''): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
