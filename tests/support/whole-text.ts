/** Finds a sentence by all its text, also when some of its numbers are buttons. */
export const wholeText =
  (says: RegExp) =>
  (_: string, element: Element | null): boolean =>
    element !== null &&
    ['P', 'LI', 'FIGCAPTION'].includes(element.tagName) &&
    says.test(element.textContent);
