import { listSayings } from '../locales/list.ts'
import { useEffect, useRef, useState } from 'preact/hooks'
import { usePageContext } from '../parts/context.ts'
import { dayText, numberText } from '../words/locale.ts'
import { ForeseenChanges } from './foreseen-changes.tsx'
import { ListFailed, type ListClient } from './list-client.ts'
import { WatchRun } from './watch-run.tsx'
import type { Asking, Foreseen } from './protocol.ts'

/** What a watch of the list will tell on coming days, and how to begin one. */
export function WatchList({
  client,
  file,
  asking,
  withoutDays,
}: {
  client: ListClient
  file: string
  asking: Asking
  /** Answers the list again without the days that its lines state. */
  withoutDays: () => void
}) {
  const { say } = usePageContext(listSayings)
  const { foreseen, progress, problem, look } = useForeseen(client)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // The button that was pressed is gone.
    if (foreseen !== null && document.activeElement === document.body) heading.current?.focus()
  }, [foreseen])
  return (
    <section class="card watch" aria-labelledby="watch">
      <h2 id="watch" tabIndex={-1} ref={heading}>
        {say('watchList')}
      </h2>
      {problem === null ? null : <p role="alert">{say(`problem.${problem}`)}</p>}
      {foreseen !== null ? (
        <>
          <Sums foreseen={foreseen} asking={asking} withoutDays={withoutDays} />
          <ForeseenChanges client={client} changes={foreseen.changes} />
          <WatchRun client={client} file={file} asking={asking} reads={foreseen.reads} />
        </>
      ) : progress === null ? (
        <button type="button" onClick={() => void look()}>
          {say('lookAhead')}
        </button>
      ) : (
        <>
          <progress value={progress.done} max={Math.max(progress.total, 1)} aria-label={say('progress')} />
          <div class="buttons">
            <button type="button" onClick={() => void client.ask({ kind: 'cancel' }, 'cancelled')}>
              {say('cancel')}
            </button>
          </div>
        </>
      )}
    </section>
  )
}

/** Asks the worker to look ahead, with its progress. */
function useForeseen(client: ListClient) {
  const [foreseen, setForeseen] = useState<Foreseen | null>(null)
  const [progress, setProgress] = useState<{ readonly done: number; readonly total: number } | null>(null)
  const [problem, setProblem] = useState<ListFailed['problem'] | null>(null)
  const look = async (): Promise<void> => {
    setProblem(null)
    setProgress({ done: 0, total: 1 })
    try {
      setForeseen((await client.ask({ kind: 'foresee' }, 'foreseen', setProgress)).foreseen)
    } catch (error) {
      setProblem(error instanceof ListFailed ? error.problem : 'failed')
    }
    setProgress(null)
  }
  return { foreseen, progress, problem, look }
}

/** How many lines a watch will tell of, by which law, and which lines it leaves out. */
function Sums({ foreseen, asking, withoutDays }: { foreseen: Foreseen; asking: Asking; withoutDays: () => void }) {
  const { say, lang, today, ruleset } = usePageContext(listSayings)
  const { lines, changed, statesDay, refused } = foreseen
  const day = dayText(asking.asOf, lang)
  return (
    <>
      <p role="status">
        {say(changed === 0 && lines > 0 ? 'foreseenNothing' : 'foreseen', {
          day,
          lines: numberText(lines, lang),
          changed: numberText(changed, lang),
        })}
      </p>
      <p class="hint">{say('lawOf', { version: ruleset.version, day: dayText(ruleset.knownThrough, lang) })}</p>
      {asking.asOf === today && asking.knownAt === null ? null : <p class="caution">{say('countedFrom', { day })}</p>}
      {statesDay === 0 ? null : (
        <p class="caution">
          {say('statesDay', { count: numberText(statesDay, lang) })}{' '}
          <button type="button" onClick={withoutDays}>
            {say('watchWithoutDays')}
          </button>
        </p>
      )}
      {refused === 0 ? null : <p class="caution">{say('notWatched', { count: numberText(refused, lang) })}</p>}
    </>
  )
}
