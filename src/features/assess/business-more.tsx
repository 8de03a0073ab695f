import { lazy, Suspense, useState } from 'react';
import type { Edit } from '#domain/edits.ts';
import { app } from '#messages/en/app.ts';
import { assess } from '#messages/en/assess.ts';
import type { BusinessForm } from './business-form.ts';
import styles from './assess.module.css';

// Nobody needs these fields on the way to the first question, so they come when they are opened.
const MoreFields = lazy(async () => ({
  default: (await import('./business-more-fields.tsx')).MoreFields,
}));

/** The optional facts, folded away while the first three lines are asked. */
export function MoreAboutBusiness({
  form,
  customers,
  open,
  onEdit,
}: {
  readonly form: BusinessForm;
  /** A year, as they are kept. */
  readonly customers: number | undefined;
  readonly onEdit: (edit: Edit) => void;
  readonly open: boolean;
}) {
  const [isOpen, setIsOpen] = useState(open);
  // Once a check has failed it stays open: what was corrected must not fold away.
  const { submitCount, isSubmitSuccessful } = form.formState;
  const isShown = isOpen || (submitCount > 0 && !isSubmitSuccessful);
  return (
    <details
      className={styles.more}
      open={isShown}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>{assess.business.more}</summary>
      {isShown ? (
        <Suspense fallback={<p>{app.wait}</p>}>
          <MoreFields form={form} customers={customers} onEdit={onEdit} />
        </Suspense>
      ) : null}
    </details>
  );
}
