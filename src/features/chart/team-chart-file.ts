import type { Assessment } from '#domain/assessment.ts';
import { gridWords } from '#messages/grid-words.ts';
import { loadWordsOnce } from '#messages/load-words.ts';
import { layOutWallChart } from '#sheet/layout/wall-chart.ts';
import { loadFaces } from '#sheet/load-fonts.ts';
import { type PaperId, paperOf } from '#sheet/paper-size.ts';
import type { MadeFile } from '#ui/save-files.tsx';
import { chartFile, pdfFile } from './chart-files.ts';
import { chartOf } from './chart-model.ts';

/** The wall chart as its page makes it for the team, without the page; `today` as an ISO day. */
export async function teamChartFile(
  assessment: Assessment,
  paper: PaperId,
  today: string,
): Promise<MadeFile> {
  const [faces, all] = await Promise.all([loadFaces(), loadWordsOnce()]);
  const edition = 'team';
  const chart = chartOf(assessment, edition, gridWords(all, assessment.business?.kind), today);
  const sheet = layOutWallChart(chart, paperOf(paper, 'landscape'), faces);
  return pdfFile(chartFile({ sheet, faces }, assessment, { edition, paper }, today));
}
