import axe from 'axe-core';
import type { Page } from 'playwright-core';
import * as z from 'zod/mini';

/** axe-core in a world of its own: it reads the page, and the page's policy stays switched on. */

const TAGS = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22a',
  'wcag22aa',
  'best-practice',
] as const;

const violationsSchema = z.array(
  z.object({
    id: z.string(),
    help: z.string(),
    nodes: z.array(z.object({ html: z.string() })),
  }),
);

const RUN = `axe
  .run(document, { runOnly: ${JSON.stringify(TAGS)}, resultTypes: ['violations'] })
  .then((results) => JSON.stringify(results.violations))`;

/** One line per broken rule and element. */
export const findAccessibilityFaults = async (page: Page): Promise<readonly string[]> => {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'accessibility',
  });
  await session.send('Runtime.evaluate', { expression: axe.source, contextId });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: RUN,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (typeof result.value !== 'string') {
    throw new Error(`axe did not finish: ${exceptionDetails?.exception?.description ?? ''}`);
  }
  const parsed: unknown = JSON.parse(result.value);
  return violationsSchema
    .parse(parsed)
    .flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id} (${help}): ${html}`));
};

/** The same for the page as it stands, first light, then dark. */
export const findFaultsLightAndDark = async (page: Page): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const faults = await findAccessibilityFaults(page);
    found.push(...faults.map((fault) => `${colorScheme}: ${fault}`));
  }
  await page.emulateMedia({ colorScheme: null });
  return found;
};
