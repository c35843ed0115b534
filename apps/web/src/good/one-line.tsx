import { useId, useRef, useState } from 'preact/hooks'
import type { ProductForm } from 'ytterby/schema'
import { usePageContext } from '../parts/context.ts'
import { loaded } from '../parts/loaded.tsx'

const Understood = loaded(() => import('./understood.tsx').then((part) => part.Understood))
const NotRead = loaded(() => import('./understood.tsx').then((part) => part.NotRead))

/** A pasted text that is a list: three lines and more, or two rows of cells. Two lines may be one that an e-mail broke. */
const LIST = /\n.*\S.*\n|\t.*\n.*\t/s

/** The longest line that is read. */
const LONGEST = 1000

type OneLineProps = {
  readonly line: string
  readonly setLine: (line: string) => void
  /** Called with the forms that the words of an accepted line suggest. */
  readonly suggest: (forms: readonly ProductForm[]) => void
}

/** The good and the deal in one line of text. What was understood is stated once it is accepted. */
export function OneLine({ line, setLine, suggest }: OneLineProps) {
  const { say, openList } = usePageContext()
  const id = useId()
  // Enter may come before what reads the line is there.
  const sent = useRef('')
  const [unread, setUnread] = useState<readonly string[]>([])
  const accepted = (words: readonly string[]): void => {
    setUnread(words)
    setLine('')
  }
  return (
    <section class="card one-line">
      <div class="field">
        <label for={id}>{say('oneLine')}</label>
        <input
          id={id}
          type="text"
          value={line}
          maxLength={LONGEST}
          autocomplete="off"
          spellcheck={false}
          placeholder={say('oneLineExample')}
          onInput={({ currentTarget: { value } }) => {
            sent.current = ''
            setUnread([])
            setLine(value)
          }}
          onPaste={(event) => {
            const text = event.clipboardData?.getData('text/plain') ?? ''
            if (!LIST.test(text.trim())) return
            event.preventDefault()
            openList(text)
          }}
          onKeyDown={({ key }) => {
            if (key === 'Enter') sent.current = line
          }}
        />
      </div>
      {line.trim() !== '' ? (
        <Understood line={line} sent={sent} accepted={accepted} suggest={suggest} />
      ) : unread.length === 0 ? null : (
        <NotRead unread={unread} />
      )}
    </section>
  )
}
