import type { Naming } from '#domain/shown-names.ts';

/** What contacts and promises are called that have no name, or share it with another. */

const repeated = (name: string, position: number) => `${name} (${position})`;

export const CONTACT_NAMING: Naming = {
  unnamed: (position) => `contact ${position} without a name`,
  repeated,
};

export const PROMISE_NAMING: Naming = {
  unnamed: (position) => `promise ${position} without a name`,
  repeated,
};
