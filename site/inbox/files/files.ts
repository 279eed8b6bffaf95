import type { FileAnswer } from '#shared/questions/file/meaning.ts';

/** The files that residents have uploaded and the cms has not yet, sealed on the disk. `openFiles` makes it. */
export interface Files {
  /**
   * Keeps a file that was found to be what it may be. When this resolves, it is on the disk, and only the key of
   * the sending opens it. Undefined: this key has as many files as it may. Rejects with `InboxUnavailable`.
   */
  readonly store: (
    key: string,
    place: Place,
    file: NewFile,
    until?: number,
  ) => Promise<FileAnswer | undefined>;
  /** What is kept under a key for a question; undefined if there is nothing (any more). */
  readonly find: (key: string, place: Place, id: string) => FileAnswer | undefined;
  /** Throws one away at once; what is sent stays. */
  readonly remove: (key: string, id: string) => void;
  /** Keeps all files of a key until then, in ms since 1970, if they were to go earlier. */
  readonly extend: (key: string, until: number) => void;
}

/** The question that a file answers: it is no answer to another one, which may take other kinds. */
export interface Place {
  readonly form: string;
  readonly question: string;
}

export interface NewFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** How much one key may keep, and all of them together, in bytes. */
export const fileLimits = { files: 30, bytes: 100_000_000, all: 5_000_000_000 } as const;
