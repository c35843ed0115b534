import { listSayings } from '../locales/list.ts'
import { useEffect, useRef, useState } from 'preact/hooks'
import { signOf, wordOf } from 'ytterby'
import { usePageContext } from '../parts/context.ts'
import { saveFile } from '../parts/save-file.ts'
import { isDraft } from '../place/fact.ts'
import { countryText, dayText, numberText } from '../words/locale.ts'
import { CompareDays, CompareLaws } from './comparisons.tsx'
import { Exposures } from './exposures.tsx'
import { LineHistoryDialog } from './line-history.tsx'
import { Pages } from './pages.tsx'
import { RowTable } from './row-table.tsx'
import { TRIAGE } from './triage-table.tsx'
import { ListFailed, type ListClient } from './list-client.ts'
import type { Asking, Counts, Row, Wanted } from './protocol.ts'
import type { Standing } from './use-list.ts'
import { WatchList } from './watch-list.tsx'

const PAGE = 50
const ORDER = [
  'prohibited',
  'refused-in-principle',
  'permit-required',
  'unsettled',
  'depends',
  'no-permit',
  'waiting',
  'refused',
  'set-aside',
] as const satisfies readonly Row['verdict'][]
const ALL: Wanted = { verdicts: ORDER, triage: null, search: '', sort: 'line', from: 0, count: PAGE }

type ResultsProps = {
  client: ListClient
  file: string
  answered: Standing
  asking: Asking
  remap: () => void
  withoutDays: () => void
}

/** The answers to a list, with counts, filters, sorting and paging. */
export function Results({ client, file, answered, asking, remap, withoutDays }: ResultsProps) {
  const { say, go, place } = usePageContext(listSayings)
  const left = useRef<Element | null>(null)
  const { counts, intake, version } = answered
  const [wanted, setWanted] = useState<Wanted>(ALL)
  const [problem, setProblem] = useState('')
  const tell = (error: unknown): void =>
    setProblem(say(`problem.${error instanceof ListFailed ? error.problem : 'failed'}`))
  const [traced, setTraced] = useState<number | null>(null)
  const shown = useRows({ client, wanted, version }, tell)
  const change = (some: Partial<Wanted>): void => setWanted({ ...wanted, from: 0, ...some })
  const open = async (line: number): Promise<void> => {
    const { inquiry } = await client.ask({ kind: 'inquiry', line }, 'inquiry')
    if (!isDraft(inquiry)) return
    left.current = document.activeElement
    go({ view: 'good', inquiry })
    requestAnimationFrame(() => {
      scrollTo(0, 0)
      document.getElementById('verdict')?.focus({ preventScroll: true })
    })
  }
  // Going back returns the focus to the line that was opened.
  useEffect(() => {
    if (place.view === 'list' && left.current instanceof HTMLElement) left.current.focus()
  }, [place.view])
  const download = async (format: 'csv' | 'xlsx'): Promise<void> => {
    const { file: answers } = await client.ask({ kind: 'download', format }, 'download')
    saveFile(`${file.replace(/\.\w+$/, '')}-answers-${asking.asOf}.${format}`, answers.type, answers)
  }
  return (
    <>
      {asking.ruleset === null ? null : <CompareLaws key={`laws ${version}`} client={client} to={asking.ruleset} />}
      <section class="card results" aria-labelledby="results">
        <h2 id="results" tabIndex={-1}>
          {say('results')}
        </h2>
        <Begin answered={answered} asking={asking} />
        {problem === '' ? null : (
          <p role="alert" class="finding">
            {problem}
          </p>
        )}
        <Filters counts={counts} wanted={wanted} change={change} hasIntake={intake !== null} />
        <RowTable
          rows={shown?.rows ?? []}
          open={(line) => void open(line).catch(tell)}
          {...(intake === null ? {} : { trace: setTraced })}
        />
        {shown === null ? null : (
          <Pages from={wanted.from} found={shown.found} size={PAGE} go={(from) => setWanted({ ...wanted, from })} />
        )}
        <Buttons download={(format) => void download(format).catch(tell)} remap={remap} hasWorkbook={intake !== null} />
      </section>
      {intake === null ? null : <LineHistoryDialog client={client} line={traced} close={() => setTraced(null)} />}
      {/* What was counted before a decision no longer holds. */}
      <Exposures key={version} client={client} />
      <CompareDays key={`days ${version}`} client={client} asOf={asking.asOf} />
      <WatchList key={`watch ${version}`} client={client} file={file} asking={asking} withoutDays={withoutDays} />
    </>
  )
}

/** How many lines were answered, for which day. */
function Begin({ answered: { lines }, asking }: { answered: Standing; asking: Asking }) {
  const { say, lang } = usePageContext(listSayings)
  return (
    <>
      <p role="status">
        {say('answeredIn', {
          lines: numberText(lines, lang),
          day: dayText(asking.asOf, lang),
        })}
      </p>
      <AskedOtherwise asking={asking} />
    </>
  )
}

