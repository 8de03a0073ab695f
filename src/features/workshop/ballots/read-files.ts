import { workshop } from '#messages/en/workshop.ts';

const words = workshop.inbox;

/** Far more than a chat of thirty people; what is larger is something else. */
const MOST_BYTES = 1_000_000;

type ReadFile = { readonly text: string } | { readonly problem: string };

async function readFile(file: File): Promise<ReadFile> {
  if (file.size > MOST_BYTES) return { problem: words.tooLarge(file.name) };
  try {
    return { text: await file.text() };
  } catch (error) {
    // A folder that was dropped, or a stick that was pulled out.
    if (error instanceof DOMException) return { problem: words.unreadable(file.name) };
    throw error;
  }
}

/** The text of all files that may be ballots, and what to say of the others. */
export async function readFiles(files: readonly File[]) {
  const read = await Promise.all(files.map(readFile));
  return {
    text: read.flatMap((each) => ('text' in each ? [each.text] : [])).join('\n'),
    problems: read.flatMap((each) => ('problem' in each ? [each.problem] : [])),
  };
}
