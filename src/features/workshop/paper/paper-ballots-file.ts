import type { Workshop } from '#domain/workshop/workshop.ts';
import { workshopDay } from '#domain/workshop/workshop-day.ts';
import { paperBallots as words } from '#messages/en/paper-ballot.ts';
import { roomFieldNames } from '#messages/en/take-away.ts';
import { gridWords } from '#messages/grid-words.ts';
import { loadWordsOnce } from '#messages/load-words.ts';
import { loadFaces } from '#sheet/load-fonts.ts';
import { layOutBallots } from '#sheet/layout/paper-ballots.ts';
import { missingOn } from '#sheet/shape.ts';
import { paperOf } from '#sheet/paper-size.ts';
import type { HandPaper } from '#ui/hand-paper.tsx';
import type { MadeFile } from '#ui/save-files.tsx';
import { paperBallotsOf } from './paper-ballots-model.ts';
import { paperFile } from './paper-file.ts';

/** The blank ballots of a workshop, one for each person. */
export async function paperBallotsFile(workshop: Workshop, paper: HandPaper): Promise<MadeFile> {
  const [all, faces] = await Promise.all([loadWordsOnce(), loadFaces()]);
  const grid = gridWords(all, workshop.business.kind);
  const ballots = paperBallotsOf(workshop, grid);
  const { sheets, sides } = layOutBallots(ballots, paperOf(paper, 'portrait'), faces);
  return paperFile({
    ...{ workshop, paper, kind: words.kind, title: words.title },
    ...{ day: workshopDay(workshop), faces, sheets, note: words.pages(sides) },
    missing: missingOn(sheets, roomFieldNames(grid)),
  });
}