/** The requested rows; the previous ones until they arrive. */
function useRows(
  { client, wanted, version }: { client: ListClient; wanted: Wanted; version: number },
  tell: (error: unknown) => void,
): { readonly rows: readonly Row[]; readonly found: number } | null {
  const [shown, setShown] = useState<{ rows: readonly Row[]; found: number } | null>(null)
  useEffect(() => {
    let isWanted = true
    client.ask({ kind: 'rows', ...wanted }, 'rows').then(
      ({ rows, found }) => isWanted && setShown({ rows, found }),
      (error: unknown) => isWanted && tell(error),
    )
    return () => {
      isWanted = false
    }
  }, [client, wanted, version])
  return shown
}

function Buttons({
  download,
  remap,
  hasWorkbook,
}: {
  download: (format: 'csv' | 'xlsx') => void
  remap: () => void
  hasWorkbook: boolean
}) {
  const { say } = usePageContext(listSayings)
  return (
    <div class="buttons">
      <button type="button" class="primary" onClick={() => download('csv')}>
        {say('downloadAnswers')}
      </button>
      {hasWorkbook ? (
        <button type="button" class="primary" onClick={() => download('xlsx')}>
          {say('downloadWorkbook')}
        </button>
      ) : null}
      <button type="button" onClick={remap}>
        {say('changeColumns')}
      </button>
    </div>
  )
}

/** The options that apply to the whole list besides the day, if any. */
function AskedOtherwise({ asking: { knownAt, ruleset, destination } }: { asking: Asking }) {
  const { say, lang } = usePageContext(listSayings)
  if (knownAt === null && ruleset === null && destination === null) return null
  return (
    <p class="caution">
      {[
        ...(knownAt === null ? [] : [say('onlyKnownBy', { day: dayText(knownAt, lang) })]),
        ...(ruleset === null ? [] : [say('byRelease', { version: ruleset })]),
        ...(destination === null ? [] : [say('whereNoneStated', { country: countryText(destination, lang) })]),
      ].join(' ')}
    </p>
  )
}

/** Lines without a verdict whose list is not wrong. */
const OTHERS = { 'set-aside': 'triage.set-aside', waiting: 'waiting' } as const

/** How a line ends, in a word with its sign. */
function Outcome({ verdict }: Pick<Row, 'verdict'>) {
  const { say, lang } = usePageContext(listSayings)
  if (verdict === 'set-aside' || verdict === 'waiting') return <>{say(OTHERS[verdict])}</>
  const isRefused = verdict === 'refused'
  return (
    <>
      <span aria-hidden="true">{isRefused ? '!' : signOf(verdict)} </span>
      {isRefused ? say('badRows') : wordOf(verdict, lang)}
    </>
  )
}

/** The filter and the order of the rows. */
function Filters({
  counts,
  wanted,
  change,
  hasIntake,
}: {
  counts: Counts
  wanted: Wanted
  change: (some: Partial<Wanted>) => void
  hasIntake: boolean
}) {
  const { say, lang } = usePageContext(listSayings)
  const toggle = (verdict: Row['verdict']): void =>
    change({
      verdicts: wanted.verdicts.includes(verdict)
        ? wanted.verdicts.filter((one) => one !== verdict)
        : [...wanted.verdicts, verdict],
    })
  return (
    <div class="filters" role="group" aria-label={say('filter')}>
      {ORDER.filter((verdict) => counts[verdict] > 0).map((verdict) => (
        <button
          type="button"
          key={verdict}
          class={`mark ${verdict}`}
          aria-pressed={wanted.verdicts.includes(verdict)}
          onClick={() => toggle(verdict)}
        >
          <Outcome verdict={verdict} /> <strong>{numberText(counts[verdict], lang)}</strong>
        </button>
      ))}
      {hasIntake ? <TriageFilter triage={wanted.triage} choose={(triage) => change({ triage })} /> : null}
      <label>
        <span class="unseen">{say('searchRows')}</span>
        <input
          type="search"
          placeholder={say('searchRows')}
          value={wanted.search}
          onInput={({ currentTarget: { value } }) => change({ search: value })}
        />
      </label>
      <label>
        {say('sortBy')}{' '}
        <select value={wanted.sort} onChange={({ currentTarget: { value } }) => change({ sort: sortOf(value) })}>
          <option value="line">{say('byLine')}</option>
          <option value="verdict">{say('byVerdict')}</option>
          <option value="tier">{say('byTier')}</option>
          <option value="name">{say('byName')}</option>
        </select>
      </label>
    </div>
  )
}

/** Shows only the lines that stand somewhere. */
function TriageFilter({ triage, choose }: { triage: Wanted['triage']; choose: (triage: Wanted['triage']) => void }) {
  const { say } = usePageContext(listSayings)
  return (
    <label>
      {say('stands')}{' '}
      <select
        value={triage ?? ''}
        onChange={({ currentTarget: { value } }) => choose(TRIAGE.find((one) => one === value) ?? null)}
      >
        <option value="">{say('anywhere')}</option>
        {TRIAGE.map((where) => (
          <option value={where} key={where}>
            {say(`triage.${where}`)}
          </option>
        ))}
      </select>
    </label>
  )
}

const sortOf = (value: string): Wanted['sort'] =>
  value === 'verdict' || value === 'tier' || value === 'name' ? value : 'line'
