import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { numbersPage as words } from '#messages/en/numbers-page.ts';
import { Button } from '#ui/button.tsx';
import type { NumberField } from './fields.ts';
import { isLostTooMany, numberIn, type NumbersForm } from './numbers-form.ts';
import styles from './numbers.module.css';

export type TopicId = keyof typeof words.topics;

/** In the order in which they are asked. */
export const TOPICS = [
  'customers',
  'newcomers',
  'value',
  'spend',
  'reasons',
  'bar',
  'window',
] as const satisfies readonly TopicId[];

export const summaryId = (topic: TopicId) => `topic-${topic}`;

export type TopicInput = {
  readonly form: NumbersForm;
  readonly opened: readonly TopicId[];
  readonly onToggle: (topic: TopicId, isOpen: boolean) => void;
  /** Folds this topic and goes on to the next. */
  readonly onNext: (topic: TopicId, next: TopicId) => void;
};

/** How much of a topic is there, or that something in it cannot be used. */
function useFilled(form: NumbersForm, fields: readonly NumberField[]) {
  const values = useWatch({ control: form.control, compute: (now) => now });
  const { errors } = form.formState;
  const isFaulty =
    fields.some((field) => errors[field] !== undefined) ||
    (fields.includes('lost') && isLostTooMany(values));
  return {
    isFaulty,
    filled: fields.filter((field) => numberIn(values, field) !== undefined).length,
  };
}

/** One folded topic with its fields; each but the first may be skipped. */
export function Topic({
  topic,
  fields,
  form,
  opened,
  onToggle,
  onNext,
  children,
}: TopicInput & {
  readonly topic: TopicId;
  /** What is asked here at the moment. */
  readonly fields: readonly NumberField[];
  readonly children: ReactNode;
}) {
  const { filled, isFaulty } = useFilled(form, fields);
  const isNeeded = topic === 'customers';
  const empty = isNeeded ? words.needed : words.optional;
  const status = filled === 0 ? empty : words.filled(filled, fields.length);
  const next = TOPICS[TOPICS.indexOf(topic) + 1];
  return (
    <details
      className={styles.topic}
      open={opened.includes(topic)}
      onToggle={(event) => onToggle(topic, event.currentTarget.open)}
    >
      <summary id={summaryId(topic)}>
        <h2>{words.topics[topic]}</h2>
        <span className={isFaulty ? styles.faulty : styles.status}>
          {isFaulty ? words.faulty : status}
        </span>
      </summary>
      <div className={styles.fields}>
        {children}
        {next === undefined ? null : (
          <p>
            <Button look="link" onClick={() => onNext(topic, next)}>
              {filled === 0 && !isNeeded
                ? words.skipTo(words.topics[next])
                : words.next(words.topics[next])}
            </Button>
          </p>
        )}
      </div>
    </details>
  );
}
