import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, type UseFormReturn, useWatch } from 'react-hook-form';
import * as z from 'zod/mini';
import type { Business } from '#domain/assessment.ts';
import { SHOWN_FROM } from '#domain/group.ts';
import { MOMENTS } from '#domain/questionnaires/moments-of-truth.ts';
import { BUSINESS_KINDS } from '#domain/words.ts';
import { PRACTICE_HEADS } from '#domain/workshop/practice-people.ts';
import { MOST_MOMENTS } from '#domain/workshop/questions.ts';
import { MOST_PEOPLE, type WorkshopSetup } from '#domain/workshop/workshop.ts';
import { BUSINESS_KIND_NAMES, MOMENT_NAMES } from '#messages/en/names.ts';
import { shared } from '#messages/en/shared.ts';
import { rehearsal } from '#messages/en/rehearsal.ts';
import { workshop } from '#messages/en/workshop.ts';
import { Button } from '#ui/button.tsx';
import { Choice, ChoiceGroup } from '#ui/choice.tsx';
import { ErrorSummary, type FieldProblem } from '#ui/error-summary.tsx';
import { TextField } from '#ui/field.tsx';
import styles from './console.module.css';
import practice from './practice/practice.module.css';

const words = workshop.setUp;

const MINUTES = ['60', '90', '120'] as const;

const isHeadCount = (typed: string) =>
  /^\s*\d{1,3}\s*$/.test(typed) && Number(typed) >= 1 && Number(typed) <= MOST_PEOPLE;

const schema = z
  .object({
    name: z.string().check(z.refine((typed) => typed.trim() !== '')),
    kind: z.enum(BUSINESS_KINDS),
    questions: z.enum(['quick', 'moments']),
    moments: z.array(z.enum(MOMENTS)),
    people: z.string().check(z.refine(isHeadCount)),
    way: z.enum(['hands', 'ballots']),
    minutes: z.enum([...MINUTES, 'free']),
  })
  .check(
    z.refine(
      ({ questions, moments }) =>
        questions === 'quick' || (moments.length > 0 && moments.length <= MOST_MOMENTS),
      { path: ['moments'] },
    ),
  );
type Values = z.infer<typeof schema>;

const FREE = { 60: 60, 90: 90, 120: 120, free: undefined } as const;

const setupOf = (values: Values): WorkshopSetup => ({
  business: { name: values.name.trim(), kind: values.kind },
  questions:
    values.questions === 'quick' ? { kind: 'quick' } : { kind: 'moments', moments: values.moments },
  people: Number(values.people),
  way: values.way,
  minutes: FREE[values.minutes],
});

/** Twelve people for the same room; whatever its name is, it is made up. */
const practiceOf = (values: Values): WorkshopSetup => {
  const setup = setupOf(values);
  const name = setup.business.name === '' ? rehearsal.start.business : setup.business.name;
  return {
    ...setup,
    business: { ...setup.business, name },
    people: PRACTICE_HEADS,
    practice: true,
  };
};

type Form = UseFormReturn<Values>;

function QuestionsFields({ form }: { readonly form: Form }) {
  const questions = useWatch({ control: form.control, name: 'questions' });
  const failed = form.formState.errors.moments !== undefined;
  return (
    <>
      <ChoiceGroup legend={words.questions}>
        {(['quick', 'moments'] as const).map((kind) => (
          <Choice key={kind} value={kind} {...form.register('questions')}>
            {words[kind]}
          </Choice>
        ))}
      </ChoiceGroup>
      {questions === 'quick' ? null : (
        <ChoiceGroup
          legend={words.whichMoments}
          hint={words.whichHint}
          error={failed ? words.momentsMissing : undefined}
        >
          {MOMENTS.map((moment) => (
            <Choice
              key={moment}
              id={`workshop-${moment}`}
              type="checkbox"
              value={moment}
              {...form.register('moments')}
            >
              {MOMENT_NAMES[moment]}
            </Choice>
          ))}
        </ChoiceGroup>
      )}
    </>
  );
}

