import { beforeAll, expect, test } from 'vitest';
import { FAULTS, prepareReaderFromPackage, readPoorFrame, SMALL } from '../support/poor-frames.ts';

/** A few of the poor pictures of which tests/long reads a thousand. */

beforeAll(prepareReaderFromPackage);

test.each(FAULTS)('codes of ballots are read in spite of %s', async (fault) => {
  const outcomes = [];
  for (let seed = 0; seed < 20; seed += 1) {
    outcomes.push(await readPoorFrame(seed, fault, { size: SMALL }));
  }
  expect(outcomes.filter(({ wrong }) => wrong)).toEqual([]);
  expect(outcomes.filter(({ read }) => read).length).toBeGreaterThanOrEqual(19);
});

test('a code is read in the middle of much more noise, turned and small', async () => {
  const { read } = await readPoorFrame(3, 'all', { size: SMALL });
  expect(read).toBe(true);
});
