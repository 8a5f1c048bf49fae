import { jest } from '@jest/globals';
import { toast, toastStore } from './toasts.js';

const texts = () => toastStore.all().map(({ text }) => text);

describe('short messages', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('go by themselves, but bad news stays until somebody has seen it', () => {
    toast.good('Saved.');
    jest.advanceTimersByTime(3000);
    toast.bad('Lost.');
    toast.note('By the way.');
    expect(texts()).toEqual(['Saved.', 'Lost.', 'By the way.']);
    jest.advanceTimersByTime(4000);
    expect(texts()).toEqual(['Lost.', 'By the way.']);
    jest.advanceTimersByTime(600_000);
    expect(texts()).toEqual(['Lost.']);
    toast.dismiss(toastStore.all()[0]!.id);
    expect(texts()).toEqual([]);
  });

  it('are told to those who draw them, until they stop to', () => {
    let told = 0;
    const stop = toastStore.subscribe(() => (told += 1));
    toast.bad('Once.');
    stop();
    toast.dismiss(toastStore.all()[0]!.id);
    expect(told).toBe(1);
  });
});
