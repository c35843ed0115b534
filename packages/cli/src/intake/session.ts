import {
  openIntake,
  questionsOver,
  triage,
  withProfile,
  type Ask,
  type Intake,
  type ListQuestion,
  type Profile,
  type TableRecord,
  type TriagedLine,
} from 'ytterby/intake'
import type { ListAnswer } from './list-asker.ts'

export type AnsweredLine = TriagedLine<ListAnswer>

/** A list as it stands: read with a profile, and answered as far as its facts are known. */
export type Session = {
  readonly records: readonly TableRecord[]
  readonly ask: Ask<ListAnswer>
  readonly intake: Intake
  readonly lines: readonly AnsweredLine[]
}

export function openSession(records: readonly TableRecord[], profile: Profile, ask: Ask<ListAnswer>): Session {
  return answered({ records, ask }, openIntake(records, profile))
}

/** The same list with another profile. */
export const withAnswers = (session: Session, profile: Profile): Session =>
  answered(session, withProfile(session.intake, profile, session.records))

function answered({ records, ask }: Pick<Session, 'records' | 'ask'>, intake: Intake): Session {
  const lines = triage(intake.lines, ask)
  // The lines with their answers take the place of those without: a long list is held once.
  return { records, ask, intake: { ...intake, lines }, lines }
}

/** The next questions; of some lines only, or about each good on its own. */
export const questionsOf = (
  { intake: { list }, ask, lines }: Session,
  { of = lines, apart = false }: { readonly of?: readonly AnsweredLine[]; readonly apart?: boolean } = {},
): ListQuestion[] => questionsOver(of, { list, ask, apart })
