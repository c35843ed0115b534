import { listSayings } from '../locales/list.ts'
import { formats } from '../locales/formats.ts'
import { usePageContext } from '../parts/context.ts'
import { Fold } from '../parts/fold.tsx'
import { VerdictMark } from '../parts/verdict-mark.tsx'
import { dayText, numberText } from '../words/locale.ts'
import { LinesTable } from './lines-table.tsx'
import { AHEAD } from './watch-command.ts'
import type { ListClient } from './list-client.ts'
import type { ForeseenChange } from './protocol.ts'

type ChangeProps = { readonly client: ListClient; readonly change: ForeseenChange; readonly place: number }

/** The changes that a watch will tell, day by day. */
export function ForeseenChanges({ client, changes }: { client: ListClient; changes: readonly ForeseenChange[] }) {
  const { lang } = usePageContext()
  const days = [...new Set(changes.map(({ day }) => day))]
  return (
    <>
      {days.map((day) => (
        <div key={day} class="coming">
          <h3>{dayText(day, lang)}</h3>
          <ul class="plain">
            {changes.map((change, place) =>
              change.day === day ? (
                <li key={place}>
                  <Change client={client} change={change} place={place} />
                </li>
              ) : null,
            )}
          </ul>
        </div>
      ))}
    </>
  )
}

function Change({ client, change, place }: ChangeProps) {
  const { say, lang } = usePageContext(listSayings)
  const { from, to, isAhead, lines, first } = change
  const names = first.map(({ line, name }) => (name === '' ? `${say('line')} ${line}` : name))
  const more = lines - first.length
  return (
    <>
      <p>
        <VerdictMark verdict={from} /> {from === to ? say('otherDetails') : <VerdictMark verdict={to} />}
        {' · '}
        {lines === 1 ? say('singleLine') : say('linesCount', { count: numberText(lines, lang) })}
        {' · '}
        <span class="hint">{say(isAhead ? 'toldAhead' : 'toldOnDay', { days: AHEAD })}</span>
      </p>
      <p>
        {names.join(formats[lang].comma)}
        {more === 0 ? '' : ` ${say('andMore', { count: numberText(more, lang) })}`}
      </p>
      <Fold summary={say('showLines', { count: numberText(lines, lang) })}>
        {() => (
          <LinesTable
            of={String(place)}
            ask={async (start, count) => {
              const { rows } = await client.ask(
                { kind: 'foreseen-lines', change: place, from: start, count },
                'foreseen-lines',
              )
              return { rows, found: lines }
            }}
            head={[say('name'), say('broughtBy')]}
            cells={({ name, because }) => (
              <>
                <th scope="row">{name}</th>
                <td>{because}</td>
              </>
            )}
          />
        )}
      </Fold>
    </>
  )
}
