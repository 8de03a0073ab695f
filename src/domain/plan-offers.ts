import type { Assessment } from './assessment.ts';
import { type CountedContact, countedContacts } from './contact-picks.ts';
import { pickThreeLines, type RankedItem } from './fix-first.ts';
import { fixFirstLines } from './headline.ts';
import { applicableItems } from './not-applicable.ts';
import { isHeldBack } from './open-review.ts';
import { type Item, itemsOf, type Part, PARTS } from './parts.ts';
import { isLevel } from './questionnaire.ts';
import type { Dimension, GrowthItem } from './questionnaires/growth-positioning.ts';
import type { GridItem, Moment } from './questionnaires/moments-of-truth.ts';
import { higherFirst } from './ranking.ts';
import { growthPositioningRanking, scoreAssessment } from './results.ts';
import { isSeen } from './seen-text.ts';

/** What the plan offers to start from, most urgent first, and everything else by part. */
export type PlanOffers = {
  /** At most three lines each, from three different moments or dimensions. */
  readonly moments: readonly RankedItem<Moment, GridItem>[];
  readonly growth: readonly RankedItem<Dimension, GrowthItem>[];
  /** At most two contacts to do more of, then at most two to stop. */
  readonly contacts: readonly CountedContact[];
  /** All other items that apply to the business, part by part; parts without any are left out. */
  readonly ideas: readonly { readonly part: Part; readonly items: readonly Item[] }[];
  /** All other contacts that can be counted, in their own order. */
  readonly otherContacts: readonly CountedContact[];
};

const CONTACTS_OF_A_KIND = 2;

/** What is to be done with a contact: the owner's choice, else the verdict of its marks. */
export const choiceFor = ({ row, scored }: CountedContact) => row.choice ?? scored.verdict;

function pickContacts(all: readonly CountedContact[]): readonly CountedContact[] {
  const first = (
    choice: 'enhance' | 'eliminate',
    weight: (contact: CountedContact['scored']) => number | null,
  ) =>
    all
      .filter((contact) => choiceFor(contact) === choice)
      .toSorted((one, other) => higherFirst(weight(one.scored) ?? 0, weight(other.scored) ?? 0))
      .slice(0, CONTACTS_OF_A_KIND);
  return [
    ...first('enhance', ({ opportunity }) => opportunity),
    ...first('eliminate', ({ shareOfMoments }) => shareOfMoments),
  ];
}

/** Whether any question has a level: without one, nothing can stand out. */
export const isAnyAnswered = ({ momentsOfTruth, growthPositioning }: Assessment): boolean =>
  [momentsOfTruth, growthPositioning].some((part) =>
    Object.values(part?.answers ?? {}).some(({ level }) => isLevel(level)),
  );

/** Every offer for an assessment; nothing answered gives ideas only. */
export function offersFor(assessment: Assessment): PlanOffers {
  const { business, momentsOfTruth = {}, growthPositioning = {} } = assessment;
  const moments = fixFirstLines(assessment);
  const growth = isHeldBack(assessment, 'retention')
    ? []
    : pickThreeLines(growthPositioningRanking(growthPositioning));
  const inventory = scoreAssessment({ momentsOfTruth, business }).momentsOfTruth?.interactions;
  // A contact without a name cannot be spoken of in an action.
  const all = inventory
    ? countedContacts(momentsOfTruth.interactions ?? [], inventory).filter(({ row }) =>
        isSeen(row.name),
      )
    : [];
  const contacts = pickContacts(all);
  const offered = new Set<Item>([...moments, ...growth].map(({ item }) => item));
  return {
    moments,
    growth,
    contacts,
    ideas: PARTS.map((part) => ({
      part,
      items: applicableItems(itemsOf(part), business).filter((item) => !offered.has(item)),
    })).filter(({ items }) => items.length > 0),
    otherContacts: all.filter((contact) => !contacts.includes(contact)),
  };
}
