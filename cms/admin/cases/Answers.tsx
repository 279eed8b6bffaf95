import type { SubmittedAnswer } from '#shared/contract/messages.ts';
import { fileSize } from '#shared/text/fileSize.ts';

interface Props {
  /** The case's id. */
  readonly id: string;
  readonly answers: readonly SubmittedAnswer[];
}

/** What the resident told us, question by question; files are links that save them. */
export const Answers = ({ id, answers }: Props) => (
  <dl>
    {answers.map((answer) => (
      <div key={answer.name} className="case__answer">
        <dt>{answer.label}</dt>
        <dd>{answer.kind === 'file' ? <Files id={id} answer={answer} /> : <Words shown={answer.shown} />}</dd>
      </div>
    ))}
  </dl>
);

const Words = ({ shown }: { readonly shown: string }) =>
  shown ? <>{shown}</> : <span className="case-quiet">Not answered</span>;

const Files = ({ id, answer }: { readonly id: string; readonly answer: SubmittedAnswer }) => {
  const files = answer.value as readonly {
    readonly name: string;
    readonly size: number;
    readonly hash: string;
  }[];
  return (
    <ul className="case__files">
      {files.map(({ name, size, hash }, nth) => (
        <li key={`${hash} ${nth}`}>
          <a href={`/api/cases/${encodeURIComponent(id)}/files/${hash}`} download={name}>
            {name}
          </a>{' '}
          <span className="case-quiet">{fileSize(size)}</span>
        </li>
      ))}
    </ul>
  );
};
