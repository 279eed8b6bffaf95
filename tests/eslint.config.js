import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Strict rules for all TypeScript and Astro; formatting is Prettier's business. */
export default tseslint.config(
  {
    ignores: [
      'node_modules/**',
      'media/**',
      '.data/**',
      '.cache/**',
      'cms/.next/**',
      'cms/migrations/**',
      'cms/payload-types.ts',
      'cms/next-env.d.ts',
      'cms/app/(payload)/**',
      'site/dist/**',
      'site/dist.*/**',
      'site/.astro/**',
    ],
  },
  ...tseslint.configs.strict,
  ...astro.configs['flat/recommended'],
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'off',
      eqeqeq: 'error',
    },
  },
);
