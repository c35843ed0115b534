import { listSayings } from '../locales/list.ts'
import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'
import { currentRuleset } from 'ytterby'
import { usePageContext } from '../parts/context.ts'
import { VerdictMark } from '../parts/verdict-mark.tsx'
import { dayText, numberText } from '../words/locale.ts'
import { ListFailed, type ListClient } from './list-client.ts'
import type { ComparedList } from './protocol.ts'

type Ends = { readonly from: string; readonly to: string }

/** Compares the list between two days of export. */
export function CompareDays({ client, asOf }: { client: ListClient; asOf: string }) {
  const { say, lang } = usePageContext(listSayings)
  const [from, setFrom] = useState('2026-11-10')
  const [to, setTo] = useState(asOf === '2026-11-10' ? '2026-11-11' : asOf)
  const names = { from: dayText(from, lang), to: dayText(to, lang) }
  return (
    <Comparison title={say('compareDays')} client={client} days={{ from, to }} names={names}>
      <DayInput label={say('fromDay')} day={from} set={setFrom} />
      <DayInput label={say('toDay')} day={to} set={setTo} />
    </Comparison>
  )
}

/** Shows what another law than that of the page changes for the list that it answered. */
export function CompareLaws({ client, to }: { client: ListClient; to: string }) {
  const { say } = usePageContext(listSayings)
  const names = { from: currentRuleset.version, to }
  return <Comparison title={say('compareLaws', names)} client={client} days={null} names={names} />
}

type ComparisonProps = {
  title: string
  client: ListClient
  /** The days to compare; null for the law of the page and that of the list. */
  days: Ends | null
  names: Ends
  children?: ComponentChildren
}

function Comparison({ title, client, days, names, children }: ComparisonProps) {
  const { say } = usePageContext(listSayings)
  const [done, setDone] = useState<{ readonly compared: ComparedList; readonly asked: string } | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const id = useId()
  const asked = `${names.from} ${names.to}`
  const compare = async (): Promise<void> => {
    setBusy(true)
    setDone(null)
    setProblem('')
    try {
      setDone({ compared: (await client.ask({ kind: 'compare', days }, 'compared')).compared, asked })
    } catch (error) {
      setProblem(say(`problem.${error instanceof ListFailed ? error.problem : 'failed'}`))
    }
    setBusy(false)
  }
  return (
    <section class="card compare" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault()
          void compare()
        }}
      >
        {children}
        <button type="submit" disabled={isBusy || names.from === names.to}>
          {say(isBusy ? 'answering' : 'compare')}
        </button>
      </form>
      {problem === '' ? null : <p role="alert">{problem}</p>}
      {done?.asked === asked ? <Differences compared={done.compared} names={names} /> : null}
    </section>
  )
}

function DayInput({ label, day, set }: { label: string; day: string; set: (day: string) => void }) {
  return (
    <label>
      {label}
      <input type="date" required min="2003-01-01" value={day} onInput={({ currentTarget: { value } }) => set(value)} />
    </label>
  )
}

/** The number of lines whose answers differ, and the first ones with another verdict. */
function Differences({ compared, names }: { compared: ComparedList; names: Ends }) {
  const { say, lang } = usePageContext(listSayings)
  return (
    <>
      <p role="status">
        {say('comparedSum', {
          ...names,
          lines: numberText(compared.lines, lang),
          verdicts: numberText(compared.verdicts, lang),
          others: numberText(compared.others, lang),
          same: numberText(compared.same, lang),
          refused: numberText(compared.refused, lang),
        })}
      </p>
      {compared.rows.length === 0 ? null : (
        <div class="table" tabIndex={0} role="region" aria-label={say('changes')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say('line')}</th>
                <th scope="col">{say('name')}</th>
                <th scope="col">{say('changes')}</th>
                <th scope="col">{say('since')}</th>
                <th scope="col">{say('broughtBy')}</th>
              </tr>
            </thead>
            <tbody>
              {compared.rows.map((row) => (
                <tr key={row.line}>
                  <td>{row.line}</td>
                  <th scope="row">{row.name}</th>
                  <td>
                    <VerdictMark verdict={row.from} /> → <VerdictMark verdict={row.to} />
                  </td>
                  <td>{row.firstDay === null ? '–' : dayText(row.firstDay, lang)}</td>
                  <td>{row.because}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {compared.rows.length < compared.verdicts ? (
        <p class="hint">{say('firstOnly', { count: compared.rows.length })}</p>
      ) : null}
    </>
  )
}
