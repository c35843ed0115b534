/** Reads and answers a list in a worker, so that the page stays responsive. Nothing leaves the browser. */
import 'ytterby/law'
import { UnsureEncodingError } from '@ytterby/lists'
import { readProfile, type Profile } from 'ytterby/lists'
import { loadRefusals } from '../locales/refusals-apart.ts'
import { answeredIntake } from './answered-intake.ts'
import { answerList, requestedRuleset, type AnsweredList } from './answered-list.ts'
import { intakeState, goodLines, lineHistory, type Shown } from './intake-state.ts'
import { startSession, type IntakeSession, type Step } from './intake-session.ts'
import { decide } from './decide.ts'
import { foresee, type ForeseenList } from './foresee.ts'
import { ListRefused, problemOf } from './limits.ts'
import { columnsOf, openFile, type OpenedList } from './opened-list.ts'
import type { Answered, IntakeRequest, Reply, Request } from './protocol.ts'
import { listedRows, rowsOf } from './rows.ts'
import { compareList, exposureOf } from './sums.ts'
import { watchedCsv } from './watched-csv.ts'
import { workbookOf } from './workbook.ts'
import { written } from './written.ts'

let opened: OpenedList | null = null
let answered: AnsweredList | null = null
let session: IntakeSession | null = null
let foreseen: ForeseenList | null = null
let shown: Shown = { questions: 10, groups: 20 }

let isCancelled = false
// If the texts of refusals cannot be loaded, refusals are shown in English.
let previous: Promise<void> = loadRefusals().catch(() => undefined)

/** A request of the page, with the number that its replies bear. */
export type Asked = { readonly id: number; readonly request: Request }

/** Takes a request, and replies to it by messages. */
export function serve({ id, request }: Asked): void {
  const send = (reply: Reply): void => postMessage({ id, reply })
  if (request.kind === 'cancel') {
    isCancelled = true
    send({ kind: 'cancelled' })
    return
  }
  // One request after the other: each sees what the one before decided.
  previous = previous.then(async () => {
    isCancelled = false
    await replyTo(request, send).then(send, (error: unknown) => send(problemReply(error)))
  })
}

function problemReply(error: unknown): Reply {
  const encodings = error instanceof UnsureEncodingError ? error.choices : []
  return { kind: 'problem', problem: problemOf(error), encodings }
}

/** Lets the worker hear of a request to stop, without the delay of a timer. */
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(null)
  })

async function replyTo(request: Exclude<Request, { kind: 'cancel' }>, send: (progress: Reply) => void): Promise<Reply> {
  const step: Step = async (done, total, counts) => {
    send({ kind: 'progress', done, total, ...(counts === undefined ? {} : { counts }) })
    await pause()
    if (isCancelled) throw new ListRefused('cancelled')
  }
  switch (request.kind) {
    case 'open': {
      const { file, profile, sheet, encoding } = request
      answered = null
      session = null
      const known = profile === null ? null : await profileIn(profile)
      opened = await openFile(file, { profile: known, sheet, encoding }, (done) => step(done, file.size))
      return { kind: 'opened', opened: columnsOf(opened) }
    }
    case 'answer': {
      const list = present(opened)
      if (list.own !== null) {
        const ruleset = await requestedRuleset(request.ruleset)
        const { author, ...asking } = request
        return standing(await startSession({ list, asking, ruleset, before: session }, author, step))
      }
      answered = await answerList(list, request, (done, counts) => step(done, list.lines.length, counts))
      return { kind: 'answered', answered: { ...sums(answered), intake: null } }
    }
    case 'licences': {
      const { answerLicences } = await import('../licences/answer-licences.ts')
      return { kind: 'licences', answer: await answerLicences(request, await requestedRuleset(request.ruleset)) }
    }
    case 'rows':
    case 'exposure':
    case 'compare':
    case 'download':
    case 'inquiry':
      return replyAboutAnswers(request, present(answered), send)
    case 'foresee':
      foreseen = await foresee(present(answered), step)
      return { kind: 'foreseen', foreseen: foreseen.foreseen }
    case 'foreseen-lines':
      return { kind: 'foreseen-lines', rows: present(foreseen).linesOf(request.change, request.from, request.count) }
    case 'composition': {
      const { answerComposition } = await import('../composition/answer-composition.ts')
      return { kind: 'composition', answered: await answerComposition(request, () => step(0, 0)) }
    }
    case 'lines':
    case 'history':
    case 'profile':
    case 'show':
    case 'give':
    case 'set-aside':
    case 'take-out':
    case 'undo':
    case 'ask-apart':
    case 'ask-together':
    case 'skip':
    case 'ask-again':
      return replyAboutIntake(request, step)
  }
}

