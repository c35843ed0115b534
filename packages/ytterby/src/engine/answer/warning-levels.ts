import { WARNING_LEVELS, type WarningLevel } from '../../schema/cause-words.ts'

/** Kinds of warnings by which the verdict would change if the reading is otherwise. */
const DECIDE: readonly string[] = [
  'listed-conflict',
  'listed-party-if-controlled',
  'countermeasure-relevant',
  'countermeasure-clause-open',
  'last-day-unclear',
  'interpretation-later',
  'grade-doubt',
  'practice-threshold',
  'control-code-unknown',
  'code-unknown',
  'code-form-conflict',
  'words-code-conflict',
  'catch-all-abroad',
]

/** Kinds after which somebody must do something. */
const ACT: readonly string[] = [
  'listed-party',
  'countermeasure-order',
  'countermeasure-measures',
  'countermeasure-mentioned',
  'countermeasure-not-re-export',
  'countermeasure-none-in-force',
  'group-of-listed-party',
  'family-of-listed-party',
  'no-affiliate-rule',
  'generally',
  'extension-announced',
  'turns-before-dispatch',
  'composition-taken-as-complete',
  're-export-undetailed',
  'code-alone',
  'control-code-asserted',
  'not-transcribed',
  'only-by-control-code',
  'adjacent-control',
  'left-under-undertaking',
  'both-papers-open',
]

/**
 * How much a kind of warning matters, beside the rulesets, so that frozen releases have levels too. Others are notes: what is said
 * of every answer of a kind, or what only explains.
 */
export const levelOfWarning = (code: string): WarningLevel =>
  DECIDE.includes(code) ? 'decides' : ACT.includes(code) ? 'act' : 'note'

/** The order of levels: what decides first. */
export const rankOfLevel = (level: WarningLevel): number => WARNING_LEVELS.indexOf(level)
