import { Injectable, Module, type OnModuleInit } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { calendarDate } from '../../kernel/index.js';
import { type Decision, DECISION_KINDS, type DecisionKind } from '../domain/decision.js';
import type { DecisionEffect } from '../domain/decision-effect.js';
import { DecisionEffects } from './decision-effects.js';

/** Starts an application in which a module registers an effect for each of these. */
async function startWith(kinds: readonly DecisionKind[], effect: DecisionEffect<DecisionKind>) {
  @Injectable()
  class Registering implements OnModuleInit {
    constructor(private readonly effects: DecisionEffects) {}

    onModuleInit(): void {
      for (const kind of kinds) this.effects.register(kind, effect);
    }
  }

  @Module({ providers: [DecisionEffects, Registering] })
  class Room {}

  const built = await Test.createTestingModule({ imports: [Room] }).compile();
  return (await built.init()).get(DecisionEffects);
}

const decision = (id: string, kind: DecisionKind): Decision => ({
  id,
  kind,
  on: calendarDate('2020-10-06'),
  items: [],
});

describe('the effects of decisions', () => {
  const adopted: string[][] = [];
  const effect: DecisionEffect<DecisionKind> = {
    adopt: async (decisions) => void adopted.push(decisions.map(({ id }) => id)),
  };

  it('are one for each kind', async () => {
    await expect(startWith(DECISION_KINDS, effect)).resolves.toBeInstanceOf(DecisionEffects);
  });

  it('keep the application from starting where a kind has none', async () => {
    const kinds = DECISION_KINDS.filter((kind) => kind !== 'defer');
    await expect(startWith(kinds, effect)).rejects.toThrow(
      'No effect is registered for decisions of kind defer',
    );
  });

  it('keep the application from starting where a kind has two', async () => {
    await expect(startWith([...DECISION_KINDS, 'allocate'], effect)).rejects.toThrow(
      'Two effects are registered for decisions of kind allocate',
    );
  });

  it('get all decisions of a kind at once, in their order, and none of another', async () => {
    const effects = await startWith(DECISION_KINDS, effect);
    await effects.adopt([
      decision('1', 'allocate'),
      decision('2', 'defer'),
      decision('3', 'allocate'),
      decision('4', 'defer'),
    ]);
    expect(adopted).toEqual([
      ['2', '4'],
      ['1', '3'],
    ]);
  });
});
