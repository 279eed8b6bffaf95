import { oneOption } from '../oneOption.ts';

/** The value of the chosen option. */
export const select = oneOption;
