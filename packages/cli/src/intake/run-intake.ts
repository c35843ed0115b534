import { userInfo } from 'node:os'
import { basename } from 'node:path'
import {
  acceptCertain,
  askQuestions,
  changeProfile,
  listAsker,
  noGoods,
  openSessionInSteps,
  summaryOf,
  type Encoding,
  type ListAsking,
  type ListFile,
  type Session,
  type SessionStart,
} from '@ytterby/lists'
import { canonicalJson, filled, type Lang } from 'ytterby'
import type { Author, ListQuestion, Profile } from 'ytterby/lists'
import { inputRefusals } from '../locales/en/input-refusals.ts'
import { progressOn, type Progress } from '../batch/progress.ts'
import { badRowText } from '../clearances/finding.ts'
import { EXIT } from '../exit-code.ts'
import { requireApart, isSameFile } from '../input/require-apart.ts'
import { requestedRuleset } from '../input/requested-ruleset.ts'
import { writeWhole } from '../input/write-whole.ts'
import { InputError } from '../input-error.ts'
import { intakeStanding, intakeSummary } from '../render/intake-summary.ts'
import { refusalText } from '../render/refusals.ts'
import { linesCount } from '../render/list-sums.ts'
import { phrase } from '../render/phrases.ts'
import { terminalWidth } from '../render/terminal-width.ts'
import { dayOrToday, today } from '../today.ts'
import { writeAnswered } from './answered-file.ts'
import { intakeJson } from './intake-json.ts'
import { openListFile } from './open-list-file.ts'
import { loadOrNewProfile, saveProfile } from './profile-file.ts'
import { answersOfCsv, answersOfSheet, questionsCsv, type Answers } from './questions-file.ts'

export type IntakeOptions = {
  readonly sheet?: string
  readonly encoding?: Encoding
  readonly profile?: string
  readonly asOf?: string
  readonly destination?: string
  readonly by?: string
  readonly questions?: string
  readonly answers?: string
  readonly out?: string
  readonly raw?: boolean
  readonly accept?: 'certain'
  readonly json?: boolean
  readonly quiet?: boolean
  readonly lang: Lang
  readonly ruleset?: string
}

/** Reads a list, applies what is known of it, asks what is open, and writes what was asked for. */
export async function runIntake(file: string, options: IntakeOptions): Promise<void> {
  const { lang, json = false } = options
  requireApart(
    [
      ['--out', options.out],
      ['--questions', options.questions],
      ['--profile', options.profile],
    ],
    [
      [file, file],
      ['--answers', options.answers],
    ],
  )
  const asking = await askingOf(options)
  const profile = await loadOrNewProfile(options.profile)
  const list = await openListFile(file, { sheet: options.sheet, encoding: options.encoding })
  const progress = progressOn({ ...options, draws: true })
  const read = sessionOf(list, { profile, ask: listAsker(asking) }, progress)
  if (read.lines.length === 0) throw noGoods()
  const given = await withGivenAnswers(read, { file, list, options })
  const isAsked = isOnTerminal() && !json && options.questions === undefined && options.out !== '-'
  let { session } = given
  progress.end(outcomesOf(session))
  let questions = askQuestions(session)
  if (json) process.stdout.write(`${canonicalJson(intakeJson(session, questions, lang))}\n`)
  else
    (options.out === '-' ? process.stderr : process.stdout).write(
      intakeSummary(session, {
        file,
        sheet: list.sheet,
        encoding: list.encoding,
        lang,
        width: terminalWidth(),
        questions: isAsked ? [] : questions,
      }),
    )
  if (isAsked && questions.length > 0) {
    session = await askOnTerminal(file, session, options)
    questions = askQuestions(session)
  }
  if (options.questions !== undefined) await writeQuestions(options.questions, questions, list, options)
  if (options.out !== undefined) await writeAnswered(options.out, { session, list, asking, raw: options.raw })
  if (!json && !isAsked) process.stderr.write(nextSteps(file, questions, options))
  if (!isSettled(session) || questions.length > 0 || given.bad > 0) process.exitCode = EXIT.linesFailed
}

