/** Long enough for every browser to have taken the content; it is freed afterwards. */
const KEEP_MS = 60_000;

/** Saves a file in the way the person's browser saves files. */
export function downloadBlob(name: string, blob: Blob) {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
