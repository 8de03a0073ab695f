import { compareAnswers } from '#domain/change.ts';
import { parseChange } from '#domain/comparison-files.ts';
import { answerEachFile } from './each-file.ts';

await answerEachFile('npm run --silent change -- FILE…    (- reads standard input)', (input) => {
  const parsed = parseChange(input);
  if (!parsed.ok) return parsed;
  const { before, after, items } = parsed.value;
  return { ok: true, results: compareAnswers(before, after, items), warnings: parsed.warnings };
});
