import { screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { AssessmentData } from '#domain/assessment.ts';
import { GRID_ITEMS } from '#domain/questionnaires/moments-of-truth.ts';
import { to } from '#ui/routes.ts';
import { allAnswered } from '../domain/arbitraries.ts';
import { textsIn } from '../support/read-page.ts';
import { findTitle, openScreen, savedFiles } from '../support/render-app.tsx';

const BAKERY: AssessmentData = {
  business: { name: 'Baker Street', kind: 'counter', focus: 'our regulars' },
  respondent: { name: 'Ruth', role: 'owner' },
  momentsOfTruth: {
    answers: {
      ...allAnswered(GRID_ITEMS, { level: 3, evidence: 'yes' }),
      'sale.plan': { level: 0, note: 'We never sat down for it.' },
    },
  },
  plan: { cards: { sale: { promise: 'Greeted within a minute' } } },
};

const openReport = async (data: AssessmentData = BAKERY) => {
  const opened = await openScreen(data, to.report);
  await findTitle('Report');
  return opened;
};

const press = (name: string) => screen.getByRole('button', { name });
const pages = () => screen.getAllByRole('img', { name: /^Page \d+ of \d+ of the report of / });
const onPages = () => pages().map((page) => textsIn(page).join(' '));
const missing = () => screen.queryByRole('region', { name: 'Not all of it is on paper' });
const isDownload = (text: string) => screen.findByText(text, { selector: '[role=status]' });

describe('the preview', () => {
  test('shows every page in order, the first on its own', async () => {
    await openReport();
    const all = pages();
    expect(screen.getByText(`${all.length} pages, in the order of print.`)).toBeInTheDocument();
    all.forEach((page, index) => {
      expect(page).toHaveAccessibleName(
        `Page ${index + 1} of ${all.length} of the report of Baker Street`,
      );
      expect(page).toHaveAttribute('width', '210mm');
    });
    const [first] = onPages();
    expect(first).toMatch(/Baker Street/);
    expect(first).toMatch(/our regulars/);
    expect(first).toMatch(/by Ruth, owner/);
    expect(first).toMatch(/Greeted within a minute/);
    expect(first).toMatch(/what we say we do, not how customers see us/);
    expect(missing()).not.toBeInTheDocument();
  });

  test('follows the paper size', async () => {
    const { user } = await openReport();
    await user.selectOptions(screen.getByLabelText('Paper size'), 'Letter');
    for (const page of pages()) expect(page).toHaveAttribute('width', '215.9mm');
  });

  test('has answers and notes only when they are wanted', async () => {
    const { user } = await openReport();
    expect(onPages().join(' ')).not.toMatch(/All answers and notes|We never sat down/);
    await user.click(screen.getByRole('checkbox', { name: 'With all answers and notes' }));
    expect(onPages().join(' ')).toMatch(/All answers and notes.*We never sat down for it\./);
  });

  test('follows the answers', async () => {
    const { session, id } = await openReport();
    await session.edit(id, (current) => ({ ...current, business: { name: 'Corner Shop' } }));
    expect(await screen.findByRole('img', { name: /^Page 1 .*Corner Shop$/ })).toBeInTheDocument();
  });

  test('of an empty assessment says what is missing and how to add it', async () => {
    await openReport({});
    const said = onPages().join(' ');
    expect(said).toMatch(/Too early to say: 0 of 36 answered/);
    expect(said).toMatch(/Not in this report yet.*Answer six questions for each moment/);
    expect(said).toMatch(/Tomorrow, fifteen minutes.*One question to ten customers/);
  });
});

test('what cannot be drawn is named once, in full where it matters', async () => {
  await openReport({ ...BAKERY, business: { name: '🥐 Bakery' } });
  const region = missing();
  if (region === null) throw new Error('Nothing is named');
  const lines = within(region)
    .getAllByRole('listitem')
    .map((each) => each.textContent);
  expect(lines).toEqual([
    'Name of the business: the paper has no letters yet for “🥐”; a small box stands there instead.',
  ]);
});

describe('files', () => {
  test('the report is named after business, paper and day', async () => {
    const { user } = await openReport();
    await user.click(press('Download report (PDF)'));
    const name = 'Baker-Street report A4 2026-11-23.pdf';
    expect(await isDownload(`${name} is saved.`)).toBeInTheDocument();
    expect(savedFiles().map((file) => file.name)).toEqual([name]);
    expect(await savedFiles()[0]?.text()).toMatch(/^%PDF-/);
  });

  test('the slip is a file of its own', async () => {
    const { user } = await openReport();
    await user.selectOptions(screen.getByLabelText('Paper size'), 'Letter');
    await user.click(press('Download slip (PDF)'));
    expect(
      await isDownload('Baker-Street slip Letter 2026-11-23.pdf is saved.'),
    ).toBeInTheDocument();
    expect(await savedFiles()[0]?.text()).toMatch(/^%PDF-/);
  });

  test('says so when the file cannot be made, and works again afterwards', async () => {
    const { user } = await openReport();
    vi.spyOn(URL, 'createObjectURL').mockImplementationOnce(() => {
      throw new Error('no room');
    });
    await user.click(press('Download report (PDF)'));
    expect(await screen.findByText(/^The file could not be made/)).toBeInTheDocument();
    expect(savedFiles()).toEqual([]);
    await user.click(press('Download report (PDF)'));
    expect(await screen.findByText(/pdf is saved\.$/)).toBeInTheDocument();
  });
});

describe('the close of results and plan', () => {
  test.each([
    ['results', to.results],
    ['plan', to.plan],
  ])('%s end with one thing for tomorrow and one question', async (_, address) => {
    const { id } = await openScreen(BAKERY, address);
    const task = await screen.findByRole('region', { name: 'Tomorrow, fifteen minutes' });
    expect(task).toHaveTextContent('Write the steps on a card: greet, ask, advise, hand over.');
    expect(task).toHaveTextContent('The first step for “Winning the customer”.');
    const ask = screen.getByRole('region', { name: 'One question to ten customers' });
    expect(ask).toHaveTextContent('When you first came to us, what nearly made you go');
    expect(within(ask).getByRole('link')).toHaveAttribute('href', to.report(id));
  });
});
