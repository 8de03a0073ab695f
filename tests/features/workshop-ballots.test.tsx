import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { decodeBallot, encodeBallot, workshopNumber } from '#domain/workshop/ballot-code.ts';
import { ballotsIn, roomOf } from '#domain/workshop/room.ts';
import { askedItems } from '#domain/workshop/questions.ts';
import { to } from '#ui/routes.ts';
import { openTab } from '../session/storage.ts';
import { closePage, findTitle, openApp, savedFiles } from '../support/render-app.tsx';
import { findNow, onScreen, openConsole } from './workshop-room.ts';

const QUICK = { kind: 'quick' } as const;
const ITEMS = askedItems(QUICK);

const codeFrom = (id: string, sender: number, level: 0 | 1 | 2 | 3 | 4 = 3) =>
  encodeBallot({
    questions: QUICK,
    kind: 'counter',
    workshop: workshopNumber(id),
    sender,
    answers: Object.fromEntries(ITEMS.map((item) => [item, level])),
    isBlank: false,
  });

const invitationTo = (id: string) =>
  encodeBallot({
    questions: QUICK,
    kind: 'counter',
    workshop: workshopNumber(id),
    sender: 0,
    answers: {},
    isBlank: true,
  });

async function openInbox() {
  const opened = await openConsole({ way: 'ballots' });
  await opened.press('{PageDown}');
  await onScreen('0 of 6 are in');
  const ballots = async () => {
    const room = await (await opened.session.workshops()).open(opened.id);
    if (room === undefined) throw new Error('The room is gone');
    return ballotsIn(roomOf(room.store.getState().workshop));
  };
  const paste = async (text: string) => {
    await opened.user.click(screen.getByLabelText('Paste links, or a whole chat'));
    await opened.user.paste(text);
    await opened.user.click(screen.getByRole('button', { name: 'Take them in' }));
  };
  return { ...opened, ballots, paste };
}

describe('collecting ballots', () => {
  test('takes paper ballots as digits, one after the other, by keyboard alone', async () => {
    const { user, ballots } = await openInbox();
    await user.type(screen.getByLabelText('Its 12 answers, a digit each'), '012340123495{Enter}');
    await screen.findByText('1 ballot taken in.');
    expect(screen.getByLabelText('Number on the ballot')).toHaveValue('2');
    const digits = screen.getByLabelText('Its 12 answers, a digit each');
    expect(digits).toHaveFocus();
    await user.type(digits, '012{Enter}');
    await waitFor(() => {
      expect(digits).toHaveAccessibleDescription(/3 digits; there are 12 questions/);
    });
    expect(digits).toHaveValue('012');
    await user.type(digits, '7{Enter}');
    await waitFor(() => {
      expect(digits).toHaveAccessibleDescription(/“7” at place 4 is not an answer/);
    });
    await user.clear(digits);
    await user.type(digits, '111111111111{Enter}');
    expect(await screen.findByText('2 of 6 are in.')).toBeInTheDocument();
    expect(screen.getByText('Paper ballots not in yet: 3, 4, 5, 6.')).toBeInTheDocument();
    expect([...(await ballots()).keys()]).toEqual([1, 2]);
    expect((await ballots()).get(1)).toMatchObject({ 'contacts.promise': 'dont-know' });
  });

  test('takes links out of a chat, the later one of a sender counts and can be taken back', async () => {
    const { id, user, ballots, paste } = await openInbox();
    await paste(`Ines: ${to.ballot(codeFrom(id, 300, 1))}, Tom: ${codeFrom(id, 301)} thanks`);
    await screen.findByText('2 ballots taken in.');
    await paste(`${codeFrom(id, 300, 4)} ${codeFrom(id, 301)}`);
    await screen.findByText(/One of them was in already; the later one counts/);
    expect(screen.getByText(/One was in already, unchanged/)).toBeInTheDocument();
    expect((await ballots()).get(300)).toMatchObject({ 'sale.promise': 4 });
    await user.click(await screen.findByRole('button', { name: 'Take back the last step' }));
    await waitFor(async () => {
      expect((await ballots()).get(300)).toMatchObject({ 'sale.promise': 1 });
    });
  });

  test('refuses what does not belong here, with the reason, and changes nothing', async () => {
    const { id, user, ballots, paste } = await openInbox();
    const good = codeFrom(id, 300);
    await paste(`${codeFrom('another', 300)} ${good.slice(0, -4)} ${invitationTo(id)}`);
    const refused = await screen.findByRole('list', { name: 'Not taken in' });
    expect(
      within(refused)
        .getAllByRole('listitem')
        .map((line) => line.textContent.replace(/^.*… /, '')),
    ).toEqual([
      'It belongs to another workshop or to other questions.',
      'Its end is missing. Ask for it again.',
      'It is the invitation, not a ballot. Ask for the code after the last question.',
    ]);
    // What was refused stays to be looked at.
    const box = screen.getByLabelText('Paste links, or a whole chat');
    expect(box).toHaveDisplayValue(new RegExp(invitationTo(id)));
    expect(screen.getByText(/3 were not taken in/)).toBeInTheDocument();
    await user.clear(box);
    await paste('see you at lunch');
    await screen.findByText('There is no ballot in it.');
    expect((await ballots()).size).toBe(0);
  });

  test('takes dozens of files at once and names the one that is too large', async () => {
    const { id, user, ballots } = await openInbox();
    const files = Array.from(
      { length: 30 },
      (_, at) => new File([`${to.ballot(codeFrom(id, 300 + at))}\n`], `ballot-${at}.txt`),
    );
    const large = new File(['9'.repeat(1_000_001)], 'holiday.txt');
    await user.upload(screen.getByLabelText('Open files of ballots'), [...files, large]);
    await screen.findByText(/^30 ballots taken in\. One was not taken in/);
    expect(screen.getByText(/holiday.txt is larger than a ballot can be/)).toBeInTheDocument();
    expect((await ballots()).size).toBe(30);
  });

  test('takes files that are dropped anywhere, and names what cannot be read', async () => {
    const { id, ballots } = await openInbox();
    const files = [300, 301].map((sender) => new File([codeFrom(id, sender)], `${sender}.txt`));
    const folder = new File([''], 'Ballots');
    folder.text = () => Promise.reject(new DOMException('A folder', 'NotFoundError'));
    const dataTransfer = { types: ['Files'], files: [...files, folder] };
    // Not prevented, a browser shows the file where the console was.
    expect(fireEvent.dragOver(document.body, { dataTransfer })).toBe(false);
    expect(fireEvent.drop(document.body, { dataTransfer })).toBe(false);
    await screen.findByText(/^2 ballots taken in\. One was not taken in/);
    expect(screen.getByText(/^Ballots could not be read/)).toBeInTheDocument();
    expect([...(await ballots()).keys()]).toEqual([300, 301]);
    const text = { dataTransfer: { types: ['text/plain'], files: [] } };
    expect(fireEvent.drop(document.body, text)).toBe(true);
  });

  test('shows nothing of them before the reveal, then the most split question first', async () => {
    const { id, paste, press } = await openInbox();
    const split = (sender: number, level: 0 | 4) =>
      encodeBallot({
        questions: QUICK,
        kind: 'counter',
        workshop: workshopNumber(id),
        sender,
        answers: { 'sale.promise': 2, 'problem.personal': level },
        isBlank: false,
      });
    await paste([split(300, 0), split(301, 4), split(302, 0), split(303, 4)].join(' '));
    await onScreen('4 of 6 are in');
    expect(within(await findNow()).queryByText(/Middle answer/)).not.toBeInTheDocument();
    await press('{PageDown}');
    await onScreen('Where we differ most');
    await press('{PageDown}');
    expect(await onScreen('How do you choose a fix that suits the customer?')).toBeInTheDocument();
  });
});

