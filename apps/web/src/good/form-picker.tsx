import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks'
import { loadedData } from 'ytterby'
import type { listForms } from 'ytterby/law'
import { usePageContext } from '../parts/context.ts'
import { Findings } from '../parts/field.tsx'
import { textAt } from '../place/fact.ts'

type FormInfo = ReturnType<typeof listForms>[number]

/** The forms with their definitions; only their names until the definitions are loaded. */
function useForms(): readonly Pick<FormInfo, 'id' | 'name' | 'definition'>[] {
  const { ruleset, lang } = usePageContext()
  const [forms, setForms] = useState<readonly FormInfo[] | null>(null)
  useEffect(() => {
    let isWanted = true
    void import('./forms-of-law.ts').then(({ listForms }) => isWanted && setForms(listForms({ ruleset, lang })))
    return () => {
      isWanted = false
    }
  }, [ruleset, lang])
  return useMemo(
    () => forms ?? loadedData(ruleset).forms.map(({ id, name }) => ({ id, name: name[lang], definition: '' })),
    [forms, ruleset, lang],
  )
}

/** The words of a search; all must match. */
const words = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')

/** Choice of the form: a searchable list of radio buttons with definitions. */
export function FormPicker() {
  const { place, say, ruleset, lang } = usePageContext()
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const summary = useRef<HTMLElement>(null)
  const chosen = textAt(place.inquiry, 'product.form')
  const name = loadedData(ruleset).forms.find((form) => form.id === chosen)?.name[lang]
  return (
    <div class="field">
      <details class="picker" open={isOpen} onToggle={({ currentTarget: { open } }) => setOpen(open)}>
        <summary ref={summary}>
          <span class="label">{say('form')}</span>{' '}
          <span class="value">{name ?? (chosen === '' ? say('notKnown') : chosen)}</span>
        </summary>
        {isOpen ? (
          <Forms
            id={id}
            chosen={chosen}
            onChosen={() => {
              setOpen(false)
              summary.current?.focus()
            }}
          />
        ) : null}
      </details>
      <Findings path="product.form" id={`${id}-finding`} />
    </div>
  )
}

function Forms({ id, chosen, onChosen }: { id: string; chosen: string; onChosen: () => void }) {
  const { say, state } = usePageContext()
  const forms = useForms()
  const [search, setSearch] = useState('')
  const wanted = words(search)
  const holds = (text: string): boolean => wanted.every((word) => text.toLowerCase().includes(word))
  const all = forms.filter(({ id: form, name, definition }) => holds(`${form} ${name} ${definition}`))
  // Matches in the name come before matches in the definition.
  const found = [...all.filter(({ name }) => holds(name)), ...all.filter(({ name }) => !holds(name))]
  const choose = (form: string | undefined): void => {
    state('product.form', form)
    onChosen()
  }
  return (
    <div class="forms">
      <label class="unseen" for={`${id}-search`}>
        {say('searchForms')}
      </label>
      <input
        id={`${id}-search`}
        type="search"
        placeholder={say('searchForms')}
        autocomplete="off"
        value={search}
        onInput={({ currentTarget: { value } }) => setSearch(value)}
        onKeyDown={(event) => {
          const [only] = found
          if (event.key === 'Enter' && found.length === 1 && only !== undefined) choose(only.id)
        }}
      />
      <p class="unseen" role="status">
        {say('found', { count: found.length })}
      </p>
      <div class="choices" role="radiogroup" aria-label={say('form')}>
        <FormChoice
          id={id}
          value=""
          name={say('notKnown')}
          what={say('notKnownForm')}
          chosen={chosen}
          choose={choose}
        />
        {found.map(({ id: form, name, definition }) => (
          <FormChoice id={id} key={form} value={form} name={name} what={definition} chosen={chosen} choose={choose} />
        ))}
      </div>
      {found.length === 0 ? <p class="hint">{say('noForm')}</p> : null}
    </div>
  )
}

type Choice = {
  id: string
  value: string
  name: string
  what: string
  chosen: string
  choose: (form: string | undefined) => void
}

/** One form. Arrow keys only move the focus; a click, Space or Enter chooses it. */
function FormChoice({ id, value, name, what, chosen, choose }: Choice) {
  const take = (): void => choose(value === '' ? undefined : value)
  return (
    <label class="choice">
      <input
        type="radio"
        name={`${id}-form`}
        checked={chosen === value}
        onClick={(event) => {
          // Arrow keys also trigger click events, but without coordinates.
          if (event.detail > 0) take()
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return
          event.preventDefault()
          take()
        }}
      />
      <span>
        <span class="name">{name}</span>
        {what === '' ? null : <span class="what">{what}</span>}
      </span>
    </label>
  )
}
