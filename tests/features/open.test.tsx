import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { encodeAnswers } from '#domain/answers-code.ts';
import type { AssessmentData } from '#domain/assessment.ts';
import { fromBase64Url, toBase64Url } from '#domain/base64url.ts';
import { GROWTH_ITEMS } from '#domain/questionnaires/growth-positioning.ts';
import { GRID_ITEMS } from '#domain/questionnaires/moments-of-truth.ts';
import type { Session } from '#session/session.ts';
import { to } from '#ui/routes.ts';
import { allAnswered } from '../domain/arbitraries.ts';
import { address, findTitle, openApp, settle } from '../support/render-app.tsx';

/** Answers that come with an address, as from the code on a wall chart. */

const GIVEN: AssessmentData = {
  updatedAt: '2026-10-05',
  momentsOfTruth: { answers: allAnswered(GRID_ITEMS, { level: 3, evidence: 'partly' }) },
  growthPositioning: { answers: { [GROWTH_ITEMS[0] ?? '']: { level: 'dont-know' } } },
};
const codeOf = (data: AssessmentData) => encodeAnswers(data) ?? '';
const kept = (session: Session) => [...session.store.getState().assessments.values()];

const press = (name: string) => screen.getByRole('button', { name });

describe('a code with answers', () => {
  test('shows what is inside and keeps nothing unasked', async () => {
    const { session } = await openApp(to.open(codeOf(GIVEN)));
    await findTitle('Answers from a code');
    expect(screen.getAllByRole('listitem').map((each) => each.textContent)).toEqual([
      'The six moments and our word: 36 of 42 questions answered.',
      'Growth positioning: 1 of 34 questions answered.',
    ]);
    expect(screen.getByText('Answered on 5 October 2026.')).toBeInTheDocument();
    await settle(session);
    expect(kept(session)).toEqual([]);
  });

  test('says nothing of a day that it does not carry', async () => {
    const { momentsOfTruth } = GIVEN;
    await openApp(to.open(codeOf({ momentsOfTruth })));
    await findTitle('Answers from a code');
    expect(screen.queryByText(/^Answered on/)).not.toBeInTheDocument();
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
  });

  test('is kept as a new assessment, and the code leaves the address bar', async () => {
    const length = window.history.length;
    const { session, user } = await openApp(to.open(codeOf(GIVEN)));
    await findTitle('Answers from a code');
    await user.click(press('Keep as a new assessment'));
    await findTitle('Unnamed business');
    await settle(session);
    const [entry, ...others] = kept(session);
    expect(others).toEqual([]);
    expect(entry?.assessment).toMatchObject(GIVEN);
    expect(address()).toBe(to.hub(entry?.assessment.id ?? ''));
    expect(window.history.length).toBe(length);
  });

  test('opened again does not make a second one', async () => {
    const { session, user } = await openApp(to.open(codeOf(GIVEN)));
    await findTitle('Answers from a code');
    await user.click(press('Keep as a new assessment'));
    await findTitle('Unnamed business');
    window.location.hash = to.open(codeOf(GIVEN));
    await findTitle('Answers from a code');
    await user.click(press('Keep as a new assessment'));
    await findTitle('Unnamed business');
    await settle(session);
    expect(kept(session)).toHaveLength(1);
  });

  test('is discarded without a trace', async () => {
    const { session, user } = await openApp(to.open(codeOf(GIVEN)));
    await findTitle('Answers from a code');
    await user.click(press('Discard'));
    await findTitle(/customer stays/);
    await settle(session);
    expect(address()).toBe('#/');
    expect(kept(session)).toEqual([]);
  });
});

describe('a code that is not whole', () => {
  const withByte = (at: number, byte: number) => {
    const bytes = fromBase64Url(codeOf(GIVEN)) ?? new Uint8Array();
    bytes[at] = byte;
    return toBase64Url(bytes);
  };
  const CASES: readonly (readonly [string, string, RegExp])[] = [
    ['foreign', 'something-else', /holds no answers of this app/],
    ['of no letters at all', '%20', /holds no answers of this app/],
    ['of broken signs', '%E0%A4%A', /holds no answers of this app/],
    ['newer', withByte(1, 9), /newer version of this app/],
    ['cut', codeOf(GIVEN).slice(0, 28), /end of the address is missing/],
    ['damaged', withByte(20, 1), /changed on its way here/],
  ];
  test.each(CASES)('%s: says so, and changes nothing', async (_, code, sentence) => {
    const { session, user } = await openApp(to.open(code));
    await findTitle('This code does not open');
    expect(screen.getByText(sentence)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Keep/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('link', { name: 'To all assessments' }));
    await findTitle(/customer stays/);
    await settle(session);
    expect(kept(session)).toEqual([]);
  });
});
