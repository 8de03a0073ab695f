import { describe, expect, it } from 'vitest';
import { parseChange, parseGroup } from '#domain/comparison-files.ts';

describe('files that compare', () => {
  it('name what is missing or unknown in a group', () => {
    expect(parseGroup('{}')).toMatchObject({
      problem: { kind: 'invalid', at: [{ path: 'respondents', code: 'missing' }] },
    });
    const text = '{"respondents":[{"answers":{"numbers.churn":{"level":1}}},{"answers":null}]}';
    expect(parseGroup(text)).toMatchObject({
      problem: { at: [{ path: 'respondents.0.answers.numbers.churn', code: 'unknown-item' }] },
    });
  });

  it('name what is missing or unknown in a change', () => {
    expect(parseChange('{"after":{}}')).toMatchObject({
      problem: { at: [{ path: 'before', code: 'missing' }] },
    });
    const text = '{"before":{},"after":{"numbers.churn":{"level":1}},"items":["a"],"mood":1}';
    expect(parseChange(text)).toMatchObject({
      problem: { at: [{ path: 'items.0', code: 'unknown-item' }] },
    });
    expect(parseChange(text.replace('"a"', ''))).toMatchObject({ ok: true, warnings: ['mood'] });
    expect(parseChange('nonsense')).toMatchObject({ problem: { kind: 'not-json' } });
    expect(parseChange('[]')).toMatchObject({ problem: { kind: 'invalid' } });
  });
});
