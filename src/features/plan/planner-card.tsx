import { zodResolver } from '@hookform/resolvers/zod';
import { memo, useEffect } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import type { PlannedContact } from '#domain/assessment.ts';
import { isSeen } from '#domain/seen-text.ts';
import { plan } from '#messages/en/plan.ts';
import { MONTHS, monthName } from '#messages/month-name.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { SelectField, TextField } from '#ui/field.tsx';
import type { CardInput } from '#ui/row-list.tsx';
import styles from './plan.module.css';

const words = plan.planner;
const MARKS = ['unique', 'memorable', 'personal'] as const;

export const whoFieldId = (index: number) => `planned-contact-${index + 1}`;
export const nameOf = ({ who }: PlannedContact) => (isSeen(who) ? who.trim() : words.unnamed);

const formSchema = z.object({
  who: z.string(),
  /** As the select holds it: "1" … "12", or nothing. */
  month: z.string(),
  reason: z.string(),
  unique: z.boolean(),
  memorable: z.boolean(),
  personal: z.boolean(),
});
type FormValues = z.infer<typeof formSchema>;

const valuesOf = (row: PlannedContact): FormValues => ({
  who: row.who ?? '',
  month: row.month === undefined ? '' : String(row.month),
  reason: row.reason ?? '',
  unique: row.unique ?? false,
  memorable: row.memorable ?? false,
  personal: row.personal ?? false,
});

function usePlannerForm({ row, index, takesFocus, onChange }: CardInput<PlannedContact>) {
  const form = useForm<FormValues>({
    resolver: zodResolver(formSchema),
    defaultValues: valuesOf(row),
  });
  useEffect(() => {
    if (takesFocus) form.setFocus('who');
  }, [takesFocus, form]);
  const change = (fields: Partial<PlannedContact>) => onChange({ index, before: row }, fields);
  const keep = (field: 'who' | 'reason' | (typeof MARKS)[number]) =>
    form.register(field, { onChange: () => change({ [field]: form.getValues(field) }) });
  const keepMonth = () =>
    form.register('month', {
      onChange: () =>
        change({ month: MONTHS.find((each) => String(each) === form.getValues('month')) }),
    });
  return { keep, keepMonth };
}

/** One planned contact: who, in which month, and a reason that is theirs. */
export const PlannerCard = memo(function PlannerCard(props: CardInput<PlannedContact>) {
  const { row, index, onRemove } = props;
  const { keep, keepMonth } = usePlannerForm(props);
  return (
    <li className={styles.contact}>
      <form noValidate onSubmit={(event) => event.preventDefault()}>
        <fieldset className={styles.fields}>
          <legend className="visually-hidden">
            {words.legend(index + 1, isSeen(row.who) ? row.who.trim() : '')}
          </legend>
          <div className={styles.most}>
            <TextField
              id={whoFieldId(index)}
              label={words.who}
              enterKeyHint="next"
              {...keep('who')}
            />
          </div>
          <div className={styles.third}>
            <SelectField label={words.month} {...keepMonth()}>
              <option value="">{words.noMonth}</option>
              {MONTHS.map((month) => (
                <option key={month} value={month}>
                  {monthName(month)}
                </option>
              ))}
            </SelectField>
          </div>
          <div className={styles.wide}>
            <TextField
              label={words.reason}
              hint={words.reasonHint}
              enterKeyHint="next"
              {...keep('reason')}
            />
          </div>
          <div className={styles.marks}>
            {MARKS.map((mark) => (
              <Choice key={mark} type="checkbox" {...keep(mark)}>
                {words.marks[mark]}
              </Choice>
            ))}
            <Button
              look="link"
              aria-label={words.removeFor(nameOf(row))}
              onClick={() => onRemove({ index, before: row })}
            >
              {words.remove}
            </Button>
          </div>
        </fieldset>
      </form>
    </li>
  );
});
