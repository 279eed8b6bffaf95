import { typedInto } from '../../form/entries.ts';
import { nothing, wrong } from '../meaning.ts';
import { ukPostcode } from '../postcode/ukPostcode.ts';
import { addressParts, address as byHand, partName } from './meaning.ts';
import type { AddressPart } from './meaning.ts';

const inOrder = ['postcode', 'line1', 'line2', 'town'] as const;

/** The parts in the order of the page: what is looked up by comes first. */
export const partsOf = ({ lookup }: { readonly lookup?: boolean }): readonly AddressPart[] =>
  lookup ? inOrder : (Object.keys(addressParts) as AddressPart[]);

/**
 * An address that may have been found by its postcode: what is typed by hand means the same. It is apart from
 * meaning.ts because it travels to the browser with the script that looks up (enhance.ts).
 */
export const address: typeof byHand = {
  ...byHand,
  inputs: (question) => {
    if (!question.lookup) return byHand.inputs(question);
    const inputs = inOrder.map((part) => ({
      name: partName(question, part),
      purpose: addressParts[part].purpose,
    }));
    return [...inputs, { name: partName(question, 'uprn') }];
  },
  read: (question, entries, around) => {
    if (!question.lookup) return byHand.read(question, entries, around);
    const typed = (part: AddressPart | 'uprn'): string => typedInto(entries, partName(question, part));
    const [given, second] = inOrder.filter(typed);
    const first = partName(question, 'postcode');
    const { say } = around;
    if (!given)
      return nothing(question, say('Enter a postcode and find the address, or enter it by hand'), first);
    if (!second && ukPostcode(typed('postcode')))
      return wrong(first, say('Choose the address from the list, or enter it by hand'));
    const { answer, problems } = byHand.read(question, entries, around);
    if (!answer)
      return {
        problems: inOrder.flatMap((part) =>
          problems.filter(({ input }) => input === partName(question, part)),
        ),
      };
    // As the list gave it, it has a seal behind it, without which the site drops it (site/lookup/uprnSeal.ts).
    const [, uprn] = /^(\d{1,12})(\.|$)/.exec(typed('uprn')) ?? [];
    return { answer: uprn ? { ...answer, uprn } : answer, problems };
  },
  typed: (answer, question) => {
    const { uprn } = answer;
    return new Map([
      ...byHand.typed(answer, question),
      ...(uprn ? [[partName(question, 'uprn'), [uprn]] as const] : []),
    ]);
  },
};
