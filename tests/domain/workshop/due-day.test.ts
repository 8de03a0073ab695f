import { expect, test } from 'vitest';
import { isDueDay } from '#domain/workshop/due-day.ts';

const TODAY = '2026-11-23';

test.each(['2000-01-01', '2026-11-22', '2026-11-23', '2036-11-23'])('%s can be met', (day) => {
  expect(isDueDay(day, TODAY)).toBe(true);
});

test.each(['0001-11-11', '1999-12-31', '2036-11-24', '9999-12-31', '2026-02-30', '', 'soon'])(
  '“%s” is a slip',
  (day) => {
    expect(isDueDay(day, TODAY)).toBe(false);
  },
);

test('ten years from a day that is only there in a leap year end with its month', () => {
  expect(isDueDay('2034-02-28', '2024-02-29')).toBe(true);
  expect(isDueDay('2034-03-01', '2024-02-29')).toBe(false);
});
