import { browserPath, launchBrowser } from './support/browser.ts';
import { serveFolder } from './support/serve.ts';

/**
 * Takes the picture of the example's wall chart that the start page and the README show:
 * `npm run build && npm run picture`.
 */
const WIDTH = 1240;
const HEIGHT = Math.round((WIDTH * 297) / 420);

const site = await serveFolder('dist');
const browser = await launchBrowser(browserPath());
const page = await browser.newPage({ viewport: { width: 1600, height: 1800 } });
await page.goto(site.address);
await page.getByRole('button', { name: 'See an example' }).click();
await page.getByRole('link', { name: 'Wall chart' }).click();
const preview = page.getByRole('img', { name: /^Preview/ });
await preview.waitFor();
await preview.evaluate(
  (chart, size) => {
    document.body.replaceChildren(chart);
    const { style } = chart as HTMLElement;
    style.width = `${size.width}px`;
    style.height = `${size.height}px`;
    style.maxHeight = 'none';
    style.border = '0';
  },
  { width: WIDTH, height: HEIGHT },
);
await page.screenshot({
  path: 'public/chart.png',
  clip: { x: 0, y: 0, width: WIDTH, height: HEIGHT },
});
await browser.close();
await site.close();
