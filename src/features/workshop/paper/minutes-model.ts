import { formatDay } from '#domain/calendar.ts';
import { buildMinutes } from '#domain/workshop/build-minutes.ts';
import type { Minutes } from '#domain/workshop/minutes.ts';
import type { Workshop } from '#domain/workshop/workshop.ts';
import { businessName } from '#messages/business-name.ts';
import { agreement, minutes as labels } from '#messages/en/minutes.ts';
import { LEVEL_NAMES, MOMENT_NAMES } from '#messages/en/names.ts';
import type { GridWords } from '#messages/grid-words.ts';
import { LOCALE } from '#messages/locale.ts';

/** The minutes of a workshop as a document. */
export const minutesOf = (workshop: Workshop, grid: GridWords): Minutes =>
  buildMinutes({
    workshop,
    business: businessName(workshop.business),
    labels,
    wordsOf: grid.item,
    levels: LEVEL_NAMES,
    moments: MOMENT_NAMES,
    agreement,
    day: (iso) => formatDay(iso, 'long', LOCALE),
  });
