import type { Enhance } from '../enhance.ts';
import { teach } from '../meaningOf.ts';
import type { Say } from '../say.ts';
import { address as meaning } from './lookup.ts';
import { foundWords, listedWords } from './listed.ts';
import type { Found, ListedAddress } from './listed.ts';

teach({ address: meaning });

/** Looks addresses up without leaving the page, and keeps the lines to type out of the way until they are wanted. */
export const enhance: Enhance = (stage, _entries, { address, say }) => {
  for (const box of stage.querySelectorAll<HTMLElement>('[data-lookup]')) enhanceOne(box, address, say);
};

const lines = ['line1', 'line2', 'town'] as const;

const enhanceOne = (box: HTMLElement, form: string, say: Say): void => {
  const find = need<HTMLButtonElement>(box, '[name="_find"]');
  const list = need<HTMLSelectElement>(box, 'select');
  const said = need(box, '[role="status"]');
  const byHand = need(box, '.gh-by-hand');
  const toggle = need(box, '.gh-link-button');
  const input = (part: keyof ListedAddress): HTMLInputElement =>
    need(box, `input[name="${box.dataset['lookup']}-${part}"]`);
  const isEmpty = (): boolean => lines.every((part) => !input(part).value.trim());
  let asked = 0;

  const showByHand = (isShown: boolean): void => {
    byHand.hidden = !isShown;
    (toggle.parentElement as HTMLElement).hidden = isShown;
  };

  const fill = (address: Partial<ListedAddress>): void => {
    for (const part of [...lines, 'uprn'] as const) input(part).value = address[part] ?? '';
    input('line1').dispatchEvent(new Event('input', { bubbles: true }));
  };

  const show = (found: Found): void => {
    const { addresses } = found;
    const words = foundWords(found, say);
    said.textContent = words;
    list.replaceChildren(
      new Option(words, ''),
      ...addresses.map((one) => new Option(listedWords(one), JSON.stringify(one))),
    );
    need(box, '[data-list]').hidden = !addresses.length;
    if (addresses.length) list.focus();
    // There is nothing to choose from, and another postcode won't help.
    else if (found.problem !== 'postcode') showByHand(true);
  };

  const look = async (): Promise<void> => {
    const number = ++asked;
    const postcode = input('postcode').value.trim();
    said.textContent = say('Looking for addresses…');
    const found = await ask(form, postcode);
    if (number === asked) show(found);
  };

  find.type = 'button';
  find.addEventListener('click', () => void look());
  input('postcode').addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !isEmpty()) return;
    event.preventDefault();
    void look();
  });
  toggle.addEventListener('click', () => {
    showByHand(true);
    input('line1').focus();
  });
  list.addEventListener('change', () => {
    fill(list.value ? (JSON.parse(list.value) as ListedAddress) : {});
  });
  // An address that was chosen for one postcode must not be sent with another.
  input('postcode').addEventListener('input', () => {
    if (!list.value) return;
    list.value = '';
    fill({});
  });
  showByHand(!isEmpty());
};

const ask = async (form: string, postcode: string): Promise<Found> => {
  const none: Found = { postcode, addresses: [], problem: 'unavailable' };
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), 5000);
  try {
    const response = await fetch(`${form}/addresses?postcode=${encodeURIComponent(postcode)}`, {
      headers: { accept: 'application/json' },
      signal: giveUp.signal,
    });
    const found = (await response.json()) as Partial<Found> | null;
    return Array.isArray(found?.addresses) ? (found as Found) : none;
  } catch {
    return none;
  } finally {
    clearTimeout(timer);
  }
};

const need = <E extends HTMLElement = HTMLElement>(within: ParentNode, selector: string): E => {
  const found = within.querySelector<E>(selector);
  if (!found) throw new Error(`The address has no ${selector}`);
  return found;
};
