const format = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The ISO day that a moment is in where the council is; limits such as "not in the future" count from it. */
export const todayAt = (moment: Date | number): string =>
  format.format(moment).split('/').reverse().join('-');
