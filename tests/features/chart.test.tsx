import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { to } from '#ui/routes.ts';
import { textsIn } from '../support/read-page.ts';
import { savedFiles } from '../support/render-app.tsx';
import { BAKERY, FOR_CUSTOMERS, onSheet, openChart, preview } from './chart-screen.ts';

const press = (name: string | RegExp) => screen.getByRole('button', { name });
const missing = () => screen.queryByRole('region', { name: 'Not all of it is on paper' });
const isDownload = (text: string) => screen.findByText(text, { selector: '[role=status]' });

describe('the preview', () => {
  test('shows the chart of this business on A3 landscape for the team', async () => {
    await openChart();
    expect(preview()).toHaveAccessibleName('Preview of the wall chart of Baker Street');
    expect(preview()).toHaveAttribute('width', '420mm');
    expect(preview()).toHaveAttribute('height', '297mm');
    expect(onSheet()).toMatch(/Baker Street/);
    expect(onSheet()).toMatch(/Greeted within a minute/);
    expect(onSheet()).toMatch(/Reliable/);
    expect(missing()).not.toBeInTheDocument();
  });

  test('follows paper size and orientation', async () => {
    const { user } = await openChart();
    await user.selectOptions(screen.getByLabelText('Paper size'), 'A4');
    expect(preview()).toHaveAttribute('width', '297mm');
    await user.selectOptions(screen.getByLabelText('Orientation'), 'Portrait');
    expect(preview()).toHaveAttribute('width', '210mm');
    expect(preview()).toHaveAttribute('height', '297mm');
    await user.selectOptions(screen.getByLabelText('Paper size'), 'Letter');
    expect(preview()).toHaveAttribute('width', '215.9mm');
    await user.selectOptions(screen.getByLabelText('Paper size'), 'Tabloid');
    expect(preview()).toHaveAttribute('height', '431.8mm');
    await user.selectOptions(screen.getByLabelText('Paper size'), 'A0');
    expect(preview()).toHaveAttribute('height', '1189mm');
  });

  test('of the edition for customers holds promises, and no level or action', async () => {
    const { user } = await openChart();
    await user.selectOptions(screen.getByLabelText('Edition'), FOR_CUSTOMERS);
    expect(onSheet()).toMatch(/Greeted within a minute/);
    expect(onSheet()).not.toMatch(/Reliable|After the fact|Fix first|our regulars/);
  });

  test('of another assessment starts with its own choices', async () => {
    const { session, user } = await openChart();
    await user.selectOptions(screen.getByLabelText('Edition'), FOR_CUSTOMERS);
    await user.selectOptions(screen.getByLabelText('Paper size'), 'A4');
    window.location.hash = to.chart(session.start({ business: { name: 'Corner Shop' } }));
    await screen.findByRole('img', { name: /Corner Shop/ });
    expect(screen.getByLabelText('Edition')).toHaveDisplayValue('Team: with levels');
    expect(screen.getByLabelText('Paper size')).toHaveDisplayValue('A3');
  });

  test('names the promises for which there is no row', async () => {
    const promises = [
      { name: 'Back within a day', promisedMinutes: 1440, checked: 20, kept: 20 },
      { name: 'Ready on the hour', promisedMinutes: 60, checked: 20, kept: 19 },
      { name: 'Bread until six', promisedMinutes: 60, checked: 20, kept: 18 },
      { name: 'Answered the same day', promisedMinutes: 600, checked: 20, kept: 5 },
    ];
    await openChart({ momentsOfTruth: { promises } });
    expect(onSheet()).toMatch(/Answered the same day 25% \(5 of 20\) .*Ready on the hour/);
    expect(onSheet()).not.toMatch(/Back within a day/);
    expect(missing()).toHaveTextContent(
      'Promise 1: no room on this sheet. Left out: “Back within a day, 100% (20 of 20)”',
    );
  });

  test('leaves the day of the answers open while there are none', async () => {
    const { session, id } = await openChart({});
    expect(onSheet()).toMatch(/Answered by Next look/);
    const answers = { 'sale.plan': { level: 2 } } as const;
    await session.edit(id, (current) => ({ ...current, momentsOfTruth: { answers } }));
    await waitFor(() => expect(onSheet()).toMatch(/Answered \d+ \w+ \d{4}/));
  });

  test('follows the answers', async () => {
    const { session, id } = await openChart();
    await session.edit(id, (current) => ({ ...current, business: { name: 'Corner Shop' } }));
    expect(await screen.findByRole('img', { name: /Corner Shop/ })).toBeInTheDocument();
    expect(onSheet()).toMatch(/Corner Shop/);
  });

  test('of an empty assessment is a sheet to fill by hand', async () => {
    await openChart({});
    expect(preview()).toHaveAccessibleName('Preview of the wall chart of Unnamed business');
    expect(missing()).not.toBeInTheDocument();
  });

  test('leads back to the plan', async () => {
    const { id } = await openChart();
    const link = screen.getByRole('link', { name: 'Change promises and actions' });
    expect(link).toHaveAttribute('href', to.plan(id));
  });
});

