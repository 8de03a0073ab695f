import { dayOf } from '#domain/calendar.ts';
import type { Workshop } from '#domain/workshop/workshop.ts';
import { businessName } from '#messages/business-name.ts';
import { handPaper } from '#messages/en/hand-paper.ts';
import { chart } from '#messages/en/chart.ts';
import { exportName } from '#sheet/export-name.ts';
import type { Faces } from '#sheet/face.ts';
import { toPdf } from '#sheet/pdf.ts';
import type { Sheet } from '#sheet/shape.ts';
import type { HandPaper } from '#ui/hand-paper.tsx';
import type { MadeFile } from '#ui/save-files.tsx';

/** A PDF of a workshop to download. */

type PaperInput = {
  readonly workshop: Workshop;
  readonly paper: HandPaper;
  /** Of document, for the file name. */
  readonly kind: string;
  readonly title: string;
  /** ISO day on which it was held, where that is known. */
  readonly day: string | undefined;
  readonly faces: Faces;
  readonly sheets: readonly Sheet[];
} & Pick<MadeFile, 'note' | 'missing'>;

export async function paperFile({
  workshop,
  paper,
  kind,
  title,
  day,
  faces,
  sheets,
  ...said
}: PaperInput): Promise<MadeFile> {
  const createdAt = day ?? dayOf(workshop.createdAt) ?? '';
  const meta = {
    title: `${businessName(workshop.business)} – ${title}`,
    subject: chart.subject,
    language: 'en',
    createdAt,
  } as const;
  const bytes = await toPdf(sheets, meta, faces);
  return {
    name: exportName({
      business: workshop.business.name,
      parts: [kind, handPaper.names[paper]],
      day: createdAt,
      ending: 'pdf',
    }),
    blob: new Blob([bytes], { type: 'application/pdf' }),
    ...said,
  };
}
