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

/** Blur in modules; W1 gives no figure for it, and these pictures go to 0.4. */
const SHARP_ENOUGH = 0.3;

beforeAll(prepareReaderFromPackage);

const shareRead = (outcomes: readonly FrameOutcome[]) =>
  outcomes.filter(({ read }) => read).length / outcomes.length;

async function readMany(count: number, bytes: number, faultOf: (at: number) => Fault) {
  const outcomes: FrameOutcome[] = [];
  for (let at = 0; at < count; at += 1) {
    outcomes.push(await readPoorFrame(bytes * 10_000 + at, faultOf(at), { bytes }));
  }
  const times = outcomes.map(({ ms }) => ms).sort((a, b) => a - b);
  const p95 = times[Math.floor(times.length * 0.95)] ?? 0;
  const [all, sharp] = [
    shareRead(outcomes),
    shareRead(outcomes.filter(({ blur }) => blur <= SHARP_ENOUGH)),
  ];
  console.log(`${bytes} bytes: ${all} read, ${sharp} of the sharper, p95 ${p95.toFixed(0)} ms`);
  return { all, sharp, wrong: outcomes.filter(({ wrong }) => wrong).length };
}

describe.each([BALLOT_BYTES, 44])('of ballots of %i bytes', (bytes) => {
  test('1,000 frames with one fault each are read, and none wrongly', async () => {
    const one = await readMany(1000, bytes, (at) => FAULTS[at % FAULTS.length] ?? 'blur');
    expect(one.wrong).toBe(0);
    expect(one.all).toBeGreaterThanOrEqual(0.98);
  });

  // Most of the rest has modules of hardly two pixels, or noise of a third of the contrast.
  test('of 1,000 frames with every fault at once nearly all are read, and none wrongly', async () => {
    const every = await readMany(1000, bytes, () => 'all');
    expect(every.wrong).toBe(0);
    expect(every.sharp).toBeGreaterThanOrEqual(0.98);
    expect(every.all).toBeGreaterThanOrEqual(0.95);
  });
});
