import { listSayings } from '../locales/list.ts'
import { wordOf } from 'ytterby'
import { usePageContext } from '../parts/context.ts'
import { VerdictMark } from '../parts/verdict-mark.tsx'
import { begun, dayText } from '../words/locale.ts'
import type { Row } from './protocol.ts'

type RowTableProps = {
  readonly rows: readonly Row[]
  readonly open: (line: number) => void
  /** Shows where the answer to a line comes from, in a list that the intake asks about. */
  readonly trace?: (line: number) => void
}

/** Answers line by line. */
export function RowTable({ rows, open, trace }: RowTableProps) {
  const { say, lang } = usePageContext(listSayings)
  return (
    <div class="table rows-table" tabIndex={0} role="region" aria-label={say('rowsTable')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('line')}</th>
            <th scope="col">{say('name')}</th>
            <th scope="col">{say('buyerColumn')}</th>
            <th scope="col">{say('destinationColumn')}</th>
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
          {rows.map((row) => (
            <tr key={row.line} class={row.verdict === 'refused' ? 'bad' : row.verdict === 'set-aside' ? 'quiet' : ''}>
              <td>{row.line}</td>
              <th scope="row">
                <span class="id">{row.name}</span>
                {row.description === '' ? null : <span class="cause">{row.description}</span>}
                {row.asOf === '' ? null : <span class="cause">{dayText(row.asOf, lang)}</span>}
              </th>
              <AnswerCells row={row} />
              <td>
                <Openers line={row.line} open={open} {...(trace === undefined ? {} : { trace })} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Opens a line as one good, or shows where its answer comes from. */
function Openers({ line, open, trace }: Omit<RowTableProps, 'rows'> & { line: number }) {
  const { say } = usePageContext(listSayings)
  return (
    <>
      <button type="button" class="link" aria-label={say('openLine', { line })} onClick={() => open(line)}>
        {say('open')}
      </button>
      {trace === undefined ? null : (
        <button type="button" class="link" aria-label={say('traceLine', { line })} onClick={() => trace(line)}>
          {say('trace')}
        </button>
      )}
    </>
  )
}

/** Who gets the good and where, with the listed parties that a party meets. */
function BuyerCells({ row: { buyer, hit, isBarred, destination } }: { row: Row }) {
  return (
    <>
      <td>
        {buyer}
        {hit === '' ? null : <strong class={`hit ${isBarred ? 'barred' : ''}`}>{hit}</strong>}
      </td>
      <td>{destination}</td>
    </>
  )
}

/** The answer to a line, or why it is refused. */
function AnswerCells({ row }: { row: Row }) {
  const { say, lang } = usePageContext(listSayings)
  const { verdict, possibly, because, caution, action, applyBy, tier, permits, codes, days, problem, waitsFor } = row
  if (verdict === 'refused' || verdict === 'waiting')
    return (
      <>
        <BuyerCells row={row} />
        <td colSpan={6} class={`outcome-cell ${verdict === 'refused' ? 'finding' : ''}`}>
          {waitsFor === null ? problem : say('waitsFor', { number: waitsFor })}
        </td>
      </>
    )
  if (verdict === 'set-aside')
    return (
      <>
        <BuyerCells row={row} />
        <td colSpan={6} class="outcome-cell">
          <span class="state">{say(row.isProposed ? 'asideProposed' : 'triage.set-aside')}</span>
        </td>
      </>
    )
  return (
    <>
      <BuyerCells row={row} />
      <td class="outcome-cell">
        <VerdictMark verdict={verdict} />
        <span class="cause">{because}</span>
        {caution === '' ? null : <strong class="cause caution">{caution}</strong>}
        {possibly === '' ? null : <span class="possibly">{begun(possibly)}</span>}
      </td>
      <td>
        {action === null ? '' : wordOf(action, lang)}
        {applyBy === '' ? null : <span class="cause">{say('applyWithin', { day: dayText(applyBy, lang) })}</span>}
      </td>
      <td data-of={say('tierColumn')}>{tier ?? '–'}</td>
      <td data-of={say('permitsColumn')}>{permits}</td>
      <td data-of={say('codesColumn')}>
        <code>{codes}</code>
      </td>
      <td data-of={say('daysColumn')}>{days}</td>
    </>
  )
}
