import { expect } from 'vitest';
import { downloadBy } from '../support/downloads.ts';
import { journey } from '../support/journey.ts';
import { readPdf } from '../support/pdf.ts';
import { button, link } from '../support/steps.ts';

/** All eight single sheets of this issue; whole millimetres, ISO 216 and ANSI. */
const SHEETS = [
  { paper: 'A4', shortMm: 210, longMm: 297 },
  { paper: 'A3', shortMm: 297, longMm: 420 },
  { paper: 'Letter', shortMm: 216, longMm: 279 },
  { paper: 'Tabloid', shortMm: 279, longMm: 432 },
] as const;
const ORIENTATIONS = ['Portrait', 'Landscape'] as const;

/** Limit of issue 2, "How fast and small". */
const MOST_BYTES_A3 = 60_000;

journey('the example’s chart is downloaded on each paper, both ways up', async ({ visit }) => {
  const { page } = visit;
  await visit.goTo('');
  await button(page, 'See an example').click();
  await link(page, 'Wall chart').first().click();
  const name = await page.locator('header a').first().innerText();
  for (const { paper, shortMm, longMm } of SHEETS) {
    for (const orientation of ORIENTATIONS) {
      await page.getByLabel('Paper size').selectOption({ label: paper });
      await page.getByLabel('Orientation').selectOption({ label: orientation });
      const file = await downloadBy(page, () => button(page, 'Download wall chart (PDF)').click());
      const pages = await readPdf(file.bytes);
      const upright = orientation === 'Portrait';
      expect(pages, `${paper} ${orientation}`).toHaveLength(1);
      expect(pages[0]).toMatchObject({
        widthMm: upright ? shortMm : longMm,
        heightMm: upright ? longMm : shortMm,
      });
      expect(pages[0]?.text).toContain(name);
      expect(file.name).toMatch(new RegExp(`wall chart ${paper} \\d{4}-\\d{2}-\\d{2}\\.pdf$`));
      if (paper === 'A3') expect(file.bytes.length).toBeLessThanOrEqual(MOST_BYTES_A3);
    }
  }
});
