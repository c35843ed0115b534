import { userInfo } from 'node:os'
import { basename } from 'node:path'
import { canonicalJson, type Lang } from 'ytterby'
import { type Author, type ListQuestion, type Profile } from 'ytterby/intake'
import { badRowText } from '../clearances/finding.ts'
import { EXIT } from '../exit-code.ts'
import { requestedRuleset } from '../input/requested-ruleset.ts'
import { writeWhole } from '../input/write-whole.ts'
import { InputError } from '../input-error.ts'
import { intakeStanding, intakeSummary } from '../render/intake-summary.ts'
import { linesCount } from '../render/list-sums.ts'
import { phrase } from '../render/phrases.ts'
import { terminalWidth } from '../render/terminal-width.ts'
import { dayOrToday, today } from '../today.ts'
import { acceptCertain } from './accept-certain.ts'
import { answeredCsv } from './answered-csv.ts'
import { intakeJson } from './intake-json.ts'
import { listAsker } from './list-asker.ts'
import { loadOrNewProfile, saveProfile } from './profile-file.ts'
import { answersIn, questionsCsv } from './questions-file.ts'
import { openList } from './open-list.ts'
import { questionsOf, withAnswers, type Session } from './session.ts'
import { summaryOf } from './summary.ts'
import { writeOut } from './write-out.ts'

export type IntakeOptions = {
  readonly profile?: string
  readonly asOf?: string
  readonly destination?: string
  readonly by?: string
  readonly questions?: string
  readonly answers?: string
  readonly out?: string
  readonly accept?: 'certain'
  readonly json?: boolean
  readonly lang: Lang
  readonly ruleset?: string
}

/** Reads a list, applies what is known of it, asks what is open, and writes what was asked for. */
export async function runIntake(file: string, options: IntakeOptions): Promise<void> {
  const { lang, json = false } = options
  const answered = await withGivenAnswers(await opened(file, options), options)
  let { session } = answered
  const isAsked = isOnTerminal() && !json && options.questions === undefined && options.out !== '-'
  let questions = questionsOf(session)
  if (json) process.stdout.write(`${canonicalJson(intakeJson(session, questions, lang))}\n`)
  else
    (options.out === '-' ? process.stderr : process.stdout).write(
      intakeSummary(session, { file, lang, width: terminalWidth(), questions: isAsked ? [] : questions }),
    )
  if (isAsked && questions.length > 0) {
    session = await askOnTerminal(file, session, options)
    questions = questionsOf(session)
  }
  if (options.questions !== undefined) await writeQuestions(options.questions, questions, lang)
  if (options.out !== undefined) await writeOut(options.out, answeredCsv(session, { questions, lang, delimiter: ',' }))
  if (!json && !isAsked) process.stderr.write(nextSteps(file, questions, options))
  if (!isSettled(session) || questions.length > 0 || answered.bad > 0) process.exitCode = EXIT.linesFailed
}

async function opened(file: string, options: IntakeOptions): Promise<Session> {
  const { asOf, destination, lang } = options
  const ask = listAsker({
    defaults: { asOf: dayOrToday(asOf), knownAt: undefined },
    stated: destination === undefined ? {} : { destination },
    lang,
    ruleset: await requestedRuleset(options),
  })
  return openList(file, await loadOrNewProfile(options.profile), ask)
}

/** Applies what may be accepted unseen, and answers that were written into a file. */
async function withGivenAnswers(
  before: Session,
  options: IntakeOptions,
): Promise<{ readonly session: Session; readonly bad: number }> {
  const { accept, answers, lang } = options
  let session = before
  let bad = 0
  if (accept === 'certain')
    session = withAnswers(session, acceptCertain(session, { by: '--accept certain', on: today() }))
  if (answers !== undefined) {
    const read = await answersIn(answers, session, { author: authorOf(options), lang })
    for (const row of read.bad) process.stderr.write(badRowText(row, lang))
    process.stderr.write(`${phrase('answersApplied', lang, { count: read.applied, file: answers })}\n`)
    bad = read.bad.length
    session = withAnswers(session, read.profile)
  }
  const { profile } = session.intake
  if (options.profile !== undefined && profile !== before.intake.profile) await saveProfile(options.profile, profile)
  return { session, bad }
}

function authorOf({ by }: Pick<IntakeOptions, 'by'>): Author {
  return { by: by ?? userName(), on: today() }
}

function userName(): string {
  try {
    return userInfo().username
  } catch {
    throw new InputError('no-author', 'State --by: the system has no name for you, and each answer is kept with one.')
  }
}

const isOnTerminal = (): boolean => process.stdin.isTTY && process.stdout.isTTY

/** Asks on the terminal. Answers are saved as they come, or at the end where no profile was named. */
async function askOnTerminal(file: string, session: Session, options: IntakeOptions): Promise<Session> {
  const { lang, profile: kept } = options
  const [{ promptsOn }, { askPerson }] = await Promise.all([import('./prompts.ts'), import('./ask-person.ts')])
  const plain = (process.env['ACCESSIBLE'] ?? '') !== '' || process.env['TERM'] === 'dumb'
  const prompts = promptsOn({ input: process.stdin, output: process.stdout, lang, plain })
  const width = terminalWidth()
  const save = async (profile: Profile): Promise<void> => {
    if (kept !== undefined) await saveProfile(kept, profile)
  }
  const asked = await askPerson(session, { prompts, author: authorOf(options), lang, width, save })
  process.stdout.write(`\n${intakeStanding(asked, lang, width)}`)
  const { profile } = asked.intake
  if (kept !== undefined) process.stdout.write(`${phrase('profileSaved', lang, { file: kept })}\n`)
  if (questionsOf(asked).length > 0 && kept !== undefined) process.stdout.write(`${phrase('runAgain', lang)}\n`)
  if (kept === undefined && profile !== session.intake.profile) {
    const suggested = `${basename(file).replace(/\.[^.]*$/, '')}.profile.json`
    const name = await prompts.write(phrase('saveProfileAs', lang, { file: suggested }), () => null)
    if (name !== null && name !== '') {
      await saveProfile(name, profile)
      process.stdout.write(`${phrase('profileSaved', lang, { file: name })}\n`)
    }
  }
  return asked
}

async function writeQuestions(file: string, questions: readonly ListQuestion[], lang: Lang): Promise<void> {
  const text = questionsCsv(questions, lang, ',')
  if (file === '-') process.stdout.write(text)
  else await writeWhole(file, `\u{feff}${text}`)
  process.stderr.write(`${phrase('questionsWritten', lang, { file, count: questions.length })}\n`)
}

/** Whether nothing is open, and nothing has to be corrected. */
function isSettled({ lines }: Session): boolean {
  const { open, toSetAside, toCorrect } = summaryOf(lines)
  return open.lines + toSetAside.lines + toCorrect.lines === 0
}

/** How to go on where something is asked. */
function nextSteps(
  file: string,
  questions: readonly ListQuestion[],
  { lang, profile = 'profile.json' }: IntakeOptions,
): string {
  if (questions.length === 0) return ''
  const lines = new Set(questions.flatMap((question) => question.lines)).size
  return `${phrase('nextSteps', lang, { count: questions.length, lines: linesCount(lines, lang), file, profile })}\n`
}
