import type { ReportField } from '#domain/report.ts';
import { exportName } from '#sheet/export-name.ts';
import type { Faces } from '#sheet/face.ts';
import { type PdfMeta, toPdf } from '#sheet/pdf.ts';
import type { Sheet } from '#sheet/shape.ts';

/** A PDF to download: what stands on its pages, and what its name is made of. */
type PaperFile = {
  readonly pages: readonly Sheet<ReportField>[];
  readonly faces: Faces;
  readonly meta: PdfMeta;
  readonly business: string | undefined;
  /** Kind of document and paper, for the file name. */
  readonly parts: readonly string[];
};

export async function paperFile({ pages, faces, meta, business, parts }: PaperFile): Promise<{
  readonly name: string;
  readonly blob: Blob;
}> {
  const bytes = await toPdf(pages, meta, faces);
  return {
    name: exportName({ business, parts, day: meta.createdAt, ending: 'pdf' }),
    blob: new Blob([bytes], { type: 'application/pdf' }),
  };
}
