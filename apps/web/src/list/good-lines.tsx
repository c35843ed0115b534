import { listSayings } from '../locales/list.ts'
import { useEffect, useState } from 'preact/hooks'
import { usePageContext } from '../parts/context.ts'
import { numberText } from '../words/locale.ts'
import { Pages } from './pages.tsx'
import type { ListClient } from './list-client.ts'
import type { GoodLine, GoodLines, LinesOf } from './intake-protocol.ts'

const PAGE = 20

/** The lines of a group, some at a time. */
export function GoodLinesTable({
  client,
  of,
  takeOut,
}: {
  client: ListClient
  of: LinesOf
  /** Takes a line out of the group, where that is possible. */
  takeOut?: (line: number) => void
}) {
  const { say } = usePageContext(listSayings)
  const [from, setFrom] = useState(0)
  const [shown, setShown] = useState<GoodLines | null>(null)
  const id = 'group' in of ? of.group : of.question
  useEffect(() => {
    let isWanted = true
    client.ask({ kind: 'lines', of, from, count: PAGE }, 'lines').then(
      (lines) => isWanted && setShown(lines),
      () => isWanted && setShown({ rows: [], found: 0 }),
    )
    return () => {
      isWanted = false
    }
  }, [client, id, from])
  if (shown === null) return <p class="quiet">{say('loading')}</p>
  return (
    <>
      <div class="table" tabIndex={0} role="group" aria-label={say('linesOfGroup')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('line')}</th>
              <th scope="col">{say('description')}</th>
              <th scope="col">{say('sharedGradeColumn')}</th>
              <th scope="col">HS</th>
              <th scope="col">kg</th>
              {takeOut === undefined ? null : (
                <th scope="col">
                  <span class="unseen">{say('takeOut')}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {shown.rows.map((row) => (
              <LineRow key={row.line} row={row} {...(takeOut === undefined ? {} : { takeOut })} />
            ))}
          </tbody>
        </table>
      </div>
      {shown.found > PAGE ? <Pages from={from} found={shown.found} size={PAGE} go={setFrom} /> : null}
    </>
  )
}

function LineRow({ row, takeOut }: { row: GoodLine; takeOut?: (line: number) => void }) {
  const { say, lang } = usePageContext(listSayings)
  const { line, material, description, grade, commodityCode, kilograms } = row
  return (
    <tr>
      <td>{line}</td>
      <th scope="row">{[material, description].filter((text) => text !== '').join(' · ')}</th>
      <td>{grade}</td>
      <td>{commodityCode}</td>
      <td>{kilograms === null ? '–' : numberText(kilograms, lang)}</td>
      {takeOut === undefined ? null : (
        <td>
          <button
            type="button"
            class="small"
            aria-label={say('takeOutLine', { line, description })}
            onClick={() => takeOut(line)}
          >
            {say('takeOut')}
          </button>
        </td>
      )}
    </tr>
  )
}
