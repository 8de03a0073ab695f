import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { Assessment } from '#domain/assessment.ts';
import type { Edit } from '#domain/edits.ts';
import { PART_NAMES } from '#messages/en/names.ts';
import { numbersPage as words } from '#messages/en/numbers-page.ts';
import { BackLink, ButtonLink } from '#ui/button.tsx';
import { useBeforeTyping } from '#ui/before-typing.ts';
import { useMoveOnEnter } from '#ui/move-on.ts';
import { PageTitle } from '#ui/page.tsx';
import { to } from '#ui/routes.ts';
import { LossTopic } from './loss-topic.tsx';
import { MoreTopics } from './more-topics.tsx';
import { editOf } from './number-edits.ts';
import type { FieldsInput } from './number-field.tsx';
import { numbersSchema, type NumbersValues } from './numbers-form.ts';
import { NumbersResults } from './numbers-results.tsx';
import { firstValues, followStored, keptIn, startsFromBusiness } from './stored-values.ts';
import { summaryId, type TopicId, type TopicInput } from './topic.tsx';
import { WindowResult } from './window-result.tsx';
import styles from './numbers.module.css';

/** One topic is open at first; people may open as many as they like. */
function useOpened() {
  const [opened, setOpened] = useState<readonly TopicId[]>(['customers']);
  const [reached, setReached] = useState<TopicId>();
  useEffect(() => {
    if (reached !== undefined) document.getElementById(summaryId(reached))?.focus();
  }, [reached]);
  const without = (topic: TopicId) => opened.filter((each) => each !== topic);
  return {
    opened,
    onToggle: (topic: TopicId, isOpen: boolean) => {
      if (isOpen !== opened.includes(topic)) {
        setOpened(isOpen ? [...opened, topic] : without(topic));
      }
    },
    onNext: (topic: TopicId, next: TopicId) => {
      setOpened([...without(topic), next]);
      setReached(next);
    },
  };
}

/** The form; each number is kept while it is typed. */
function NumbersForm({
  assessment,
  onEdit,
}: {
  readonly assessment: Assessment;
  readonly onEdit: (edit: Edit) => void;
}) {
  const form = useForm<NumbersValues>({
    resolver: zodResolver(numbersSchema),
    defaultValues: firstValues(assessment),
    mode: 'onTouched',
  });
  useEffect(() => followStored(form, assessment), [form, assessment]);
  const { rowBefore, onLeave } = useBeforeTyping<NonNullable<Assessment['growthPositioning']>>();
  const container = useRef<HTMLFormElement>(null);
  useMoveOnEnter(container);
  const isFromBusiness = startsFromBusiness(assessment);
  const fields: FieldsInput = {
    form,
    currency: assessment.business?.currency?.trim() ?? '',
    keptIn: (field) => keptIn(assessment, field),
    onLeave,
    onChange: (field) => {
      const now = assessment.growthPositioning ?? {};
      // A choice is made at once; only what is typed passes through half-written text.
      const before = field === 'knowsLost' ? now : rowBefore(now);
      onEdit(editOf(form.getValues(), field, before));
    },
  };
  const topics: TopicInput = { form, ...useOpened() };
  return (
    <form
      ref={container}
      className={styles.topics}
      noValidate
      onSubmit={(event) => event.preventDefault()}
    >
      <LossTopic fields={fields} topics={topics} isFromBusiness={isFromBusiness} />
      <MoreTopics businessId={assessment.id} fields={fields} topics={topics} />
    </form>
  );
}

/** What leaves at the back: numbers one topic at a time, and beside them what they say. */
export function NumbersPage({
  assessment,
  today,
  onEdit,
}: {
  readonly assessment: Assessment;
  /** An ISO day. */
  readonly today: string;
  readonly onEdit: (edit: Edit) => void;
}) {
  const { id, growthPositioning } = assessment;
  const title = PART_NAMES.economics;
  return (
    <>
      <BackLink href={to.hub(id)} />
      <div className={styles.intro}>
        <PageTitle title={title}>{title}</PageTitle>
        <p>{words.lead}</p>
        <p className={styles.soft}>{words.howTo}</p>
      </div>
      <div className={styles.columns}>
        <NumbersForm assessment={assessment} onEdit={onEdit} />
        <div className={styles.side}>
          <NumbersResults assessment={assessment} />
          <WindowResult cycle={growthPositioning?.cycle} today={today} />
          <p>
            <ButtonLink look="quiet" href={to.results(id)}>
              {words.toResults}
            </ButtonLink>
          </p>
        </div>
      </div>
    </>
  );
}
