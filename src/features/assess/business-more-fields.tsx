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

/** Alone: nobody else can own a call-back, and nobody goes along on calls. */
const setSolo =
  (solo: boolean): Edit =>
  (current) =>
    setAside(setAside(setBusiness({ solo })(current), 'promises.owner', solo), 'leadership', solo);

type FieldInput = { readonly form: BusinessForm; readonly onEdit: (edit: Edit) => void };

function PeopleField({ form: { register, getValues }, onEdit }: FieldInput) {
  const keep = { onChange: () => onEdit(setSolo(getValues('people') === 'alone')) };
  return (
    <ChoiceGroup legend={words.people} inline>
      <Choice value="alone" {...register('people', keep)}>
        {words.alone}
      </Choice>
      <Choice value="team" {...register('people', keep)}>
        {words.team}
      </Choice>
    </ChoiceGroup>
  );
}

function RivalsField({ form: { register, getValues }, onEdit }: FieldInput) {
  const keep = { onChange: () => onEdit(setRivals(getValues('rivals') === 'yes')) };
  return (
    <ChoiceGroup legend={words.rivals} inline>
      <Choice value="yes" {...register('rivals', keep)}>
        {words.hasRivals}
      </Choice>
      <Choice value="no" {...register('rivals', keep)}>
        {words.noRivals}
      </Choice>
    </ChoiceGroup>
  );
}

function RespondentFields({ form: { control, register, getValues }, onEdit }: FieldInput) {
  const name = useWatch({ control, name: 'respondentName' });
  const keepName = { onChange: () => onEdit(setRespondent({ name: getValues('respondentName') })) };
  const keepRole = { onChange: () => onEdit(setRespondent({ role: getValues('role') })) };
  return (
    <>
      <TextField label={words.respondent} {...register('respondentName', keepName)} />
      {name === '' ? null : (
        <TextField label={words.role} hint={words.roleHint} {...register('role', keepRole)} />
      )}
    </>
  );
}

/** The optional facts about the business. */
export function MoreFields({
  form,
  customers,
  onEdit,
}: FieldInput & { readonly customers: number | undefined }) {
  const keepCurrency = {
    onChange: () => onEdit(setBusiness({ currency: form.getValues('currency') })),
  };
  return (
    <div className={styles.fields}>
      <PeopleField form={form} onEdit={onEdit} />
      <RivalsField form={form} onEdit={onEdit} />
      <CustomersField form={form} customers={customers} onEdit={onEdit} />
      <TextField
        label={words.currency}
        hint={words.currencyHint}
        {...form.register('currency', keepCurrency)}
      />
      <RespondentFields form={form} onEdit={onEdit} />
    </div>
  );
}
