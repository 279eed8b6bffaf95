import type { ConfigData } from 'html-validate';

/** What html-validate is asked, and what it is not, with the reason. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // GOV.UK Frontend's own markup: a link that looks like a button is announced as one.
    'prefer-native-element': ['error', { exclude: ['button'] }],
  },
};
