import { listSayings } from '../locales/list.ts'
import { useEffect, useRef, useState } from 'preact/hooks'
import { usePageContext } from '../parts/context.ts'
import { VerdictMark } from '../parts/verdict-mark.tsx'
import { numberText } from '../words/locale.ts'
import { ListFailed, listClient, type ListClient } from './list-client.ts'
import { Mapping } from './mapping.tsx'
import { Results } from './results.tsx'
import type { Asking, Counts, ListProblem, Opened } from './protocol.ts'

/** Progress of reading or answering a file. */
type Working = {
  readonly name: 'reading' | 'answering'
  readonly done: number
  readonly total: number
  readonly counts: Counts | null
}

/** The current step of the list view. */
type Stage =
  | { readonly name: 'empty'; readonly problem: ListProblem | null }
  | Working
  | { readonly name: 'mapping' }
  | { readonly name: 'answered'; readonly counts: Counts; readonly lines: number; readonly milliseconds: number }

/** The view of a list: drop a file, map its columns, have it answered in a worker, browse and download the answers. */
export function ListView() {
  const { say, lang, place } = usePageContext(listSayings)
  const { client, stage, opened, asking, read, answer, remap, again } = useList({ lang, ruleset: place.ruleset })
  return (
    <div class="list">
      <h1>{say('aList')}</h1>
      <p class="lead">{say('listWhat')}</p>
      {stage.name === 'empty' ? <Drop problem={stage.problem} take={read} /> : null}
      {stage.name === 'reading' || stage.name === 'answering' ? <Progress stage={stage} /> : null}
      {opened !== null && stage.name === 'mapping' ? (
        <Mapping file={opened.file} opened={opened.opened} before={asking} answer={answer} />
      ) : null}
      {stage.name === 'answered' && client !== null && opened !== null && asking !== null ? (
        <Results client={client} file={opened.file} answered={stage} asking={asking} remap={remap} />
      ) : null}
      {stage.name === 'mapping' || stage.name === 'answered' ? (
        <p>
          <button type="button" onClick={again}>
            {say('anotherFile')}
          </button>
        </p>
      ) : null}
    </div>
  )
}

/** The state of the current list, and its actions. */
function useList({ lang, ruleset }: Pick<Asking, 'lang' | 'ruleset'>) {
  const client = useRef<ListClient | null>(null)
  const [stage, setStage] = useState<Stage>({ name: 'empty', problem: null })
  const [opened, setOpened] = useState<{ readonly file: string; readonly opened: Opened } | null>(null)
  const [asking, setAsking] = useState<Asking | null>(null)
  useEffect(() => () => client.current?.end(), [])

  const failed = (error: unknown): void =>
    setStage({ name: 'empty', problem: error instanceof ListFailed ? error.problem : 'failed' })

  const read = (file: File): void => {
    client.current?.end()
    client.current = listClient()
    setStage({ name: 'reading', done: 0, total: file.size, counts: null })
    client.current
      .ask({ kind: 'open', file }, 'opened', ({ done, total }) =>
        setStage({ name: 'reading', done, total, counts: null }),
      )
      .then((reply) => {
        setOpened({ file: file.name, opened: reply.opened })
        setStage({ name: 'mapping' })
      })
      .catch(failed)
  }

  const answer = (asked: Asking): void => {
    setAsking(asked)
    setStage({ name: 'answering', done: 0, total: opened?.opened.lines ?? 0, counts: null })
    client.current
      ?.ask({ kind: 'answer', ...asked }, 'answered', ({ done, total, counts = null }) =>
        setStage({ name: 'answering', done, total, counts }),
      )
      .then(({ counts, lines, milliseconds }) => setStage({ name: 'answered', counts, lines, milliseconds }))
      .catch(failed)
  }

  const again = (): void => {
    client.current?.end()
    client.current = null
    setOpened(null)
    setAsking(null)
    setStage({ name: 'empty', problem: null })
  }

  // Answers depend on the language and the release.
  useEffect(() => {
    if (asking === null || stage.name !== 'answered') return
    if (asking.lang !== lang || asking.ruleset !== ruleset) answer({ ...asking, lang, ruleset })
  }, [lang, ruleset])

  const remap = (): void => setStage({ name: 'mapping' })
  return { client: client.current, stage, opened, asking, read, answer, remap, again }
}

/** Shows the progress of reading or answering. */
function Progress({ stage }: { stage: Working }) {
  const { say } = usePageContext(listSayings)
  return (
    <section class="card">
      <h2>{say(stage.name === 'reading' ? 'reading' : 'answering')}</h2>
      <progress value={stage.done} max={Math.max(stage.total, 1)} aria-label={say('progress')} />
      {stage.name === 'answering' ? <p>{say('linesDone', { done: stage.done, total: stage.total })}</p> : null}
      {stage.counts === null ? null : <SoFar counts={stage.counts} />}
    </section>
  )
}

function SoFar({ counts }: { counts: Counts }) {
  const { lang, say } = usePageContext(listSayings)
  return (
    <p class="marks so-far">
      {VERDICTS.filter((verdict) => counts[verdict] > 0).map((verdict) => (
        <span key={verdict}>
          <VerdictMark verdict={verdict} /> {numberText(counts[verdict], lang)}
        </span>
      ))}
      {counts.refused === 0 ? null : `${say('badRows')} ${numberText(counts.refused, lang)}`}
    </p>
  )
}

const VERDICTS = [
  'prohibited',
  'refused-in-principle',
  'permit-required',
  'unsettled',
  'depends',
  'no-permit',
] as const satisfies readonly (keyof Counts)[]

const EXAMPLE = [
  'part,description,form,elements,destination,end use,quantity kg,value,currency',
  'P1,Traction motor magnet,ndfeb-magnet,Nd;Dy,Germany,civil,1200,96000,EUR',
  'P2,Loudspeaker magnet,ndfeb-magnet,Nd;Pr,Germany,civil,800,31000,EUR',
  'P3,Terbium oxide,separated-oxide,Tb,Japan,civil,50,42000,EUR',
  'P4,Magnet of a new supplier,ndfeb-magnet,,United States,civil,300,21000,EUR',
  'P5,Sm-Co magnet,smco-magnet,Sm,France,military,20,9000,EUR',
  '',
].join('\n')

/** The area to drop or choose a file. */
function Drop({ problem, take }: { problem: ListProblem | null; take: (file: File) => void }) {
  const { say } = usePageContext(listSayings)
  const [isOver, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  return (
    <section
      class={`card drop ${isOver ? 'over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const file = event.dataTransfer?.files[0]
        if (file !== undefined) take(file)
      }}
    >
      {problem === null ? null : (
        <p role="alert" class="finding">
          {say(`problem.${problem}`)}
        </p>
      )}
      <p class="big">{say('dropHere')}</p>
      <p>
        <label class="file">
          <span>{say('chooseFile')}</span>
          <input
            ref={input}
            type="file"
            accept=".csv,.tsv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            onChange={({ currentTarget: { files } }) => {
              const file = files?.[0]
              if (file !== undefined) take(file)
            }}
          />
        </label>{' '}
        <button type="button" onClick={() => take(new File([EXAMPLE], 'example.csv', { type: 'text/csv' }))}>
          {say('exampleList')}
        </button>
      </p>
      <p class="hint">{say('dropWhat')}</p>
    </section>
  )
}
