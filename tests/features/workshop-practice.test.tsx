import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { LEVELS } from '#domain/questionnaire.ts';
import type { GridItem } from '#domain/questionnaires/moments-of-truth.ts';
import { practiceBallots } from '#domain/workshop/practice-ballots.ts';
import { practiceCount, practiceVotes } from '#domain/workshop/practice-votes.ts';
import { ballotsIn, roomOf } from '#domain/workshop/room.ts';
import type { Round } from '#domain/workshop/votes.ts';
import type { WorkshopSetup } from '#domain/workshop/workshop.ts';
import { to } from '#ui/routes.ts';
import { closePage, findTitle, openApp } from '../support/render-app.tsx';
import { countHands, findNow, onScreen, openConsole, pause } from './workshop-room.ts';

const PRACTICE: Partial<WorkshopSetup> = { practice: true, people: 12 };

const later = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000);

/** What the room holds up, as a coach types it. */
function heldUp(id: string, item: GridItem, round: Round = 1) {
  const held = practiceCount(practiceVotes({ id, questions: { kind: 'quick' } }, item, round));
  const counts = LEVELS.map((level) => held.levels.filter((each) => each === level).length);
  return { counts, typed: [...counts].map(String), abstained: String(held.abstained) };
}

const openPractice = (setup: Partial<WorkshopSetup> = {}, at = to.console) =>
  openConsole({ ...PRACTICE, ...setup }, at);

async function openBallots() {
  const opened = await openPractice({ way: 'ballots' });
  await opened.press('{PageDown}');
  await onScreen('0 of 12 are in');
  const workshop = async () => {
    const room = await (await opened.session.workshops()).open(opened.id);
    if (room === undefined) throw new Error('The room is gone');
    return room.store.getState().workshop;
  };
  return { ...opened, workshop };
}

describe('starting a rehearsal', () => {
  test('takes one click, and the room says in every place that it is practice', async () => {
    const { user } = await openApp(to.workshops());
    await user.click(
      await screen.findByRole('button', { name: 'Rehearse with twelve simulated people' }),
    );
    await findTitle('Practice room: Made-up business');
    expect(screen.getByText(/Nothing of it counts as a result/)).toBeInTheDocument();
    expect(await onScreen('Practice room')).toBeInTheDocument();
    await user.click(screen.getByRole('link', { name: 'Run a workshop' }));
    await screen.findByText(/^Practice room, Made-up business, begun/);
    expect(screen.getByRole('link', { name: /Go on with the practice room/ })).toBeInTheDocument();
  });

  test('takes what was chosen above, and asks only for the moments that are missing', async () => {
    const { user, session } = await openApp(to.workshops());
    await user.click(await screen.findByLabelText(/^Phones or paper/));
    await user.click(screen.getByLabelText(/^90 minutes/));
    await user.click(screen.getByLabelText(/All six questions of the moments/));
    const rehearse = screen.getByRole('button', { name: /^Rehearse with twelve/ });
    await user.click(rehearse);
    await screen.findAllByText('Choose one to four moments.');
    expect(screen.queryByText(/Write the name of the business/)).not.toBeInTheDocument();
    await user.click(screen.getByLabelText('Winning the customer'));
    await user.click(rehearse);
    await findTitle(/^Practice room/);
    const [kept] = await (await session.workshops()).list();
    expect(kept).toMatchObject({
      workshop: {
        ...{ practice: true, people: 12, way: 'ballots', minutes: 90 },
        questions: { kind: 'moments', moments: ['sale'] },
      },
    });
  });

  test('a real room has none of it', async () => {
    const { press } = await openConsole();
    expect(screen.queryByText(/[Pp]ractice/)).not.toBeInTheDocument();
    await press('{PageDown}');
    await onScreen('0 of 6 are in');
    expect(screen.queryByRole('region', { name: 'Rehearsal' })).not.toBeInTheDocument();
  });
});

describe('hands', () => {
  const findHands = () => screen.findByRole('list', { name: 'Twelve people' });

  test('go up over a few seconds in the console, and not in the picture of the screen', async () => {
    const { press } = await openPractice();
    await press('{PageDown}');
    const hands = await findHands();
    expect(within(hands).getAllByRole('listitem')).toHaveLength(12);
    expect(within(hands).getAllByRole('listitem', { name: /is still thinking/ })).toHaveLength(12);
    later(8);
    await screen.findByText('All hands are up. Count.');
    expect(within(hands).queryByRole('listitem', { name: /thinking/ })).not.toBeInTheDocument();
    expect(within(await findNow()).queryByText('Critic')).not.toBeInTheDocument();
  });

  test('that were missed are named, in the count and after the reveal', async () => {
    const { user, press, id } = await openPractice();
    await press('{PageDown}');
    await findHands();
    const { counts, typed, abstained } = heldUp(id, 'sale.promise');
    if (abstained !== '0') await user.type(screen.getByLabelText('No opinion'), abstained);
    const most = counts.indexOf(Math.max(...counts));
    const short = typed.with(most, String((counts[most] ?? 0) - 2));
    await countHands(
      user,
      short.map((count) => (count === '0' ? '' : count)),
    );
    const missed = new RegExp(`^Two hands were missed: .* held up ${most}\\.$`);
    await screen.findByText(missed);
    await user.clear(screen.getByLabelText(`Hands for ${most}`));
    await user.type(screen.getByLabelText(`Hands for ${most}`), String(counts[most]));
    await press('{PageDown}');
    expect(
      await screen.findByText('You counted 12 of 12, the same as the room.'),
    ).toBeInTheDocument();
  });

  test('of a second vote are others, and where the room is survives a reload', async () => {
    const { press, session, id } = await openPractice();
    await press('{PageDown}');
    await findHands();
    for (const phase of ['Reveal', 'Talk', 'Second vote']) {
      await press('{PageDown}');
      await screen.findByText(`On the screen now: ${phase}`);
    }
    later(8);
    await screen.findByText('All hands are up. Count.');
    const read = () =>
      within(screen.getByRole('list', { name: 'Twelve people' }))
        .getAllByRole('listitem')
        .map((hand) => hand.getAttribute('aria-label'));
    const before = read();
    const { counts } = heldUp(id, 'sale.promise', 2);
    LEVELS.forEach((level) => {
      const up = before.filter((name) => name?.endsWith(`holds up ${level}`) === true);
      expect(up).toHaveLength(counts[level] ?? 0);
    });
    await closePage(session);
    await openApp(to.console(id));
    await findHands();
    expect(read()).toEqual(before);
  });
});

