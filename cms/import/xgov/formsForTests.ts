/** A page with its components and links. */
export const page = (path: string, components: object[], next: object[] = [], more: object = {}) => ({
  path,
  title: `Page ${path}`,
  components,
  next,
  ...more,
});
/** A component that asks. */
export const asks = (type: string, name: string, more: object = {}) => ({
  type,
  name,
  title: `Title ${name}`,
  options: {},
  schema: {},
  ...more,
});
/** The page that checks all answers. */
export const summary = {
  path: '/summary',
  title: 'Check',
  controller: './pages/summary.js',
  components: [],
  next: [],
};
/** A test of a yes or no. */
export const is = (name: string, value: string, more: object = {}) => ({
  field: { name, type: 'YesNoField' },
  operator: 'is',
  value: { type: 'Value', value },
  ...more,
});
/** A form definition of the first generation that begins at /a. */
export const form = (pages: object[], more: object = {}) => ({
  name: 'A form',
  startPage: '/a',
  pages,
  lists: [],
  conditions: [],
  skipSummary: false,
  ...more,
});
/** A named condition of the first generation. */
export const condition = (name: string, ...conditions: object[]) => ({
  name,
  displayName: `When ${name}`,
  value: { name, conditions },
});
