import { useWatch, type UseFormRegisterReturn } from 'react-hook-form';
import { CHANNELS } from '#domain/assessment.ts';
import { formatCount } from '#domain/numbers.ts';
import { MOMENTS } from '#domain/questionnaires/moments-of-truth.ts';
import { CHANNEL_NAMES, contacts } from '#messages/en/contacts.ts';
import { MOMENT_NAMES } from '#messages/en/names.ts';
import { LOCALE } from '#messages/locale.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { SelectField, TextField } from '#ui/field.tsx';
import { MARKS, type ContactField, type ContactForm } from './contact-form.ts';
import styles from './contacts.module.css';

const words = contacts.more;
/** instrument.md 3.5; longer ideas are kept. */
const IDEA_ON_PAPER = 200;

type FieldInput = {
  readonly form: ContactForm;
  readonly keep: (field: ContactField) => UseFormRegisterReturn;
};

function IdeaField({ form, keep }: FieldInput) {
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

function Selects({ keep }: FieldInput) {
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
  const { form, keep } = input;
  const isWrong = form.formState.errors.share !== undefined;
  return (
    <details className={styles.more}>
      <summary aria-label={words.summaryFor(name)}>{words.summary}</summary>
      <div className={styles.moreFields}>
        <IdeaField {...input} />
        <Selects {...input} />
        <TextField
          label={words.share}
          hint={words.shareHint}
          error={isWrong ? words.shareWrong : undefined}
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
