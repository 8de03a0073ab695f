import { beforeAll, expect, test } from 'vitest';
import {
  type Fault,
  FAULTS,
  prepareReaderFromPackage,
  readPoorFrame,
  SMALL,
} from '../support/poor-frames.ts';

/** A few of the poor pictures of which tests/long reads a thousand. */

beforeAll(prepareReaderFromPackage);

async function readTwenty(fault: Fault) {
  const outcomes = [];
  for (let seed = 0; seed < 20; seed += 1) {
    outcomes.push(await readPoorFrame(seed, fault, { size: SMALL }));
  }
  expect(outcomes.filter(({ wrong }) => wrong)).toEqual([]);
  return outcomes.filter(({ read }) => read).length;
}

test.each(FAULTS)('codes of ballots are read in spite of %s', async (fault) => {
  expect(await readTwenty(fault)).toBeGreaterThanOrEqual(19);
});

test('most are read in spite of all that at once', async () => {
  expect(await readTwenty('all')).toBeGreaterThanOrEqual(18);
});
