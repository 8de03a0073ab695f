import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, type UseFormRegisterReturn, type UseFormReturn } from 'react-hook-form';
import * as z from 'zod/mini';
import type { PlayCardDraft } from '#domain/assessment.ts';
import { setCard, type Edit } from '#domain/edits.ts';
import { formatCount } from '#domain/numbers.ts';
import { fillCard } from '#domain/plan.ts';
import type { Moment } from '#domain/questionnaires/moments-of-truth.ts';
import type { PlayCard as CardWords } from '#domain/words.ts';
import { MOMENT_NAMES } from '#messages/en/names.ts';
import { plan } from '#messages/en/plan.ts';
import { LOCALE } from '#messages/locale.ts';
import { Button } from '#ui/button.tsx';
import { TextArea, TextField } from '#ui/field.tsx';
import styles from './plan.module.css';

const words = plan.cards;
const PROMISE_ON_PAPER = 120;

const line = z.string();
/** Longer promises are kept; the limit is that of the wall (words.md). */
const formSchema = z.object({
  promise: line.check(z.maxLength(PROMISE_ON_PAPER)),
  when: line,
  who: line,
  within: line,
  first: line,
  never: line,
  check: line,
});
const EMPTY: CardWords = {
  promise: '',
  when: '',
  who: '',
  within: '',
  first: '',
  never: '',
  check: '',
};

function CardFields({
  form: { getValues, formState },
  keep,
}: {
  readonly form: UseFormReturn<CardWords>;
  readonly keep: (line: keyof CardWords) => UseFormRegisterReturn;
}) {
  const tooLong = formState.errors.promise !== undefined;
  const short: readonly (readonly [keyof CardWords, string | undefined])[] = [
    ['when', styles.third],
    ['who', styles.third],
    ['within', styles.third],
    ['first', styles.half],
    ['never', styles.half],
    ['check', styles.wide],
  ];
  return (
    <>
      <div className={styles.wide}>
        <TextArea
          label={words.promise}
          hint={
            tooLong
              ? words.promiseLong(formatCount(getValues('promise').length, LOCALE))
              : words.promiseHint
          }
          rows={2}
          {...keep('promise')}
        />
      </div>
      {short.map(([name, width]) => (
        <div key={name} className={width}>
          <TextField label={words[name]} {...keep(name)} />
        </div>
      ))}
    </>
  );
}

/** What we promise at one moment, and what we do when it comes. */
export function PlayCard({
  moment,
  card,
  starter,
  open,
  onEdit,
}: {
  readonly moment: Moment;
  readonly card: PlayCardDraft | undefined;
  readonly starter: CardWords;
  readonly open: boolean;
  readonly onEdit: (edit: Edit) => void;
}) {
  const form = useForm<CardWords>({
    resolver: zodResolver(formSchema),
    defaultValues: { ...EMPTY, ...card },
    mode: 'onChange',
  });
  const keep = (name: keyof CardWords) =>
    form.register(name, {
      onChange: () => onEdit(setCard(moment, { [name]: form.getValues(name) })),
    });
  const suggest = () => {
    const filled = fillCard(form.getValues(), starter);
    form.reset({ ...EMPTY, ...filled });
    onEdit(setCard(moment, filled));
  };
  const name = MOMENT_NAMES[moment];
  const promise = card?.promise?.trim() ?? '';
  return (
    <details className={styles.card} open={open}>
      <summary>
        <h3>{name}</h3>
        <span className={styles.promise}>{promise === '' ? words.empty : promise}</span>
      </summary>
      <div className={styles.fields} role="group" aria-label={name}>
        <CardFields form={form} keep={keep} />
        <div className={styles.wide}>
          <Button look="quiet" aria-label={words.suggestFor(name)} onClick={suggest}>
            {words.suggest}
          </Button>
        </div>
      </div>
    </details>
  );
}
