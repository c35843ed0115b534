import { listSayings } from '../locales/list.ts'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { usePageContext } from '../parts/context.ts'
import { numberText } from '../words/locale.ts'
import { Deciding } from './deciding.tsx'
import { Questions } from './questions.tsx'
import { SetAside } from './set-aside.tsx'
import { TriageTable } from './triage-table.tsx'
import type { ListClient } from './list-client.ts'
import type { IntakeState } from './intake-protocol.ts'
import type { Decision, NotTaken, Take } from './use-list.ts'

type IntakeViewProps = {
  readonly client: ListClient
  readonly file: string
  readonly intake: IntakeState
  readonly decide: (decision: Decision) => Promise<NotTaken | null>
  readonly progress: { readonly done: number; readonly total: number } | null
  readonly cancel: () => void
  readonly by: string
  readonly setBy: (by: string) => void
}

/** What the intake asks of a list: where its lines stand, the questions, and what is set aside. */
export function IntakeView({ client, file, intake, decide, progress, cancel, by, setBy }: IntakeViewProps) {
  const { say, lang } = usePageContext(listSayings)
  const name = useRef<HTMLInputElement>(null)
  const [told, setTold] = useState<'undone' | 'shown' | null>(null)
  const [problem, setProblem] = useState<Exclude<NotTaken, 'busy'> | null>(null)
  const shown = useRef({ questions: 10, groups: 20 })
  useEffect(() => {
    if (by.trim() !== '' && problem === 'unnamed') setProblem(null)
  }, [by])
  const take: Take = async (decision) => {
    const refused = await decide(decision)
    if (refused === 'busy') return false
    setTold(null)
    setProblem(refused)
    if (refused === 'unnamed') name.current?.focus()
    if (refused !== null) return false
    setTold(toldOf(decision))
    return true
  }
  const current = useRef(take)
  current.current = take
  // Progress draws none of the questions again.
  const decisions = useMemo(() => {
    const takeNow: Take = (decision) => current.current(decision)
    const more = (change: Partial<typeof shown.current>): void => {
      shown.current = { ...shown.current, ...change }
      void takeNow({ kind: 'show', ...shown.current })
    }
    return (
      <>
        <Questions client={client} intake={intake} take={takeNow} more={(questions) => more({ questions })} />
        <SetAside client={client} aside={intake.aside} take={takeNow} more={(groups) => more({ groups })} />
      </>
    )
  }, [client, intake])
  return (
    <div class="intake" aria-busy={progress !== null}>
      <TriageTable triage={intake.triage} notUsed={intake.notUsed} />
      <Deciding
        client={client}
        file={file}
        intake={intake}
        take={take}
        told={told === null ? '' : say(told, { count: numberText(intake.asked, lang) })}
        problem={problem}
        progress={progress}
        cancel={cancel}
        by={by}
        setBy={setBy}
        name={name}
      />
      {decisions}
    </div>
  )
}

const toldOf = ({ kind }: Decision): 'undone' | 'shown' => (kind === 'undo' ? 'undone' : 'shown')
