import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { dateText, instantText, timeText } from './date-text.js';
import { type MoneyValue, moneyText, shortMoneyText } from './money-text.js';
import { ageText, daysText, listText, numberText, percentText, sizeText } from './number-text.js';

/** Dates, numbers and money in the language of the moment. */
export function useFormat() {
  const { i18n } = useTranslation();
  const language = i18n.language;
  return useMemo(
    () => ({
      language,
      date: (date: string) => dateText(date, language),
      instant: (instant: string) => instantText(instant, language),
      time: (instant: string | Date) => timeText(instant, language),
      money: (money: MoneyValue) => moneyText(money, language),
      shortMoney: (money: MoneyValue) => shortMoneyText(money, language),
      number: (value: number) => numberText(value, language),
      percent: (percent: string) => percentText(percent, language),
      age: (days: number) => ageText(days, language),
      days: (days: number) => daysText(days, language),
      size: (bytes: number) => sizeText(bytes, language),
      list: (items: readonly string[]) => listText(items, language),
    }),
    [language],
  );
}
