import { afterAll, expect } from 'vitest';
import { buildFloor } from '../bench/floor.ts';
import { findAccessibilityFaults } from '../support/accessibility.ts';
import { expectNoFaults, type Guards } from '../support/guards.ts';
import { journey } from '../support/journey.ts';

/** A guard that never speaks up guards nothing: each is tripped once, on the floor page. */

const floor = await buildFloor();
afterAll(floor.remove);
const test = journey.extend('folder', { scope: 'file' }, floor.folder);

/** Empties the list, or the visit itself would fail at its end. */
const takeFaults = ({ faults }: Guards): readonly string[] => faults.splice(0);

test('a quiet page passes the guards', async ({ visit }) => {
  await visit.goTo('');
  await visit.page.getByRole('radio').first().check();
  expectNoFaults(visit.guards);
});

test('a console message is a fault', async ({ visit }) => {
  await visit.goTo('');
  await visit.page.evaluate(`console.info('hello')`);
  expect(takeFaults(visit.guards)).toEqual(['console info: hello']);
});

test('an error that nobody catches is a fault', async ({ visit }) => {
  await visit.goTo('');
  const thrown = visit.context.waitForEvent('weberror');
  await visit.page.evaluate(() => {
    setTimeout(() => {
      throw new Error('lost');
    });
  });
  await thrown;
  expect(takeFaults(visit.guards)).toEqual([expect.stringContaining('lost')]);
});

test('a question to another place is a fault, and the policy refuses it', async ({ visit }) => {
  await visit.goTo('');
  await visit.page.evaluate(() => fetch('http://other.invalid/').catch(() => 'refused'));
  await expect
    .poll(() => visit.guards.faults.join('\n'))
    .toMatch(/policy violated: connect-src http:\/\/other\.invalid/);
  takeFaults(visit.guards);
});

test('a script written into the page is refused', async ({ visit }) => {
  await visit.goTo('');
  const ran = await visit.page.evaluate(() => {
    const script = document.createElement('script');
    try {
      script.textContent = 'window.ran = true';
      document.body.append(script);
    } catch {
      return 'refused';
    }
    return 'ran' in window ? 'ran' : 'refused';
  });
  expect(ran).toBe('refused');
  await expect.poll(() => visit.guards.faults.join('\n')).toMatch(/policy violated/);
  takeFaults(visit.guards);
});

test('a missing file is a fault and never the start page', async ({ visit }) => {
  await visit.goTo('');
  const status = await visit.page.evaluate(() => fetch('./missing.js').then((got) => got.status));
  expect(status).toBe(404);
  await expect.poll(() => visit.guards.faults.join('\n')).toMatch(/answer 404/);
  takeFaults(visit.guards);
});

test('a page without landmarks does not pass the accessibility check', async ({ visit }) => {
  await visit.goTo('');
  const faults = await findAccessibilityFaults(visit.page);
  expect(faults.join('\n')).toContain('landmark-one-main');
});
