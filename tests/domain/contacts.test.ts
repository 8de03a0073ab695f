import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Interaction } from '#domain/assessment.ts';
import { scoreContacts, verdictOf } from '#domain/contacts.ts';
import { holdsFor, interaction } from './arbitraries.ts';

const contact = (more: Interaction = {}): Interaction => ({
  name: 'counter talk',
  times: 5,
  seconds: 15,
  value: 2,
  potential: 2,
  ...more,
});

describe('the inventory', () => {
  it('counts ten million customers times five moments of fifteen seconds', () => {
    const { totals } = scoreContacts([contact()], 10_000_000);
    expect(totals.moments).toBe(50_000_000);
    expect(totals.hours).toBeCloseTo(208_333.33, 2);
    expect(totals.secondsPerCustomer).toBe(75);
  });

  it('has shares and means, but no totals, without the number of customers', () => {
    const { rows, totals } = scoreContacts([contact(), contact({ value: 4 })], undefined);
    expect(totals).toMatchObject({ moments: null, hours: null, hoursToFree: null });
    expect(totals).toMatchObject({ perCustomer: 10, worthByMoment: 75, lowValueShare: 0 });
    expect(rows[0]).toMatchObject({ moments: null, hours: null, shareOfMoments: 0.5 });
  });

  it('has no shares when nobody has any contact', () => {
    const { rows, totals } = scoreContacts([contact({ share: 0 })], 100);
    expect(rows[0]).toMatchObject({ moments: 0, shareOfMoments: null, opportunity: null });
    expect(totals).toMatchObject({ moments: 0, avgSeconds: null, worthByMoment: null });
    expect(totals.upgradeFirst).toEqual(['counter talk']);
  });

  it('lists rows with missing fields in their order and leaves them out', () => {
    const { rows, errors } = scoreContacts(
      [{ seconds: 30, value: 2 }, contact({ name: '  ' }), { name: 'call' }],
      100,
    );
    expect(errors).toEqual([
      { name: 'row1', fields: ['times', 'potential'] },
      { name: 'call', fields: ['times', 'seconds', 'value', 'potential'] },
    ]);
    expect(rows.map(({ name }) => name)).toEqual(['row2']);
  });

  it('asks to make easier only what is worth keeping', () => {
    const rows = [
      contact({ effort: 3 }),
      contact({ effort: 2 }),
      contact({ effort: 4, value: 0, potential: 0 }),
    ];
    expect(scoreContacts(rows, 100).rows.map(({ easier }) => easier)).toEqual([true, false, false]);
  });

  it('frees the hours of what should stop', () => {
    const rows = [contact({ value: 1, potential: 1, times: 2, seconds: 1800 }), contact()];
    const { totals } = scoreContacts(rows, 10);
    expect(totals.hoursToFree).toBe(10);
    expect(totals.verdicts).toMatchObject({ eliminate: 1, enhance: 1 });
  });

  it('upgrades at most three contacts, the largest opportunity first, then as listed', () => {
    const rows = ['a', 'b', 'c', 'd', 'e'].map((name) =>
      contact({ name, potential: name === 'd' ? 4 : name === 'e' ? 0 : 2 }),
    );
    expect(scoreContacts(rows, 100).totals.upgradeFirst).toEqual(['d', 'a', 'b']);
  });
});

describe('a verdict', () => {
  it.each([
    [50, 50, 'enhance'],
    [75, 25, 'keep'],
    [25, 50, 'rethink'],
    [25, 25, 'eliminate'],
  ] as const)('for value %i and potential %i is %s', (value, potential, verdict) => {
    expect(verdictOf(value, potential, false)).toBe(verdict);
  });

  it('keeps short what is required instead of stopping it, and changes nothing else', () => {
    for (const value of [0, 25, 50, 75, 100]) {
      for (const potential of [0, 25, 50, 75, 100]) {
        const free = verdictOf(value, potential, false);
        expect(verdictOf(value, potential, true)).toBe(free === 'eliminate' ? 'shrink' : free);
      }
    }
  });

  it('is given exactly once to every row that counts', () => {
    holdsFor(fc.array(interaction, { maxLength: 6 }), (rows) => {
      const { totals, rows: counted, errors } = scoreContacts(rows, 100);
      const verdicts = Object.values(totals.verdicts).reduce((all, each) => all + each, 0);
      expect(verdicts).toBe(counted.length);
      expect(counted.length + errors.length).toBe(rows.length);
    });
  });
});

describe('row order', () => {
  it('never matters for totals and verdicts', () => {
    const named = fc
      .array(interaction, { minLength: 2, maxLength: 6 })
      .map((rows) => rows.map((row, at) => ({ ...row, name: `contact ${at}` })));
    const shuffled = named.chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
      ),
    );
    holdsFor(shuffled, ([rows, others]) => {
      const one = scoreContacts(rows, 1000);
      const other = scoreContacts(others, 1000);
      expect(other.totals.moments ?? 0).toBeCloseTo(one.totals.moments ?? 0, 3);
      expect(other.totals.worthByHour ?? 0).toBeCloseTo(one.totals.worthByHour ?? 0, 6);
      expect(other.totals.lowValueShare ?? 0).toBeCloseTo(one.totals.lowValueShare ?? 0, 9);
      expect(other.totals.verdicts).toEqual(one.totals.verdicts);
      const byName = (inventory: typeof one) =>
        new Map(inventory.rows.map(({ name, verdict }) => [name, verdict]));
      expect(byName(other)).toEqual(byName(one));
    });
  });
});
