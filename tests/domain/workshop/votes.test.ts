import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Level, LEVELS } from '#domain/questionnaire.ts';
import { groupAssessment } from '#domain/workshop/group-result.ts';
import { askedItems } from '#domain/workshop/questions.ts';
import { roomOf } from '#domain/workshop/room.ts';
import { viewRoom } from '#domain/workshop/room-view.ts';
import { byDisagreement, lowerMedian, reveal } from '#domain/workshop/votes.ts';
import { holdsFor, level } from '../arbitraries.ts';
import { hands, quickWorkshop, happen, walk } from './rooms.ts';

const ofLevels = (...levels: readonly Level[]) => reveal({ levels, abstained: 0 });

describe('asked questions', () => {
  test('are twelve in the quick set, or the six of each chosen moment', () => {
    expect(askedItems({ kind: 'quick' })).toHaveLength(12);
    expect(askedItems({ kind: 'moments', moments: ['complaint', 'sale'] })).toEqual(
      ['sale', 'complaint'].flatMap((moment) =>
        ['plan', 'promise', 'people', 'personal', 'proof', 'progress'].map(
          (facet) => `${moment}.${facet}`,
        ),
      ),
    );
  });

  test('are never more than twenty-five', () => {
    const moments = [
      'sale',
      'delivery',
      'problem',
      'complaint',
      'competition',
      'contacts',
    ] as const;
    expect(askedItems({ kind: 'moments', moments })).toHaveLength(24);
  });
});

describe('a reveal', () => {
  test('shows each answer, the lower median and the middle half by nearest rank', () => {
    expect(ofLevels(0, 1, 1, 3, 4, 4)).toMatchObject({
      hidden: false,
      counts: [1, 2, 0, 1, 2],
      median: 1,
      middleHalf: [1, 4],
      split: true,
    });
  });

  test('hides everything but the number below three answers', () => {
    expect(reveal({ levels: [0, 4], abstained: 3 })).toEqual({ hidden: true, n: 2, abstained: 3 });
  });

  test('always has a median among the answers, inside the middle half', () => {
    holdsFor(fc.array(level, { minLength: 3, maxLength: 40 }), (levels) => {
      const revealed = reveal({ levels, abstained: 0 });
      if (revealed.hidden) throw new Error('Three answers are shown');
      expect(levels).toContain(revealed.median);
      expect(revealed.middleHalf[0]).toBeLessThanOrEqual(revealed.median);
      expect(revealed.middleHalf[1]).toBeGreaterThanOrEqual(revealed.median);
      expect(revealed.counts.reduce((sum, count) => sum + count, 0)).toBe(levels.length);
    });
  });

  test('does not depend on the order of the answers', () => {
    holdsFor(fc.array(level, { minLength: 3, maxLength: 12 }), (levels) => {
      expect(reveal({ levels: levels.toReversed(), abstained: 0 })).toEqual(
        reveal({ levels, abstained: 0 }),
      );
    });
  });

  test('orders questions by the middle half, then by spread, the unanswered last', () => {
    const answers = {
      'sale.plan': [2, 2, 2],
      'sale.promise': [0, 2, 2, 2, 4],
      'sale.people': [0, 0, 4, 4],
      'sale.personal': [1],
      'sale.proof': [1, 2, 2, 2, 3],
    } as const;
    const items = [
      'sale.plan',
      'sale.promise',
      'sale.people',
      'sale.personal',
      'sale.proof',
    ] as const;
    const ordered = byDisagreement(items, (item) =>
      item in answers ? ofLevels(...answers[item as keyof typeof answers]) : ofLevels(),
    );
    expect(ordered).toEqual([
      'sale.people',
      'sale.promise',
      'sale.proof',
      'sale.plan',
      'sale.personal',
    ]);
  });
});

describe('the screen of the room', () => {
  const voted = happen(walk(quickWorkshop(), 1), hands('sale.promise', [4, 0, 0, 0, 2]));

  test('knows how many answered before the reveal, and nothing else', () => {
    expect(viewRoom(voted, roomOf(voted))).toEqual({
      kind: 'vote',
      item: 'sale.promise',
      round: 1,
      received: 6,
    });
  });

  test('is the same before the reveal whatever was answered', () => {
    const counts = fc
      .array(fc.constantFrom(...LEVELS), { minLength: 6, maxLength: 6 })
      .map((levels) => {
        const of = (wanted: Level) => levels.filter((each) => each === wanted).length;
        return [of(0), of(1), of(2), of(3), of(4)] as [number, number, number, number, number];
      });
    const expected = viewRoom(voted, roomOf(voted));
    holdsFor(counts, (each) => {
      const other = happen(walk(quickWorkshop(), 1), hands('sale.promise', each));
      expect(viewRoom(other, roomOf(other))).toEqual(expected);
    });
  });

  test('shows the answers from the reveal on, and both votes side by side', () => {
    const revealed = walk(voted, 1);
    expect(viewRoom(revealed, roomOf(revealed))).toMatchObject({
      kind: 'reveal',
      talks: false,
      revealed: { counts: [4, 0, 0, 0, 2] },
    });
    const again = walk(
      happen(walk(revealed, 2), hands('sale.promise', [0, 6, 0, 0, 0], { round: 2 })),
      1,
    );
    expect(viewRoom(again, roomOf(again))).toMatchObject({
      kind: 'compare',
      before: { counts: [4, 0, 0, 0, 2] },
      after: { counts: [0, 6, 0, 0, 0] },
    });
  });

  test('goes dark and comes back with the next move', () => {
    const dark = happen(voted, { type: 'blank', on: true });
    expect(viewRoom(dark, roomOf(dark))).toEqual({ kind: 'blank' });
    expect(viewRoom(walk(dark, 1), roomOf(walk(dark, 1))).kind).toBe('reveal');
  });
});

describe('the group as an assessment', () => {
  const group = (workshop: ReturnType<typeof quickWorkshop>) =>
    groupAssessment(
      workshop,
      roomOf(workshop),
      { name: 'Group of 6', role: 'workshop' },
      () => 'a',
    );

  test('takes the lower median, of the second vote where there is one', () => {
    let workshop = happen(quickWorkshop(), hands('sale.promise', [0, 3, 0, 3, 0]));
    workshop = happen(workshop, hands('sale.personal', [3, 0, 0, 0, 0]));
    workshop = happen(workshop, hands('sale.personal', [0, 0, 0, 3, 0], { round: 2 }));
    workshop = happen(workshop, { type: 'note', item: 'sale.promise', text: 'Depends on the day' });
    expect(group(workshop).momentsOfTruth?.answers).toEqual({
      'sale.promise': { level: 1, note: 'Depends on the day' },
      'sale.personal': { level: 3 },
    });
  });

  test('leaves out what fewer than three answered', () => {
    let workshop = happen(quickWorkshop(), hands('sale.promise', [1, 1, 0, 0, 0]));
    workshop = happen(workshop, hands('sale.personal', [0, 0, 0, 0, 0], { abstained: 4 }));
    expect(group(workshop).momentsOfTruth?.answers).toEqual({
      'sale.personal': { level: 'dont-know' },
    });
  });

  test('has a lower median that is one of the answers', () => {
    expect(lowerMedian([1, 2, 3, 4])).toBe(2);
    expect(lowerMedian([4])).toBe(4);
  });
});
