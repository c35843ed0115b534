import { useId, useRef } from 'preact/hooks'
import type { ProductForm } from 'ytterby/schema'
import { usePageContext } from '../parts/context.ts'
import { loaded } from '../parts/loaded.tsx'

const Understood = loaded(() => import('./understood.tsx').then((part) => part.Understood))

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
  const { say } = usePageContext()
  const id = useId()
  // Enter may come before what reads the line is there.
  const sent = useRef('')
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
            setLine(value)
          }}
          onKeyDown={({ key }) => {
            if (key === 'Enter') sent.current = line
          }}
        />
      </div>
      {line.trim() === '' ? null : <Understood line={line} sent={sent} clear={() => setLine('')} suggest={suggest} />}
    </section>
  )
}
