import type { Assessment, AssessmentData } from '#domain/assessment.ts';

/**
 * A new round of the same business. What describes the business and what was agreed is carried
 * over (facts, settings, contacts, promises as promised, cards, targets, planner, open actions); what has
 * to be answered or measured again is not.
 */
export function nextRound(current: Assessment): AssessmentData {
  const { momentsOfTruth, growthPositioning, plan } = current;
  return {
    round: (current.round ?? 1) + 1,
    // Without an id of its own, the business is known by its first assessment.
    business: { ...current.business, id: current.business?.id ?? current.id },
    ...(momentsOfTruth && {
      momentsOfTruth: {
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
      growthPositioning: { settings: growthPositioning.settings, cycle: growthPositioning.cycle },
    }),
    ...(plan && {
      plan: {
        cards: plan.cards,
        actions: plan.actions?.filter(({ done }) => done !== true),
        contacts: plan.contacts,
        targets: plan.targets,
      },
    }),
  };
}
