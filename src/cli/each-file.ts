import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { toJsonLine } from '#domain/results-json.ts';
import type { Refused, Warning } from '#domain/problems.ts';
import { describeProblem, type FileProblem, leftOut } from '#messages/en/problems.ts';

/** What the three commands share: one line on standard output for each file (contract.md). */

type Answer =
  { readonly ok: true; readonly results: object; readonly warnings: readonly Warning[] } | Refused;

const STANDARD_INPUT = '-';

/** The text of a file; undefined when there is no such file or it cannot be read. */
async function readInput(file: string): Promise<string | undefined> {
  try {
    return await (file === STANDARD_INPUT ? text(process.stdin) : readFile(file, 'utf8'));
  } catch {
    // Told as a problem line, so that the other files are still answered.
    return undefined;
  }
}

function problemLine(file: string, problem: FileProblem): string {
  // An unreadable file has no kind of its own in the contract; its message says what it is.
  const kind = problem.kind === 'cannot-read' ? 'not-an-assessment' : problem.kind;
  return JSON.stringify({ file, problem: { kind, ...describeProblem(problem) } });
}

/** Answers each file named on the command line; the exit code is 1 when one cannot be read. */
export async function answerEachFile(
  usage: string,
  answer: (input: string) => Answer,
): Promise<void> {
  const files = process.argv.slice(2);
  if (files.length === 0) {
    console.error(usage);
    process.exitCode = 1;
  }
  for (const file of files) {
    const input = await readInput(file);
    const answered = input === undefined ? undefined : answer(input);
    if (answered?.ok === true) {
      for (const path of answered.warnings) console.error(`${file}: ${leftOut(path)}`);
      console.log(toJsonLine(answered.results));
    } else {
      console.log(problemLine(file, answered?.problem ?? { kind: 'cannot-read' }));
      process.exitCode = 1;
    }
  }
}
