import { within } from '@testing-library/react';

/** The cells of a table by the name of their row and column. */
export type ReadTable = Readonly<Record<string, Readonly<Record<string, string>>>>;

const textOf = (element: HTMLElement) => element.textContent.trim();

export function readTable(table: HTMLElement): ReadTable {
  const columns = within(table).getAllByRole('columnheader').map(textOf);
  const rows = within(table)
    .getAllByRole('row')
    .filter((row) => within(row).queryByRole('rowheader') !== null);
  return Object.fromEntries(
    rows.map((row) => {
      const name = textOf(within(row).getByRole('rowheader'));
      const cells = within(row).getAllByRole('cell').map(textOf);
      // The first column holds the names of the rows.
      return [name, Object.fromEntries(cells.map((cell, at) => [columns[at + 1] ?? '', cell]))];
    }),
  );
}

/** Every text of an element on its own, as it stands in the page. */
export function textsIn(element: HTMLElement): readonly string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) texts.push(walker.currentNode.textContent ?? '');
  return texts;
}
