import { beforeAll, describe, expect, test } from 'vitest';
import {
  BALLOT_BYTES,
  type Fault,
  FAULTS,
  type FrameOutcome,
  prepareReaderFromPackage,
  readPoorFrame,
} from '../support/poor-frames.ts';

/** A thousand poor pictures of ballots (workshop.md, W1). */

beforeAll(prepareReaderFromPackage);

async function readMany(count: number, bytes: number, faultOf: (at: number) => Fault) {
  const outcomes: FrameOutcome[] = [];
  for (let at = 0; at < count; at += 1) {
    outcomes.push(await readPoorFrame(bytes * 10_000 + at, faultOf(at), { bytes }));
  }
  const times = outcomes.map(({ ms }) => ms).sort((a, b) => a - b);
  const read = outcomes.filter((outcome) => outcome.read).length;
  const p95 = times[Math.floor(times.length * 0.95)] ?? 0;
  console.log(`${bytes} bytes: ${read} of ${count} read, p95 ${p95.toFixed(0)} ms`);
  return { share: read / count, wrong: outcomes.filter(({ wrong }) => wrong).length };
}

describe.each([BALLOT_BYTES, 44])('of ballots of %i bytes', (bytes) => {
  test('1,000 frames with one fault each are read, and none wrongly', async () => {
    const one = await readMany(1000, bytes, (at) => FAULTS[at % FAULTS.length] ?? 'blur');
    expect(one.wrong).toBe(0);
    expect(one.share).toBeGreaterThanOrEqual(0.98);
  });

  // Most of the rest has modules of hardly two pixels, or noise of a third of the contrast.
  test('of 1,000 frames with every fault at once 95 % are read, and none wrongly', async () => {
    const all = await readMany(1000, bytes, () => 'all');
    expect(all.wrong).toBe(0);
    expect(all.share).toBeGreaterThanOrEqual(0.95);
  });
});
