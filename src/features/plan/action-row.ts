/** The rows of the actions on the page, found by the id of their action. */

export const ROW_SELECTOR = '[data-action]';

const rowOf = (id: string): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>(ROW_SELECTOR)].find(
    ({ dataset }) => dataset.action === id,
  );

/** Takes the person to the words of an action. */
export const focusWords = (id: string): void => rowOf(id)?.querySelector('input')?.focus();

/** Takes the focus to what an action can be moved with. */
export const focusTools = (id: string): void =>
  rowOf(id)?.querySelector<HTMLElement>('button:not(:disabled)')?.focus();
