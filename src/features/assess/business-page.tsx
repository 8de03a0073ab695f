import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import type { Assessment } from '#domain/assessment.ts';
import { setBusiness, type Edit } from '#domain/edits.ts';
import { formatCount } from '#domain/numbers.ts';
import { LOCALE } from '#messages/locale.ts';
import { BUSINESS_KINDS } from '#domain/words.ts';
import { assess } from '#messages/en/assess.ts';
import { BUSINESS_KIND_NAMES } from '#messages/en/names.ts';
import { shared } from '#messages/en/shared.ts';
import { BackLink, Button } from '#ui/button.tsx';
import { Choice, ChoiceGroup } from '#ui/choice.tsx';
import { ErrorSummary, type FieldProblem } from '#ui/error-summary.tsx';
import { TextField } from '#ui/field.tsx';
import { PageTitle } from '#ui/page.tsx';
import { go, to } from '#ui/routes.ts';
import {
  businessFormSchema,
  customersError,
  valuesOf,
  type BusinessForm,
  type BusinessFormValues,
} from './business-form.ts';
import { MoreAboutBusiness } from './business-more.tsx';
import { entryOf } from './steps.ts';
import { loadPart } from './use-words.ts';
import styles from './assess.module.css';

const NAME_ON_PAPER = 60;
const words = assess.business;

function NameField({ form, onEdit }: { form: BusinessForm; onEdit: (edit: Edit) => void }) {
  const name = useWatch({ control: form.control, name: 'name' });
  return (
    <TextField
      id="name"
      label={words.name}
      hint={
        name.length > NAME_ON_PAPER ? words.nameLong(formatCount(name.length, LOCALE)) : undefined
      }
      {...form.register('name', {
        onChange: () => onEdit(setBusiness({ name: form.getValues('name') })),
      })}
    />
  );
}

function KindField({ form, onEdit }: { form: BusinessForm; onEdit: (edit: Edit) => void }) {
  return (
    <ChoiceGroup legend={words.kind}>
      {BUSINESS_KINDS.map((kind) => (
        <Choice
          key={kind}
          value={kind}
          {...form.register('kind', {
            onChange: () => onEdit(setBusiness({ kind: form.getValues('kind') ?? undefined })),
          })}
        >
          {BUSINESS_KIND_NAMES[kind].name}
          <span className={styles.example}>{BUSINESS_KIND_NAMES[kind].example}</span>
        </Choice>
      ))}
    </ChoiceGroup>
  );
}

/** Only a number of customers can be wrong; everything else is taken as it comes. */
const problemsOf = (form: BusinessForm): readonly FieldProblem[] =>
  form.formState.errors.customers === undefined
    ? []
    : [{ fieldId: 'customers', message: customersError(form.getValues('customers')) }];

/**
 * Facts about the business. On the first visit it asks three lines and leads straight to the
 * first question; later it leads back to the overview.
 */
export function BusinessPage({
  assessment,
  onEdit,
}: {
  readonly assessment: Assessment;
  readonly onEdit: (edit: Edit) => void;
}) {
  const form = useForm<BusinessFormValues>({
    resolver: zodResolver(businessFormSchema),
    defaultValues: valuesOf(assessment),
    reValidateMode: 'onSubmit',
    // The summary takes the focus, not the field.
    shouldFocusError: false,
  });
  const isStart = Object.keys(assessment.momentsOfTruth?.answers ?? {}).length === 0;
  const { id } = assessment;

  useEffect(() => void loadPart('sale'), []);

  const submit = form.handleSubmit(() =>
    go(isStart ? to.question(id, entryOf(assessment, 'sale')) : to.hub(id)),
  );
  const title = isStart ? words.startTitle : words.title;
  return (
    <>
      <BackLink href={isStart ? to.desk() : to.hub(id)} />
      <PageTitle title={title}>{title}</PageTitle>
      {isStart ? <p className={styles.lead}>{words.lead}</p> : null}
      <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
        <ErrorSummary
          title={shared.formProblems}
          attempt={form.formState.submitCount}
          problems={problemsOf(form)}
        />
        <NameField form={form} onEdit={onEdit} />
        <KindField form={form} onEdit={onEdit} />
        <TextField
          label={words.focus}
          hint={words.focusHint}
          {...form.register('focus', {
            onChange: () => onEdit(setBusiness({ focus: form.getValues('focus') })),
          })}
        />
        <MoreAboutBusiness
          form={form}
          customers={assessment.business?.customers}
          open={!isStart}
          onEdit={onEdit}
        />
        <div className={styles.actions}>
          <Button type="submit">{shared.continue}</Button>
        </div>
      </form>
    </>
  );
}
