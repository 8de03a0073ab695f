import { useWatch } from 'react-hook-form';
import { setBusiness, setRespondent, type Edit } from '#domain/edits.ts';
import { setAside } from '#domain/progress.ts';
import { assess } from '#messages/en/assess.ts';
import { Choice, ChoiceGroup } from '#ui/choice.tsx';
import { TextField } from '#ui/field.tsx';
import type { BusinessForm } from './business-form.ts';
import { CustomersField } from './customers-field.tsx';
import styles from './assess.module.css';

const words = assess.business;

/** No rivals: the whole moment does not apply. The answer to one question, not to six. */
const setRivals =
  (rivals: boolean): Edit =>
  (current) =>
    setAside(setBusiness({ rivals })(current), 'competition', !rivals);

/** Alone: nobody else can own a call-back. */
const setSolo =
  (solo: boolean): Edit =>
  (current) =>
    setAside(setBusiness({ solo })(current), 'promises.owner', solo);

/** The optional facts, folded away while the first three lines are asked. */
export function MoreAboutBusiness({
  form,
  open,
  onEdit,
}: {
  readonly form: BusinessForm;
  readonly open: boolean;
  readonly onEdit: (edit: Edit) => void;
}) {
  const { register, getValues } = form;
  const hasError = form.formState.errors.customers !== undefined;
  const name = useWatch({ control: form.control, name: 'respondentName' });
  return (
    <details className={styles.more} open={open || hasError}>
      <summary>{words.more}</summary>
      <div className={styles.fields}>
        <ChoiceGroup legend={words.people} inline>
          {(['alone', 'team'] as const).map((people) => (
            <Choice
              key={people}
              value={people}
              {...register('people', {
                onChange: () => onEdit(setSolo(getValues('people') === 'alone')),
              })}
            >
              {people === 'alone' ? words.alone : words.team}
            </Choice>
          ))}
        </ChoiceGroup>
        <ChoiceGroup legend={words.rivals} inline>
          {(['yes', 'no'] as const).map((rivals) => (
            <Choice
              key={rivals}
              value={rivals}
              {...register('rivals', {
                onChange: () => onEdit(setRivals(getValues('rivals') === 'yes')),
              })}
            >
              {rivals === 'yes' ? words.hasRivals : words.noRivals}
            </Choice>
          ))}
        </ChoiceGroup>
        <CustomersField form={form} onEdit={onEdit} />
        <TextField
          label={words.currency}
          hint={words.currencyHint}
          {...register('currency', {
            onChange: () => onEdit(setBusiness({ currency: getValues('currency') })),
          })}
        />
        <TextField
          label={words.respondent}
          {...register('respondentName', {
            onChange: () => onEdit(setRespondent({ name: getValues('respondentName') })),
          })}
        />
        {name === '' ? null : (
          <TextField
            label={words.role}
            hint={words.roleHint}
            {...register('role', {
              onChange: () => onEdit(setRespondent({ role: getValues('role') })),
            })}
          />
        )}
      </div>
    </details>
  );
}
