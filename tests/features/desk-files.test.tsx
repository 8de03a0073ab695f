import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { setBusiness } from '#domain/edits.ts';
import type { Session } from '#session/session.ts';
import { closeTabs, openTab, putRaw, storedIn } from '../session/storage.ts';
import {
  answered,
  findTitle,
  openApp,
  openScreen,
  savedFiles,
  settle,
} from '../support/render-app.tsx';

const BAKERY = { business: { name: 'Baker Street' }, momentsOfTruth: answered({ 'sale.plan': 2 }) };
const ENVELOPE = { format: 'fifteen-seconds/assessment', version: 1 };

const desk = () => '#/';
const fileOf = (content: unknown, name = 'mine.fifteen.json') =>
  new File([typeof content === 'string' ? content : JSON.stringify(content)], name, {
    type: 'application/json',
  });
const listed = () => screen.queryAllByRole('heading', { level: 3 }).map((each) => each.textContent);
const message = () => within(screen.getByRole('status'));
const stateOf = (session: Session) => session.store.getState().assessments;

test('a good file is opened, listed, kept and named', async () => {
  const { user, session } = await openApp();
  await user.upload(screen.getByLabelText('Open a file'), fileOf({ ...ENVELOPE, ...BAKERY }));
  await message().findByText(/Baker Street is open/);
  expect(listed()).toEqual(['Baker Street']);
  await settle(session);
  expect(await storedIn('assessments')).toMatchObject([{ document: BAKERY }]);
});

test('the message about an opened file leads to it', async () => {
  const { user } = await openApp();
  await user.upload(screen.getByLabelText('Open a file'), fileOf({ ...ENVELOPE, ...BAKERY }));
  await user.click(await message().findByRole('link', { name: 'Overview' }));
  expect(await findTitle('Baker Street')).toBeInTheDocument();
});

test('the same file opened twice, or a file of what is here, changes nothing', async () => {
  const { user, session, id } = await openScreen(BAKERY, desk);
  const text = session.fileFor(id)?.text ?? '';
  const before = stateOf(session).get(id);
  for (let time = 0; time < 2; time += 1) {
    await user.upload(screen.getByLabelText('Open a file'), fileOf(text));
    await message().findByText(/Baker Street is open/);
    await settle(session);
  }
  expect([...stateOf(session).values()]).toEqual([before]);
  expect(listed()).toEqual(['Baker Street']);
});

test('a file with other answers under a known id is kept beside it, replacing nothing', async () => {
  const { user, session, id, answers } = await openScreen(BAKERY, desk);
  const other = { ...ENVELOPE, ...BAKERY, id, momentsOfTruth: answered({ 'sale.plan': 4 }) };
  await user.upload(screen.getByLabelText('Open a file'), fileOf(other));
  await message().findByText(/was here already with other answers/);
  expect(listed()).toEqual(['Baker Street', 'Baker Street']);
  expect(answers()).toEqual({ 'sale.plan': { level: 2 } });
  const levels = [...stateOf(session).values()].map(
    ({ assessment }) => assessment.momentsOfTruth?.answers?.['sale.plan']?.level,
  );
  expect(levels.toSorted()).toEqual([2, 4]);
});

test('what this version does not know in a file is named', async () => {
  const { user } = await openApp();
  const file = fileOf({ ...ENVELOPE, ...BAKERY, mood: 'fine' });
  await user.upload(screen.getByLabelText('Open a file'), file);
  expect(await message().findByText(/does not know it: mood/)).toBeInTheDocument();
});

test('a file with unusual dates shows no broken date', async () => {
  const { user } = await openApp();
  const file = fileOf({ ...ENVELOPE, ...BAKERY, updatedAt: 'last spring' });
  await user.upload(screen.getByLabelText('Open a file'), file);
  expect(await screen.findByText(/1 of 36 answered/)).not.toHaveTextContent(/NaN|Invalid/);
});

const WITH_TWO_FAULTS = { 'sale.plan': { level: 9 }, 'sale.nothing': { level: 1 } };

test.each<[what: string, content: unknown, says: RegExp]>([
  ['a letter', 'Dear customer,', /^letter\.json – This is not a file .*not JSON\.$/],
  ['an empty file', '', /not JSON\.$/],
  ['a truncated file', JSON.stringify({ ...ENVELOPE, ...BAKERY }).slice(0, 60), /not JSON\.$/],
  ['a foreign file', { format: 'other', version: 1 }, /not an assessment of Fifteen Seconds\./],
  ['a list', [1, 2, 3], /not an assessment of Fifteen Seconds\./],
  ['a file of a newer version', { ...ENVELOPE, version: 2 }, /newer version.*Update/],
  ['a large file', { ...ENVELOPE, note: 'x'.repeat(1_000_001) }, /too large.*one megabyte\.$/],
  ['a deep file', `${'['.repeat(1e5)}${']'.repeat(1e5)}`, /too many levels/],
  [
    'a file with two faults',
    { ...ENVELOPE, momentsOfTruth: { answers: WITH_TWO_FAULTS } },
    /cannot be read: momentsOfTruth\.answers\.\S+, and 1 more\./,
  ],
])('%s is refused in one sentence and changes nothing', async (_, content, says) => {
  const { user, session } = await openScreen(BAKERY, desk);
  const before = [...stateOf(session)];
  await user.upload(screen.getByLabelText('Open a file'), fileOf(content, 'letter.json'));
  await message().findByText('letter.json');
  expect(screen.getByRole('status')).toHaveTextContent(says);
  expect(listed()).toEqual(['Baker Street']);
  await settle(session);
  expect([...stateOf(session)]).toEqual(before);
});

test('each fault of a refused file is told with its place, the first five of many', async () => {
  const { user } = await openApp();
  const answers = Object.fromEntries(
    Array.from({ length: 8 }, (_, at) => [`sale.no-${at}`, { level: 1 }]),
  );
  const file = fileOf({ ...ENVELOPE, momentsOfTruth: { answers } });
  await user.upload(screen.getByLabelText('Open a file'), file);
  await message().findByText(/and 7 more/);
  expect(message().getAllByRole('listitem')).toHaveLength(5);
  expect(message().getByText('And 3 more.')).toBeInTheDocument();
});

test('records that cannot be read are listed and can be downloaded as they are', async () => {
  const first = await openTab();
  const id = first.start(BAKERY);
  await first.settled();
  await closeTabs();
  const damaged = { id, document: { business: { name: 'Baker Street' }, momentsOfTruth: 7 } };
  await putRaw(damaged);
  const { user } = await openApp();
  expect(await screen.findByRole('heading', { name: 'Could not be read' })).toBeInTheDocument();
  expect(listed()).toEqual(['Baker Street']);
  expect(screen.getByText('Damaged')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Download the record' }));
  const [file] = savedFiles();
  expect(file?.name).toMatch(/^Baker-Street .* set aside\.json$/);
  expect(JSON.parse((await file?.text()) ?? '')).toEqual(damaged);
});

test('a refused file is forgotten once another one is opened', async () => {
  const { user, session, id } = await openScreen(BAKERY, desk);
  await user.upload(screen.getByLabelText('Open a file'), fileOf('nonsense'));
  await message().findByText(/not JSON/);
  await user.upload(screen.getByLabelText('Open a file'), fileOf({ ...ENVELOPE }, 'empty.json'));
  await message().findByText(/Unnamed business is open/);
  expect(message().queryByText(/not JSON/)).not.toBeInTheDocument();
  await session.edit(id, setBusiness({ name: 'Still here' }));
});
