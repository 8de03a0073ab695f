import { describe, expect, it } from 'vitest';
import { compareAnswers } from '#domain/change.ts';
import { parseChange, parseGroup } from '#domain/comparison-files.ts';
import { parseAssessment } from '#domain/file-format.ts';
import { scoreGroup } from '#domain/group.ts';
import { roundForJson } from '#domain/results-json.ts';
import { scoreAssessment } from '#domain/results.ts';
import { ASSESSMENT_CASES, differences, goldenResults, goldenText } from './golden-files.ts';

function valueOf<T extends { readonly ok: boolean }>(parsed: T): Extract<T, { readonly ok: true }> {
  if (!isRead(parsed)) throw new Error(`Unreadable: ${JSON.stringify(parsed)}`);
  return parsed;
}

const isRead = <T extends { readonly ok: boolean }>(
  parsed: T,
): parsed is Extract<T, { readonly ok: true }> => parsed.ok;

describe('worked answers', () => {
  it('holds all forty-three assessments', () => {
    expect(ASSESSMENT_CASES).toHaveLength(43);
  });

  it.each(ASSESSMENT_CASES)('%s gives the worked results', (name) => {
    const { assessment, warnings } = valueOf(parseAssessment(goldenText(name)));
    expect(warnings).toEqual([]);
    const results = roundForJson(scoreAssessment(assessment));
    expect(differences(results, goldenResults(name))).toEqual([]);
  });

  it('gives the worked results of a group', () => {
    const { value } = valueOf(parseGroup(goldenText('group')));
    const results = roundForJson(scoreGroup(value.respondents));
    expect(differences(results, goldenResults('group'))).toEqual([]);
  });

  it('gives the worked results of a change', () => {
    const { value } = valueOf(parseChange(goldenText('change')));
    const results = roundForJson(compareAnswers(value.before, value.after, value.items));
    expect(differences(results, goldenResults('change'))).toEqual([]);
  });
});
