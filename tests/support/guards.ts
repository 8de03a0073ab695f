import type { BrowserContext } from 'playwright-core';

/**
 * What no visit may ever do, whatever it is about: say something on the console, throw, break the
 * content security policy, ask another place for anything, or ask for a file that is not there.
 */
export type Guards = {
  /** Everything seen so far, one line each. */
  readonly faults: string[];
};

const REPORT = '__policyViolated';

export const watchContext = async (context: BrowserContext, origin: string): Promise<Guards> => {
  const faults: string[] = [];
  context.on('console', (message) => faults.push(`console ${message.type()}: ${message.text()}`));
  context.on('weberror', (problem) => faults.push(`thrown: ${String(problem.error())}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && url.origin !== origin)
      faults.push(`asks elsewhere: ${url.href}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`answer ${response.status()}: ${response.url()}`);
  });
  context.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // Leaving a page and starting a download both end requests this way.
    if (why !== 'net::ERR_ABORTED') faults.push(`no answer (${why}): ${request.url()}`);
  });
  await context.exposeFunction(REPORT, (what: string) => {
    faults.push(`policy violated: ${what}`);
  });
  await context.addInitScript(`document.addEventListener('securitypolicyviolation', (event) =>
    window.${REPORT}(event.effectiveDirective + ' ' + event.blockedURI + ' ' + event.sample))`);
  return { faults };
};

export const expectNoFaults = ({ faults }: Guards): void => {
  if (faults.length > 0) throw new Error(`The visit was not clean:\n  ${faults.join('\n  ')}`);
};
