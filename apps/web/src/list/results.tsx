import { listSayings } from '../locales/list.ts'
import { useEffect, useState } from 'preact/hooks'
import { wordOf } from 'ytterby/words'
import { usePageContext } from '../parts/context.ts'
import { saveFile } from '../parts/save-file.ts'
import { signOf, VerdictMark, Verdicts } from '../parts/verdict-mark.tsx'
import { isDraft } from '../place/fact.ts'
import { countryText, dayText, numberText } from '../words/locale.ts'
import { CompareDays } from './compare-days.tsx'
import { Exposures } from './exposures.tsx'
import { ListFailed, type ListClient } from './list-client.ts'
import type { Asking, Counts, Row, Wanted } from './protocol.ts'
const PAGE = 50
const ORDER = [
  'prohibited',
  'refused-in-principle',
  'permit-required',
  'unsettled',
  'depends',
  'no-permit',
  'refused',
] as const satisfies readonly Row['verdict'][]

type Answered = { readonly counts: Counts; readonly lines: number; readonly milliseconds: number }

/** The answers to a list, with counts, filters, sorting and paging. */
export function Results({
  client,
  file,
  answered: { counts, lines, milliseconds },
  asking,
  remap,
}: {
  client: ListClient
  file: string
  answered: Answered
  asking: Asking
  remap: () => void
}) {
  const { say, lang, go } = usePageContext(listSayings)
  const [wanted, setWanted] = useState<Wanted>({ verdicts: ORDER, search: '', sort: 'line', from: 0, count: PAGE })
  const [problem, setProblem] = useState('')
  const tell = (error: unknown): void =>
    setProblem(say(`problem.${error instanceof ListFailed ? error.problem : 'failed'}`))
  const shown = useRows(client, wanted, tell)
  const change = (some: Partial<Wanted>): void => setWanted({ ...wanted, from: 0, ...some })
  const open = async (line: number): Promise<void> => {
    const { inquiry } = await client.ask({ kind: 'inquiry', line }, 'inquiry')
    if (isDraft(inquiry)) go({ view: 'good', inquiry })
  }
  const download = async (): Promise<void> => {
    const { file: answers } = await client.ask({ kind: 'download' }, 'download')
    saveFile(`${file.replace(/\.\w+$/, '')}-answers-${asking.asOf}.csv`, 'text/csv', answers)
  }
  return (
    <>
      <section class="card results" aria-labelledby="results">
        <h2 id="results">{say('results')}</h2>
        <p role="status">
          {say('answeredIn', {
            lines: numberText(lines, lang),
            seconds: numberText(milliseconds / 1000, lang),
            day: dayText(asking.asOf, lang),
          })}
        </p>
        <AskedOtherwise asking={asking} />
        {problem === '' ? null : (
          <p role="alert" class="finding">
            {problem}
          </p>
        )}
        <Filters counts={counts} wanted={wanted} change={change} />
        <RowTable rows={shown?.rows ?? []} open={(line) => void open(line).catch(tell)} />
        {shown === null ? null : (
          <Pages from={wanted.from} found={shown.found} go={(from) => setWanted({ ...wanted, from })} />
        )}
        <Buttons download={() => void download().catch(tell)} remap={remap} />
      </section>
      <Exposures client={client} />
      <CompareDays client={client} asOf={asking.asOf} />
    </>
  )
}

/** The requested rows; the previous ones until they arrive. */
function useRows(
  client: ListClient,
  wanted: Wanted,
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
  }, [client, wanted])
  return shown
}

function Buttons({ download, remap }: { download: () => void; remap: () => void }) {
  const { say } = usePageContext(listSayings)
  return (
    <div class="buttons">
      <button type="button" class="primary" onClick={download}>
        {say('downloadAnswers')}
      </button>
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

/** The filter and the order of the rows. */
function Filters({
  counts,
  wanted,
  change,
}: {
  counts: Counts
  wanted: Wanted
  change: (some: Partial<Wanted>) => void
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
          <span aria-hidden="true">{verdict === 'refused' ? '!' : signOf(verdict)} </span>
          {verdict === 'refused' ? say('badRows') : wordOf(verdict, lang)}{' '}
          <strong>{numberText(counts[verdict], lang)}</strong>
        </button>
      ))}
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

/** The position of the current page among the matching rows. */
function Pages({ from, found, go }: { from: number; found: number; go: (from: number) => void }) {
  const { say, lang } = usePageContext(listSayings)
  return (
    <nav class="pages" aria-label={say('pages')}>
      <button type="button" disabled={from === 0} onClick={() => go(Math.max(0, from - PAGE))}>
        {say('before')}
      </button>
      <span role="status">
        {found === 0
          ? say('noRows')
          : say('rowsShown', {
              first: numberText(from + 1, lang),
              last: numberText(Math.min(from + PAGE, found), lang),
              found: numberText(found, lang),
            })}
      </span>
      <button type="button" disabled={from + PAGE >= found} onClick={() => go(from + PAGE)}>
        {say('after')}
      </button>
    </nav>
  )
}

const sortOf = (value: string): Wanted['sort'] =>
  value === 'verdict' || value === 'tier' || value === 'name' ? value : 'line'

function RowTable({ rows, open }: { rows: readonly Row[]; open: (line: number) => void }) {
  const { say, lang } = usePageContext(listSayings)
  return (
    <div class="table rows-table" tabIndex={0} role="region" aria-label={say('rowsTable')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('line')}</th>
            <th scope="col">{say('name')}</th>
            <th scope="col">{say('verdict')}</th>
            <th scope="col">{say('whatToDo')}</th>
            <th scope="col">{say('tierColumn')}</th>
            <th scope="col">{say('permitsColumn')}</th>
            <th scope="col">{say('codesColumn')}</th>
            <th scope="col">{say('daysColumn')}</th>
            <th scope="col">
              <span class="unseen">{say('open')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, name, verdict, possible, action, tier, permits, codes, days, problem }) => (
            <tr key={line} class={verdict === 'refused' ? 'bad' : ''}>
              <td>{line}</td>
              <th scope="row">{name}</th>
              {verdict === 'refused' ? (
                <td colSpan={6} class="finding">
                  {problem}
                </td>
              ) : (
                <>
                  <td>
                    <VerdictMark verdict={verdict} /> <Verdicts verdicts={possible.filter((one) => one !== verdict)} />
                  </td>
                  <td>{action === null ? '' : wordOf(action, lang)}</td>
                  <td>{tier ?? '–'}</td>
                  <td>{permits}</td>
                  <td>
                    <code>{codes}</code>
                  </td>
                  <td>{days}</td>
                </>
              )}
              <td>
                <button type="button" class="link" aria-label={say('openLine', { line })} onClick={() => open(line)}>
                  {say('open')}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
