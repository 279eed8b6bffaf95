import { startPublisher } from '#site/publisher/startPublisher.ts';

/** The publisher in a process of its own, with its thread, as the site starts it: hints come by stdin. */
const publisher = startPublisher({
  ...(JSON.parse(process.argv[2] ?? '{}') as Omit<Parameters<typeof startPublisher>[0], 'say'>),
  say: (...line) => console.log(JSON.stringify(line)),
});

process.stdin.on('data', (line: Buffer) => publisher.hint(JSON.parse(line.toString())));
