import { describe, expect, it } from 'vitest';
import { answeredDay } from '#domain/answered-day.ts';
import { answeredAfter } from '#domain/answering.ts';
import type { Assessment } from '#domain/assessment.ts';
import { compareRounds } from '#domain/compare-rounds.ts';
import { answerItem, setPart, setTargets } from '#domain/edits.ts';
import { addPromise } from '#domain/inventory-edits.ts';
import { openReview } from '#domain/open-review.ts';
import { nextRound } from '#domain/next-round.ts';
import { type Outcome, outcomeOf, OUTCOMES, reportOutcome } from '#domain/outcome.ts';
import { answersOf } from '#domain/parts.ts';
import { GROWTH_ITEMS } from '#domain/questionnaires/growth-positioning.ts';
import { GRID_ITEMS, MOMENTS } from '#domain/questionnaires/moments-of-truth.ts';
import { chooseReview } from '#domain/review.ts';
import { isSameBusiness, roundDay, roundsOf, whyNotComparable } from '#domain/rounds.ts';
import { setWeek, weekEnds, weeksKept } from '#domain/wall-weeks.ts';
import { allAnswered, assessment as anyFile, holdsFor } from './arbitraries.ts';

const FIRST: Assessment = {
  id: 'r1',
  round: 1,
  createdAt: '2026-02-02T09:00:00.000Z',
  updatedAt: '2026-02-03T12:00:00.000Z',
  business: { name: 'Baker Street' },
  momentsOfTruth: { answers: allAnswered(GRID_ITEMS, { level: 1 }) },
};

describe('the same business', () => {
  it('has the same id, or the id of its first assessment', () => {
    const second = { ...nextRound(FIRST, '2026-02-03'), business: { id: 'r1', name: 'Renamed' } };
    expect(isSameBusiness(FIRST, second)).toBe(true);
    expect(isSameBusiness({ business: { id: 'b' } }, { business: { id: 'b' } })).toBe(true);
  });

  it('or the same name, when one of the two has no id', () => {
    const named = (name: string, id?: string) => ({ id: name, business: { name, id } });
    expect(isSameBusiness(FIRST, named(' baker  STREET '))).toBe(true);
    expect(isSameBusiness(FIRST, named('Other Street'))).toBe(false);
    expect(isSameBusiness(named('A', 'x'), named('A', 'y'))).toBe(false);
    expect(isSameBusiness({ business: {} }, { business: {} })).toBe(false);
    expect(isSameBusiness({}, {})).toBe(false);
  });

  it('is needed for a comparison, and so is the same edition', () => {
    expect(whyNotComparable(FIRST, FIRST)).toBeUndefined();
    expect(whyNotComparable(FIRST, { ...FIRST, edition: '1' })).toBeUndefined();
    expect(whyNotComparable(FIRST, { ...FIRST, edition: '2' })).toBe('other-edition');
    expect(whyNotComparable(FIRST, { id: 'x' })).toBe('other-business');
  });

  it('has its rounds in order', () => {
    const second: Assessment = { ...nextRound(FIRST, '2026-02-03'), id: 'r2' };
    expect(roundsOf(second, [second, { id: 'x' }, FIRST]).map(({ id }) => id)).toEqual([
      'r1',
      'r2',
    ]);
  });
});

describe('the day of a round', () => {
  it('is the one that the next round noted, else that of the last change', () => {
    expect(roundDay(FIRST, [FIRST])).toBe('2026-02-03');
    const second: Assessment = { ...nextRound(FIRST, '2026-02-01'), id: 'r2' };
    expect(roundDay(FIRST, [FIRST, second])).toBe('2026-02-01');
    expect(roundDay({ id: 'x' }, [])).toBeUndefined();
  });

  it('is that of its last answer, whatever is ticked off later', () => {
    const NOW = '2026-05-04T08:00:00.000Z';
    const ticked = setWeek(3, true)(FIRST);
    expect(answeredAfter(FIRST, ticked, NOW)).toBe(FIRST.updatedAt);
    const later: Assessment = { ...ticked, updatedAt: NOW, answeredAt: FIRST.updatedAt };
    expect(roundDay(later, [later])).toBe('2026-02-03');
    expect(answeredDay(later, '2027-01-01')).toBe('2026-02-03');
    const aimed = setTargets({ 'sale.plan': 4 })(setPart('sale', { stakes: 5 })(later));
    expect(answeredAfter(later, aimed, NOW)).toBe(FIRST.updatedAt);
    expect(answeredAfter(later, answerItem('sale.plan', { level: 3 })(later), NOW)).toBe(NOW);
    expect(answeredAfter(later, addPromise({ name: 'call' })(later), NOW)).toBe(NOW);
    expect(answeredAfter({ id: 'new' }, setWeek(0, true)({ id: 'new' }), NOW)).toBeUndefined();
  });
});

