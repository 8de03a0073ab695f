import type { Assessment } from '#domain/assessment.ts';
import { roomFieldNames } from '#messages/en/take-away.ts';
import { gridWords } from '#messages/grid-words.ts';
import { loadWordsOnce } from '#messages/load-words.ts';
import { layOutWallChart } from '#sheet/layout/wall-chart.ts';
import { loadFaces } from '#sheet/load-fonts.ts';
import { missingOn } from '#sheet/shape.ts';
import { type PaperId, paperOf } from '#sheet/paper-size.ts';
import type { MadeFile } from '#ui/save-files.tsx';
import { chartFile, pdfFile } from './chart-files.ts';
import { chartOf } from './chart-model.ts';

/** The wall chart of a room as the chart page makes it for a team; `today` as an ISO day. */
export async function teamChartFile(
  assessment: Assessment,
  paper: PaperId,
  today: string,
): Promise<MadeFile> {
  const [faces, all] = await Promise.all([loadFaces(), loadWordsOnce()]);
  const edition = 'team';
  const grid = gridWords(all, assessment.business?.kind);
  const chart = chartOf(assessment, edition, grid, today);
  const sheet = layOutWallChart(chart, paperOf(paper, 'landscape'), faces);
  const file = await pdfFile(chartFile({ sheet, faces }, assessment, { edition, paper }, today));
  return { ...file, missing: missingOn([sheet], roomFieldNames(grid)) };
}
