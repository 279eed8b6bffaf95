/** The most things that a step can be asked again for. */
export const mostItems = 50;