describe('two rounds side by side', () => {
  const asked = ['sale.plan', 'sale.people', 'sale.proof'] as const;
  const review: Assessment = { ...nextRound(FIRST, '2026-02-03', asked), id: 'r2' };
  const answers = { ...review.momentsOfTruth?.answers, ...allAnswered(asked, { level: 3 }) };
  const second: Assessment = {
    ...review,
    momentsOfTruth: { answers: { ...answers, 'sale.plan': { level: 0 } } },
  };

  it('leave out what was handed on: it was answered once', () => {
    const compared = compareRounds(FIRST, '2026-02-03', second);
    expect(compared).toMatchObject({ common: 3, handedOn: 33, moments: { shown: false } });
    expect(compared.parts.map(({ part, change }) => [part, change.common])).toEqual([['sale', 3]]);
    expect(compared.up.map(({ item }) => item)).toEqual(['sale.people', 'sale.proof']);
    expect(compared.down).toEqual([{ item: 'sale.plan', before: 1, after: 0 }]);
  });

  it('know how much of a running review is still open', () => {
    expect(openReview(review, GRID_ITEMS)).toMatchObject({ answered: 0, of: 3 });
    const begun: Assessment = {
      ...review,
      momentsOfTruth: { answers: { 'sale.plan': { level: 'dont-know' } } },
    };
    expect(openReview(begun, GRID_ITEMS)).toMatchObject({ answered: 1, of: 3 });
    expect(openReview(second, GRID_ITEMS)).toBeUndefined();
    expect(openReview(review, GROWTH_ITEMS)).toBeUndefined();
    expect(openReview({ ...nextRound(FIRST, '2026-02-03'), id: 'r2' }, GRID_ITEMS)).toBeUndefined();
  });

  it('count what a round between them has answered anew', () => {
    const third: Assessment = { ...nextRound(second, '2026-05-05', ['sale.plan']), id: 'r3' };
    expect(compareRounds(FIRST, '2026-02-03', third)).toMatchObject({ common: 2, handedOn: 33 });
    expect(compareRounds(second, '2026-05-05', third)).toMatchObject({ common: 0, handedOn: 35 });
  });

  it('have one word for all after a full round', () => {
    const full: Assessment = {
      id: 'r2',
      momentsOfTruth: { answers: allAnswered(GRID_ITEMS, { level: 2 }) },
    };
    const { moments, growth, parts, up } = compareRounds(FIRST, '2026-02-03', full);
    expect(moments).toMatchObject({ shown: true, delta: 25, word: 'clear' });
    expect(growth).toEqual({ common: 0, shown: false });
    expect(parts.map(({ part }) => part)).toEqual(MOMENTS);
    expect(up).toHaveLength(36);
  });

  it('never find a change in a review that nobody has answered yet', () => {
    holdsFor(anyFile, (data) => {
      const before: Assessment = { ...data, id: 'a', round: 1 };
      const items = chooseReview(before).map(({ item }) => item);
      const after: Assessment = { ...nextRound(before, '2026-05-05', items), id: 'b' };
      expect(compareRounds(before, '2026-05-05', after)).toMatchObject({
        common: 0,
        handedOn: Object.keys(answersOf(after)).length,
      });
    });
  });
});

describe('the boxes of the wall chart', () => {
  it('end a week apart, the last one on the day of the next look', () => {
    const days = weekEnds({ plan: { reviewOn: '2026-05-04' } }, '2026-01-01');
    expect(days).toHaveLength(13);
    expect(days.slice(-2)).toEqual(['2026-04-27', '2026-05-04']);
    expect(weekEnds(FIRST, '2026-11-26').at(-1)).toBe('2026-05-03');
    expect(weekEnds({}, '2026-01-01').at(-1)).toBe('2026-04-01');
  });

  it('are counted once somebody has ticked one', () => {
    expect(weeksKept(FIRST)).toBeUndefined();
    const ticked = setWeek(12, true)(setWeek(0, true)(FIRST));
    expect(weeksKept(ticked)).toBe(2);
    expect(weeksKept(setWeek(0, false)(ticked))).toBe(1);
    expect(ticked).toEqual({ ...FIRST, plan: { weeks: ticked.plan?.weeks } });
  });
});

describe('the outcome of an action', () => {
  it('reads as it was said, and unsaid before', () => {
    const planned: Assessment = { ...FIRST, plan: { actions: [{ id: 'x', text: 'A' }] } };
    expect(outcomeOf({})).toBeUndefined();
    expect(outcomeOf({ done: true, partly: true })).toBe('done');
    for (const outcome of OUTCOMES) {
      const [said] = reportOutcome([planned], planned, 'x', outcome);
      const [action] = said?.edit(planned).plan?.actions ?? [];
      expect(action && outcomeOf(action)).toBe(outcome);
    }
  });

  it('closes the copies that later rounds carry, and opens them again when taken back', () => {
    const round = (id: string, done?: boolean): Assessment => ({
      id,
      plan: { actions: [{ id: 'x', text: 'A', ...(done !== undefined && { done }) }] },
    });
    const roundsOf = (...rounds: readonly Assessment[]) => rounds;
    const touched = (rounds: readonly Assessment[], of: Assessment, outcome: Outcome) =>
      reportOutcome(rounds, of, 'x', outcome).map((each) => each.round);
    const [first, second, third] = [round('1'), round('2'), round('3')];
    const other: Assessment = { id: '4', plan: { actions: [{ id: 'y', text: 'B' }] } };
    const all = roundsOf(first, second, third, other);
    expect(touched(all, second, 'done')).toEqual(['2', '3']);
    expect(touched(all, first, 'partly')).toEqual(['1']);
    expect(touched([first, round('2', true)], first, 'not')).toEqual(['1']);
    const closed = [round('1', true), round('2', true), round('3')];
    expect(touched(closed, round('1', true), 'not')).toEqual(['1', '2']);
  });
});
