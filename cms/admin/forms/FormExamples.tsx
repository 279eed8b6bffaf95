import type { FormPart } from './FormCheck.tsx';
import { Mark } from './Mark.tsx';
import type { ExampleResult } from '#shared/form/lint/runExamples.ts';
import { stopInWords } from './words.ts';

/** The form's saved examples, tried with the form as it stands: whether each still ends where it must. */
export const FormExamples = ({ review, goTo, show }: FormPart) => {
  const { examples, stops } = review;
  if (!examples.length)
    return (
      <div className="findings">
        <p className="findings__none">
          An example is some answers and the end to which they must lead, such as: who lives elsewhere must
          not get through. They are tried whenever you change the form, and it can’t be published while one
          leads elsewhere.
        </p>
        <p className="finding__do">
          <button type="button" onClick={() => goTo('examples')}>
            Add an example
          </button>
        </p>
      </div>
    );
  return (
    <div className="findings">
      <h2>Examples that stay true</h2>
      <ol className="findings__list">
        {examples.map((example) => (
          <ExampleItem
            key={example.at}
            example={example}
            end={(slug) => stopInWords(stops, slug)}
            goTo={goTo}
            show={show}
          />
        ))}
      </ol>
    </div>
  );
};

interface ItemProps extends Pick<FormPart, 'goTo' | 'show'> {
  readonly example: ExampleResult;
  readonly end: (slug: string) => string;
}

const ExampleItem = ({ example, end, goTo, show }: ItemProps) => {
  const { at, wanted, got, holds, trail, problem } = example;
  const title = example.title || `Example ${at + 1}`;
  const of = holds ? title : `${title}, which must end at ${end(wanted)}`;
  return (
    <li className="finding">
      <Mark sign={holds ? 'right' : 'error'} />
      <div className="finding__words">
        <p className="finding__message">
          {title}: {holds ? 'holds' : 'fails'}
        </p>
        <p>{holds ? `It ends at ${end(got)}, as it must` : problem}.</p>
        <p className="finding__do">
          <button type="button" onClick={() => show({ of, slugs: trail })}>
            Show on the map<span className="form-check__said"> “{title}”</span>
          </button>
          <button type="button" onClick={() => goTo(`examples.${at}`)}>
            Go to the example<span className="form-check__said"> “{title}”</span>
          </button>
        </p>
      </div>
    </li>
  );
};
