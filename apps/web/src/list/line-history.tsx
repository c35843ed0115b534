import { listSayings } from '../locales/list.ts'
import { useEffect, useRef, useState } from 'preact/hooks'
import { reasonText, statesText } from 'ytterby/lists'
import { usePageContext } from '../parts/context.ts'
import { formats } from '../locales/formats.ts'
import { dayText } from '../words/locale.ts'
import { fieldName } from './offered-fields.ts'
import type { ListClient } from './list-client.ts'
import type { LineHistory } from './intake-protocol.ts'

/** Where the answer to a line comes from: its cells, what they were read as, and who decided what. */
export function LineHistoryDialog({
  client,
  line,
  close,
}: {
  client: ListClient
  /** The line to show; null for none. */
  line: number | null
  close: () => void
}) {
  const { say } = usePageContext(listSayings)
  const dialog = useRef<HTMLDialogElement>(null)
  const [history, setHistory] = useState<LineHistory | null>(null)
  useEffect(() => {
    if (line === null) return
    client.ask({ kind: 'history', line }, 'history').then(
      (reply) => {
        setHistory(reply.history)
        dialog.current?.showModal()
      },
      () => close(),
    )
  }, [client, line])
  return (
    <dialog ref={dialog} class="history" aria-labelledby="history" onClose={close}>
      <h2 id="history" tabIndex={-1}>
        {say('lineIs', { line: String(history?.line ?? ''), name: history?.description ?? '' })}
      </h2>
      {history === null ? null : <History history={history} />}
      <form method="dialog" class="buttons">
        <button type="submit">{say('close')}</button>
      </form>
    </dialog>
  )
}

function History({ history: { cells, words, heading, stated } }: { history: LineHistory }) {
  const context = usePageContext(listSayings)
  const { say, lang } = context
  return (
    <>
      <div class="table" tabIndex={0} role="group" aria-label={say('cellsRead')}>
        <table>
          <caption>{say('cellsRead')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('column')}</th>
              <th scope="col">{say('cell')}</th>
              <th scope="col">{say('readAs')}</th>
            </tr>
          </thead>
          <tbody>
            {cells.map(({ header, cell, field, value, note }, at) => (
              <tr key={at}>
                <th scope="row">{header}</th>
                <td>{cell}</td>
                <td>
                  {value === '' ? null : fieldName(field, context) + formats[context.lang].colon + value}{' '}
                  {note === null ? null : <span class="hint">{reasonText(note, lang)}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {words.length === 0 && heading === '' ? null : (
        <p>
          {say('byTheWords', {
            words: [...words.map((word) => `“${word}”`), ...(heading === '' ? [] : [`HS ${heading}`])].join(
              formats[lang].comma,
            ),
          })}
        </p>
      )}
      <h3>{say('whoDecided')}</h3>
      {stated.length === 0 ? <p>{say('nobodyDecided')}</p> : null}
      <ul>
        {stated.map(({ as, states, because, by, on }, at) => (
          <li key={at}>
            {say(`decided.${as}`, { by, day: dayText(on, lang) })} {statesText(states, '', lang)}{' '}
            <span class="hint">{because}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
