import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { refusalText } from 'ytterby'
import { textAt } from '../place/fact.ts'
import { issuesAt } from '../place/answer-inquiry.ts'
import { usePageContext } from './context.ts'

/** The error messages of a field. */
export function Findings({ path, id }: { path: string; id: string }) {
  const { issues, lang } = usePageContext()
  const found = issuesAt(issues, path)
  if (found.length === 0) return null
  return (
    <p class="finding" id={id}>
      {[...new Set(found.map(({ code, message }) => refusalText(code, message, lang)))].join(' ')}
    </p>
  )
}

type Labelled = { path: string; label: string; hint?: string | undefined }

/** The accessible attributes of a control: its label, hint and validity. */
function useFieldIds({ path, hint }: Labelled) {
  const { issues } = usePageContext()
  const id = useId()
  const isWrong = issuesAt(issues, path).length > 0
  const described = [...(hint === undefined ? [] : [`${id}-hint`]), ...(isWrong ? [`${id}-finding`] : [])].join(' ')
  return {
    id,
    aria: {
      id,
      'aria-invalid': isWrong,
      ...(described === '' ? {} : { 'aria-describedby': described }),
    },
  }
}

function Frame({ id, path, label, hint, children }: Labelled & { id: string; children: ComponentChildren }) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children}
      {hint === undefined ? null : (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <Findings path={path} id={`${id}-finding`} />
    </div>
  )
}

/** A field for a text or a day. */
export function TextField({ kind = 'text', ...labelled }: Labelled & { kind?: 'text' | 'date' }) {
  const { place, state } = usePageContext()
  const { id, aria } = useFieldIds(labelled)
  const { path } = labelled
  const common = {
    ...aria,
    value: textAt(place.inquiry, path),
    autocomplete: 'off',
    onInput: ({ currentTarget: { value } }: { currentTarget: HTMLInputElement }) =>
      // While the year is being typed, the value is not yet a valid day.
      kind === 'date' && /^0\d{3}/.test(value) ? undefined : state(path, value.trim() === '' ? undefined : value),
  } as const
  return (
    <Frame {...labelled} id={id}>
      {kind === 'date' ? (
        <input {...common} type="date" min="2003-01-01" max="2099-12-31" />
      ) : (
        <input {...common} type="text" maxLength={300} spellcheck={false} />
      )}
    </Frame>
  )
}

/** A field for a number. Anything else is passed on for the engine to refuse. */
export function NumberField(labelled: Labelled) {
  const { place, state } = usePageContext()
  const { id, aria } = useFieldIds(labelled)
  const { path } = labelled
  return (
    <Frame {...labelled} id={id}>
      <input
        {...aria}
        type="text"
        inputMode="decimal"
        value={textAt(place.inquiry, path)}
        maxLength={20}
        autocomplete="off"
        onInput={({ currentTarget: { value } }) => state(path, numberOf(value))}
      />
    </Frame>
  )
}

/** A complete number, or the unfinished text. */
export function numberOf(text: string): number | string | undefined {
  const trimmed = text.trim()
  if (trimmed === '') return undefined
  return /^\d+(\.\d+)?$/.test(trimmed) ? Number(trimmed) : trimmed
}

export type Option = readonly [value: string, label: string]

/** A field with a closed list of values. The first choice is “not stated”. */
export function ChoiceField({
  options,
  open,
  as = (value) => value,
  ...labelled
}: Labelled & {
  options: readonly Option[]
  /** Label of the first choice. */
  open?: string
  /** Converts a value of the list to the fact. */
  as?: (value: string) => unknown
}) {
  const { place, state, say } = usePageContext()
  const { id, aria } = useFieldIds(labelled)
  const { path } = labelled
  const stated = textAt(place.inquiry, path)
  return (
    <Frame {...labelled} id={id}>
      <select
        {...aria}
        value={stated}
        onChange={({ currentTarget: { value } }) => state(path, value === '' ? undefined : as(value))}
      >
        <option value="">{open ?? say('notStated')}</option>
        {stated === '' || options.some(([value]) => value === stated) ? null : <option value={stated}>{stated}</option>}
        {options.map(([value, label]) => (
          <option value={value} key={value}>
            {label}
          </option>
        ))}
      </select>
    </Frame>
  )
}
