import { parseAssessment } from '#domain/file-format.ts';
import { scoreAssessment } from '#domain/results.ts';
import { answerEachFile } from './each-file.ts';

await answerEachFile('npm run --silent score -- FILE…    (- reads standard input)', (input) => {
  const parsed = parseAssessment(input);
  return parsed.ok
    ? { ok: true, results: scoreAssessment(parsed.assessment), warnings: parsed.warnings }
    : parsed;
});
