import { buildPaperBallots, type PaperBallots } from '#domain/workshop/paper-ballot.ts';
import type { Workshop } from '#domain/workshop/workshop.ts';
import { businessName } from '#messages/business-name.ts';
import { MOMENT_NAMES } from '#messages/en/names.ts';
import { paperBallot } from '#messages/en/paper-ballot.ts';
import type { GridWords } from '#messages/grid-words.ts';

/** The blank ballots of a workshop as a document. */
export const paperBallotsOf = (workshop: Workshop, grid: GridWords): PaperBallots =>
  buildPaperBallots({
    workshop,
    business: businessName(workshop.business),
    labels: paperBallot,
    wordsOf: grid.item,
    moments: MOMENT_NAMES,
  });
