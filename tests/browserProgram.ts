import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';

/** Where the browser is that comes through npm, unpacked when first asked for; empty where it can't run. */
export const browserProgram = async (): Promise<string> => {
  const own = process.platform === 'linux' && process.arch === 'x64' ? await chromium.executablePath() : '';
  return existsSync(own) ? own : '';
};

/** Before a run of suites: whole, before two workers ask for it and one of them finds half of it. */
export const setup = async (): Promise<void> => {
  await browserProgram();
};
