import { createServer } from 'node:net';
import type { Server, Socket } from 'node:net';

/** How the mail server of a test behaves, by the command at which it misbehaves. */
export interface Behaviour {
  /** Answers to commands, such as `{ RCPT: '550 No such user' }`; `hang` says nothing, `drop` hangs up. */
  readonly [command: string]: string;
}

/** A mail server over real TCP that takes mails, or fails as it is told. */
export const smtpForTests = async (
  behaviour: Behaviour = {},
): Promise<{ url: string; mails: string[]; stop: () => Promise<void> }> => {
  const mails: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    converse(socket, behaviour, mails);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const stop = () => {
    for (const socket of sockets) socket.destroy();
    return close(server);
  };
  return { url: `smtp://127.0.0.1:${port}`, mails, stop };
};

const close = (server: Server): Promise<void> => new Promise((resolve) => server.close(() => resolve()));

const usual: Behaviour = {
  GREETING: '220 test ESMTP',
  EHLO: '250 test',
  MAIL: '250 ok',
  RCPT: '250 ok',
  DATA: '354 go on',
  '.': '250 taken',
  QUIT: '221 bye',
};

const converse = (socket: Socket, behaviour: Behaviour, mails: string[]): void => {
  const say = (command: string): string => {
    const line = behaviour[command] ?? usual[command] ?? '502 what?';
    if (line === 'drop') socket.destroy();
    else if (line !== 'hang') socket.write(`${line}\r\n`);
    return line;
  };
  let data: string | undefined;
  let buffered = '';
  say('GREETING');
  socket.on('data', (chunk) => {
    buffered += chunk.toString();
    for (let end = buffered.indexOf('\r\n'); end !== -1; end = buffered.indexOf('\r\n')) {
      const line = buffered.slice(0, end);
      buffered = buffered.slice(end + 2);
      if (data === undefined) {
        const command = line.slice(0, 4).toUpperCase();
        if (say(command).startsWith('354')) data = '';
      } else if (line !== '.') data += `${line}\n`;
      else {
        // Taken is what was taken: also if the answer never arrives.
        if (/^(250|drop|hang)/.test(behaviour['.'] ?? '250')) mails.push(data);
        data = undefined;
        say('.');
      }
    }
  });
};
