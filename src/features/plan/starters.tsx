import { use } from 'react';
import type { CountedContact } from '#domain/contact-picks.ts';
import { addAction } from '#domain/edits.ts';
import type { Item } from '#domain/parts.ts';
import { contactAction, starterAction } from '#domain/plan.ts';
import { choiceFor, isAnyAnswered, type PlanOffers } from '#domain/plan-offers.ts';
import { shownNames } from '#domain/shown-names.ts';
import { CONTACT_NAMING } from '#messages/en/row-names.ts';
import { DIMENSION_NAMES, MOMENT_NAMES, PART_NAMES, VERDICT_NAMES } from '#messages/en/names.ts';
import { plan } from '#messages/en/plan.ts';
import { gridWords } from '#messages/grid-words.ts';
import { growthFixLine } from '#messages/growth-words.ts';
import { loadGrowthWordsOnce, loadWordsOnce } from '#messages/load-words.ts';
import { partName } from '#messages/part-name.ts';
import { itemWords } from '#messages/item-words.ts';
import { contactStep } from '#messages/plan-words.ts';
import { to } from '#ui/routes.ts';
import { OfferList, type Offer } from './offer-list.tsx';
import type { PlanInput } from './plan-input.ts';
import styles from './plan.module.css';

/** Makes offers of items and contacts; an offer that is in the plan already says so. */
function useOffers({ assessment, newId, today, onEdit }: PlanInput) {
  const all = use(loadWordsOnce());
  const growth = use(loadGrowthWordsOnce());
  const kind = assessment.business?.kind;
  const wordsOf = itemWords(all, growth, kind);
  const actions = assessment.plan?.actions ?? [];
  const items = new Set(actions.map(({ item }) => item));
  const contacts = new Set(actions.map(({ contact }) => contact));
  // Two contacts of one name are told apart by their place in the list.
  const names = shownNames(assessment.momentsOfTruth?.interactions ?? [], CONTACT_NAMING);
  const ofItem = (item: Item, text?: string, from?: string): Offer => ({
    key: item,
    text: text ?? wordsOf(item).firstStep,
    from,
    isPlanned: items.has(item),
    onAdd: () => onEdit(addAction(starterAction(item, wordsOf(item), { id: newId(), today }))),
  });
  const ofContact = (contact: CountedContact): Offer => {
    const name = names[contact.index] ?? '';
    const text = contactStep(contact, name);
    return {
      key: `contact ${contact.index}`,
      text,
      from: plan.offers.contact(VERDICT_NAMES[choiceFor(contact)]),
      isPlanned: contacts.has(name),
      onAdd: () =>
        onEdit(addAction(contactAction({ ...contact.row, name }, text, { id: newId(), today }))),
    };
  };
  return { ofItem, ofContact, grid: gridWords(all, kind), growth };
}

type StartersInput = PlanInput & { readonly offers: PlanOffers };

/** Nothing to start from: all is well, or there are no answers yet to tell. */
function NoOffers({ assessment }: Pick<PlanInput, 'assessment'>) {
  if (isAnyAnswered(assessment)) return <p className={styles.lead}>{plan.offers.none}</p>;
  return (
    <p className={styles.lead}>
      {plan.offers.open} <a href={to.hub(assessment.id)}>{plan.offers.answer}</a>
    </p>
  );
}

/** What to fix first of both questionnaires, and the contacts to do more of or to stop. */
export function Starters({ offers, ...input }: StartersInput) {
  const { ofItem, ofContact, grid, growth } = useOffers(input);
  const list = [
    ...offers.moments.map((line) =>
      ofItem(line.item, grid.fixLine(line), MOMENT_NAMES[line.scale]),
    ),
    ...offers.growth.map((line) =>
      ofItem(line.item, growthFixLine(line, growth), DIMENSION_NAMES[line.scale]),
    ),
    ...offers.contacts.map(ofContact),
  ];
  return (
    <section className={styles.section} aria-labelledby="starters">
      <h2 id="starters">{plan.offers.title}</h2>
      {list.length === 0 ? <NoOffers {...input} /> : <OfferList offers={list} />}
    </section>
  );
}

function Folded({ name, offers }: { readonly name: string; readonly offers: readonly Offer[] }) {
  return (
    <details className={styles.card}>
      <summary>
        <h3>{plan.ideas.part(name, offers.length)}</h3>
      </summary>
      <OfferList offers={offers} />
    </details>
  );
}

/** A first step for everything else, folded part by part. */
export function MoreIdeas({ offers, ...input }: StartersInput) {
  const { ofItem, ofContact } = useOffers(input);
  return (
    <section className={styles.section} aria-labelledby="ideas">
      <h2 id="ideas">{plan.ideas.title}</h2>
      <p className={styles.lead}>{plan.ideas.lead}</p>
      <div>
        {offers.ideas.map(({ part, items }) => (
          <Folded key={part} name={partName(part)} offers={items.map((item) => ofItem(item))} />
        ))}
        {offers.otherContacts.length === 0 ? null : (
          <Folded name={PART_NAMES.interactions} offers={offers.otherContacts.map(ofContact)} />
        )}
      </div>
    </section>
  );
}
