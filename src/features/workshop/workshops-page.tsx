import type { Business } from '#domain/assessment.ts';
import { dayOf, formatDay } from '#domain/calendar.ts';
import type { Workshop, WorkshopSetup } from '#domain/workshop/workshop.ts';
import { businessName } from '#messages/business-name.ts';
import { rehearsal } from '#messages/en/rehearsal.ts';
import { workshop as texts } from '#messages/en/workshop.ts';
import { LOCALE } from '#messages/locale.ts';
import { BackLink, Button, ButtonLink } from '#ui/button.tsx';
import { downloadBlob } from '#ui/download.ts';
import { PageTitle } from '#ui/page.tsx';
import { to } from '#ui/routes.ts';
import { SetupForm } from './setup-form.tsx';
import styles from './console.module.css';

/** A workshop of this device; of one that cannot be read only the text is left. */
export type KeptWorkshop =
  | { readonly state: 'readable'; readonly workshop: Workshop }
  | { readonly state: 'unreadable'; readonly key: string; readonly raw: string };

function Kept({
  workshop,
  onRemove,
}: {
  readonly workshop: Workshop;
  readonly onRemove: () => void;
}) {
  const name = businessName(workshop.business);
  const isPractice = workshop.practice === true;
  const own = isPractice ? rehearsal : texts.list;
  const day = dayOf(workshop.createdAt);
  return (
    <li className={styles.tools}>
      <span>
        {isPractice ? rehearsal.listed(name) : name}
        {day === undefined ? '' : `, ${texts.list.made(formatDay(day, 'long', LOCALE))}`}
      </span>
      <ButtonLink look="link" href={to.console(workshop.id)} aria-label={own.goOnWith(name)}>
        {texts.list.goOn}
      </ButtonLink>
      <Button look="link" onClick={onRemove} aria-label={own.removeOf(name)}>
        {texts.list.remove}
      </Button>
    </li>
  );
}

function Unreadable({ raw }: { readonly raw: string }) {
  const save = () =>
    downloadBlob('workshop-record.json', new Blob([raw], { type: 'application/json' }));
  return (
    <li className={styles.tools}>
      <span>{texts.list.unreadable}</span>
      <Button look="link" onClick={save}>
        {texts.list.download}
      </Button>
    </li>
  );
}

/** Opening a room, and the rooms that were opened on this device. */
export function WorkshopsPage({
  business,
  kept,
  removed,
  onSetUp,
  onRemove,
  onRestore,
}: {
  /** The business that was worked on last. */
  readonly business: Business | undefined;
  readonly kept: readonly KeptWorkshop[];
  readonly onSetUp: (setup: WorkshopSetup) => void;
  readonly onRemove: (workshop: Workshop) => void;
  /** What was deleted last; it can be had back as long as this page is open. */
  readonly removed: Workshop | undefined;
  readonly onRestore: (workshop: Workshop) => void;
}) {
  return (
    <>
      <BackLink href={to.desk()} />
      <PageTitle title={texts.title}>{texts.title}</PageTitle>
      <p>{texts.lead}</p>
      <SetupForm business={business} onSetUp={onSetUp} />
      <div role="status" className={styles.tools}>
        {removed === undefined ? null : (
          <>
            <span>{texts.list.removed(businessName(removed.business))}</span>
            <Button look="link" onClick={() => onRestore(removed)}>
              {texts.list.undo}
            </Button>
          </>
        )}
      </div>
      {kept.length === 0 ? null : (
        <section aria-labelledby="kept-workshops">
          <h2 id="kept-workshops">{texts.list.title}</h2>
          <ul>
            {kept.map((each) =>
              each.state === 'readable' ? (
                <Kept
                  key={each.workshop.id}
                  workshop={each.workshop}
                  onRemove={() => onRemove(each.workshop)}
                />
              ) : (
                <Unreadable key={each.key} raw={each.raw} />
              ),
            )}
          </ul>
        </section>
      )}
    </>
  );
}