describe('ballots', () => {
  test('come in by themselves, one is refused and comes again, paper is compared', async () => {
    const { user, workshop } = await openBallots();
    later(9);
    await onScreen('1 of 12 are in');
    later(26);
    await screen.findByText(/It has changed on its way here. Ask for it again/);
    expect(screen.getByText(/^One link is damaged/)).toBeInTheDocument();
    later(40);
    await onScreen('9 of 12 are in');
    await waitFor(() => {
      expect(screen.queryByText(/It has changed on its way/)).not.toBeInTheDocument();
    });
    const table = screen.getByRole('list', { name: 'On the table' });
    const [first] = practiceBallots(await workshop()).papers;
    const digits = first?.digits ?? '';
    expect(within(table).getAllByRole('listitem')).toHaveLength(3);
    const slip = `${digits.startsWith('0') ? '1' : '0'}${digits.slice(1)}`;
    await user.type(screen.getByLabelText('Its 12 answers, a digit each'), `${slip}{Enter}`);
    await within(table).findByText(/Ballot 1.*at place 1 you typed/);
    await user.clear(screen.getByLabelText('Number on the ballot'));
    await user.type(screen.getByLabelText('Number on the ballot'), '1');
    await user.type(screen.getByLabelText('Its 12 answers, a digit each'), `${digits}{Enter}`);
    expect(await within(table).findByText(/Ballot 1.*in, the same as the paper/)).toBeVisible();
  });

  test('come all at once when asked, as ordinary ballots', async () => {
    const { user, press, workshop } = await openBallots();
    await user.click(screen.getByRole('button', { name: 'Everyone at once' }));
    await onScreen('12 of 12 are in');
    expect(screen.getByText(/^13 ballots taken in\. One of them was in already/)).toBeVisible();
    expect(screen.getByText(/^Everybody is in\./)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Everyone at once' })).not.toBeInTheDocument();
    expect(ballotsIn(roomOf(await workshop())).size).toBe(12);
    expect(within(await findNow()).queryByText(/Middle answer/)).not.toBeInTheDocument();
    await press('{PageDown}');
    await onScreen('Where we differ most');
    await press('{PageDown}');
    expect(await onScreen('Split: we see two different things')).toBeInTheDocument();
    expect(screen.getByText(/^“We see two different things/)).toBeInTheDocument();
  });
});

describe('the coach', () => {
  test('reads at each step what to say and do, with the minutes of the run sheet', async () => {
    const { user } = await openPractice({ minutes: 90 });
    const cue = await screen.findByRole('region', { name: 'Rehearsal' });
    expect(cue).toHaveTextContent(/one customer of ours/);
    expect(cue).toHaveTextContent('The run sheet gives this part 15 minutes.');
    later(14 * 60);
    await within(cue).findByText(/The time for this part is nearly used up/);
    pause();
    await user.click(screen.getByRole('button', { name: 'Go to the actions' }));
    await within(cue).findByText(/Write down one idea each/);
  });

  test('is not offered the result as an assessment, and reads why', async () => {
    const { user, press, session } = await openPractice();
    pause();
    await user.click(screen.getByRole('button', { name: 'Go to the actions' }));
    await onScreen('What we will do');
    await press('{PageDown}');
    await screen.findByText(/nobody gave these answers/);
    expect(screen.queryByRole('button', { name: 'Open as an assessment' })).toBeNull();
    expect(session.store.getState().assessments.size).toBe(0);
    expect(screen.getByRole('link', { name: 'Run a real workshop' })).toBeInTheDocument();
  });
});

test('the screen of a practice room says so and shows no hands', async () => {
  const { press } = await openPractice({}, to.screen);
  expect(screen.getByText('Practice room')).toBeInTheDocument();
  await press('{PageDown}');
  await screen.findByText('0 of 12 are in');
  later(8);
  expect(screen.queryByRole('list', { name: 'Twelve people' })).not.toBeInTheDocument();
  expect(screen.queryByText('Critic')).not.toBeInTheDocument();
  await press('b');
  await screen.findByText('The screen is dark.');
  expect(screen.queryByText('Practice room')).not.toBeInTheDocument();
});
