import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { AssessmentData } from '#domain/assessment.ts';
import { to } from '#ui/routes.ts';
import { WORKED } from '../domain/economics-cases.ts';
import { closePage, findTitle, openApp, openScreen, settle } from '../support/render-app.tsx';
import { openTab } from '../session/storage.ts';

const openNumbers = async (data: AssessmentData = {}) => {
  const opened = await openScreen(data, to.numbers);
  await findTitle('Money at the back door');
  const economics = () => opened.kept().growthPositioning?.economics;
  return { ...opened, economics };
};

const withMoney = (economics: object): AssessmentData => ({ growthPositioning: { economics } });
const field = (name: string | RegExp) => screen.getByRole('textbox', { name });
const results = () => within(screen.getByRole('region', { name: 'What your numbers say' }));
/** What is read out a second later says the same once more. */
const ON_SCREEN = { ignore: '[role="status"]' } as const;
const says = (text: string | RegExp) => results().getByText(text, ON_SCREEN);
const knows = (name: RegExp) => screen.getByRole('radio', { name });
const press = (name: string) => screen.getByRole('button', { name });
const topic = (name: string) => {
  const found = screen
    .getAllByRole('group')
    .find((each) => within(each).queryByRole('heading', { level: 2, name }) !== null);
  if (found === undefined) throw new Error(`No topic is called ${name}`);
  return found;
};

describe('the two numbers that are needed', () => {
  test('give the first results while they are typed', async () => {
    const { user, economics } = await openNumbers();
    expect(says(/^Nothing yet/)).toBeInTheDocument();
    await user.type(field('Customers a year ago'), '1 800');
    expect(says(/Still needed .*: customers lost\.$/)).toBeInTheDocument();
    await user.click(knows(/^Yes/));
    await user.type(field('How many of them are lost?'), '540');
    expect(says(/^You lost 540 of 1,800 customers: 30%/)).toBeInTheDocument();
    expect(economics()).toEqual({ customersStart: 1800, lost: 540 });
    expect(
      within(topic('Customers, and those you lost')).getByText('2 of 2 filled in'),
    ).toBeInTheDocument();
  });

  test('start from the customers of the business, which are not asked twice', async () => {
    const { user, economics } = await openNumbers({ business: { customers: 1200 } });
    expect(field('Customers a year ago')).toHaveValue('1,200');
    expect(field('Customers a year ago')).toHaveAccessibleDescription(/Taken from/);
    expect(economics()).toBeUndefined();
    await user.click(knows(/^Yes/));
    await user.type(field('How many of them are lost?'), '60');
    expect(economics()).toEqual({ customersStart: 1200, lost: 60 });
  });

  test('may be a sample of ten names, marked as one', async () => {
    const { user, economics } = await openNumbers({ business: { customers: 1200 } });
    await user.click(knows(/^No/));
    expect(screen.getByRole('group', { name: /^Name ten regulars/ })).toBeInTheDocument();
    expect(field('Regulars you named')).toHaveValue('10');
    await user.type(field('Still come'), '7');
    expect(economics()).toEqual({ customersStart: 1200, sampleAsked: 10, sampleGone: 3 });
    expect(says(/^Between 11% and 60%/)).toBeInTheDocument();
    const marks = results().getAllByText('Your own, from a sample');
    expect(marks).toHaveLength(results().getAllByText('How this is worked out').length);
  });

  test('are counted or sampled, never both; the other way stays in the form', async () => {
    const { user, economics } = await openNumbers(withMoney({ customersStart: 100, lost: 10 }));
    await user.click(knows(/^No/));
    await user.type(field('Still come'), '8');
    expect(economics()).toEqual({ customersStart: 100, sampleAsked: 10, sampleGone: 2 });
    await user.click(knows(/^Yes/));
    expect(field('How many of them are lost?')).toHaveValue('10');
    expect(economics()).toEqual({ customersStart: 100, lost: 10 });
  });
});

