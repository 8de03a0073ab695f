import type { Assessment, AssessmentData } from './assessment.ts';
import type { Item } from './parts.ts';
import type { Answer } from './questionnaire.ts';

/**
 * A new round of the same business. What describes the business and what was agreed is carried
 * over (facts, settings, contacts, promises as promised, cards, targets, planner, open actions); what has
 * to be answered, counted or measured again is not.
 */

type StoredAnswers = Readonly<Record<string, Answer>> | undefined;

/** All answers but those asked again, each with the day on which it was given. */
function handOn(answers: StoredAnswers, asked: readonly string[], on: string) {
  const rest = Object.entries(answers ?? {}).filter(([item]) => !asked.includes(item));
  return Object.fromEntries(rest.map(([item, answer]) => [item, { on, ...answer }]));
}

const planOf = (plan: Assessment['plan']) =>
  plan && {
    plan: {
      cards: plan.cards,
      actions: plan.actions?.filter(({ done }) => done !== true),
      targets: plan.targets,
      contacts: plan.contacts,
    },
  };

/**
 * The next round after one whose answers were given `on` that ISO day. With `review` only these
 * items are asked again and the other answers are handed on; without, everything is asked.
 */
export function nextRound(
  current: Assessment,
  on: string,
  review?: readonly Item[],
): AssessmentData {
  const { momentsOfTruth, growthPositioning } = current;
  const answers = (given: StoredAnswers) =>
    review === undefined ? {} : { answers: handOn(given, review, on) };
  return {
    edition: current.edition,
    round: (current.round ?? 1) + 1,
    earlier: { id: current.id, on, ...(review && { items: [...review] }) },
    // Without an id of its own, the business is known by its first assessment.
    business: { ...current.business, id: current.business?.id ?? current.id },
    // A review goes on with the answers of the same person, and of that day until one is given.
    ...(review && { respondent: current.respondent, answeredAt: on }),
    ...(momentsOfTruth && {
      momentsOfTruth: {
        ...answers(momentsOfTruth.answers),
        settings: momentsOfTruth.settings,
        interactions: momentsOfTruth.interactions,
        promises: momentsOfTruth.promises?.map(({ name, kind, promisedMinutes }) => ({
          name,
          kind,
          promisedMinutes,
        })),
      },
    }),
    ...(growthPositioning && {
      growthPositioning: {
        ...answers(growthPositioning.answers),
        settings: growthPositioning.settings,
        cycle: growthPositioning.cycle,
      },
    }),
    ...planOf(current.plan),
  };
}
