import type { Workshop } from '#domain/workshop/workshop.ts';
import { workshopDay } from '#domain/workshop/workshop-day.ts';
import { takeAway as words } from '#messages/en/take-away.ts';
import { roomFieldNames } from '#messages/en/take-away.ts';
import { gridWords } from '#messages/grid-words.ts';
import { loadWordsOnce } from '#messages/load-words.ts';
import { layOutMinutes } from '#sheet/layout/minutes.ts';
import { loadFaces } from '#sheet/load-fonts.ts';
import { missingOn } from '#sheet/shape.ts';
import { paperOf } from '#sheet/paper-size.ts';
import type { HandPaper } from '#ui/hand-paper.tsx';
import type { MadeFile } from '#ui/save-files.tsx';
import { minutesOf } from './minutes-model.ts';
import { paperFile } from './paper-file.ts';

export async function minutesFile(workshop: Workshop, paper: HandPaper): Promise<MadeFile> {
  const [all, faces] = await Promise.all([loadWordsOnce(), loadFaces()]);
  const grid = gridWords(all, workshop.business.kind);
  const minutes = minutesOf(workshop, grid);
  const sheets = layOutMinutes(minutes, paperOf(paper, 'portrait'), faces);
  return paperFile({
    ...{ workshop, paper, kind: words.minutesKind, title: minutes.title },
    ...{ day: workshopDay(workshop), faces, sheets },
    missing: missingOn(sheets, roomFieldNames(grid)),
  });
}
