import { useId, useState } from 'preact/hooks'
import { usePageContext } from '../parts/context.ts'
import { loaded } from '../parts/loaded.tsx'

const Understood = loaded(() => import('./understood.tsx').then((part) => part.Understood))

/** The longest line that is read. */
const LONGEST = 1000

/** The good and the deal in one line of text. What was understood is stated once it is accepted. */
export function OneLine() {
  const { say } = usePageContext()
  const [line, setLine] = useState('')
  const id = useId()
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
          onInput={({ currentTarget: { value } }) => setLine(value)}
        />
      </div>
      {line.trim() === '' ? null : <Understood line={line} clear={() => setLine('')} />}
    </section>
  )
}
