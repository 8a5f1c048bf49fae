/** @jest-environment jsdom */
import '../../../testing/in-jsdom.js';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import type { Language } from '../../../i18n/languages.js';
import { speak } from '../../../testing/words.js';
import { AmountInput } from './amount-input.js';

/** The field in a form that keeps what it is told, as the form of a note does. */
function Form({ begin, told }: { begin: string; told: string[] }) {
  const [value, setValue] = useState(begin);
  const keep = (next: string) => {
    told.push(next);
    setValue(next);
  };
  return (
    <>
      <AmountInput id="amount" label="Amount" value={value} onChange={keep} describedBy="why" />
      <button type="button">Elsewhere</button>
    </>
  );
}

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const input = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Amount' });

async function draw(language: Language, begin = '') {
  await speak(language);
  const told: string[] = [];
  render(<Form begin={begin} told={told} />);
  return { told, user: userEvent.setup({ delay: null }) };
}

describe('the input of an amount', () => {
  it.each([
    ['en', '1,500,000.5', '1500000.5', '1,500,000.50'],
    ['fr', '1 500 000,5', '1500000.5', '1 500 000,50'],
    ['es', '1.500.000,5', '1500000.5', '1.500.000,50'],
  ] as const)('is typed and shown in the manner of the language: %s “%s”', async (...row) => {
    const [language, typed, decimal, shown] = row;
    const { told, user } = await draw(language);
    await user.type(input(), typed);
    expect(told.at(-1)).toBe(decimal);
    // Nothing is rewritten under the fingers of the person.
    expect(input().value).toBe(typed);
    await user.tab();
    expect(plain(input().value)).toBe(shown);
    expect(input().getAttribute('aria-invalid')).toBeNull();
  });

  it.each([
    ['en', 'USD 2,000', '2000'],
    ['en', ' usd\u00a012.30 ', '12.30'],
    ['fr', '1\u202f500\u00a0000,07', '1500000.07'],
    ['es', "1'500'000,07", '1500000.07'],
  ] as const)('takes what is pasted from a document: %s “%s”', async (language, pasted, decimal) => {
    const { told, user } = await draw(language, '9.00');
    await user.click(input());
    await user.paste(pasted);
    // The old amount was selected, so that it is replaced and not written into.
    expect(told).toEqual([decimal]);
  });

  it.each([
    ['en', '-5'],
    ['en', '12.345'],
    ['fr', '1,005'],
    ['es', '1,005'],
    ['es', '12,x'],
  ] as const)('keeps what is no amount as it was typed, and says so: %s “%s”', async (language, typed) => {
    const { told, user } = await draw(language);
    await user.type(input(), typed);
    await user.tab();
    expect(told.at(-1)).toBe(typed);
    expect(input().value).toBe(typed);
    expect(input().getAttribute('aria-invalid')).toBe('true');
    expect(input().getAttribute('aria-describedby')).toBe('why');
  });

  it('may be emptied, which is no mistake', async () => {
    const { told, user } = await draw('en', '1500.00');
    expect(input().value).toBe('1,500.00');
    await user.clear(input());
    await user.tab();
    expect(told).toEqual(['']);
    expect(input().value).toBe('');
    expect(input().getAttribute('aria-invalid')).toBeNull();
  });
});
