import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import {
  ASSESSMENT_CASES,
  differences,
  goldenFile,
  goldenResults,
  goldenText,
} from './golden-files.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'fifteen-seconds-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A busy machine takes its time to start a process. */
const PATIENCE = 120_000;

function run(command: 'score' | 'group' | 'change', files: readonly string[], input?: string) {
  const process_ = spawnSync(
    process.execPath,
    ['--import', 'tsx', `src/cli/${command}.ts`, ...files],
    { cwd: root, encoding: 'utf8', input, maxBuffer: 1e8 },
  );
  const lines = process_.stdout.split('\n').filter((line) => line !== '');
  const answers: readonly unknown[] = lines.map((line) => JSON.parse(line) as unknown);
  return { answers, status: process_.status, said: process_.stderr };
}

function written(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

describe('npm run score', () => {
  it(
    'prints one line of worked results for each file',
    () => {
      const { answers, status, said } = run('score', ASSESSMENT_CASES.map(goldenFile));
      expect(status).toBe(0);
      expect(said).toBe('');
      expect(answers).toHaveLength(ASSESSMENT_CASES.length);
      ASSESSMENT_CASES.forEach((name, at) =>
        expect(differences(answers[at], goldenResults(name), name)).toEqual([]),
      );
    },
    PATIENCE,
  );

  it(
    'tells what is wrong with a file, warns on standard error and goes on',
    () => {
      const head = '"format":"fifteen-seconds/assessment","version":1';
      const invalid = written('invalid.json', `{${head},"round":"first"}`);
      const extra = written('extra.json', `{${head},"colour":"red"}`);
      const missing = join(folder, 'missing.json');
      const { answers, status, said } = run('score', [invalid, missing, extra, folder]);
      expect(status).toBe(1);
      expect(answers[0]).toEqual({
        file: invalid,
        problem: {
          kind: 'invalid',
          message: 'This file has a value that cannot be read: round.',
          at: [{ path: 'round', message: 'This must be a number.' }],
        },
      });
      expect(answers[1]).toMatchObject({ file: missing, problem: { at: [] } });
      expect(answers[2]).toEqual({ id: null, combined: null });
      expect(answers[3]).toMatchObject({ file: folder });
      expect(said).toContain('extra.json: colour is unknown and was left out.');
    },
    PATIENCE,
  );

  it(
    'reads standard input',
    () => {
      const { answers, status } = run('score', ['-'], goldenText('edge-na'));
      expect(status).toBe(0);
      expect(differences(answers[0], goldenResults('edge-na'))).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'says how it is used when no file is named',
    () => {
      const { answers, status, said } = run('score', []);
      expect(answers).toEqual([]);
      expect(status).toBe(1);
      expect(said).toContain('npm run --silent score -- FILE');
    },
    PATIENCE,
  );
});

describe('npm run group and change', () => {
  it.each(['group', 'change'] as const)(
    '%s prints the worked results, and what is wrong with other files',
    (command) => {
      const { answers, status } = run(command, [goldenFile(command), goldenFile('ex1')]);
      expect(status).toBe(1);
      expect(differences(answers[0], goldenResults(command))).toEqual([]);
      expect(answers[1]).toMatchObject({ problem: { kind: 'invalid' } });
    },
    PATIENCE,
  );
});
