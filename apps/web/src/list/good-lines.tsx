import { listSayings } from '../locales/list.ts'
import { usePageContext } from '../parts/context.ts'
import { numberText } from '../words/locale.ts'
import { LinesTable } from './lines-table.tsx'
import type { ListClient } from './list-client.ts'
import type { GoodLine, LinesOf } from './intake-protocol.ts'

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
  return (
    <LinesTable
      of={'group' in of ? of.group : of.question}
      ask={(from, count) => client.ask({ kind: 'lines', of, from, count }, 'lines')}
      head={[
        say('description'),
        say('sharedGradeColumn'),
        'HS',
        'kg',
        ...(takeOut === undefined ? [] : [<span class="unseen">{say('takeOut')}</span>]),
      ]}
      cells={(row) => <GoodCells row={row} {...(takeOut === undefined ? {} : { takeOut })} />}
    />
  )
}

function GoodCells({ row, takeOut }: { row: GoodLine; takeOut?: (line: number) => void }) {
  const { say, lang } = usePageContext(listSayings)
  const { line, material, description, grade, commodityCode, kilograms } = row
  return (
    <>
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
    </>
  )
}
