import { useWatch, type UseFormRegisterReturn } from 'react-hook-form';
import { CHANNELS, type Interaction } from '#domain/assessment.ts';
import { formatCount } from '#domain/numbers.ts';
import { MOMENTS } from '#domain/questionnaires/moments-of-truth.ts';
import { CHANNEL_NAMES, contacts } from '#messages/en/contacts.ts';
import { MOMENT_NAMES } from '#messages/en/names.ts';
import { LOCALE } from '#messages/locale.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { SelectField, TextField } from '#ui/field.tsx';
import {
  amountText,
  MARKS,
  faultWithKept,
  type ContactField,
  type ContactForm,
} from './contact-form.ts';
import styles from './contacts.module.css';

const words = contacts.more;
/** instrument.md 3.5; longer ideas are kept. */
const IDEA_ON_PAPER = 200;

type FieldInput = {
  readonly row: Interaction;
  readonly form: ContactForm;
  readonly keep: (field: ContactField) => UseFormRegisterReturn;
};

function IdeaField({ form, keep }: Omit<FieldInput, 'row'>) {
  const { length } = useWatch({ control: form.control, name: 'idea' });
  return (
    <div className={styles.wide}>
      <TextField
        label={words.idea}
        hint={length > IDEA_ON_PAPER ? words.ideaLong(formatCount(length, LOCALE)) : words.ideaHint}
        {...keep('idea')}
      />
    </div>
  );
}

function Selects({ keep }: Pick<FieldInput, 'keep'>) {
  return (
    <>
      <SelectField label={words.moment} {...keep('moment')}>
        <option value="">{words.noAnswer}</option>
        {MOMENTS.map((moment) => (
          <option key={moment} value={moment}>
            {MOMENT_NAMES[moment]}
          </option>
        ))}
        <option value="none">{words.noMoment}</option>
      </SelectField>
      <SelectField label={words.channel} {...keep('channel')}>
        <option value="">{words.noAnswer}</option>
        {CHANNELS.map((channel) => (
          <option key={channel} value={channel}>
            {CHANNEL_NAMES[channel]}
          </option>
        ))}
      </SelectField>
      <SelectField label={words.effort} {...keep('effort')}>
        <option value="">{words.noAnswer}</option>
        {MARKS.map((mark, level) => (
          <option key={mark} value={mark}>
            {words.efforts[level]}
          </option>
        ))}
      </SelectField>
    </>
  );
}

/** What can be said about a contact besides, folded away at first. */
export function ContactMore({
  name,
  onClear,
  ...input
}: FieldInput & {
  readonly name: string;
  /** Takes both marks back, since a radio cannot be unset; undefined while there are none. */
  readonly onClear: (() => void) | undefined;
}) {
  const { row, form, keep } = input;
  const wrong = form.formState.errors.share;
  return (
    <details className={styles.more}>
      <summary aria-label={words.summaryFor(name)}>{words.summary}</summary>
      <div className={styles.moreFields}>
        <IdeaField form={form} keep={keep} />
        <Selects keep={keep} />
        <TextField
          label={words.share}
          hint={words.shareHint}
          error={wrong && faultWithKept(words.shareWrong, amountText(row.share))}
          inputMode="decimal"
          enterKeyHint="next"
          {...keep('share')}
        />
        <div className={styles.last}>
          <Choice type="checkbox" {...keep('required')}>
            {words.required}
          </Choice>
          {onClear === undefined ? null : (
            <Button look="link" aria-label={contacts.card.clearFor(name)} onClick={onClear}>
              {contacts.card.clear}
            </Button>
          )}
        </div>
      </div>
    </details>
  );
}