test('what does not fit or cannot be drawn is named, and nothing that fits', async () => {
  const { user } = await openChart({
    ...BAKERY,
    business: { name: '🥐 Bakery', focus: `${'regulars '.repeat(1000)}end` },
  });
  const region = missing();
  if (region === null) throw new Error('Nothing is named');
  const lines = within(region)
    .getAllByRole('listitem')
    .map((each) => each.textContent);
  expect(lines).toHaveLength(2);
  expect(lines.join('\n')).toMatch(/^Name of the business: the paper has no letters yet for “🥐”/m);
  expect(lines.join('\n')).toMatch(
    /^The customers you would hate to lose: shortened\. Left out: “/m,
  );
  expect(lines.every((line) => line.length < 250)).toBe(true);
  await user.selectOptions(screen.getByLabelText('Edition'), FOR_CUSTOMERS);
  expect(within(region).getAllByRole('listitem')).toHaveLength(1);
});

describe('files', () => {
  test('the PDF is named after business, paper and day', async () => {
    const { user } = await openChart();
    await user.click(press('Download wall chart (PDF)'));
    const name = 'Baker-Street wall chart A3 2026-11-23.pdf';
    expect(await isDownload(`${name} is saved.`)).toBeInTheDocument();
    expect(savedFiles().map((file) => file.name)).toEqual([name]);
    expect(await savedFiles()[0]?.text()).toMatch(/^%PDF-/);
  });

  test('the SVG holds the sheet of the preview', async () => {
    const { user } = await openChart();
    await user.selectOptions(screen.getByLabelText('Paper size'), 'A4');
    await user.click(press('Download SVG'));
    const name = 'Baker-Street wall chart A4 2026-11-23.svg';
    expect(await isDownload(`${name} is saved.`)).toBeInTheDocument();
    const [file] = savedFiles();
    expect(file?.name).toBe(name);
    const text = (await file?.text()) ?? '';
    expect(text).toContain('width="297mm"');
    for (const each of textsIn(preview()).filter((line) => /^[\w ]+$/.test(line))) {
      expect(text).toContain(each);
    }
  });

  test('the edition for customers says so in its name', async () => {
    const { user } = await openChart();
    await user.selectOptions(screen.getByLabelText('Edition'), FOR_CUSTOMERS);
    await user.click(press('Download wall chart (PDF)'));
    expect(
      await isDownload('Baker-Street wall chart for customers A3 2026-11-23.pdf is saved.'),
    ).toBeInTheDocument();
  });

  test('a nameless business has a file name, and dates that are none do no harm', async () => {
    const text = JSON.stringify({
      format: 'fifteen-seconds/assessment',
      version: 1,
      updatedAt: '../../etc',
    });
    const { session, user } = await openChart();
    const opened = await session.openFile(new File([text], 'odd.json'));
    window.location.hash = opened.ok ? to.chart(opened.id) : '';
    await screen.findByRole('img', { name: 'Preview of the wall chart of Unnamed business' });
    await user.click(await screen.findByRole('button', { name: 'Download wall chart (PDF)' }));
    expect(
      await isDownload('Assessment wall chart A3 2026-11-23.pdf is saved.'),
    ).toBeInTheDocument();
  });

  test.each(['Download wall chart (PDF)', 'Download SVG', 'Download PNG'])(
    '%s says so when the file cannot be made, and works again afterwards',
    async (name) => {
      const { user } = await openChart();
      vi.spyOn(URL, 'createObjectURL').mockImplementationOnce(() => {
        throw new Error('no room');
      });
      await user.click(press(name));
      expect(await screen.findByText(/^The file could not be made/)).toBeInTheDocument();
      expect(savedFiles()).toEqual([]);
      await user.click(press('Download SVG'));
      expect(await screen.findByText(/svg is saved\.$/)).toBeInTheDocument();
    },
  );
});

test('printing prints the sheet at its own size', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  const rules: string[] = [];
  class PrintSheet {
    replaceSync(rule: string) {
      rules.push(rule);
    }
  }
  vi.stubGlobal('CSSStyleSheet', PrintSheet);
  Object.defineProperty(document, 'adoptedStyleSheets', {
    configurable: true,
    value: [],
    writable: true,
  });
  const { user } = await openChart();
  await user.click(press('Print'));
  expect(print).toHaveBeenCalledOnce();
  expect(rules).toEqual(['@page { size: 420mm 297mm; margin: 0; }']);
  expect(document.adoptedStyleSheets).toHaveLength(1);
  window.dispatchEvent(new Event('afterprint'));
  expect(document.adoptedStyleSheets).toEqual([]);
  print.mockRestore();
  vi.unstubAllGlobals();
});
