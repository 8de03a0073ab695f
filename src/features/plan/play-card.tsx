import { useForm, useWatch } from 'react-hook-form';
import type { PlayCardDraft } from '#domain/assessment.ts';
import { setCard, type Edit } from '#domain/edits.ts';
import { fillCard } from '#domain/plan.ts';
import type { Moment } from '#domain/questionnaires/moments-of-truth.ts';
import type { PlayCard as PlayCardWords } from '#domain/words.ts';
import { MOMENT_NAMES } from '#messages/en/names.ts';
import { plan } from '#messages/en/plan.ts';
import { Button } from '#ui/button.tsx';
import { TextArea, TextField } from '#ui/field.tsx';
import styles from './plan.module.css';

const words = plan.cards;
const PROMISE_ON_PAPER = 120;
const EMPTY: PlayCardWords = {
  promise: '',
  when: '',
  who: '',
  within: '',
  first: '',
  never: '',
  check: '',
};

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
  readonly starter: PlayCardWords;
  readonly open: boolean;
  readonly onEdit: (edit: Edit) => void;
}) {
  const { register, control, getValues, reset } = useForm<PlayCardWords>({
    defaultValues: { ...EMPTY, ...card },
  });
  const promise = useWatch({ control, name: 'promise' });
  const keep = (line: keyof PlayCardWords) =>
    register(line, { onChange: () => onEdit(setCard(moment, { [line]: getValues(line) })) });
  const suggest = () => {
    const filled = fillCard(getValues(), starter);
    reset({ ...EMPTY, ...filled });
    onEdit(setCard(moment, filled));
  };
  const name = MOMENT_NAMES[moment];
  return (
    <details className={styles.card} open={open}>
      <summary>
        <h3>{name}</h3>
        <span className={styles.promise}>{promise || words.empty}</span>
      </summary>
      <div className={styles.fields} role="group" aria-label={name}>
        <div className={styles.wide}>
          <TextArea
            label={words.promise}
            hint={
              promise.length > PROMISE_ON_PAPER
                ? words.promiseLong(promise.length.toLocaleString('en'))
                : words.promiseHint
            }
            rows={2}
            {...keep('promise')}
          />
        </div>
        <div className={styles.third}>
          <TextField label={words.when} {...keep('when')} />
        </div>
        <div className={styles.third}>
          <TextField label={words.who} {...keep('who')} />
        </div>
        <div className={styles.third}>
          <TextField label={words.within} {...keep('within')} />
        </div>
        <div className={styles.half}>
          <TextField label={words.first} {...keep('first')} />
        </div>
        <div className={styles.half}>
          <TextField label={words.never} {...keep('never')} />
        </div>
        <div className={styles.wide}>
          <TextField label={words.check} {...keep('check')} />
        </div>
        <div className={styles.wide}>
          <Button look="quiet" aria-label={words.suggestFor(name)} onClick={suggest}>
            {words.suggest}
          </Button>
        </div>
      </div>
    </details>
  );
}
