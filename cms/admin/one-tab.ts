/** For a collection that is read but not edited: its only tab, “Edit”, is not shown. */
export const oneTab = { edit: { default: { tab: { condition: () => false } } } } as const;
