/** Where the second screen lies, as far as a browser tells (Window Management). */
type Placed = {
  readonly availLeft: number;
  readonly availTop: number;
  readonly isPrimary: boolean;
};
type ScreenDetails = { readonly screens: readonly Placed[] };

const knowsScreens = (
  page: Window,
): page is Window & { getScreenDetails: () => Promise<ScreenDetails> } =>
  'getScreenDetails' in page;

async function otherScreen(): Promise<Placed | undefined> {
  if (!knowsScreens(window)) return undefined;
  try {
    const { screens } = await window.getScreenDetails();
    return screens.find(({ isPrimary }) => !isPrimary);
  } catch (error) {
    // Refused: the coach drags the window over.
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

/** Opens the screen of the room; on the second screen where the browser can. False when refused. */
export async function openScreenWindow(address: string): Promise<boolean> {
  // Opened first: after a question to the person the click would no longer count.
  const opened = window.open(address, 'fifteen-seconds-screen', 'popup,width=1280,height=720');
  if (opened === null) return false;
  const other = await otherScreen();
  if (other !== undefined) opened.moveTo(other.availLeft, other.availTop);
  return true;
}
