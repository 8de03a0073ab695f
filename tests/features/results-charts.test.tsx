import { render, screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { ContactsTopic } from '#features/results/contacts-topic.tsx';
import { dotsOf } from '#features/results/contact-dots.ts';
import { GrowthTopic } from '#features/results/growth-topic.tsx';
import { LevelGrid } from '#features/results/level-grid.tsx';
import { MomentsTopic } from '#features/results/moments-topic.tsx';
import { PromisesKeptTopic } from '#features/results/promises-kept-topic.tsx';
import { TryingProvider } from '#features/results/trial.ts';
import type { Assessment } from '#domain/assessment.ts';
import { parseAssessment } from '#domain/file-format.ts';
import { isLevel } from '#domain/questionnaire.ts';
import { FACETS, gridItem, MOMENTS } from '#domain/questionnaires/moments-of-truth.ts';
import { scoreAssessment } from '#domain/results.ts';
import { FACET_NAMES, MOMENT_NAMES } from '#messages/en/names.ts';
import { results as words } from '#messages/en/results.ts';
import { ASSESSMENT_CASES, goldenText } from '../domain/golden-files.ts';
import { fillGaps } from '../support/browser-gaps.ts';
import { readTable, textsIn } from '../support/read-page.ts';

/** Every picture of the results against the table beside it, over all worked answers. */

beforeEach(fillGaps);

const assessmentOf = (name: string): Assessment => {
  const parsed = parseAssessment(goldenText(name));
  if (!parsed.ok) throw new Error(`Unreadable: ${name}`);
  return { ...parsed.assessment, id: name };
};

/** All that is drawn; the page around it needs no words and no storage for that. */
const draw = (assessment: Assessment) => {
  const { momentsOfTruth: a, growthPositioning: b } = scoreAssessment(assessment);
  if (a === undefined) throw new Error('There is nothing to draw');
  const trying = {
    stored: assessment,
    tried: assessment,
    changes: [],
    onTry: () => undefined,
    onTakeBack: () => undefined,
    round: 0,
    onOpen: () => undefined,
  };
  render(
    <TryingProvider value={trying}>
      <LevelGrid assessment={assessment} stored={assessment} signal={undefined} />
      <MomentsTopic a={a} />
      <ContactsTopic assessment={assessment} contacts={a.interactions} />
      <PromisesKeptTopic assessment={assessment} a={a} />
      <GrowthTopic id={assessment.id} b={b} />
    </TryingProvider>,
  );
  return { a, b };
};

type Scored = ReturnType<typeof draw>;

/** Moments and parts have tables of the same name. */
const tableWith = (row: string) =>
  screen
    .getAllByRole('table', { name: words.moments.table })
    .map(readTable)
    .find((table) => row in table) ?? {};

/** The whole numbers that a picture shows, in the order in which they are drawn. */
const numbersIn = (picture: HTMLElement) => textsIn(picture).filter((text) => /^\d+$/.test(text));

const pictures = (name: string | RegExp) => screen.queryAllByRole('img', { name });

/** Points of a table that are shown, in its order. */
const shownPoints = (table: ReturnType<typeof readTable>, names: readonly string[]) =>
  names.flatMap((name) => {
    const points = table[name]?.Points ?? '–';
    return points === '–' ? [] : [points];
  });

const downwards = (points: readonly string[]) =>
  points.toSorted((one, other) => Number(other) - Number(one));

/** Bars, wheel and map show the points of their tables. */
const expectPoints = ({ b }: Scored) => {
  const moments = tableWith(MOMENT_NAMES.competition);
  const points = shownPoints(moments, Object.keys(moments));
  expect(pictures(words.moments.bars).flatMap(numbersIn)).toEqual(downwards(points));
  for (const wheel of pictures(words.moments.radar)) expect(numbersIn(wheel)).toEqual(points);
  const parts = tableWith(words.growth.triad);
  const own = Object.keys(parts).filter((part) => part !== words.growth.triad);
  const bars = pictures(words.growth.bars).flatMap(numbersIn);
  expect(bars).toEqual(downwards(shownPoints(parts, own)));
  const axes = screen.queryAllByRole('table', { name: words.growth.mapTable });
  expect(axes).toHaveLength(b === undefined || b.position.name === null ? 0 : 1);
  expect(pictures(/^Map: /).flatMap(numbersIn)).toEqual(
    axes.flatMap((table) =>
      within(table)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ),
  );
};

/** The map of contacts holds every row of its table at its place. */
const expectContacts = ({ a }: Scored) => {
  const table = screen.queryAllByRole('table', { name: words.contacts.table }).map(readTable)[0];
  const rows = Object.entries(table ?? {});
  // A row is numbered by its place in the list, where rows that cannot be counted stand too.
  const places = rows.map(([name]) => Number.parseInt(name, 10));
  const dots = dotsOf(a.interactions.rows, places);
  expect(dots.flatMap(({ numbers }) => numbers).toSorted((one, other) => one - other)).toEqual(
    places,
  );
  const single = dots.filter(({ numbers }) => numbers.length === 1);
  expect(pictures(words.contacts.mapTitle).flatMap(numbersIn)).toEqual(
    single.map(({ numbers }) => String(numbers[0])),
  );
};

/** Each bar of a promise says the share of its row. */
const expectPromises = () => {
  const table = screen.queryAllByRole('table', { name: words.kept.table })[0];
  const rows = table === undefined ? [] : within(table).getAllByRole('row').slice(1);
  for (const row of rows) {
    const [, kept] = within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent);
    const promise = within(row).getByRole('rowheader').textContent;
    const bars = within(row).queryAllByRole('img');
    expect(bars).toHaveLength(kept === '–' ? 0 : 1);
    for (const bar of bars) {
      expect(bar).toHaveAccessibleName(words.kept.barLabel(promise, kept ?? ''));
    }
  }
};

/** The grid shows the level of every answer. */
const expectGrid = (assessment: Assessment) => {
  const grid = readTable(screen.getByRole('table', { name: words.grid.caption }));
  const answers = assessment.momentsOfTruth?.answers ?? {};
  for (const moment of MOMENTS) {
    for (const facet of FACETS) {
      const cell = grid[MOMENT_NAMES[moment]]?.[FACET_NAMES[facet]];
      const level = answers[gridItem(moment, facet)]?.level;
      const isShown = level !== undefined && isLevel(level);
      expect(cell).toMatch(isShown ? new RegExp(`^${level}`) : /^[?–·]/);
    }
  }
};

test.each(ASSESSMENT_CASES)('%s: every picture shows what its table says', (name) => {
  const assessment = assessmentOf(name);
  const scored = draw(assessment);
  expectGrid(assessment);
  expectPoints(scored);
  expectContacts(scored);
  expectPromises();
});
