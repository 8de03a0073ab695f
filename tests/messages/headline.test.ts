import { describe, expect, it } from 'vitest';
import { headline, remarks, subline } from '#messages/en/headline.ts';

describe('the headline', () => {
  it('waits while under half is answered, and names a finished moment', () => {
    expect(headline.tooEarly({ answered: 9, of: 36 })).toBe('Too early to say: 9 of 36 answered.');
    expect(
      headline.tooEarly({
        answered: 9,
        of: 36,
        complete: { moment: 'Handing over', band: 'Now and then' },
      }),
    ).toBe('Too early to say: 9 of 36 answered. Handing over is complete: Now and then.');
  });

  it('says where the business stands when only growth is answered', () => {
    expect(headline.growthEarly(7, 34)).toBe('Too early to say: 7 of 34 about growth answered.');
    expect(headline.growthPlace('Leaky bucket', 'You sell well.')).toBe(
      '“Leaky bucket”: You sell well.',
    );
  });

  it('names what to find out first', () => {
    expect(headline.findOutFirst('We find a problem')).toBe(
      'Find out first: you cannot say how “We find a problem” goes.',
    );
  });

  it('names the moment that undoes the rest, or the two', () => {
    const good = { count: 5, band: 'Reliable or better' };
    expect(headline.weakLink({ ...good, weak: ['A rival calls'] })).toBe(
      'Five moments are Reliable or better; one undoes the rest: A rival calls.',
    );
    expect(headline.weakLink({ ...good, count: 1, weak: ['A rival calls', 'Handing over'] })).toBe(
      'One moment is Reliable or better; two undo the rest: A rival calls and Handing over.',
    );
  });

  it('starts with the first line of fix-first', () => {
    expect(
      headline.startWith({
        moment: 'Handing over',
        practice: 'asking new customers how it went',
        level: 'Left to chance',
      }),
    ).toBe('Start with Handing over: asking new customers how it went is Left to chance.');
  });

  it('names both lines when two are equal', () => {
    const one = { moment: 'Handing over', practice: 'using a checklist', level: 'Left to chance' };
    const other = { moment: 'A rival calls', practice: 'learning from rivals' };
    expect(headline.startWithBoth(one, { ...other, level: 'Left to chance' })).toBe(
      'Start with Handing over or A rival calls: using a checklist is Left to chance, and so is learning from rivals.',
    );
    expect(
      headline.startWithBoth(one, { ...other, moment: 'Handing over', level: 'After the fact' }),
    ).toBe(
      'Start with Handing over: using a checklist is Left to chance, learning from rivals is After the fact.',
    );
  });

  it('says make it visible when only the proof is missing', () => {
    expect(headline.startWithVisible('Handing over', 'Make it visible: hang it up.')).toBe(
      'Start with Handing over. Make it visible: hang it up.',
    );
  });

  it('protects the weakest when all are reliable', () => {
    expect(headline.allReliable(6, ['A rival calls'])).toBe(
      'All six are Reliable or better. Protect “A rival calls”.',
    );
    expect(headline.asGoodAsAsked(['A rival calls', 'Handing over'])).toBe(
      'Every moment is as good as you asked for. Protect “A rival calls” and “Handing over”.',
    );
  });
});

describe('the line under the headline', () => {
  it.each([
    [36, 0, 'From all 36 answers.'],
    [35, 0, 'From 35 of 36 answers.'],
    [35, 1, 'From 35 of 36 answers, one “I don’t know”.'],
    [30, 3, 'From 30 of 36 answers, three “I don’t know”.'],
    [20, 14, 'From 20 of 36 answers, 14 “I don’t know”.'],
  ])('says what %d answers with %d unknown rest on', (answered, dontKnow, start) => {
    expect(subline({ answered, of: 36, dontKnow })).toBe(
      `${start} This is what you say you do, not how customers see it.`,
    );
  });
});

describe('the remarks', () => {
  it('name the moments whose guess is assumed, or all six at once', () => {
    expect(remarks.assumedReach(['Handing over', 'A rival calls', 'Keeping in touch'])).toContain(
      'for “Handing over”, “A rival calls” and “Keeping in touch”;',
    );
    expect(remarks.assumedStakes(['1', '2', '3', '4', '5', '6'])).toContain('for all six moments;');
  });

  it('count open questions in words', () => {
    expect(remarks.partial(1)).toBe('One question is open, so the points may still move.');
    expect(remarks.partial(4)).toBe('Four questions are open, so the points may still move.');
    expect(remarks.partial(12)).toBe('12 questions are open, so the points may still move.');
  });

  it('put the points that could be shown beside those that are said', () => {
    expect(remarks.provenBelowStated('62', '45')).toBe(
      'You say 62 points; of that, you could show 45.',
    );
  });
});
