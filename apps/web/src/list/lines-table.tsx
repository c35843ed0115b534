import { listSayings } from '../locales/list.ts'
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { usePageContext } from '../parts/context.ts'
import { Pages } from './pages.tsx'

const PAGE = 20

type Lines<Row> = { readonly rows: readonly Row[]; readonly found: number }

/** The lines of a group, some at a time. */
export function LinesTable<Row extends { readonly line: number }>({
  of,
  ask,
  head,
  cells,
}: {
  /** Names the group. */
  of: string
  ask: (from: number, count: number) => Promise<Lines<Row>>
  /** The headings of its columns, after that of the line. */
  head: readonly ComponentChildren[]
  /** The cells of a line, after its number. */
  cells: (row: Row) => ComponentChildren
}) {
  const { say } = usePageContext(listSayings)
  const [from, setFrom] = useState(0)
  const [shown, setShown] = useState<Lines<Row> | null>(null)
  useEffect(() => {
    let isWanted = true
    ask(from, PAGE).then(
      (lines) => isWanted && setShown(lines),
      () => isWanted && setShown({ rows: [], found: 0 }),
    )
    return () => {
      isWanted = false
    }
  }, [of, from])
  if (shown === null) return <p class="quiet">{say('loading')}</p>
  return (
    <>
      <div class="table" tabIndex={0} role="group" aria-label={say('linesOfGroup')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('line')}</th>
              {head.map((heading, at) => (
                <th scope="col" key={at}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.rows.map((row) => (
              <tr key={row.line}>
                <td>{row.line}</td>
                {cells(row)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.found > PAGE ? <Pages from={from} found={shown.found} size={PAGE} go={setFrom} /> : null}
    </>
  )
}
