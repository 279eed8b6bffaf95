import type { ConfigData } from 'html-validate';

/** What html-validate is asked, and what it is not, with the reason. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // GOV.UK Frontend's own markup: a link that looks like a button is announced as one.
    // No native element is a list that is found by typing (WAI-ARIA 1.2, combobox).
    'prefer-native-element': ['error', { exclude: ['button', 'listbox'] }],
    // A list may have a name (WAI-ARIA 1.2), such as that of the files that were added.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // GOV.UK Frontend's own markup: older screen readers do not know that a fieldset is a group.
    'no-redundant-role': 'off',
  },
};

/** What a page is forgiven, by the address of the page, with the reason. */
export const forgiven: readonly (readonly [path: RegExp, rule: string, reason: string])[] = [
  [/\/forms\//, 'empty-heading', 'headings in a <template> are filled before they are shown'],
];
