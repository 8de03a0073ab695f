import { describe, expect, it } from 'vitest';
import { nextContact, position } from '#messages/en/position.ts';

describe('the words of the position map', () => {
  it('hold one sentence each of meaning and of first advice for all four places', () => {
    for (const texts of [position.meaning, position.advice]) {
      expect(Object.keys(texts)).toHaveLength(4);
      expect(Object.values(texts).filter((text) => !/^[^.]+\.$/.test(text))).toEqual([]);
    }
  });

  it('name the neighbour across the line, or all of them', () => {
    expect(position.closeCall(['Leaky bucket'])).toBe(
      'Close call: it could as well be “Leaky bucket”.',
    );
    expect(position.closeCall(['Leaky bucket', 'Quiet harbour', 'Open at both ends'])).toBe(
      'Close call: it could as well be “Leaky bucket”, “Quiet harbour” or “Open at both ends”.',
    );
  });

  it('say which answers the map waits for', () => {
    expect(position.unplaced(['win'])).toBe(
      'No place on the map yet: too few answers on winning customers.',
    );
    expect(position.unplaced(['keep', 'win'])).toBe(
      'No place on the map yet: too few answers on keeping customers or winning customers.',
    );
  });

  it('say the window as day numbers or as dates, and that its defaults are judgement', () => {
    expect(nextContact.opens(nextContact.day('255'))).toBe(
      'The window opens on day 255: get in touch from then on.',
    );
    expect(nextContact.due('Tuesday 24 November 2026')).toBe(
      'They are usually due again on Tuesday 24 November 2026.',
    );
    expect(nextContact.judgement).toContain('These defaults are our judgement, not measured');
  });
});
