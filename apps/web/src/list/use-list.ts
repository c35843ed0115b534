import { useEffect, useRef, useState } from 'preact/hooks'
import type { Encoding, EncodingChoice } from '@ytterby/lists'
import { ListFailed, listClient, type ListClient } from './list-client.ts'
import type { Answered, Asking, Counts, IntakeRequest, ListProblem, Opened, Reply } from './protocol.ts'

/** Progress of reading or answering a file. */
export type Working = {
  readonly name: 'reading' | 'answering'
  readonly done: number
  readonly total: number
  readonly counts: Counts | null
}

/** The answers of a list; each decision makes new ones. */
export type Standing = Answered & { readonly version: number }

/** The current step of the list view. */
type Stage =
  | { readonly name: 'empty'; readonly problem: ListProblem | null; readonly encodings: readonly EncodingToRead[] }
  | Working
  | { readonly name: 'mapping' }
  | { readonly name: 'answered'; readonly answered: Standing }

/** An encoding that a file may be in, and what reads it so. */
export type EncodingToRead = EncodingChoice & { readonly read: () => void }

/** What of a file is read, and how. */
export type Reading = { readonly sheet: string | null; readonly encoding: Encoding | null }

type OpenedFile = { readonly file: string; readonly opened: Opened; readonly read: (other: Partial<Reading>) => void }

type Authored = Extract<IntakeRequest, { author: unknown }>
/** A decision about a list, without who takes it. */
export type Decision =
  | (Authored extends infer One ? (One extends Authored ? Omit<One, 'author'> : never) : never)
  | Extract<IntakeRequest, { kind: 'undo' | 'ask-apart' | 'ask-together' | 'skip' | 'ask-again' | 'show' }>

/** What came of a decision: null if it was taken. */
export type NotTaken = 'unnamed' | 'busy' | 'failed' | 'cancelled' | Extract<Reply, { kind: 'not-read' }>['why']

/** Takes a decision; says whether it was taken. */
export type Take = (decision: Decision) => Promise<boolean>

const AS_FOUND: Reading = { sheet: null, encoding: null }

/** The state of the current list, and its actions. Nothing of it is stored. */
export function useList({ lang, ruleset, today }: Pick<Asking, 'lang' | 'ruleset'> & { today: string }) {
  const client = useRef<ListClient | null>(null)
  const [stage, setStage] = useState<Stage>({ name: 'empty', problem: null, encodings: [] })
  const [opened, setOpened] = useState<OpenedFile | null>(null)
  const [asking, setAsking] = useState<Asking | null>(null)
  const [by, setBy] = useState('')
  useEffect(() => () => client.current?.end(), [])
  const author = { by: by.trim(), on: today }

  const empty = (problem: ListProblem | null, encodings: readonly EncodingToRead[] = []): void => {
    client.current?.end()
    client.current = null
    setOpened(null)
    setAsking(null)
    setStage({ name: 'empty', problem, encodings })
  }
  const failed = (error: unknown, encodings: readonly EncodingToRead[] = []): void => {
    const problem = error instanceof ListFailed ? error.problem : 'failed'
    if (problem === 'cancelled') setStage({ name: 'mapping' })
    else empty(problem, encodings)
  }

  const read = (file: File, profile: File | null, reading: Reading = AS_FOUND): void => {
    client.current?.end()
    client.current = listClient()
    setAsking(null)
    const tell = (done: number): void => setStage(working('reading', file.size, done))
    tell(0)
    client.current
      .ask({ kind: 'open', file, profile, ...reading }, 'opened', ({ done }) => tell(done))
      .then((reply) => {
        setOpened({
          file: file.name,
          opened: reply.opened,
          read: (other) => read(file, profile, { ...reading, ...other }),
        })
        setStage({ name: 'mapping' })
      })
      .catch((error: unknown) =>
        failed(
          error,
          encodingsToRead(error, (encoding) => read(file, profile, { ...reading, encoding })),
        ),
      )
  }

  const answer = (asked: Asking): void => {
    setAsking(asked)
    const lines = opened?.opened.lines ?? 0
    const tell = (done: number, counts?: Counts): void => setStage(working('answering', lines, done, counts))
    tell(0)
    client.current
      ?.ask({ kind: 'answer', ...asked, author }, 'answered', ({ done, counts }) => tell(done, counts))
      .then(({ answered }) => setStage({ name: 'answered', answered: { ...answered, version: 0 } }))
      .catch(failed)
  }

  useAnswersIn({ lang, ruleset }, stage.name === 'answered' ? asking : null, answer)

  const decisions = useDecisions(client, author, (answered) => setStage((before) => standing(before, answered)))
  const stop = (): void => void client.current?.ask({ kind: 'cancel' }, 'cancelled')
  const cancel = (): void => (stage.name === 'reading' ? empty(null) : stop())
  const view = { remap: () => setStage({ name: 'mapping' }), again: () => empty(null), cancel }
  return { client: client.current, stage, opened, asking, read, answer, by, setBy, ...view, ...decisions }
}

const working = (name: Working['name'], total: number, done = 0, counts: Counts | null = null): Working => ({
  name,
  done,
  total,
  counts,
})

/** The stage after a decision. */
const standing = (before: Stage, answered: Answered): Stage => ({
  name: 'answered',
  answered: { ...answered, version: before.name === 'answered' ? before.answered.version + 1 : 0 },
})

/** Answers depend on the language and the release: has the list answered again where one of them changed. */
function useAnswersIn(
  { lang, ruleset }: Pick<Asking, 'lang' | 'ruleset'>,
  answered: Asking | null,
  answer: (asked: Asking) => void,
): void {
  useEffect(() => {
    if (answered === null) return
    if (answered.lang !== lang || answered.ruleset !== ruleset) answer({ ...answered, lang, ruleset })
  }, [lang, ruleset])
}

/** The encodings that a file may be in which was refused because of them. */
const encodingsToRead = (error: unknown, readIn: (encoding: Encoding) => void): EncodingToRead[] =>
  error instanceof ListFailed
    ? error.encodings.map((choice) => ({ ...choice, read: () => readIn(choice.encoding) }))
    : []

/** Least time in milliseconds between two frames that show progress. */
const PROGRESS_MS = 250

/** Takes decisions, one at a time. */
function useDecisions(
  client: { readonly current: ListClient | null },
  author: { readonly by: string; readonly on: string },
  answered: (answered: Answered) => void,
) {
  const [progress, setProgress] = useState<{ readonly done: number; readonly total: number } | null>(null)
  const isBusy = useRef(false)
  const decide = async (decision: Decision): Promise<NotTaken | null> => {
    if (client.current === null) return 'failed'
    if (isBusy.current) return 'busy'
    const isAuthored = decision.kind === 'give' || decision.kind === 'set-aside' || decision.kind === 'take-out'
    if (isAuthored && author.by === '') return 'unnamed'
    isBusy.current = true
    let told = 0
    setProgress({ done: 0, total: 1 })
    try {
      const reply = await client.current.askAny(isAuthored ? { ...decision, author } : decision, (step) => {
        if (performance.now() - told < PROGRESS_MS) return
        told = performance.now()
        setProgress(step)
      })
      if (reply.kind === 'not-read') return reply.why
      if (reply.kind !== 'answered') return 'failed'
      answered(reply.answered)
      return null
    } catch (error) {
      return error instanceof ListFailed && error.problem === 'cancelled' ? 'cancelled' : 'failed'
    } finally {
      isBusy.current = false
      setProgress(null)
    }
  }
  return { decide, progress }
}
