/** Somebody without JavaScript, from an address of their own. */
export interface Resident {
  /** Opens a page, following redirects. */
  readonly open: (path: string) => Promise<Page>;
  /** Sends fields to an address, as a form of our pages would, and follows where it leads. */
  readonly send: (path: string, fields: Fields, headers?: Readonly<Record<string, string>>) => Promise<Page>;
  /** Fills the form of a page in, beside what it holds already, and presses its button. */
  readonly fill: (page: Page, fields: Fields) => Promise<Page>;
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
    fill: (page, fields) => {
      const [, action = page.path] = /<form method="post" action="([^"]+)" novalidate/.exec(page.html) ?? [];
      const step = /name="_step" value="([^"]*)"/.exec(page.html)?.[1];
      return send(action, { ...(step ? { _step: step } : {}), _website: '', ...fields });
    },
  };
};

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
