import { listSayings, type ListSaying } from '../locales/list.ts'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { usePageContext } from '../parts/context.ts'
import { VerdictMark } from '../parts/verdict-mark.tsx'
import { numberText } from '../words/locale.ts'
import { Drop } from './drop.tsx'
import { IntakeView } from './intake-view.tsx'
import { Mapping } from './mapping.tsx'
import { pastedFile } from './pasted-file.ts'
import { releaseOf } from './release-of.ts'
import { Results } from './results.tsx'
import type { Answered, Counts } from './protocol.ts'
import { useList, type Working } from './use-list.ts'
import '../style/list.css'

/** The view of a list: drop a file or paste its cells, map its columns, have it answered in a worker, browse and download the answers. */
export function ListView({ pasted }: { pasted: readonly [list: string] | null }) {
  const { say, lang, ruleset, today } = usePageContext(listSayings)
  const list = useList({ lang, ruleset: releaseOf(ruleset), today })
  const { client, stage, opened, asking, read, answer, remap, again, cancel, by, setBy } = list
  // The days that lines state are read no more. Columns are changed in somebody's name, if anybody decides about the list.
  const withoutDays = useRef(remap)
  withoutDays.current = () => {
    if (asking === null || (opened?.opened.hasIntake === true && by.trim() === '')) remap()
    else answer({ ...asking, mapping: asking.mapping.map((field) => (field === 'asOf' ? null : field)) })
  }
  const answered = stage.name === 'answered' ? stage.answered : null
  useArrival(stage.name)
  usePasted(pasted, read)
  // The progress of a decision draws none of the rows again.
  const results = useMemo(
    () =>
      answered === null || client === null || opened === null || asking === null ? null : (
        <Results
          client={client}
          file={opened.file}
          answered={answered}
          asking={asking}
          remap={remap}
          withoutDays={() => withoutDays.current()}
        />
      ),
    [answered, client, opened, asking],
  )
  return (
    <div class="list">
      <h1>{say('list')}</h1>
      {answered === null ? <p class="lead">{say('listWhat')}</p> : null}
      {stage.name === 'empty' ? <Drop problem={stage.problem} encodings={stage.encodings} take={read} /> : null}
      {stage.name === 'reading' || stage.name === 'answering' ? <Progress stage={stage} cancel={cancel} /> : null}
      {opened !== null && stage.name === 'mapping' ? (
        <Mapping {...opened} before={asking} answer={answer} by={by} setBy={setBy} />
      ) : null}
      {answered === null || answered.intake === null ? null : <Outcome answered={answered} />}
      {answered === null || answered.intake === null || client === null || opened === null ? null : (
        <IntakeView
          client={client}
          file={opened.file}
          intake={answered.intake}
          decide={list.decide}
          progress={list.progress}
          cancel={cancel}
          by={by}
          setBy={setBy}
        />
      )}
      {results}
      {stage.name === 'mapping' || answered !== null ? (
        <p>
          <button type="button" onClick={again}>
            {say('anotherFile')}
          </button>
        </p>
      ) : null}
    </div>
  )
}

/** Shows the progress of reading or answering. */
function Progress({ stage, cancel }: { stage: Working; cancel: () => void }) {
  const { say } = usePageContext(listSayings)
  return (
    <section class="card">
      <h2>{say(stage.name === 'reading' ? 'reading' : 'answering')}</h2>
      <progress value={stage.done} max={Math.max(stage.total, 1)} aria-label={say('progress')} />
      {stage.name === 'answering' ? <p>{say('linesDone', { done: stage.done, total: stage.total })}</p> : null}
      {stage.counts === null ? null : <SoFar counts={stage.counts} />}
      <div class="buttons">
        <button type="button" onClick={cancel}>
          {say('cancel')}
        </button>
      </div>
    </section>
  )
}

/** What the answers come to, before the questions: how many lines need what, and who of the buyers is listed. */
function Outcome({ answered: { counts, listed } }: { answered: Answered }) {
  const { say, lang } = usePageContext(listSayings)
  const more = listed.lines - listed.first.length
  return (
    <section class="card" aria-labelledby="outcome">
      <h2 id="outcome" tabIndex={-1}>
        {say('outcome')}
      </h2>
      <SoFar counts={counts} />
      {listed.lines === 0 ? null : (
        <ul class="listed">
          {listed.first.map(({ line, name, buyer, hit, isBarred }) => (
            <li key={line}>
              {say('lineIs', { line, name })}
              {lang === 'zh' ? '' : ' '}
              {buyer} <strong class={`hit ${isBarred ? 'barred' : ''}`}>{hit}</strong>
            </li>
          ))}
          {more === 0 ? null : <li>{say('andMore', { count: numberText(more, lang) })}</li>}
        </ul>
      )}
      <p>
        <button type="button" class="link" onClick={() => document.getElementById('results')?.scrollIntoView()}>
          {say('toAnswers')}
        </button>
      </p>
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
      {OTHERS.filter(([name]) => counts[name] > 0).map(([name, saying]) => (
        <span key={name}>
          {say(saying)} {numberText(counts[name], lang)}
        </span>
      ))}
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

/** Lines without a verdict. */
const OTHERS = [
  ['waiting', 'waiting'],
  ['set-aside', 'triage.set-aside'],
  ['refused', 'badRows'],
] as const satisfies readonly (readonly [keyof Counts, ListSaying])[]

type StageName = ReturnType<typeof useList>['stage']['name']

/** The headings at which a step is read on, by their ids. */
const ARRIVAL: Readonly<Record<StageName, readonly string[]>> = {
  empty: [],
  reading: [],
  mapping: ['mapping'],
  answering: [],
  answered: ['outcome', 'results'],
}

/** Reads a list that was pasted into the line of text. */
function usePasted(pasted: readonly [list: string] | null, read: (file: File, profile: null) => void): void {
  useEffect(() => {
    if (pasted !== null) read(pastedFile(...pasted), null)
  }, [pasted])
}

/** What was pressed is gone with its step: the heading of the next one takes the focus. */
function useArrival(stage: StageName): void {
  useEffect(() => {
    if (document.activeElement !== document.body) return
    const heading = ARRIVAL[stage].map((id) => document.getElementById(id)).find((one) => one !== null)
    heading?.focus()
  }, [stage])
}