describe('numbers as people write them', () => {
  test.each([
    ['1,200', 'Read as 1,200.'],
    ['2.5k', 'Read as 2,500.'],
    ['€1.2m', 'Read as 1,200,000.'],
  ])('“%s” is said back', async (typed, echo) => {
    const { user } = await openNumbers();
    await user.type(field('Spent on winning new customers'), typed);
    expect(field('Spent on winning new customers')).toHaveAccessibleDescription(
      expect.stringContaining(echo),
    );
  });

  test('a share below one is said back as percent, a length of time as days', async () => {
    const { user } = await openNumbers();
    await user.type(field(/^How much of it is left/), '0.38');
    expect(field(/^How much of it is left/)).toHaveAccessibleDescription(/Read as 0\.38%/);
    await user.type(field(/^Usual time/), '3 months');
    expect(field(/^Usual time/)).toHaveAccessibleDescription(/Read as 91 days\.$/);
  });

  test.each([
    ['Customers a year ago', 'many', /^Write a whole number from 1/],
    ['Customers a year ago', '220 a day', /^That counts visits/],
    ['New customers in the last 12 months', '-4', /^Write a whole number, 0 or more/],
    [/^What does one customer bring/, '1e308', /^Write an amount from 0/],
    [/^How much of it is left/, '150', /^Write a percentage from −100 to 100/],
    ['Spent on winning new customers', '9'.repeat(30), /^This is more than any business has/],
    [/^Usual time/, '0', /^Write a time from 1 to 3,650 days/],
  ] as const)('%s: “%s” gets a sentence beside the field and stays', async (name, typed, says) => {
    const { user } = await openNumbers();
    await user.type(field(name), typed);
    await user.tab();
    // The check is asked after the field was left, and answers a little later.
    await waitFor(() => expect(field(name)).toBeInvalid());
    expect(field(name)).toHaveAccessibleDescription(
      expect.stringMatching(new RegExp(says.source.slice(1))),
    );
    expect(field(name)).toHaveValue(typed);
    expect(document.body).not.toHaveTextContent(/NaN|Infinity|undefined/);
  });

  test('more lost than there were is said beside the field and above the results', async () => {
    const { user } = await openNumbers(withMoney({ customersStart: 1800, lost: 200 }));
    await user.type(field('How many of them are lost?'), '0');
    await user.tab();
    await waitFor(() =>
      expect(field('How many of them are lost?')).toHaveAccessibleDescription(
        /2,000 lost of 1,800 cannot be/,
      ),
    );
    expect(says(/^More customers lost than you had/)).toBeInTheDocument();
    expect(
      within(topic('Customers, and those you lost')).getByText('Look at this again'),
    ).toBeInTheDocument();
  });

  test.each([
    [/^How much of it is left/, { marginPct: 38 }, 'a third', '38'],
    ['New customers in the last 12 months', { gained: 1200 }, 'many', '1,200'],
  ] as const)(
    '%s: a number stays while it is retyped as no number',
    async (name, money, typed, kept) => {
      const { user, economics } = await openNumbers(withMoney(money));
      await user.clear(field(name));
      await user.type(field(name), typed);
      await user.tab();
      await waitFor(() => expect(field(name)).toBeInvalid());
      expect(field(name)).toHaveValue(typed);
      expect(field(name)).toHaveAccessibleDescription(
        expect.stringContaining(`Until then it stays at ${kept}.`),
      );
      expect(economics()).toEqual(money);
      await user.clear(field(name));
      expect(economics()).toEqual({});
    },
  );

  test('the days of the cycle stay while they are retyped as no time', async () => {
    const { user, kept } = await openNumbers({ growthPositioning: { cycle: { days: 90 } } });
    await user.clear(field(/^Usual time/));
    await user.type(field(/^Usual time/), 'soon');
    expect(kept().growthPositioning?.cycle).toEqual({ days: 90 });
  });

  test('what cannot be used is still there after the page was closed', async () => {
    const { user, session, id } = await openNumbers(withMoney({ customersStart: 10, lost: 1 }));
    await user.type(field(/^How much of it is left/), 'about a third');
    await user.clear(field('How many of them are lost?'));
    await user.click(knows(/^No/));
    await user.type(field('Still come'), 'most');
    await settle(session);
    await closePage(session);
    await openApp(to.numbers(id), await openTab());
    await findTitle('Money at the back door');
    expect(field(/^How much of it is left/)).toHaveValue('about a third');
    expect(field('Still come')).toHaveValue('most');
  });
});

