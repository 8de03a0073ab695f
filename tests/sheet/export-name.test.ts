import { expect, it } from 'vitest';
import { exportName } from '#sheet/export-name.ts';
import { EXTREME } from './texts.ts';

const named = (business: string | undefined) =>
  exportName({ business, parts: ['wall chart', 'A3'], day: '2026-11-23', ending: 'pdf' });

it('a file is named after the business, the paper and the day', () => {
  expect(named('Baker Street Bakery')).toBe('Baker-Street-Bakery wall chart A3 2026-11-23.pdf');
});

it('a business without a name still gives a file name', () => {
  expect(named(undefined)).toBe('Assessment wall chart A3 2026-11-23.pdf');
  expect(named('   ')).toBe('Assessment wall chart A3 2026-11-23.pdf');
});

it.each([...Object.values(EXTREME), '../../etc/passwd', 'C:\\CON', 'a/b|c?d*e"f<g>h'])(
  'a name that no system refuses comes from %j',
  (business) => {
    const name = named(business);
    expect(name).toMatch(/^[\p{L}\p{N}][^/\\:*?"<>|\p{Cc}\p{Cf}]* wall chart A3 2026-11-23\.pdf$/u);
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
  },
);
