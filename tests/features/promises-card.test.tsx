import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { TimedPromise } from '#domain/assessment.ts';
import { to } from '#ui/routes.ts';
import { findTitle, openScreen } from '../support/render-app.tsx';

const QUOTE: TimedPromise = { name: 'A quote', promisedMinutes: 1440, checked: 10, kept: 8 };

const openPromises = async (promises: readonly TimedPromise[]) => {
  const opened = await openScreen({ momentsOfTruth: { promises: [...promises] } }, to.promises);
  await findTitle('Promises kept');
  return { ...opened, rows: () => opened.kept().momentsOfTruth?.promises };
};

const promised = () => screen.getByLabelText('We promise');
const checked = () => screen.getByLabelText('How many did you check?');
const kept = () => screen.getByLabelText('How many of those were kept?');
const press = (name: string | RegExp) => screen.getByRole('button', { name });

test('what cannot be read stays in its field, and the value that was there still counts', async () => {
  const { user, rows } = await openPromises([QUOTE]);
  for (const [field, typed] of [
    [promised(), '2 moons'],
    [checked(), 'about ten'],
  ] as const) {
    await user.clear(field);
    await user.type(field, typed);
    await user.tab();
    expect(field).toHaveValue(typed);
    expect(field).toBeInvalid();
  }
  expect(promised()).toHaveAccessibleDescription(/^Write a time .* Until then it stays at .+\.$/);
  expect(checked()).toHaveAccessibleDescription(/ Until then it stays at 10\.$/);
  expect(rows()).toEqual([QUOTE]);
  await user.clear(promised());
  expect(rows()).toEqual([{ ...QUOTE, promisedMinutes: undefined }]);
});

test('one half of a count says which half is missing', async () => {
  const { user } = await openPromises([{ name: 'A quote', kept: 8 }]);
  expect(checked()).toHaveAccessibleDescription('Still missing: how many you checked in all.');
  expect(kept()).not.toHaveAccessibleDescription();
  await user.type(checked(), '10');
  expect(checked()).not.toHaveAccessibleDescription();
  await user.clear(kept());
  expect(kept()).toHaveAccessibleDescription('Still missing: how many of the 10. None is 0.');
});

test('a blank promise that is deleted leaves the focus on the button that adds one', async () => {
  const { user } = await openPromises([]);
  await user.click(press('Add a promise'));
  await user.click(press(/^Delete/));
  expect(press('Add a promise')).toHaveFocus();
});
