import { entriesAreMet, rulesAppear, sentencesAreSaid } from './answers.ts'
import type { LawCheck } from './check.ts'
import { codeCandidatesArePossible } from './commodity-codes.ts'
import {
  delistingsFit,
  effectsActOnLivingLimbs,
  limbsEndOnce,
  namesStandOnce,
  rulesAgree,
  suspensionsFit,
} from './contradictions.ts'
import { effectsHold } from './effects-hold.ts'
import { interpretationsDecide, rowsUseTheirInterpretations } from './interpretations.ts'
import { lexiconFinds } from './lexicon.ts'
import { questionsDecide } from './questions.ts'
import { rowsAreReachable, rowsSpeakOfEntries } from './reach-rows.ts'
import { livesTileAllDays, oneStateADay } from './whole-lives.ts'

/** All static checks of the law. */
export const checks = {
  livesTileAllDays,
  oneStateADay,
  limbsEndOnce,
  suspensionsFit,
  effectsActOnLivingLimbs,
  delistingsFit,
  namesStandOnce,
  rulesAgree,
  rowsAreReachable,
  rowsSpeakOfEntries,
  interpretationsDecide,
  rowsUseTheirInterpretations,
  effectsHold,
  entriesAreMet,
  rulesAppear,
  sentencesAreSaid,
  codeCandidatesArePossible,
  lexiconFinds,
  questionsDecide,
} satisfies Record<string, LawCheck>

export type CheckName = keyof typeof checks