/** Reads a list and answers its lines, some at a time. */
function sessionOf(list: ListFile, start: SessionStart, progress: Progress): Session {
  const steps = openSessionInSteps(list, start)
  progress.total(list.records.length)
  let answered = 0
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    progress.reach(step.value)
    progress.line(step.value - answered)
    answered = step.value
  }
}

/** The lines by what is known of them; those that wait for an answer depend on it. */
function outcomesOf({ lines }: Session): Readonly<Record<string, number>> {
  const { byVerdict, open, setAside, toSetAside, toCorrect } = summaryOf(lines)
  return {
    ...Object.fromEntries(Object.entries(byVerdict).map(([verdict, sums]) => [verdict, sums.lines])),
    depends: open.lines,
    refused: toCorrect.lines,
    'set-aside': setAside.lines + toSetAside.lines,
  }
}

const askingOf = async (options: IntakeOptions): Promise<ListAsking> => ({
  defaults: { asOf: dayOrToday(options.asOf), knownAt: undefined },
  stated: options.destination === undefined ? {} : { destination: options.destination },
  lang: options.lang,
  ruleset: await requestedRuleset(options),
})

type Given = { readonly file: string; readonly list: ListFile; readonly options: IntakeOptions }

/** Applies what may be accepted unseen, and answers that were written into a file. */
async function withGivenAnswers(
  before: Session,
  { file, list, options }: Given,
): Promise<{ readonly session: Session; readonly bad: number }> {
  const { accept, answers, lang } = options
  let session = before
  let bad = 0
  const apply = (from: string, { applied, bad: rows, profile }: Answers): void => {
    for (const row of rows) process.stderr.write(badRowText(row, lang))
    if (applied > 0 || rows.length > 0)
      process.stderr.write(`${phrase('answersApplied', lang, { count: applied, file: from })}\n`)
    bad += rows.length
    session = changeProfile(session, profile)
  }
  // Answers come first: what a person decided is not accepted unseen.
  if (list.filledIn !== null)
    apply(file, answersOfSheet(file, list.filledIn, session, { author: authorOf(options), lang }))
  if (answers !== undefined) apply(answers, await answersOf(answers, session, options))
  if (accept === 'certain')
    session = changeProfile(session, acceptCertain(session, { by: '--accept certain', on: today() }))
  const { profile } = session.intake
  if (options.profile !== undefined && profile !== before.intake.profile) await saveProfile(options.profile, profile)
  return { session, bad }
}

async function answersOf(file: string, session: Session, options: IntakeOptions): Promise<Answers> {
  const given = { author: authorOf(options), lang: options.lang }
  return /\.xlsx$/i.test(file)
    ? answersOfSheet(file, (await openListFile(file)).filledIn, session, given)
    : answersOfCsv(file, session, given)
}

function authorOf({ by }: Pick<IntakeOptions, 'by'>): Author {
  return { by: by ?? userName(), on: today() }
}

function userName(): string {
  try {
    return userInfo().username
  } catch {
    throw new InputError(
      'no-author',
      'State --by: the system does not know your name, and each answer is kept with one.',
    )
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
  if (kept !== undefined) prompts.say(phrase('profileSaved', lang, { file: kept }))
  else if (profile !== session.intake.profile) {
    const suggested = `${basename(file).replace(/\.[^.]*$/, '')}.profile.json`
    const name = await prompts.write(phrase('saveProfileAs', lang, { file: suggested }), (written) =>
      isSameFile(written, file)
        ? refusalText('same-file', filled(inputRefusals.sameFile, { first: written, second: file }), lang)
        : null,
    )
    if (name !== null && name !== '') {
      await saveProfile(name, profile)
      prompts.say(phrase('profileSaved', lang, { file: name }))
    }
  }
  if (kept !== undefined && askQuestions(asked).length > 0) prompts.say(phrase('runAgain', lang))
  return asked
}

async function writeQuestions(
  file: string,
  questions: readonly ListQuestion[],
  { dialect }: ListFile,
  { lang, raw = false }: IntakeOptions,
): Promise<void> {
  const text = questionsCsv(questions, lang, { ...dialect, raw: raw || file === '-' })
  if (file === '-') process.stdout.write(text)
  // Spreadsheets take a file without the mark for one of their own code page.
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
