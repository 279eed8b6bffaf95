/** After so many tries, about two days, a person has to look. */
export const mostTries = 12;

const minute = 60 * 1000;

/**
 * How long to wait after the nth try (from 1), in milliseconds: a minute, then two and a half times as long
 * each time, 12 hours at most; a fifth more or less by chance, so that a server that comes back is not run over.
 */
export const backOff = (tries: number, random: number = Math.random()): number =>
  Math.min(minute * 2.5 ** (tries - 1), 12 * 60 * minute) * (0.8 + 0.4 * random);