describe('all numbers', () => {
  test('are shown as they are kept, and every result opens its formula', async () => {
    await openNumbers({ business: { currency: 'EUR' }, ...withMoney(WORKED) });
    expect(field('Spent on winning new customers')).toHaveValue('12,200');
    expect(says(/take about €46,000 of margin a year/)).toBeInTheDocument();
    expect(says(/540 × €85\.20 = €46,000$/)).toBeInTheDocument();
    expect(results().getAllByText('How this is worked out')).toHaveLength(13);
    expect(results().queryByText('More numbers would show more:')).not.toBeInTheDocument();
  });

  test('that cannot be warn and stop nothing', async () => {
    await openNumbers(withMoney({ ...WORKED, marginPct: -100 }));
    expect(says(/^Each customer earns you nothing, or less/)).toBeInTheDocument();
    expect(says(/^You lost 540 of 1,800/)).toBeInTheDocument();
  });

  test('emptied are gone', async () => {
    const { user, economics } = await openNumbers(
      withMoney({ customersStart: 10, lost: 1, gained: 2 }),
    );
    await user.clear(field('New customers in the last 12 months'));
    expect(economics()).toEqual({ customersStart: 10, lost: 1 });
  });

  test('reasons are counted one by one', async () => {
    const { user, economics } = await openNumbers(withMoney({ customersStart: 100, lost: 9 }));
    await user.type(field('Price'), '6');
    await user.type(field('We do not know'), '3');
    expect(economics()).toMatchObject({ reasons: { price: 6, unknown: 3 } });
    expect(says('Counted most often: “Price”, 6 of 9.')).toBeInTheDocument();
  });
});

describe('topics', () => {
  test('are taken one at a time, and each may be skipped', async () => {
    const { user } = await openNumbers();
    expect(topic('Customers, and those you lost')).toHaveAttribute('open');
    expect(topic('New customers')).not.toHaveAttribute('open');
    await user.click(press('Next: New customers'));
    expect(topic('New customers')).toHaveAttribute('open');
    expect(topic('Customers, and those you lost')).not.toHaveAttribute('open');
    await user.tab();
    expect(field('New customers in the last 12 months')).toHaveFocus();
    await user.click(press('Skip to: What a customer brings'));
    expect(topic('What a customer brings')).toHaveAttribute('open');
  });
});

describe('the next-touch window', () => {
  const window = () => within(screen.getByRole('region', { name: 'When to get in touch next' }));

  test('comes with the usual time alone: words, picture, table and whose judgement', async () => {
    const { user, kept } = await openNumbers();
    expect(screen.queryByRole('region', { name: 'When to get in touch next' })).toBeNull();
    await user.type(field(/^Usual time/), '365');
    expect(kept().growthPositioning?.cycle).toEqual({ days: 365 });
    expect(window().getByText('Get in touch from day 255 to day 292.', ON_SCREEN)).toBeVisible();
    expect(window().getByText(/bought today, .* from 5 August 2027/, ON_SCREEN)).toBeVisible();
    expect(window().getByRole('img')).toHaveAccessibleName(/day 255 to 292/);
    expect(window().getByRole('row', { name: 'The window closes day 292' })).toBeVisible();
    expect(window().getByText(/^These defaults are our judgement/, ON_SCREEN)).toBeVisible();
  });

  test('follows the look-ahead and the buffer', async () => {
    const { user } = await openNumbers({ growthPositioning: { cycle: { days: 100 } } });
    await user.type(field(/begin to look around/), '40');
    await user.type(field(/^How many days should you have/), '0');
    expect(window().getByText('Get in touch on day 60.', ON_SCREEN)).toBeVisible();
    expect(window().queryByText(/our judgement/)).not.toBeInTheDocument();
  });
});
