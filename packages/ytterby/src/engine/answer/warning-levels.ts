import { WARNING_LEVELS, type WarningLevel } from '../../schema/cause-words.ts'

/**
 * How much each kind of warning matters, beside the rulesets, so that frozen releases have levels too. A kind that is missing
 * is a note: what is said of every answer of a kind, or what only explains.
 */
const LEVELS: Readonly<Record<string, WarningLevel>> = {
  'listed-conflict': 'decides',
  'listed-party-if-controlled': 'decides',
  'countermeasure-relevant': 'decides',
  'countermeasure-clause-open': 'decides',
  'last-day-unclear': 'decides',
  'interpretation-later': 'decides',
  'grade-doubt': 'decides',
  'practice-threshold': 'decides',
  'control-code-unknown': 'decides',
  'code-unknown': 'decides',
  'code-form-conflict': 'decides',
  'words-code-conflict': 'decides',
  'listed-party': 'act',
  'countermeasure-order': 'act',
  'countermeasure-measures': 'act',
  'countermeasure-mentioned': 'act',
  'countermeasure-not-re-export': 'act',
  'countermeasure-none-in-force': 'act',
  'group-of-listed-party': 'act',
  'no-affiliate-rule': 'act',
  generally: 'act',
  'extension-announced': 'act',
  'turns-before-dispatch': 'act',
  'composition-taken-as-complete': 'act',
  're-export-undetailed': 'act',
  'code-alone': 'act',
  'control-code-asserted': 'act',
  'not-transcribed': 'act',
  'only-by-control-code': 'act',
  'adjacent-control': 'act',
  'left-under-undertaking': 'act',
  'both-papers-open': 'act',
}

export const levelOfWarning = (code: string): WarningLevel => LEVELS[code] ?? 'note'

/** The order of levels: what decides first. */
export const rankOfLevel = (level: WarningLevel): number => WARNING_LEVELS.indexOf(level)
