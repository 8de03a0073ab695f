import type { AssessmentData } from './assessment.ts';
import { openContacts } from './contact-picks.ts';
import { scoreEconomics } from './economics.ts';
import { findMoneyFacts, moneyProgress } from './find-money-facts.ts';
import type { Part } from './parts.ts';
import { partProgress } from './progress.ts';
import { scorePromises } from './promises.ts';
import { DIMENSIONS } from './questionnaires/growth-positioning.ts';
import { MOMENTS } from './questionnaires/moments-of-truth.ts';

const PARTS: readonly Part[] = [...MOMENTS, 'promises', ...DIMENSIONS];

/**
 * True as soon as results have something to show: a finished part of either questionnaire (one
 * that was left out is none), a contact or a promise that counts, a figure about money, or an action that was agreed.
 */
export function hasOutcome(assessment: AssessmentData): boolean {
  const { interactions = [], promises = [] } = assessment.momentsOfTruth ?? {};
  const economics = assessment.growthPositioning?.economics;
  const money = findMoneyFacts(economics, scoreEconomics(economics));
  return (
    PARTS.some((part) => {
      const { status, of } = partProgress(assessment, part);
      return status === 'complete' && of > 0;
    }) ||
    openContacts(interactions).length < interactions.length ||
    scorePromises(promises).checked > 0 ||
    (assessment.plan?.actions ?? []).length > 0 ||
    (money.kind !== 'empty' && moneyProgress(money).answered > 0)
  );
}
