import { LEVELS } from '#domain/questionnaire.ts';
import type { Workshop } from '#domain/workshop/workshop.ts';
import { workshopDay } from '#domain/workshop/workshop-day.ts';
import { LEVEL_NAMES } from '#messages/en/names.ts';
import { numberCards as words } from '#messages/en/paper-ballot.ts';
import { layOutNumberCards } from '#sheet/layout/number-cards.ts';
import { loadFaces } from '#sheet/load-fonts.ts';
import { paperOf } from '#sheet/paper-size.ts';
import type { HandPaper } from '#ui/hand-paper.tsx';
import type { MadeFile } from '#ui/save-files.tsx';
import { paperFile } from './paper-file.ts';

/** Cards with the levels, to hold up instead of hands. */
export async function numberCardsFile(workshop: Workshop, paper: HandPaper): Promise<MadeFile> {
  const faces = await loadFaces();
  const names = LEVELS.map((level) => LEVEL_NAMES[level]);
  const sheets = [layOutNumberCards(names, paperOf(paper, 'portrait'), faces)];
  return paperFile({
    ...{ workshop, paper, kind: words.kind, title: words.title },
    ...{ day: workshopDay(workshop), faces, sheets },
  });
}