/** Replies about the answers of a list. */
async function replyAboutAnswers(
  request: Extract<Request, { kind: 'rows' | 'exposure' | 'compare' | 'download' | 'inquiry' }>,
  list: AnsweredList,
  send: (progress: Reply) => void,
): Promise<Reply> {
  switch (request.kind) {
    case 'rows':
      return { kind: 'rows', ...rowsOf(list, request) }
    case 'exposure':
      return { kind: 'exposure', exposure: exposureOf(list) }
    case 'compare': {
      const total = list.lines.length
      return {
        kind: 'compared',
        compared: compareList(list, request.days, (done) => send({ kind: 'progress', done, total })),
      }
    }
    case 'download':
      return { kind: 'download', file: await fileOf(request.format, list) }
    case 'inquiry': {
      const { lines, draftAt } = list
      return { kind: 'inquiry', inquiry: draftAt(lines.findIndex(({ line }) => line === request.line)) }
    }
  }
}

function fileOf(format: 'csv' | 'xlsx' | 'watch', list: AnsweredList): Blob | Promise<Blob> {
  switch (format) {
    case 'csv':
      return written(list, session)
    case 'xlsx':
      return workbookOf(present(session))
    case 'watch':
      return watchedCsv(list)
  }
}

/** Replies about a list that the intake asks about. */
async function replyAboutIntake(request: IntakeRequest, step: Step): Promise<Reply> {
  const asked = present(session)
  switch (request.kind) {
    case 'lines':
      return { kind: 'lines', ...goodLines(asked, request.of, request.from, request.count) }
    case 'history':
      return { kind: 'history', history: lineHistory(asked, request.line) }
    case 'profile': {
      const profile = `${JSON.stringify(asked.intake.profile, null, 1)}\n`
      return { kind: 'download', file: new Blob([profile], { type: 'application/json' }) }
    }
    case 'show':
      shown = { questions: request.questions, groups: request.groups }
      return standing(asked)
    case 'give':
    case 'set-aside':
    case 'take-out':
    case 'undo':
    case 'ask-apart':
    case 'ask-together':
    case 'skip':
    case 'ask-again': {
      const decided = await decide(asked, request, step)
      return 'why' in decided ? { kind: 'not-read', why: decided.why } : standing(decided)
    }
  }
}

/** Keeps the session, with the answers that follow from it. */
function standing(next: IntakeSession): Reply {
  if (session !== next || answered === null) answered = answeredIntake(next)
  session = next
  return { kind: 'answered', answered: { ...sums(answered), intake: intakeState(next, shown) } }
}

const sums = (list: AnsweredList): Omit<Answered, 'intake'> => ({
  counts: list.counts,
  lines: list.lines.length,
  listed: listedRows(list),
})

async function profileIn(file: File): Promise<Profile> {
  try {
    return readProfile(JSON.parse(await file.text()))
  } catch {
    throw new ListRefused('not-a-profile')
  }
}

/** The error for a request in the wrong order, which the page never sends. */
function present<List>(list: List | null): List {
  if (list === null) throw new ListRefused('failed')
  return list
}
