import type { Verdict } from '#domain/assessment.ts';

/** A first step for a contact of the inventory, by what is to be done with it. */
export const CONTACT_STEPS: Readonly<Record<Verdict, (name: string) => string>> = {
  enhance: (name) => `${name}: choose one idea that makes it worth more. Try it this week.`,
  keep: (name) => `${name}: write down how we do it today, so that it stays good.`,
  rethink: (name) => `${name}: ask three customers what would make it useful to them.`,
  shrink: (name) => `${name}: take out every line the customer does not need.`,
  eliminate: (name) => `${name}: leave it out for a month and note who misses it.`,
};

/** The owner's own idea is the better step. */
export const ownStep = (name: string, idea: string): string => `${name}: ${idea}`;