describe('a ballot on a phone', () => {
  const openPhone = async () => {
    const session = await openTab();
    // What the page waits for may already be there.
    await (await session.workshops()).ownBallot(workshopNumber('w1'), 'ballot');
    return openApp(to.ballot(invitationTo('w1')), session);
  };

  test('is answered, kept through a reload, and handed in as code, link and file', async () => {
    const { session, user } = await openPhone();
    await findTitle('Your ballot');
    expect(screen.queryByRole('button', { name: 'Show my code' })).not.toBeInTheDocument();
    const [first] = await screen.findAllByRole('group');
    await user.click(within(first ?? document.body).getByRole('radio', { name: /^3/ }));
    await screen.findByText('1 of 12 answered. Kept on this phone.');
    await user.click(screen.getByRole('button', { name: 'Show my code' }));
    await findTitle('Hand in your ballot');
    expect(screen.getByRole('img', { name: 'Code of your ballot' })).toBeInTheDocument();
    const link = screen.getByRole('link', { name: /workshop\/vote/ }).textContent;
    const decoded = decodeBallot(link.split('/').at(-1) ?? '');
    expect(decoded).toMatchObject({ ok: true, ballot: { answers: { 'sale.promise': 3 } } });
    await user.click(screen.getByRole('button', { name: 'Save as a file' }));
    expect(await savedFiles().at(-1)?.text()).toBe(`${link}\n`);
    await closePage(session);

    const again = await openPhone();
    const [kept] = await screen.findAllByRole('group');
    expect(within(kept ?? document.body).getByRole('radio', { name: /^3/ })).toBeChecked();
    await again.user.click(screen.getByRole('button', { name: 'Show my code' }));
    await waitFor(() => {
      expect(screen.getByRole('link', { name: /workshop\/vote/ }).textContent).toBe(link);
    });
  });

  test('that somebody sent is shown as such', async () => {
    await openApp(to.ballot(codeFrom('w1', 300)));
    await findTitle('This is a filled-in ballot.');
    expect(screen.getByRole('img', { name: 'Code of your ballot' })).toBeInTheDocument();
  });

  test('that is damaged says so and leads home', async () => {
    await openApp(to.ballot(codeFrom('w1', 300).slice(0, -2)));
    await findTitle('This ballot does not open');
    expect(screen.getByText(/The end of the address is missing/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'To all assessments' })).toBeInTheDocument();
  });
});
