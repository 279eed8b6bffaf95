import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import type { Environment } from './environments.ts';

const root = resolve(import.meta.dirname, '../..');

/** One of the two servers, kept running. */
export interface Side {
  /** Resolves once it listens, with its own address; rejects if it ends before that, the first time. */
  readonly listening: Promise<string>;
  /** Ends it in order and waits; a second call changes nothing. */
  readonly stop: () => Promise<void>;
  /** Ends it in order and starts it anew. */
  readonly restart: () => void;
}

/** How long a side may take to end in order, in milliseconds. */
export const patience = 15_000;

/**
 * Starts a server as a process of its own, with the environment it is given and no more. If it dies it is
 * started again, after a second, then two, and at most half a minute.
 */
export const startSide = (
  parts: readonly string[],
  environment: Environment,
  say: (line: string) => void,
): Side => {
  let stopping = false;
  let restarting = false;
  let child: ChildProcess;
  let failures = 0;
  let wasUp = false;
  let timer: NodeJS.Timeout | undefined;
  const up = Promise.withResolvers<string>();
  let ended = Promise.withResolvers<true>();

  const start = (): void => {
    const begun = Date.now();
    ended = Promise.withResolvers();
    child = spawn(process.execPath, parts, {
      cwd: root,
      env: environment,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      // A group of its own: Ctrl-C reaches us alone, and we end the two in order.
      detached: process.platform !== 'win32',
    });
    child.once('message', ({ listening }: { readonly listening: string }) => {
      wasUp = true;
      up.resolve(listening);
    });
    child.once('exit', (code, signal) => {
      ended.resolve(true);
      if (stopping) return;
      if (!wasUp) return up.reject(new Error(`${parts[0] ?? ''} ended with ${code ?? signal ?? 'no code'}`));
      failures = Date.now() - begun > 60_000 ? 0 : failures + 1;
      const wait = restarting ? 0 : Math.min(30_000, 1000 * 2 ** (failures - 1));
      if (!restarting)
        say(`${parts[0] ?? ''} ended (${code ?? signal ?? ''}); starting it again in ${wait / 1000} s.`);
      restarting = false;
      timer = setTimeout(start, wait);
    });
  };
  start();

  const end = (): void => {
    child.kill('SIGTERM');
    const { pid } = child;
    const running = child;
    setTimeout(
      () => running.exitCode === null && running.pid === pid && running.kill('SIGKILL'),
      patience,
    ).unref();
  };

  return {
    listening: up.promise,
    stop: async () => {
      stopping = true;
      clearTimeout(timer);
      if (child.exitCode === null && child.signalCode === null) {
        end();
        await ended.promise;
      }
    },
    restart: () => {
      if (stopping || restarting || child.exitCode !== null) return;
      restarting = true;
      end();
    },
  };
};
