import { it } from 'vitest';
import { growthParts, readings, wordsIn } from './readings.ts';
import { BUSINESS_KINDS, wordsFor } from '#domain/words.ts';
it('x', () => {
  for (const r of readings) {
    const n = wordsIn(r.page.join(' '));
    if (n > 85) console.log('OVER', r.id, n - 85);
  }
  for (const p of growthParts) {
    for (const k of BUSINESS_KINDS) {
      if (process.env.KIND !== k) continue;
      console.log('\n##', p.name, '|', p.words.timeFrame, '|', p.words.intro);
      for (const { id, item } of p.items) {
        const w = wordsFor(item, k);
        console.log(
          `\n${id}: ${w.question}\n` +
            w.options.map((o, i) => `  ${i} ${o}`).join('\n') +
            `\n  show: ${w.show}\n  why: ${w.why}\n  step: ${w.firstStep}\n  fix: ${w.fix} | ${w.plain}`,
        );
      }
    }
  }
});
