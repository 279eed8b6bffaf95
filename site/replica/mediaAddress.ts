import { createHash } from 'node:crypto';

/** The address of an uploaded file by its name alone: it stays when the bytes are replaced. */
export const originalAddress = (name: string): string => `/media/${name}`;

/** The address of a smaller form: it changes with the bytes, so that browsers may keep it for ever. */
export const formAddress = (name: string, hash: string): string => {
  const dot = name.lastIndexOf('.');
  return `/media/${name.slice(0, dot)}.${hash.slice(0, 10)}${name.slice(dot)}`;
};

/** Whether a file's name may become part of an address and of a path on our disk. */
export const isSafeName = (name: string): boolean =>
  name.length <= 200 && /^[\p{L}\p{N}_][\p{L}\p{N}\p{M}_ ()&'+,.-]*\.[a-z0-9]{1,8}$/iu.test(name);

/** SHA-256 in hex. */
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
