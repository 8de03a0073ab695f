import { describe, expect, it } from 'vitest';
import { paperOf, PAPERS, type Paper } from '#sheet/paper-size.ts';
import { CARD_LINES } from '#domain/wall-chart.ts';
import { wallChart as labels } from '#messages/en/wall-chart.ts';
import { chartOf, COMPLETE, COMPLETE_LINES, EMPTY } from './charts.ts';
import { FORMATS, isText, nameOf, sheetOf } from './sheets.ts';

const NOTE = 76;
const isPoster = ({ size }: Paper) => size === 'poster';
const complete = chartOf(COMPLETE, COMPLETE_LINES);
const textsOn = (paper: Paper, chart = complete) =>
  sheetOf(chart, paper)
    .shapes.filter(isText)
    .map(({ text }) => text);

const notesOn = (paper: Paper) =>
  sheetOf(complete, paper).shapes.filter(
    (shape) => shape.kind === 'rect' && shape.width === NOTE && shape.height === NOTE,
  );

describe('a poster', () => {
  it('shows the play cards in full; smaller sheets do without', () => {
    for (const paper of FORMATS) {
      const texts = textsOn(paper);
      const all = texts.join(' ');
      const first = 'Good morning; what is it for?';
      expect(all.includes(first), nameOf(paper)).toBe(isPoster(paper));
      // "Who" also stands at actions without a name.
      for (const line of CARD_LINES.filter((each) => each !== 'who')) {
        const label = labels.card[line];
        const count = texts.filter((text) => text === label).length;
        expect(count, `${label} on ${nameOf(paper)}`).toBe(isPoster(paper) ? 6 : 0);
      }
    }
  });

  it('leaves lines where a card is empty', () => {
    for (const paper of FORMATS.filter(isPoster)) {
      expect(textsOn(paper, chartOf(EMPTY)).filter((text) => text === 'Never')).toHaveLength(6);
    }
  });

  it('has three empty boxes for sticky notes at their true size', () => {
    for (const paper of FORMATS) {
      const notes = notesOn(paper);
      expect(notes, nameOf(paper)).toHaveLength(isPoster(paper) ? 3 : 0);
      expect(notes.every((note) => note.kind === 'rect' && note.fill === undefined)).toBe(true);
    }
  });

  it('is set in larger type the larger it is, for the team and for customers', () => {
    for (const orientation of ['landscape', 'portrait'] as const) {
      for (const edition of ['team', 'customers'] as const) {
        const chart = chartOf(COMPLETE, COMPLETE_LINES, edition);
        const sizes = (['a4', 'a3', 'a2', 'a1', 'a0'] as const).map((id) => {
          const lines = sheetOf(chart, paperOf(id, orientation)).shapes.filter(isText);
          return lines.find(({ field }) => field === 'business.name')?.size ?? 0;
        });
        expect(sizes, `${edition} ${orientation}`).toEqual(sizes.toSorted((a, b) => a - b));
        expect(new Set(sizes).size).toBe(sizes.length);
      }
    }
  });
});

it('the papers are A0 to A4, Letter and Tabloid', () => {
  const sides = PAPERS.map((id) => {
    const { widthMm, heightMm } = paperOf(id, 'portrait');
    return `${id} ${widthMm} × ${heightMm}`;
  });
  expect(sides.sort()).toEqual([
    'a0 841 × 1189',
    'a1 594 × 841',
    'a2 420 × 594',
    'a3 297 × 420',
    'a4 210 × 297',
    'letter 215.9 × 279.4',
    'tabloid 279.4 × 431.8',
  ]);
});
