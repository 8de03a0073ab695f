import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AssessmentData } from '#domain/assessment.ts';
import type { Level } from '#domain/questionnaire.ts';
import { GRID_ITEMS } from '#domain/questionnaires/moments-of-truth.ts';
import {
  type Member,
  type Role,
  roleOf,
  ROLES,
  shownRoles,
  questionsBySplit,
  viewItem,
  viewTeam,
  whyNotCounted,
} from '#domain/team.ts';
import { allAnswered, assessment as anyFile, gridAnswers, holdsFor } from './arbitraries.ts';

const file = (id: string, level: Level = 2): AssessmentData => ({
  id,
  business: { name: 'A' },
  momentsOfTruth: { answers: allAnswered(GRID_ITEMS, { level }) },
});
const member = (role: Role, level: Level): Member => ({ role, assessment: file(role, level) });
const members = (owners: readonly Level[], others: readonly Level[]): readonly Member[] => [
  ...owners.map((level) => member('owner', level)),
  ...others.map((level) => member('other', level)),
];

describe('who counts', () => {
  it('is each person once, about this business, in this edition', () => {
    expect(whyNotCounted(file('b'), file('a'), [file('a')])).toBeUndefined();
    expect(whyNotCounted(file('b', 3), file('a'), [file('a'), file('b')])).toBe('twice');
    expect(whyNotCounted({ business: { name: 'B' } }, file('a'), [])).toBe('other-business');
    expect(whyNotCounted({ ...file('b'), edition: '2' }, file('a'), [])).toBe('other-edition');
  });

  it('is told from others without an id by what was said', () => {
    const nameless = { ...file('a'), id: undefined };
    const other = { ...file('a', 3), id: undefined };
    expect(whyNotCounted(nameless, file('a'), [nameless])).toBe('twice');
    expect(whyNotCounted(other, file('a'), [nameless])).toBeUndefined();
  });

  it('has a role', () => {
    expect(roleOf({ respondent: { role: 'Co-Owner' } })).toBe('owner');
    expect(roleOf({ respondent: { role: 'counter' } })).toBe('other');
    expect(roleOf({})).toBe('other');
  });
});

describe('what may be seen', () => {
  it('is nothing but the number below three people', () => {
    expect(viewTeam([])).toEqual({ people: 0, hidden: true });
    expect(viewTeam(members([3], [1]))).toEqual({ people: 2, hidden: true });
    expect(viewItem(members([3], [1]), 'sale.plan')).toEqual({ n: 2, hidden: true });
  });

  it('are roles of at least five, and never all but a hidden one', () => {
    const shown = (...counts: readonly number[]) =>
      shownRoles(counts.map((n, at) => ({ role: String(at), n })));
    expect(shown(5, 5)).toEqual(['0', '1']);
    expect(shown(1, 9)).toEqual([]);
    expect(shown(4, 6, 9)).toEqual(['2']);
    expect(shown(0, 9)).toEqual([]);
    expect(shown(5, 6, 7)).toEqual(['0', '1', '2']);
  });

  it('never lets a role of fewer than five be worked out from the whole', () => {
    holdsFor(fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 5 }), (counts) => {
      const roles = counts.map((n, role) => ({ role: String(role), n }));
      const shown = shownRoles(roles);
      const hidden = roles.filter(({ role, n }) => n > 0 && !shown.includes(role));
      expect(roles.every(({ role, n }) => !shown.includes(role) || n >= 5)).toBe(true);
      expect(shown.length === 0 || hidden.length !== 1).toBe(true);
    });
  });

  it('shows both roles apart once each has five', () => {
    const team = viewTeam(members([3, 3, 3, 3, 3], [1, 1, 1, 1, 1]));
    expect(team.hidden ? [] : team.moments[0]?.byRole).toEqual([
      { role: 'owner', n: 5, mean: 75 },
      { role: 'other', n: 5, mean: 25 },
    ]);
    const few = viewTeam(members([3], [1, 1, 1, 1, 1]));
    expect(few.hidden ? [] : few.roles).toEqual([]);
  });
});

