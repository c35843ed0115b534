import type { TargetedKeyboardEvent } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'
import type { Clearance, PartyMatch } from 'ytterby'
import { usePageContext } from '../parts/context.ts'

type Wrong = 'clearWhyMissing' | 'clearOnMissing' | 'clearUntilEarly'

/** A form to clear a near match. It changes the inquiry only when the clearance is complete and valid. */
export function ClearMatch({ match, onClear }: { match: PartyMatch; onClear: (clearance: Clearance) => void }) {
  const { say, today } = usePageContext()
  const box = useRef<HTMLDivElement>(null)
  const [stated, setStated] = useState({ why: '', by: '', on: today, until: '' })
  const [wrong, setWrong] = useState<Wrong | null>(null)
  const set = (key: keyof typeof stated, value: string): void => {
    setStated((before) => ({ ...before, [key]: value }))
    setWrong(null)
  }
  const clear = (): void => {
    const found = faultOf(stated)
    setWrong(found)
    if (found !== null) {
      box.current?.querySelector<HTMLInputElement>(`[name="${FIELD_OF[found]}"]`)?.focus()
      return
    }
    const [by, until] = [stated.by.trim(), stated.until]
    onClear({
      listed: match.name,
      notice: match.instrument,
      met: match.met.name,
      on: stated.on,
      ...(by === '' ? {} : { by }),
      why: stated.why.trim(),
      ...(until === '' ? {} : { until }),
    })
  }
  // It is part of a larger form, so Enter must act on this part only.
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>): void => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    clear()
  }
  const field = (name: keyof typeof stated, texts: Omit<FieldProps, 'name' | 'value' | 'wrong' | 'onText'>) => (
    <ClearanceField
      {...texts}
      name={name}
      value={stated[name]}
      wrong={wrong !== null && FIELD_OF[wrong] === name ? say(wrong) : null}
      onText={(text) => set(name, text)}
    />
  )
  return (
    <div
      class="clearing"
      ref={box}
      role="group"
      aria-label={say('clearMatch', { name: match.name })}
      onKeyDown={onKeyDown}
    >
      {field('why', { label: say('clearWhy'), hint: say('clearWhyHint'), most: 2000, isRequired: true })}
      {field('by', { label: say('clearBy'), most: 300 })}
      {field('on', { label: say('clearOn'), hint: say('clearOnHint'), kind: 'date', isRequired: true })}
      {field('until', { label: say('clearUntil'), hint: say('clearUntilHint'), kind: 'date' })}
      <button type="button" onClick={clear}>
        {say('clear')}
      </button>
    </div>
  )
}

const FIELD_OF = { clearWhyMissing: 'why', clearOnMissing: 'on', clearUntilEarly: 'until' } as const

function faultOf({ why, on, until }: { why: string; on: string; until: string }): Wrong | null {
  if (!/[\p{L}\p{N}]/u.test(why)) return 'clearWhyMissing'
  if (on === '') return 'clearOnMissing'
  return until !== '' && until <= on ? 'clearUntilEarly' : null
}

type FieldProps = {
  name: string
  label: string
  hint?: string
  kind?: 'text' | 'date'
  most?: number
  isRequired?: boolean
  value: string
  /** The error message. */
  wrong: string | null
  onText: (text: string) => void
}

/** A field of a clearance. It is not part of the inquiry until the clearance is complete. */
function ClearanceField({ name, label, hint, kind = 'text', most = 300, isRequired = false, ...stated }: FieldProps) {
  const { value, wrong, onText } = stated
  const id = useId()
  const described = [...(hint === undefined ? [] : [`${id}-hint`]), ...(wrong === null ? [] : [`${id}-finding`])]
  const common = {
    id,
    name,
    value,
    autocomplete: 'off',
    required: isRequired,
    'aria-invalid': wrong !== null,
    ...(described.length === 0 ? {} : { 'aria-describedby': described.join(' ') }),
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement }) => onText(currentTarget.value),
  } as const
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {kind === 'date' ? (
        <input {...common} type="date" min="2003-01-01" max="2099-12-31" />
      ) : (
        <input {...common} type="text" maxLength={most} />
      )}
      {hint === undefined ? null : (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {wrong === null ? null : (
        <p class="finding" id={`${id}-finding`}>
          {wrong}
        </p>
      )}
    </div>
  )
}