function BusinessFields({ form }: { readonly form: Form }) {
  const failed = form.formState.errors.name !== undefined;
  return (
    <>
      <TextField
        id="workshop-name"
        label={words.business}
        error={failed ? words.businessMissing : undefined}
        {...form.register('name')}
      />
      <ChoiceGroup legend={words.kind}>
        {BUSINESS_KINDS.map((kind) => (
          <Choice key={kind} value={kind} {...form.register('kind')}>
            {BUSINESS_KIND_NAMES[kind].name}. {BUSINESS_KIND_NAMES[kind].example}
          </Choice>
        ))}
      </ChoiceGroup>
    </>
  );
}

function RoomFields({ form }: { readonly form: Form }) {
  const people = useWatch({ control: form.control, name: 'people' });
  const failed = form.formState.errors.people !== undefined;
  const isFew = isHeadCount(people) && Number(people) < SHOWN_FROM;
  return (
    <>
      <TextField
        id="workshop-people"
        label={words.people}
        inputMode="numeric"
        hint={isFew ? words.peopleFew : undefined}
        error={failed ? words.peopleWrong : undefined}
        {...form.register('people')}
      />
      <ChoiceGroup legend={words.way} hint={words.phonesHint}>
        {(['hands', 'ballots'] as const).map((way) => (
          <Choice key={way} value={way} {...form.register('way')}>
            {words[way]}
          </Choice>
        ))}
      </ChoiceGroup>
      <ChoiceGroup legend={words.minutes}>
        {MINUTES.map((minutes) => (
          <Choice key={minutes} value={minutes} {...form.register('minutes')}>
            {words.minutesName(Number(minutes))}
          </Choice>
        ))}
        <Choice value="free" {...form.register('minutes')}>
          {words.free}
        </Choice>
      </ChoiceGroup>
    </>
  );
}

function problemsIn({ formState: { errors } }: Form): readonly FieldProblem[] {
  return [
    ...(errors.name ? [{ fieldId: 'workshop-name', message: words.businessMissing }] : []),
    ...(errors.moments ? [{ fieldId: 'workshop-sale', message: words.momentsMissing }] : []),
    ...(errors.people ? [{ fieldId: 'workshop-people', message: words.peopleWrong }] : []),
  ];
}

function Rehearse({ onStart }: { readonly onStart: () => void }) {
  return (
    <section className={practice.rehearse}>
      <h2>{rehearsal.start.title}</h2>
      <p>{rehearsal.start.lead}</p>
      <div className={styles.tools}>
        <Button look="quiet" onClick={onStart}>
          {rehearsal.start.button}
        </Button>
      </div>
    </section>
  );
}

/** A room in a minute: each question has an answer already, but for the name. */
export function SetupForm({
  business,
  onSetUp,
}: {
  /** The business that was worked on last, as a first suggestion. */
  readonly business: Business | undefined;
  readonly onSetUp: (setup: WorkshopSetup) => void;
}) {
  const form = useForm<Values>({
    resolver: zodResolver(schema),
    defaultValues: {
      name: business?.name ?? '',
      kind: business?.kind ?? 'counter',
      questions: 'quick',
      moments: [],
      people: '12',
      way: 'hands',
      minutes: '60',
    },
    // The summary takes the focus, not the field.
    shouldFocusError: false,
  });
  const submit = form.handleSubmit((values) => onSetUp(setupOf(values)));
  const rehearse = async () => {
    // Of all that can be wrong above, only missing moments are in the way of a rehearsal.
    if (await form.trigger('moments', { shouldFocus: true })) onSetUp(practiceOf(form.getValues()));
  };
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      <ErrorSummary
        title={shared.formProblems}
        attempt={form.formState.submitCount}
        problems={problemsIn(form)}
      />
      <BusinessFields form={form} />
      <QuestionsFields form={form} />
      <RoomFields form={form} />
      <div className={styles.tools}>
        <Button type="submit">{words.start}</Button>
      </div>
      <Rehearse onStart={() => void rehearse()} />
    </form>
  );
}
