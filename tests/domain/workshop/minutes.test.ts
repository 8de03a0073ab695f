import { describe, expect, test } from 'vitest';
import type { Level } from '#domain/questionnaire.ts';
import type { RoomEvent, Workshop } from '#domain/workshop/workshop.ts';
import { workshopDay } from '#domain/workshop/workshop-day.ts';
import { minutes as words } from '#messages/en/minutes.ts';
import { LEVEL_NAMES } from '#messages/en/names.ts';
import { holdsFor } from '../arbitraries.ts';
import { grid, minutesFor, roomWith, votes } from './minutes-rooms.ts';
import { answered, toDots, vote } from './dot-rooms.ts';
import { hands, happen, quickWorkshop, START, walk } from './rooms.ts';

const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

const factsOf = (events: readonly RoomEvent[]) =>
  minutesFor(roomWith(events)).questions.asked.map(({ votes: given }) =>
    given.map(({ facts }) => facts.map(({ text }) => text)),
  );

describe('the minutes of a question', () => {
  test('say the middle answer with its sentence, the middle half and the agreement', () => {
    const [[vote] = []] = factsOf([hands('sale.promise', [1, 0, 2, 1, 0], { abstained: 1 })]);
    expect(vote).toEqual([
      'Middle answer: 2 Now and then',
      `“${grid.item('sale.promise').options[2]}”`,
      'Middle half: 0–2 · 4 answers',
      'No agreement',
      '1 without an opinion',
    ]);
  });

  test('stand both votes beside each other and say how the middle answer moved', () => {
    const [question] = minutesFor(
      roomWith([
        hands('sale.promise', [0, 3, 0, 0, 0]),
        hands('sale.promise', [0, 0, 0, 3, 0], { round: 2 }),
      ]),
    ).questions.asked;
    expect(question?.votes.map(({ caption }) => caption)).toEqual(['First vote', 'Second vote']);
    expect(question?.change).toBe(
      'After the talk the middle answer went from 1 After the fact to 3 Reliable.',
    );
  });

  test('say nothing of a move when one of the votes stays hidden', () => {
    const [question] = minutesFor(
      roomWith([
        hands('sale.promise', [0, 3, 0, 0, 0]),
        hands('sale.promise', [0, 0, 0, 2, 0], { round: 2 }),
      ]),
    ).questions.asked;
    expect(question?.change).toBeUndefined();
    expect(question?.votes[1]).toEqual({
      caption: 'Second vote',
      facts: [{ field: 'chart', text: '2 answers: too few to show without telling who.' }],
      shown: undefined,
    });
  });

  test('keep what was said, also where nobody voted', () => {
    const room = roomWith([{ type: 'note', item: 'sale.promise', text: 'Depends on the day' }]);
    const [question] = minutesFor(room).questions.asked;
    expect(question?.notes.map(({ text }) => text)).toEqual(['Depends on the day']);
    expect(question?.votes[0]?.facts.map(({ text }) => text)).toEqual(['No answers yet.']);
  });
});

