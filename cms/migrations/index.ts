import * as migration0 from './20261123_201012_initial.ts';

export const migrations = [
  { name: '20261123_201012_initial', up: migration0.up, down: migration0.down },
];
