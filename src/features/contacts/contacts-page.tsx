import { useMemo, useRef, useState } from 'react';
import type { Assessment, Interaction } from '#domain/assessment.ts';
import { scoreContacts } from '#domain/contacts.ts';
import { setBusiness, type Edit } from '#domain/edits.ts';
import { contacts as words } from '#messages/en/contacts.ts';
import { PART_NAMES } from '#messages/en/names.ts';
import { BackLink } from '#ui/button.tsx';
import { PageTitle } from '#ui/page.tsx';
import { to } from '#ui/routes.ts';
import { ContactFindings } from './contact-findings.tsx';
import { ContactList } from './contact-list.tsx';
import { CustomersField, CustomersKnown } from './customers-line.tsx';
import { StarterLists } from './starter-lists.tsx';
import { TotalsLine } from './totals-line.tsx';
import styles from './contacts.module.css';

const NO_ROWS: readonly Interaction[] = [];
/** A year of five-day weeks less two weeks; the owner corrects it where it matters. */
const USUAL_OPEN_DAYS = '250';

function useOpenDays() {
  const [typed, setTyped] = useState(USUAL_OPEN_DAYS);
  return useMemo(() => ({ typed, onTyped: setTyped }), [typed]);
}

/** Every contact that customers have with the business: how often, how long, what it is worth. */
export function ContactsPage({
  assessment,
  onEdit,
}: {
  readonly assessment: Assessment;
  readonly onEdit: (edit: Edit) => void;
}) {
  const { id, business, momentsOfTruth } = assessment;
  const rows = momentsOfTruth?.interactions ?? NO_ROWS;
  const customers = business?.customers;
  // Asked for once; the field stays for as long as the page that began without the number.
  const [asksCustomers] = useState(customers === undefined);
  const openDays = useOpenDays();
  const inventory = useMemo(() => scoreContacts(rows, customers), [rows, customers]);
  const findings = useRef<HTMLHeadingElement>(null);
  const title = PART_NAMES.interactions;
  return (
    <>
      <BackLink href={to.hub(id)} />
      <div className={styles.intro}>
        <PageTitle title={title}>{title}</PageTitle>
        <p className={styles.claim}>{words.lead}</p>
        <p className={styles.label}>{words.label}</p>
        <p>{words.howTo}</p>
        {asksCustomers || customers === undefined ? (
          <CustomersField
            customers={customers}
            openDays={openDays}
            onCustomers={(typed) => onEdit(setBusiness({ customers: typed }))}
          />
        ) : (
          <CustomersKnown customers={customers} href={to.business(id)} />
        )}
        <StarterLists rows={rows} onEdit={onEdit} />
      </div>
      <div>
        <TotalsLine totals={inventory.totals} onFindings={() => findings.current?.focus()} />
        <div className={styles.columns}>
          <section aria-label={words.list.title}>
            <ContactList rows={rows} customers={customers} openDays={openDays} onEdit={onEdit} />
          </section>
          <ContactFindings heading={findings} rows={rows} inventory={inventory} />
        </div>
      </div>
    </>
  );
}
