import { listSayings } from '../locales/list.ts'
import { useState } from 'preact/hooks'
import { usePageContext } from '../parts/context.ts'
import { VerdictMark } from '../parts/verdict-mark.tsx'
import { dayText, numberText } from '../words/locale.ts'
import { ListFailed, type ListClient } from './list-client.ts'
import type { ComparedList } from './protocol.ts'

type Compared = ComparedList & { readonly from: string; readonly to: string }

/** Compares the list between two days of export. */
export function CompareDays({ client, asOf }: { client: ListClient; asOf: string }) {
  const { say } = usePageContext(listSayings)
  const [from, setFrom] = useState('2026-11-10')
  const [to, setTo] = useState(asOf === '2026-11-10' ? '2026-11-11' : asOf)
  const [compared, setCompared] = useState<Compared | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const compare = async (): Promise<void> => {
    setBusy(true)
    setCompared(null)
    setProblem('')
    try {
      setCompared({ ...(await client.ask({ kind: 'compare', from, to }, 'compared')).compared, from, to })
    } catch (error) {
      setProblem(say(`problem.${error instanceof ListFailed ? error.problem : 'failed'}`))
    }
    setBusy(false)
  }
  return (
    <section class="card compare" aria-labelledby="compare">
      <h2 id="compare">{say('compareDays')}</h2>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault()
          void compare()
        }}
      >
        <DayInput label={say('fromDay')} day={from} set={(day) => (setFrom(day), setCompared(null))} />
        <DayInput label={say('toDay')} day={to} set={(day) => (setTo(day), setCompared(null))} />
        <button type="submit" disabled={isBusy || from === to}>
          {say(isBusy ? 'answering' : 'compare')}
        </button>
      </form>
      {problem === '' ? null : <p role="alert">{problem}</p>}
      {compared === null ? null : <Differences compared={compared} />}
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
function Differences({ compared }: { compared: Compared }) {
  const { say, lang } = usePageContext(listSayings)
  return (
    <>
      <p role="status">
        {say('comparedSum', {
          from: dayText(compared.from, lang),
          to: dayText(compared.to, lang),
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