describe('the minutes of a room', () => {
  test('go through the questions in the order in which the room did', () => {
    const answers = (level: Level) => ({ 'sale.promise': 2, 'sale.personal': level }) as const;
    const ballots = ([0, 4, 2] as const).map((level, at): RoomEvent => ({
      type: 'ballot',
      participant: at + 1,
      round: 1,
      answers: answers(level),
    }));
    const room = ballots.reduce(
      (before, event) => happen(before, event),
      quickWorkshop({ way: 'ballots' }),
    );
    const asked = minutesFor(walk(room, 2)).questions.asked.map(({ question }) => question);
    expect(asked).toEqual(
      (['sale.personal', 'sale.promise'] as const).map((item) => grid.item(item).question),
    );
  });

  test('name what was agreed, parked and left for another day', () => {
    const room = roomWith([
      hands('sale.promise', [0, 3, 0, 0, 0]),
      { type: 'action', action: { text: 'Greet', who: 'Ines', due: '2026-12-24' } },
      { type: 'park', text: 'New till' },
      { type: 'park', text: ' \u200b' },
    ]);
    const { actions, chapters } = minutesFor(room);
    expect(actions.rows).toEqual([
      {
        what: { field: 'actions.1.text', text: 'Greet' },
        who: { field: 'actions.1.who', text: 'Ines' },
        due: { field: 'actions.1.due', text: '24 December 2026' },
      },
    ]);
    const [open, parked] = chapters;
    expect(textsIn(open)).toContain(grid.item('sale.personal').question);
    expect(textsIn(open)).not.toContain(grid.item('sale.promise').question);
    expect(parked).toEqual({
      heading: 'Parked for later',
      blocks: [{ kind: 'list', items: [[{ field: 'parked.1', text: 'New till' }]] }],
    });
  });

  test('say what the dots said once the vote is closed, and not before', () => {
    const voted = vote(toDots(answered()), ['AAB', 'AAC', 'B', 'A']);
    expect(minutesFor(voted).chapters.map(({ heading }) => heading)).not.toContain(
      'What we fix first',
    );
    const [chapter] = minutesFor(walk(voted, 1)).chapters;
    expect(chapter?.heading).toBe('What we fix first');
    const [lead, list] = chapter?.blocks ?? [];
    expect(textsIn(lead)).toContain('4 people gave up to three dots each.');
    const items = list?.kind === 'list' ? list.items : [];
    expect(items.map((parts) => parts.map(({ text }) => text).join(''))).toEqual([
      `${grid.item('delivery.promise').fix} (Handing over) · 5 dots, chosen`,
      `${grid.item('sale.promise').fix} (Winning the customer) · 2 dots, chosen`,
      `${grid.item('problem.promise').fix} (We find a problem) · 1 dot, chosen`,
    ]);
  });

  test('tell dots of single people from those that were counted together', () => {
    const counts = { 'delivery.promise': 5 };
    const together = happen(toDots(answered()), { type: 'dot-counts', round: 1, counts });
    const leadOf = (room: Workshop) => textsIn(minutesFor(walk(room, 1)).chapters[0]);
    expect(leadOf(together)).toContain('The dots were counted for the whole room.');
    expect(leadOf(vote(together, ['A', 'B']))).toContain(
      '2 people gave dots one by one; the others’ dots were counted together.',
    );
  });

  test('show no dots of fewer than three people', () => {
    const voted = walk(vote(toDots(answered()), ['AAB', 'C']), 1);
    const [chapter] = minutesFor(voted).chapters;
    expect(textsIn(chapter?.blocks)).toContain(
      '2 people voted: too few to show without telling who. Talk, then decide.',
    );
    expect(textsIn(chapter).join(' ')).not.toMatch(/\d dot/);
  });

  test('are dated by the day on which the room first moved on', () => {
    const prepared = quickWorkshop();
    expect(workshopDay(prepared)).toBe('2026-11-26');
    expect(workshopDay(walk(prepared, 1, 24 * 60 * 60 * 1000))).toBe('2026-11-27');
    expect(START).toBe(Date.parse(prepared.createdAt));
  });

  test('show nothing of fewer than three answers, in either vote', () => {
    const tells = [...Object.values(LEVEL_NAMES), ...['Middle', 'agreement', 'Split']];
    holdsFor(votes, (events) => {
      for (const { votes: given, change, question } of minutesFor(roomWith(events)).questions
        .asked) {
        const hidden = given.filter(({ shown }) => shown === undefined);
        for (const { facts, shown } of given) {
          const counted = shown?.counts.reduce((sum, count) => sum + count, 0);
          if (counted !== undefined) expect(counted).toBeGreaterThanOrEqual(3);
          if (shown !== undefined) continue;
          const text = facts.map((fact) => fact.text).join(' ');
          expect(text).toMatch(/^(?:No answers yet\.|[12] answers?: too few)/);
          for (const tell of tells) expect(text, question).not.toContain(tell);
        }
        if (hidden.length > 0) expect(change).toBeUndefined();
      }
    });
  });

  test('are the same whoever gave which ballot', () => {
    holdsFor(votes, (events) => {
      const others = events.map((event) =>
        event.type === 'ballot' ? { ...event, participant: 300 - event.participant } : event,
      );
      expect(textsIn(minutesFor(roomWith(others)))).toEqual(textsIn(minutesFor(roomWith(events))));
    });
  });

  test('end without praise: what they can say, and what to do with them', () => {
    expect(textsIn(words.close).join(' ')).not.toMatch(/great|well done|thank|congrat|!/i);
  });
});
