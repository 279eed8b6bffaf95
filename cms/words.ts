/** Where Payload's own words are not plain enough for editors. */
export const words = {
  authentication: {
    login: 'Sign in',
    logOut: 'Sign out',
  },
  validation: {
    required: 'Fill this in before you publish.',
    uniqueField: 'Something else has the same: it must be different.',
  },
  error: {
    correctInvalidFields: 'Something must be put right first. It is marked.',
    valueMustBeUnique: 'Something else has the same: it must be different.',
  },
} as const;
