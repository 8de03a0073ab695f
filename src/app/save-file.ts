import { useSession } from '#session/use-session.ts';
import { downloadBlob } from '#ui/download.ts';

/** Saves an assessment as a file, and remembers that there is one. */
export function useSaveFile(): (id: string) => void {
  const session = useSession();
  return (id) => {
    const file = session.fileFor(id);
    if (file === undefined) return;
    downloadBlob(file.name, new Blob([file.text], { type: 'application/json' }));
    void session.markFileSaved(id);
  };
}