describe('owner and others', () => {
  const gapsOf = (owner: Level, others: readonly Level[]) => {
    const team = viewTeam(members([owner], others));
    return team.hidden ? undefined : team;
  };

  it('stand apart from 15 points on, one way or the other', () => {
    expect(gapsOf(3, [2, 2, 2])?.blindSpots).toHaveLength(6);
    expect(gapsOf(3, [2, 2, 2])?.blindSpots[0]).toEqual({ moment: 'sale', gap: 25 });
    expect(gapsOf(1, [2, 2, 2])?.hiddenStrengths[0]).toEqual({ moment: 'sale', gap: -25 });
    const close = gapsOf(2, [2, 2, 2]);
    expect(close).toMatchObject({ blindSpots: [], hiddenStrengths: [], hasGaps: true });
  });

  it('cannot be compared with two others, or without one owner', () => {
    expect(gapsOf(3, [1, 1])).toMatchObject({ hasGaps: false, blindSpots: [] });
    const two = viewTeam(members([3, 3], [1, 1, 1]));
    expect(two).toMatchObject({ hasGaps: false, blindSpots: [] });
  });
});

describe('one question by everybody', () => {
  it('has its middle, its ends, how far apart, and a word', () => {
    const view = (...levels: readonly Level[]) => viewItem(members([], levels), 'sale.plan');
    expect(view(2, 2, 2)).toEqual({
      n: 3,
      median: 2,
      min: 2,
      max: 2,
      word: 'very-strong',
      apart: 'together',
    });
    expect(view(1, 2, 3, 4)).toMatchObject({ median: 2.5, min: 1, max: 4, apart: 'one' });
    expect(view(0, 0, 4, 4)).toMatchObject({ median: 2, word: 'split', apart: 'more' });
    expect(view(2, 2, 3)).toMatchObject({ apart: 'half' });
  });

  it('never shows anything but the number below three answers', () => {
    const people = fc.array(
      fc.record({
        role: fc.constantFrom(...ROLES),
        assessment: fc.record({ momentsOfTruth: fc.record({ answers: gridAnswers }) }),
      }),
      { maxLength: 4 },
    );
    holdsFor(
      people,
      (all) => {
        for (const item of GRID_ITEMS) {
          const view = viewItem(all, item);
          expect('hidden' in view).toBe(view.n < 3);
          if (view.n < 3) expect(Object.keys(view)).toEqual(['n', 'hidden']);
        }
      },
      50,
    );
  });
});

describe('all questions by everybody', () => {
  const person = (answers: Readonly<Record<string, Level>>): Member => ({
    role: 'other',
    assessment: {
      momentsOfTruth: {
        answers: Object.fromEntries(
          Object.entries(answers).map(([item, level]) => [item, { level }]),
        ),
      },
    },
  });

  it('come with the most split one first, and those too few have answered last', () => {
    const rows = questionsBySplit([
      person({ 'sale.plan': 2, 'sale.people': 0, 'contacts.proof': 1, 'sale.proof': 0 }),
      person({ 'sale.plan': 2, 'sale.people': 4, 'contacts.proof': 3, 'sale.proof': 4 }),
      person({ 'sale.plan': 2, 'sale.people': 4, 'contacts.proof': 2 }),
    ]);
    expect(rows).toHaveLength(36);
    expect(rows.slice(0, 4).map(({ item }) => item)).toEqual([
      'sale.people',
      'contacts.proof',
      'sale.plan',
      'sale.promise',
    ]);
    expect(rows.find(({ item }) => item === 'sale.proof')?.view).toEqual({ n: 2, hidden: true });
  });

  it('are each there once, sorted by how far apart they are', () => {
    holdsFor(
      fc.array(fc.record({ role: fc.constantFrom(...ROLES), assessment: anyFile }), {
        minLength: 3,
        maxLength: 6,
      }),
      (all) => {
        const rows = questionsBySplit(all);
        expect(rows.map(({ item }) => item).toSorted()).toEqual([...GRID_ITEMS].toSorted());
        const shown = rows.map(({ view }) => 'hidden' in view);
        expect(shown).toEqual(shown.toSorted((one, other) => Number(one) - Number(other)));
      },
      50,
    );
  });
});
