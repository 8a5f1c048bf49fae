import { button, dialog, firstId, form, press, sendUnfinished, type Sight, type Step } from './sight.js';

const AT = '/contributions';

/** The form behind a button of the same name, and what it says when it is sent empty. */
const formOf = (name: string): Record<string, Step> => ({
  [`“${name}”`]: press(name, form),
  [`“${name}”, unfinished`]: sendUnfinished(name),
});

/** What a form asks for besides when an amount is not in USD. */
const inEuros: Step = async (page) => {
  await page.getByLabel('Currency').selectOption('EUR');
  await page.getByLabel('Exchange rate').waitFor();
};

/** Where the money stands, what donors signed and paid, and what went out. */
export const MONEY_SIGHTS: readonly Sight[] = [
  { route: AT, as: 'fmu', address: AT, heading: 'Contributions' },
  { route: AT, as: 'fmu', address: `${AT}?window=regional-reviews`, heading: 'Contributions' },
  {
    route: `${AT}/agreements`,
    as: 'fmu',
    address: `${AT}/agreements`,
    heading: 'Agreements',
    steps: {
      'the form of an agreement in another currency, in instalments': async (page) => {
        await button(page, 'Add an agreement').click();
        await inEuros(page);
        await button(page, 'Add an instalment').click();
        await page.getByLabel('Amount of instalment 1').fill('500');
        await page.getByText('Instalments add up to', { exact: false }).waitFor();
      },
      'an unfinished agreement': sendUnfinished('Add an agreement'),
    },
  },
  {
    route: `${AT}/agreements`,
    as: 'fmu',
    address: `${AT}/agreements?show=overdue`,
    heading: 'Agreements',
  },
  {
    route: `${AT}/agreements/:id`,
    as: 'fmu',
    address: async (page) => `${AT}/agreements/${await firstId(page, 'agreements?state=signed')}`,
    heading: /^Agreement with /,
    steps: {
      'the dialog that cancels it': press('Cancel the agreement', dialog),
      'what is said when it cannot be cancelled': sendUnfinished('Cancel the agreement'),
    },
  },
  {
    route: `${AT}/pledges`,
    as: 'fmu',
    address: async (page) => {
      const data = {
        donorId: await firstId(page, 'donors'),
        announcedOn: '2020-10-01',
        amount: { amount: '1000.00', currency: 'USD' },
      };
      const headers = { 'Idempotency-Key': 'a-pledge-to-look-at' };
      const answer = await page.request.post('/api/v1/pledges', { data, headers });
      if (!answer.ok()) throw new Error(await answer.text());
      return `${AT}/pledges`;
    },
    heading: 'Pledges',
    steps: {
      ...formOf('Add a pledge'),
      'a pledge in another currency': inEuros,
      'the dialog of a pledge that lapses': press(/^Mark as lapsed: pledge of /, dialog),
    },
  },
  {
    route: `${AT}/donors`,
    as: 'fmu',
    address: `${AT}/donors`,
    heading: 'Donors',
    steps: formOf('Add a donor'),
  },
  {
    route: `${AT}/targets`,
    as: 'fmu',
    address: `${AT}/targets`,
    heading: 'Funding targets',
    steps: formOf('Add a target'),
  },
  {
    route: `${AT}/ledger`,
    as: 'fmu',
    address: `${AT}/ledger`,
    heading: 'Ledger',
    steps: {
      'the postings of an account': async (page) => {
        await page.getByRole('rowheader').getByRole('link').first().click();
        await page.getByRole('heading', { name: /^Postings of / }).waitFor();
      },
    },
  },
  {
    route: `${AT}/deposits`,
    as: 'administrative-agent',
    address: `${AT}/deposits`,
    heading: 'Deposits',
    steps: formOf('Record a deposit'),
  },
  { route: '/joint-programmes', as: 'fmu', address: '/joint-programmes', heading: 'Joint programmes' },
  {
    route: '/joint-programmes',
    as: 'fmu',
    address: '/joint-programmes?state=cancelled',
    heading: 'Joint programmes',
  },
  {
    route: '/joint-programmes/:id',
    as: 'fmu',
    address: async (page) => `/joint-programmes/${await firstId(page, 'joint-programmes')}`,
    heading: /./,
    steps: { 'the dialog of a step': press('Cancel the programme', dialog) },
  },
  {
    route: '/joint-programmes/:id',
    as: 'administrative-agent',
    address: async (page) => `/joint-programmes/${await firstId(page, 'joint-programmes')}`,
    heading: /./,
    steps: formOf('Transfer'),
  },
];
