/**
 * Survivors that were looked at and stay, each with its reason: no input can tell them from the code, or what they
 * change is promised to nobody. `text` is what was mutated, as it stands in the file; `mutator` is Stryker's name.
 */
export type LookedAt = { readonly file: string; readonly mutator: string; readonly text: string; readonly why: string }

const MEMORY = 'Only remembers what was worked out: without it the same answer takes longer.'

export const lookedAt: readonly LookedAt[] = [
  {
    file: 'engine/verdict/level.ts',
    mutator: 'EqualityOperator',
    text: 'a > b',
    why: 'Of two equal levels it does not matter which is taken.',
  },
  {
    file: 'engine/verdict/level.ts',
    mutator: 'EqualityOperator',
    text: 'a < b',
    why: 'Of two equal levels it does not matter which is taken.',
  },
  {
    file: 'engine/verdict/verdict-set.ts',
    mutator: 'EqualityOperator',
    text: 'a < b',
    why: 'Of two equal verdicts it does not matter which is taken.',
  },
  {
    file: 'engine/verdict/joint.ts',
    mutator: 'StringLiteral',
    text: "'stricter'",
    why: 'Any reading other than `laxer` is the stricter one.',
  },
  { file: 'engine/time/era.ts', mutator: 'ConditionalExpression', text: 'known === undefined', why: MEMORY },
  { file: 'engine/time/era.ts', mutator: 'ConditionalExpression', text: 'era === undefined', why: MEMORY },
  { file: 'engine/time/era.ts', mutator: 'ConditionalExpression', text: 'state === undefined', why: MEMORY },
]
