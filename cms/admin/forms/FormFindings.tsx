import { Mark } from './Mark.tsx';
import type { Sign } from './Mark.tsx';
import type { FormPart } from './FormCheck.tsx';
import { placeInWords } from './place-in-words.ts';
import type { Said } from './review.ts';
import { mustBePutRight } from './words.ts';

/** What is wrong with the form, in plain words: first what keeps it from being published, then what is worth a look. */
export const FormFindings = ({ review, goTo, show }: FormPart) => {
  const { errors, warnings, stops } = review;
  const list = (findings: readonly Said[], sign: Sign) => (
    <ol className="findings__list">
      {findings.map((finding) => (
        <FindingItem
          key={`${finding.path} ${finding.message}`}
          finding={finding}
          sign={sign}
          place={placeInWords(stops, finding.path)}
          goTo={goTo}
          show={show}
        />
      ))}
    </ol>
  );
  return (
    <div className="findings">
      {errors.length ? (
        <section aria-labelledby="findings-errors">
          <h2 id="findings-errors">{mustBePutRight(errors.length)}</h2>
          {list(errors, 'error')}
        </section>
      ) : null}
      {warnings.length ? (
        <section aria-labelledby="findings-warnings">
          <h2 id="findings-warnings">Worth a look</h2>
          {list(warnings, 'warning')}
        </section>
      ) : null}
      {errors.length || warnings.length ? null : (
        <p className="findings__none">
          Nothing that is needed is missing, and whatever people answer, the form leads them on.
        </p>
      )}
    </div>
  );
};

interface ItemProps extends Pick<FormPart, 'goTo' | 'show'> {
  readonly finding: Said;
  readonly sign: Sign;
  readonly place: string;
}

const FindingItem = ({ finding, sign, place, goTo, show }: ItemProps) => {
  const { message, remedy, answers, trail, step, path } = finding;
  const slugs = trail?.length ? trail : step ? [step] : [];
  return (
    <li className="finding">
      <Mark sign={sign} />
      <div className="finding__words">
        <p className="finding__message">{message}.</p>
        {remedy ? <p>{remedy}.</p> : null}
        {answers?.length ? (
          <>
            <p>It happens with these answers:</p>
            <dl className="finding__answers">
              {answers.map(({ question, label, shown }) => (
                <div key={question}>
                  <dt>{label || question}</dt>
                  <dd>{shown || 'left empty'}</dd>
                </div>
              ))}
            </dl>
          </>
        ) : null}
        <p className="finding__do">
          <button type="button" onClick={() => goTo(path)}>
            Go to {place}
          </button>
          {slugs.length ? (
            <button type="button" onClick={() => show({ of: message, slugs })}>
              Show on the map<span className="form-check__said"> “{message}”</span>
            </button>
          ) : null}
        </p>
      </div>
    </li>
  );
};
