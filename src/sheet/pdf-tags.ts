import type { jsPDF } from 'jspdf';
import type { Shape, TextLine } from './shape.ts';

/**
 * Tags: what is text and in which order it is read, for people who listen to a PDF. jsPDF has
 * none, so they are written through its events (reference/paper.md 1.5; the exact version is
 * pinned and tested). One element for each paragraph; everything else is decoration.
 */

type Tools = {
  readonly write: (line: string) => void;
  readonly newObjectDeferred: () => number;
  readonly newObjectDeferredBegin: (id: number, doOutput: boolean) => void;
  readonly events: {
    readonly subscribe: (topic: string, listener: (event: unknown) => void) => void;
  };
};

const isTools = (inner: unknown): inner is Tools =>
  typeof inner === 'object' &&
  inner !== null &&
  ['write', 'newObjectDeferred', 'newObjectDeferredBegin', 'events'].every((name) => name in inner);

type PutPage = { readonly objId: number; readonly pageNumber: number };

const isPutPage = (event: unknown): event is PutPage =>
  typeof event === 'object' && event !== null && 'objId' in event && 'pageNumber' in event;

const TAGS = { title: 'H1', heading: 'H2', text: 'P' } as const satisfies Record<
  TextLine['role'],
  string
>;

/**
 * A paragraph with the numbers of its parts on its page, all counted from 0. It has several when
 * something is drawn between its texts: a bar in a row, a stroke beside a line.
 */
type Element = { readonly tag: string; readonly page: number; readonly marks: readonly number[] };

/** Writes the tree of all elements; returns the object number of its root. */
function putTree(
  { write, newObjectDeferred, newObjectDeferredBegin }: Tools,
  elements: readonly Element[],
  pageIds: readonly number[],
): number {
  const put = (id: number, content: string) => {
    newObjectDeferredBegin(id, true);
    write(`<<${content}>>`);
    write('endobj');
  };
  const root = newObjectDeferred();
  const document = newObjectDeferred();
  const ids = elements.map(() => newObjectDeferred());
  const references = (chosen: readonly number[]) => chosen.map((id) => `${id} 0 R`).join(' ');
  elements.forEach(({ tag, page, marks }, index) => {
    const parts = marks.length === 1 ? ` ${marks.join('')}` : `[${marks.join(' ')}]`;
    put(ids[index] ?? 0, `/S/${tag}/P ${document} 0 R/Pg ${pageIds[page] ?? 0} 0 R/K${parts}`);
  });
  put(document, `/S/Document/P ${root} 0 R/K[${references(ids)}]`);
  const parents = pageIds.map((_, page) => {
    const own = elements.flatMap(({ page: its, marks }, index) =>
      its === page ? marks.map(() => ids[index] ?? 0) : [],
    );
    return `${page}[${references(own)}]`;
  });
  put(
    root,
    `/Type/StructTreeRoot/K[${document} 0 R]/ParentTree<</Nums[${parents.join('')}]>>` +
      `/ParentTreeNextKey ${pageIds.length}`,
  );
  return root;
}

export type Tags = {
  /** Called before each shape is drawn. */
  readonly before: (shape: Shape) => void;
  /** Called when a page is complete. */
  readonly endPage: () => void;
};

/** Makes a new document tagged. Throws when this jsPDF lacks the inner parts it takes. */
export function startTags(doc: jsPDF): Tags {
  const tools: unknown = doc.internal;
  if (!isTools(tools)) throw new Error('this jsPDF cannot be tagged');
  const elements: Element[] = [];
  const pageIds: number[] = [];
  let [page, mark, root] = [0, 0, 0];
  let open: 'text' | 'decoration' | undefined;
  tools.events.subscribe('putPage', (event) => {
    if (!isPutPage(event)) throw new Error('jsPDF announced a page in an unknown way');
    pageIds[event.pageNumber - 1] = event.objId;
    tools.write(`/StructParents ${event.pageNumber - 1}/Tabs/S`);
  });
  tools.events.subscribe('postPutResources', () => {
    root = putTree(tools, elements, pageIds);
  });
  tools.events.subscribe('putCatalog', () => {
    tools.write(`/MarkInfo<</Marked true>>/StructTreeRoot ${root} 0 R`);
  });
  const close = () => {
    if (open !== undefined) tools.write('EMC');
    open = undefined;
  };
  return {
    before: (shape) => {
      const kind = shape.kind === 'text' ? 'text' : 'decoration';
      const starts = shape.kind === 'text' && shape.starts;
      if (kind === open && !starts) return;
      close();
      open = kind;
      if (shape.kind !== 'text') {
        tools.write('/Artifact BMC');
        return;
      }
      const tag = TAGS[shape.role];
      const last = elements.at(-1);
      if (shape.starts || last?.page !== page) elements.push({ tag, page, marks: [mark] });
      else elements[elements.length - 1] = { ...last, marks: [...last.marks, mark] };
      tools.write(`/${tag}<</MCID ${mark}>>BDC`);
      mark++;
    },
    endPage: () => {
      close();
      page++;
      mark = 0;
    },
  };
}
