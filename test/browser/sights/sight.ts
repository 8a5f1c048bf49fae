import type { Locator, Page } from 'playwright-core';
import { settled } from '../support/settled.js';

/** Something to do on a page, whose result is looked at too. */
export type Step = (page: Page) => Promise<void>;

/** One page of the application in the eyes of somebody. */
export interface Sight {
  /** The address as the feature file registers it; null for what the shell itself shows. */
  route: string | null;
  /** Demo account; null for a visitor. */
  as: string | null;
  /** Where it is, or how to find or make one. */
  address: string | ((page: Page) => Promise<string>);
  /** Which part of it, where one route has several. */
  part?: string;
  /** Main heading, so that no other page is taken for this one. */
  heading: string | RegExp;
  /** What can be opened, filled in or go wrong there, one after the other, by what is seen then. */
  steps?: Record<string, Step>;
}

/** A button of this name; the first, where rows have one each. */
export function button(page: Page, name: string | RegExp): Locator {
  return page.getByRole('button', { name, exact: typeof name === 'string' }).first();
}

/** Presses a button and waits for what it brings. */
export function press(name: string | RegExp, brings: (page: Page) => Locator): Step {
  return async (page) => {
    await button(page, name).click();
    await brings(page).first().waitFor();
    await settled(page);
  };
}

/** The dialog that is open. */
export const dialog = (page: Page): Locator => page.getByRole('dialog');

/** What the application says of something that it refuses. */
export const refusal = (page: Page): Locator => page.getByRole('alert');

/** Opens what holds a way out again: a form within the page. */
export const form = (page: Page): Locator => page.getByRole('button', { name: 'Cancel' });

/** Sends the form that is open as it is, which is refused. */
export function sendUnfinished(name: string | RegExp): Step {
  return async (page) => {
    const scope = (await dialog(page).count()) > 0 ? dialog(page) : page.getByRole('main');
    await scope.getByRole('button', { name, exact: typeof name === 'string' }).click();
    await refusal(page).first().waitFor();
  };
}

/** The id of the first thing of a list of the interface. */
export async function firstId(page: Page, list: string): Promise<string> {
  const answer = await page.request.get(`/api/v1/${list}`);
  const { items } = (await answer.json()) as { items: { id: string }[] };
  if (!items[0]) throw new Error(`Nothing is in ${list}.`);
  return items[0].id;
}
