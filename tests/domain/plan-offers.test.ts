import { describe, expect, it } from 'vitest';
import type { Assessment, Interaction } from '#domain/assessment.ts';
import { itemsOf, PARTS } from '#domain/parts.ts';
import { offersFor } from '#domain/plan-offers.ts';
import { GROWTH_ITEMS } from '#domain/questionnaires/growth-positioning.ts';
import { GRID_ITEMS } from '#domain/questionnaires/moments-of-truth.ts';
import { allAnswered, assessment as anyFile, holdsFor } from './arbitraries.ts';

const contact = (name: string, value: number, potential: number, more: Interaction = {}) => ({
  name,
  times: 1,
  seconds: 10,
  value,
  potential,
  ...more,
});

const CONTACTS = [
  contact('greeting', 3, 2),
  contact('newsletter', 1, 0, { times: 50 }),
  contact('leaflet', 0, 0),
  contact('call', 4, 4),
  contact('bill', 1, 1, { required: true }),
  contact('card', 3, 3, { choice: 'keep' }),
  contact('survey', 0, 1, { times: 90 }),
  contact(' ', 4, 4),
  { name: 'half typed' },
];

const FULL: Assessment = {
  id: 'a',
  momentsOfTruth: {
    answers: {
      ...allAnswered(GRID_ITEMS, { level: 3 }),
      'delivery.personal': { level: 0 },
      'sale.plan': { level: 1 },
    },
    interactions: CONTACTS,
  },
  growthPositioning: {
    answers: { ...allAnswered(GROWTH_ITEMS, { level: 3 }), 'numbers.churn': { level: 0 } },
  },
};
const itemsIn = (rows: readonly { readonly item: string }[]) => rows.map(({ item }) => item);
const namesIn = (rows: readonly { readonly row: Interaction }[]) => rows.map(({ row }) => row.name);

describe('the plan offers', () => {
  const offers = offersFor(FULL);

  it('what to fix first, in the moments and in questionnaire B', () => {
    expect(itemsIn(offers.moments)).toEqual(['delivery.personal', 'sale.plan']);
    expect(itemsIn(offers.growth)).toEqual(['numbers.churn']);
  });

  it('two contacts to do more of, then the two to stop that happen most', () => {
    expect(namesIn(offers.contacts)).toEqual(['call', 'greeting', 'survey', 'newsletter']);
  });

  it('all other contacts by name among the ideas', () => {
    expect(namesIn(offers.otherContacts)).toEqual(['leaflet', 'bill', 'card']);
  });

  it('each of the other 73 items once, part by part', () => {
    const ideas = offers.ideas.flatMap(({ items }) => items);
    expect(offers.ideas.map(({ part }) => part)).toEqual(PARTS);
    expect(ideas).toHaveLength(73);
    expect(new Set(ideas).size).toBe(73);
    expect(ideas).not.toContain('sale.plan');
  });

  it('all 76 items as ideas before anything is answered', () => {
    const fresh = offersFor({ id: 'a' });
    expect(fresh.ideas.flatMap(({ items }) => items)).toEqual(PARTS.flatMap(itemsOf));
    expect(fresh).toMatchObject({ moments: [], growth: [], contacts: [], otherContacts: [] });
  });

  it('nothing that the business has set aside', () => {
    const { ideas } = offersFor({ id: 'a', business: { solo: true, rivals: false } });
    const parts = ideas.map(({ part }) => part);
    expect(parts).not.toContain('competition');
    expect(parts).not.toContain('leadership');
    expect(ideas.flatMap(({ items }) => items)).not.toContain('promises.owner');
  });

  it('nothing twice, in any assessment', () => {
    holdsFor(anyFile, (data) => {
      const { moments, growth, contacts, otherContacts, ideas } = offersFor({ ...data, id: 'a' });
      const items = [...itemsIn([...moments, ...growth]), ...ideas.flatMap((each) => each.items)];
      expect(new Set(items).size).toBe(items.length);
      const places = [...contacts, ...otherContacts].map(({ index }) => index);
      expect(new Set(places).size).toBe(places.length);
    });
  });
});
