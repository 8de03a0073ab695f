import { expect, test } from 'vitest';
import { shownNames } from '#domain/shown-names.ts';
import { CONTACT_NAMING, PROMISE_NAMING } from '#messages/en/row-names.ts';

test('rows without a name, and rows that share one, are told apart by their place', () => {
  const rows = [{ name: 'Call ' }, {}, { name: 'row2' }, { name: '\u200b ' }, { name: 'Call' }];
  expect(shownNames(rows, CONTACT_NAMING)).toEqual([
    'Call (1)',
    'contact 2 without a name',
    'row2',
    'contact 4 without a name',
    'Call (5)',
  ]);
  expect(shownNames([{ name: '' }], PROMISE_NAMING)).toEqual(['promise 1 without a name']);
});
