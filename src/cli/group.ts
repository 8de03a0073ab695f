import { parseGroup } from '#domain/comparison-files.ts';
import { scoreGroup } from '#domain/group.ts';
import { answerEachFile } from './each-file.ts';

await answerEachFile('npm run --silent group -- FILE…    (- reads standard input)', (input) => {
  const parsed = parseGroup(input);
  return parsed.ok
    ? { ok: true, results: scoreGroup(parsed.value.respondents), warnings: parsed.warnings }
    : parsed;
});
