import { describe, expect, it } from 'vitest';
import { CARD_LINES, type Entry } from '#domain/wall-chart.ts';
import { paperOf } from '#sheet/paper-size.ts';
import { clean } from '#sheet/text.ts';
import { SHEETS } from './all-sheets.ts';
import { chartOf, COMPLETE, COMPLETE_LINES, everywhere } from './charts.ts';
import { extentOf, FORMATS, isText, nameOf, overlap, sheetOf } from './sheets.ts';

/** Everything in a chart that a person has typed. */
function entriesOf(value: unknown): readonly Entry[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('field' in value && 'text' in value && 'label' in value) {
    const { field, text, label } = value as Entry;
    return field === 'chart' ? [] : [{ field, text, label }];
  }
  return Object.values(value).flatMap(entriesOf);
}

/** Without spaces, hyphens and what is never seen: these may change where lines end. */
const ink = (text: string) => text.replaceAll(/[ \p{Dash}\p{DI}]/gu, '');

/** Whether `shown` (with "□" for what cannot be drawn) is the beginning of what was written. */
function shows(shown: string, written: string): boolean {
  let at = 0;
  for (const [index, part] of shown.split('□').entries()) {
    const found = index === 0 ? (written.startsWith(part) ? 0 : -1) : written.indexOf(part, at + 1);
    if (found < 0) return false;
    at = found + part.length;
  }
  return true;
}

describe('nothing a person wrote is lost without being named', () => {
  it('all of it is drawn, or marked and named', () => {
    for (const { name, chart, sheet } of SHEETS) {
      const shown = sheet.shapes.filter(isText);
      for (const { field, text, label } of entriesOf(chart)) {
        const source = ink(clean(text ?? ''));
        const lines = shown.filter((line) => line.field === field);
        // The smaller sheets do without the promise table and the play cards.
        const isForLarge = field.startsWith('promise.') || field.includes('.card.');
        if (source === '' || (lines.length === 0 && isForLarge)) continue;
        const lost = sheet.missing.filter((each) => each.field === field);
        const cut = ink(lost.find(({ reason }) => reason === 'shortened')?.lost ?? '');
        // A dot stands between a name and its date.
        const drawn = ink(lines.map((line) => line.text).join('')).replace(/^·/u, '');
        const bare = drawn.startsWith(ink(label)) ? drawn.slice(ink(label).length) : drawn;
        const where = `${field} of ${name}`;
        expect(source.endsWith(cut), where).toBe(true);
        expect(bare.endsWith('…'), where).toBe(cut !== '' || source.endsWith('…'));
        const kept = source.slice(0, source.length - cut.length);
        const start = cut === '' ? bare : bare.slice(0, -1);
        expect(shows(start, kept), where).toBe(true);
        if (!start.includes('□')) expect(start, where).toBe(kept);
        if (start.includes('□'))
          expect(
            lost.map(({ reason }) => reason),
            where,
          ).toContain('glyphs');
      }
    }
  });

  it('names what was shortened and what cannot be drawn', () => {
    const name = `Bäckerei 🥐 ${'x'.repeat(10_000)}`;
    const { missing } = sheetOf(chartOf({ business: { name } }), paperOf('a3', 'landscape'));
    expect(missing.map(({ field, reason }) => [field, reason])).toEqual([
      ['business.name', 'glyphs'],
      ['business.name', 'shortened'],
    ]);
    expect(missing[0]?.lost).toBe('🥐');
    expect(missing[1]?.lost).toMatch(/^x{9000,}$/u);
  });

  it('a chart within the limits of the screen is printed whole', () => {
    const [promise, action, name] = [120, 140, 60].map((length) =>
      'We keep our word, each and every day of the year. '.repeat(3).slice(0, length).trim(),
    );
    const data = everywhere(action ?? '');
    const card = Object.fromEntries(CARD_LINES.map((line) => [line, promise?.slice(0, 90).trim()]));
    const full = {
      ...data,
      business: { name, focus: name, customers: 1800 },
      respondent: { name, role: 'owner' },
      plan: {
        reviewOn: '2027-02-21',
        cards: Object.fromEntries(
          Object.keys(data.plan?.cards ?? {}).map((moment) => [moment, { ...card, promise }]),
        ),
        actions: data.plan?.actions?.map((each) => ({ ...each, who: 'Maximilian' })),
      },
      momentsOfTruth: COMPLETE.momentsOfTruth,
    };
    for (const paper of FORMATS) {
      expect(sheetOf(chartOf(full, COMPLETE_LINES), paper).missing, nameOf(paper)).toEqual([]);
      expect(sheetOf(chartOf(full, [], 'customers'), paper).missing, nameOf(paper)).toEqual([]);
    }
  });

  it('what a room has agreed on is printed whole up to the same length', () => {
    const text = 'Whoever is at the counter says hello within a minute and names a time. '
      .repeat(2)
      .slice(0, 140);
    const agreed = { text, who: 'Ines and the Saturday crew', due: '2026-12-24', agreed: true };
    const actions = ['a', 'b', 'c'].map((id) => ({ ...agreed, id }));
    for (const paper of FORMATS) {
      const { missing, shapes } = sheetOf(chartOf({ ...COMPLETE, plan: { actions } }), paper);
      expect(missing, nameOf(paper)).toEqual([]);
      const texts = shapes.filter(isText).map(extentOf);
      const touching = texts.filter((one, at) =>
        texts.slice(at + 1).some((other) => overlap(one, other)),
      );
      expect(touching, nameOf(paper)).toEqual([]);
    }
  });
});
