import type { Enhance, Around } from '../enhance.ts';
import { fileSize } from '../../text/fileSize.ts';
import { fileError } from './fileError.ts';
import { filesIn, isKept } from './meaning.ts';
import type { FileAnswer, Refusal } from './meaning.ts';
import { connected, upload } from './upload.ts';
import type { Uploaded } from './upload.ts';
import type { fileWords } from './words.ts';

/** Uploads files as soon as they are chosen; without it they are posted with the step. */
export const enhance: Enhance = (stage, entries, around) => {
  for (const group of stage.querySelectorAll<HTMLElement>('[data-files]'))
    uploads(group, filesIn(entries, group.dataset['files'] ?? ''), around);
};

type Said = (typeof fileWords)['en'] & Readonly<Record<Refusal, string>>;

/** A file that is on its way, or waits for a connection: only this page has it. */
interface Waiting {
  readonly file: File;
  result?: Uploaded;
}

/** What waits, by sending and question: it goes on while somebody looks at another step. */
interface Queue {
  waiting: readonly Waiting[];
  arrived: (one: Waiting) => void;
  say: (words: string) => void;
}
const queues = new Map<string, Queue>();

const uploads = (group: HTMLElement, before: ReturnType<typeof filesIn>, { address, key }: Around): void => {
  const input = group.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) return;
  const { files: name = '', most = '1', bytes = '', preview } = group.dataset;
  const said = JSON.parse(group.dataset['words'] ?? '') as Said;
  const own = key();
  const queue = queues.get(own + name) ?? { waiting: [], arrived: () => undefined, say: () => undefined };
  queues.set(own + name, queue);
  const error = fileError(input, said.error);
  let kept = before.filter(isKept);
  // Said by the journey, once; whoever leaves it at that may go on without.
  let gone = before.filter((one) => !isKept(one) && one.refused === 'gone');

  const [list, values, status] = ['ul', 'span', 'p'].map((tag) => document.createElement(tag)) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  list.className = 'govuk-list';
  list.setAttribute('aria-label', said.chosen);
  values.hidden = true;
  status.className = 'govuk-body';
  status.setAttribute('role', 'status');
  group.replaceChildren(list, values, ...group.querySelectorAll(':scope > .govuk-form-group'), status);
  // If the script fails later on, the form takes along what was chosen and has not been uploaded.
  if (input.form) input.form.enctype = 'multipart/form-data';

  const draw = (): void => {
    list.hidden = !kept.length && !queue.waiting.length;
    list.replaceChildren(
      ...kept.map((one) => row(`${one.name} (${fileSize(one.size)})`, one.name, () => discard(one))),
      ...queue.waiting.map((one) => row(one.file.name, one.file.name, () => cancel(one))),
    );
    const waiting = queue.waiting.map(({ file }) => ({ name: file.name, refused: 'waiting' }));
    values.replaceChildren(
      ...['', ...[...kept, ...gone, ...waiting].map((one) => JSON.stringify(one))].map((value) =>
        Object.assign(document.createElement('input'), { type: 'hidden', name, value }),
      ),
    );
  };
  const row = (words: string, called: string, remove: () => void): HTMLElement => {
    const item = document.createElement('li');
    const text = document.createElement('span');
    text.textContent = words;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'govuk-button govuk-button--secondary';
    const hidden = document.createElement('span');
    hidden.className = 'govuk-visually-hidden';
    hidden.textContent = ` ${called}`;
    button.append(said.remove, hidden);
    button.addEventListener('click', () => {
      remove();
      changed(said.removed, called);
      input.focus();
    });
    item.append(text, button);
    return item;
  };
  /** The journey keeps what stands in the inputs. */
  const changed = (words = '', called = ''): void => {
    draw();
    status.textContent = words.replace('%s', called);
    values.firstElementChild?.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const discard = (one: FileAnswer): void => {
    kept = kept.filter((other) => other !== one);
    if (preview !== undefined) return;
    const body = new URLSearchParams({ _key: own, _discard: `${name}:${one.id}` });
    // If it is not heard, the file goes with its time, or when the answers are sent.
    void fetch(`${address}/files`, { method: 'POST', body, keepalive: true }).catch(() => undefined);
  };
  const cancel = (one: Waiting): void => {
    queue.waiting = queue.waiting.filter((other) => other !== one);
  };

  queue.say = (words) => (status.textContent = words);
  queue.arrived = (one) => {
    if (!group.isConnected) return;
    cancel(one);
    const got = one.result as FileAnswer;
    if (isKept(got)) {
      if (most === '1') kept.forEach(discard);
      kept = [...kept, got];
      return changed(preview ?? said.uploaded, got.name);
    }
    changed();
    error.show(said[(got as { refused: Refusal }).refused].replace('%s', one.file.name));
  };
  const send = async (one: Waiting): Promise<void> => {
    const { file } = one;
    while (queue.waiting.includes(one)) {
      const fields = new FormData();
      const version = input.form?.querySelector<HTMLInputElement>('[name=_version]')?.value ?? '';
      for (const [field, value] of [
        ['_key', own],
        ['_version', version],
      ] as const)
        fields.append(field, value);
      fields.append(name, file);
      let told = 0;
      const got = await upload(address, fields, file, (percent) => {
        // Not every moment: it is read out.
        if (percent < told) return;
        told = percent + 25;
        queue.say(`${said.uploading.replace('%s', file.name)}: ${percent}%`);
      });
      if (got === 'offline') {
        queue.say(said.offline.replace('%s', file.name));
        await connected();
      } else {
        one.result = got;
        return queue.arrived(one);
      }
    }
  };
  const choose = (file: File): void => {
    const isOnly = most === '1';
    const refused = ((): Refusal | undefined => {
      if (!file.size) return 'empty';
      if (file.size > Number(bytes)) return 'size';
      return !isOnly && kept.length + queue.waiting.length >= Number(most) ? 'count' : undefined;
    })();
    if (refused) return error.show(said[refused].replace('%s', file.name));
    const one: Waiting = { file };
    queue.waiting = isOnly ? [one] : [...queue.waiting, one];
    const { name: called, size, type } = file;
    if (preview !== undefined) {
      one.result = { id: called, name: called, size, type, hash: '' };
      return queue.arrived(one);
    }
    changed(said.uploading, called);
    void send(one);
  };
  input.addEventListener('change', () => {
    error.clear();
    for (const file of input.files ?? []) choose(file);
    input.value = '';
  });

  const lost = before.find((one) => !isKept(one) && one.refused === 'waiting');
  const arrived = queue.waiting.filter(({ result }) => result);
  draw();
  arrived.forEach(queue.arrived);
  if (lost && !queue.waiting.length && !arrived.length) error.show(said.failed.replace('%s', lost.name));
  if (lost || gone.length)
    setTimeout(() => {
      gone = [];
      changed(status.textContent ?? '');
    });
};
