import { EVIDENCE, LEVELS, type AnswerLevel, type Evidence } from '#domain/questionnaire.ts';
import type { FiveOptions } from '#domain/words.ts';
import { assess } from '#messages/en/assess.ts';
import { EVIDENCE_NAMES } from '#messages/en/names.ts';
import { shared } from '#messages/en/shared.ts';
import { Fragment } from 'react';
import styles from './question.module.css';

type Chosen = { readonly level: AnswerLevel | undefined; readonly evidence: Evidence | undefined };

function Option({
  item,
  value,
  sign,
  text,
  aside = false,
  chosen,
  onChoose,
}: {
  readonly item: string;
  readonly value: AnswerLevel;
  readonly sign: string;
  readonly text: string;
  readonly aside?: boolean;
  readonly chosen: boolean;
  readonly onChoose: (level: AnswerLevel) => void;
}) {
  return (
    <label className={styles.option}>
      <input
        type="radio"
        name={item}
        value={value}
        checked={chosen}
        onChange={() => onChoose(value)}
      />
      <span className={styles.key}>{sign}</span>
      <span className={aside ? styles.aside : undefined}>{text}</span>
    </label>
  );
}

/** One optional line after a 3 or 4. */
function EvidenceLine({
  item,
  chosen,
  onChoose,
}: {
  readonly item: string;
  readonly chosen: Evidence | undefined;
  readonly onChoose: (evidence: Evidence) => void;
}) {
  return (
    <fieldset className={styles.evidence}>
      <legend>{assess.evidence}</legend>
      {EVIDENCE.map((evidence) => (
        <label key={evidence}>
          <input
            type="radio"
            name={`${item}.evidence`}
            value={evidence}
            checked={chosen === evidence}
            onChange={() => onChoose(evidence)}
          />
          {EVIDENCE_NAMES[evidence]}
        </label>
      ))}
    </fieldset>
  );
}

/** The five anchor sentences as native radios, then *I don't know* and *Does not apply*. */
export function AnswerOptions({
  item,
  options,
  notApplicable,
  chosen,
  onLevel,
  onEvidence,
}: {
  readonly item: string;
  readonly options: FiveOptions;
  /** The words of "does not apply", where it is offered. */
  readonly notApplicable: string | undefined;
  readonly chosen: Chosen;
  readonly onLevel: (level: AnswerLevel) => void;
  readonly onEvidence: (evidence: Evidence) => void;
}) {
  return (
    <div className={styles.options}>
      {LEVELS.map((level) => (
        <Fragment key={level}>
          <Option
            item={item}
            value={level}
            sign={String(level)}
            text={options[level]}
            chosen={chosen.level === level}
            onChoose={onLevel}
          />
          {level >= 3 && chosen.level === level ? (
            <EvidenceLine item={item} chosen={chosen.evidence} onChoose={onEvidence} />
          ) : null}
        </Fragment>
      ))}
      <Option
        item={item}
        value="dont-know"
        sign={assess.dontKnowKey}
        text={shared.dontKnow}
        aside
        chosen={chosen.level === 'dont-know'}
        onChoose={onLevel}
      />
      {notApplicable === undefined ? null : (
        <Option
          item={item}
          value="not-applicable"
          sign={assess.notApplicableKey}
          text={notApplicable}
          aside
          chosen={chosen.level === 'not-applicable'}
          onChoose={onLevel}
        />
      )}
    </div>
  );
}
