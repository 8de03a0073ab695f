import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { decodeAnswers } from '#domain/answers-code.ts';
import { answersLink } from '#features/chart/answers-link.ts';
import { BAKERY, FOR_CUSTOMERS, onSheet, openChart } from './chart-screen.ts';

describe('the code that holds the answers', () => {
  const box = () => screen.queryByRole('checkbox', { name: 'Print a code that holds the answers' });
  const caption = /Holds our answers/;

  test('is printed when asked for, and its box says what is in it', async () => {
    const { user } = await openChart();
    expect(box()).not.toBeChecked();
    expect(box()).toHaveAccessibleDescription(/Without money and names/);
    expect(onSheet()).not.toMatch(caption);
    await user.click(screen.getByLabelText('Print a code that holds the answers'));
    expect(onSheet()).toMatch(caption);
    await user.click(screen.getByLabelText('Print a code that holds the answers'));
    expect(onSheet()).not.toMatch(caption);
  });

  test('never reaches the edition for customers', async () => {
    const { user } = await openChart();
    await user.click(screen.getByLabelText('Print a code that holds the answers'));
    await user.selectOptions(screen.getByLabelText('Edition'), FOR_CUSTOMERS);
    expect(onSheet()).not.toMatch(caption);
    expect(box()).not.toBeInTheDocument();
  });

  test('is not offered while nothing is answered', async () => {
    await openChart({});
    expect(box()).not.toBeInTheDocument();
  });

  test('leads to the page that opens it', () => {
    const link = answersLink(
      { ...BAKERY },
      'https://a.example/in/a/folder/index.html?x=1#/a/1/chart',
    );
    expect(link).toMatch(/^https:\/\/a\.example\/in\/a\/folder\/index\.html#\/open\/[\w-]+$/);
    expect(decodeAnswers(link?.split('/').at(-1) ?? '')).toMatchObject({ ok: true });
    expect(answersLink(BAKERY, `https://${'x'.repeat(200)}.example/`)).toBeUndefined();
    expect(answersLink({}, 'https://a.example/')).toBeUndefined();
  });
});
