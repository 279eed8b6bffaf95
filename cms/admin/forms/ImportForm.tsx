'use client';
import { useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useId, useRef, useState } from 'react';
import '../preview/previews.scss';
import { isTooLarge, largestFile } from './file/largest-file.ts';
import './import-form.scss';

/** What became of a file. */
type Answer =
  | { readonly kind: 'made'; readonly id: string; readonly left: readonly string[] }
  | { readonly kind: 'refused'; readonly name: string; readonly problems: readonly string[] };

/** Above the list of forms: takes in the file of a form, as a draft. */
export const ImportForm = ({ hasCreatePermission }: { readonly hasCreatePermission?: boolean }) => {
  const { config } = useConfig();
  const router = useRouter();
  const [answer, setAnswer] = useState<Answer>();
  const [busy, setBusy] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  if (hasCreatePermission === false) return null;

  const take = async (file: File): Promise<void> => {
    setBusy(true);
    const said = await send(file);
    setAnswer(said);
    if (said.kind === 'made') router.refresh();
    setBusy(false);
    if (input.current) input.current.value = '';
  };
  return (
    <div className="import-form">
      <label className="previews__button import-form__button" htmlFor={id}>
        {busy ? 'Reading the file…' : 'Import from a file'}
      </label>
      <input
        ref={input}
        id={id}
        className="import-form__input"
        type="file"
        accept="application/json,.json"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // Not disabled meanwhile, which would take the focus away.
          if (file && !busy) void take(file);
        }}
      />
      <div className="import-form__answer" data-kind={answer?.kind} role="status">
        {answer?.kind === 'made' ? (
          <>
            <p>
              <strong>The form is here now, as a draft.</strong>{' '}
              <a href={`${config.routes.admin}/collections/form/${encodeURIComponent(answer.id)}`}>Open it</a>
            </p>
            <Lines title="Look at this before you publish it:" lines={answer.left} />
          </>
        ) : null}
        {answer?.kind === 'refused' ? (
          <Lines title={`Nothing was imported from ${answer.name}.`} lines={answer.problems} />
        ) : null}
      </div>
    </div>
  );
};

const Lines = ({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) =>
  lines.length ? (
    <>
      <p>
        <strong>{title}</strong>
      </p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  ) : null;

const send = async (file: File): Promise<Answer> => {
  const refused = (problems: readonly string[]) => ({ kind: 'refused', name: file.name, problems }) as const;
  if (file.size > largestFile) return refused([`${isTooLarge}.`]);
  try {
    const response = await fetch('/api/form-file', {
      method: 'POST',
      body: file,
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
    });
    const said = (await response.json()) as { id?: string; left?: string[]; problems?: string[] };
    return said.id === undefined
      ? refused(said.problems ?? [unheard])
      : { kind: 'made', id: said.id, left: said.left ?? [] };
  } catch {
    return refused([unheard]);
  }
};

const unheard = 'The desk did not answer. Try again in a minute.';
