import { useEffect, useRef, useState } from 'preact/hooks'
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
  | { readonly name: 'empty'; readonly problem: ListProblem | null }
  | Working
  | { readonly name: 'mapping' }
  | { readonly name: 'answered'; readonly answered: Standing }

type OpenedFile = { readonly file: string; readonly opened: Opened; readonly read: (sheet: string) => void }

type Authored = Extract<IntakeRequest, { author: unknown }>
/** A decision about a list, without who takes it. */
export type Decision =
  | (Authored extends infer One ? (One extends Authored ? Omit<One, 'author'> : never) : never)
  | Extract<IntakeRequest, { kind: 'undo' | 'ask-apart' | 'ask-together' | 'skip' | 'ask-again' | 'show' }>

/** What came of a decision: null if it was taken. */
export type NotTaken = 'unnamed' | 'busy' | 'failed' | 'cancelled' | Extract<Reply, { kind: 'not-read' }>['why']

/** Takes a decision; says whether it was taken. */
export type Take = (decision: Decision) => Promise<boolean>

/** The state of the current list, and its actions. Nothing of it is stored. */
export function useList({ lang, ruleset, today }: Pick<Asking, 'lang' | 'ruleset'> & { today: string }) {
  const client = useRef<ListClient | null>(null)
  const [stage, setStage] = useState<Stage>({ name: 'empty', problem: null })
  const [opened, setOpened] = useState<OpenedFile | null>(null)
  const [asking, setAsking] = useState<Asking | null>(null)
  const [by, setBy] = useState('')
  useEffect(() => () => client.current?.end(), [])
  const author = { by: by.trim(), on: today }

  const empty = (problem: ListProblem | null): void => {
    client.current?.end()
    client.current = null
    setOpened(null)
    setAsking(null)
    setStage({ name: 'empty', problem })
  }
  const failed = (error: unknown): void => {
    const problem = error instanceof ListFailed ? error.problem : 'failed'
    if (problem === 'cancelled') setStage({ name: 'mapping' })
    else empty(problem)
  }

  const read = (file: File, profile: File | null, sheet: string | null = null): void => {
    client.current?.end()
    client.current = listClient()
    setAsking(null)
    const tell = (done: number): void => setStage(working('reading', file.size, done))
    tell(0)
    client.current
      .ask({ kind: 'open', file, profile, sheet }, 'opened', ({ done }) => tell(done))
      .then((reply) => {
        setOpened({ file: file.name, opened: reply.opened, read: (other) => read(file, profile, other) })
        setStage({ name: 'mapping' })
      })
      .catch(failed)
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

  // Answers depend on the language and the release.
  useEffect(() => {
    if (asking === null || stage.name !== 'answered') return
    if (asking.lang !== lang || asking.ruleset !== ruleset) answer({ ...asking, lang, ruleset })
  }, [lang, ruleset])

  const decisions = useDecisions(client, author, (answered) => setStage((before) => standing(before, answered)))
  const cancel = (): void => {
    if (stage.name === 'reading') empty(null)
    else void client.current?.ask({ kind: 'cancel' }, 'cancelled')
  }
  const remap = (): void => setStage({ name: 'mapping' })
  const again = (): void => empty(null)
  return { client: client.current, stage, opened, asking, read, answer, remap, again, cancel, by, setBy, ...decisions }
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
