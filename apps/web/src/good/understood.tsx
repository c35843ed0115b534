import { useEffect, useMemo, useState } from 'preact/hooks'
import { FIELDS, screenParty, setField, type Draft } from 'ytterby'
import type { ProductForm } from 'ytterby/schema'
import { fieldText, readSentence, reasonText, statesText, type Sentence } from 'ytterby/lists'
import { oneLineSayings } from '../locales/one-line.ts'
import { usePageContext } from '../parts/context.ts'
import { textAt } from '../place/fact.ts'
import { dayText } from '../words/locale.ts'

/** Forms that are offered as the first buttons. */
const MOST_FORMS = 4

/** How a line of text was read, and the button that accepts it. */
export function Understood({
  line,
  sent,
  accepted,
  suggest,
}: {
  line: string
  /** The line that was sent before it could be read. */
  sent: { readonly current: string }
  /** Called with the words of an accepted line that were not read. */
  accepted: (unread: readonly string[]) => void
  suggest: (forms: readonly ProductForm[]) => void
}) {
  const { say, lang, go, place } = usePageContext(oneLineSayings)
  const [sentence, choose] = useSentence(line)
  const { parts, unread, proposal, proposed } = sentence
  const unclear = parts.filter(({ value }) => value === null)
  const isOther = proposal.scope === 'out' && proposal.because.length > 0
  const possible = proposed['product.form'] === undefined ? proposal.forms.possible.slice(0, MOST_FORMS) : []
  const accept = (form?: ProductForm): void => {
    go({
      inquiry: {
        ...(place.inquiry['asOf'] === undefined ? {} : { asOf: place.inquiry['asOf'] }),
        ...draftOf(sentence, form),
      },
    })
    suggest(possible)
    accepted(unread)
    // The question is drawn once the line is empty.
    requestAnimationFrame(() => document.getElementById('next-question')?.focus())
  }
  useEffect(() => {
    if (sent.current === line && unclear.length === 0 && !isOther) accept()
  }, [])
  return (
    <div class="understood" aria-live="polite">
      <Facts sentence={sentence} />
      <Readings unclear={unclear} choose={choose} />
      {parts.map(({ value, why, from }) =>
        value === null || why === null ? null : (
          <p key={from} class="hint">
            {reasonText(why, lang)}
          </p>
        ),
      )}
      <NotRead unread={unread.filter((words) => parts.every(({ text }) => text !== words))} />
      {isOther ? (
        <p class="finding">{say('wordsOfOther', { words: proposal.because.map((word) => `“${word}”`).join(' ') })}</p>
      ) : null}
      {unclear.length === 0 ? (
        <Accept forms={possible} isOther={isOther} accept={accept} />
      ) : (
        <p class="finding">{say('writeOneWay')}</p>
      )}
    </div>
  )
}

/** What a line says, with what a person chose of it, and what to call with a choice. */
function useSentence(line: string): [Sentence, (field: string, value: string) => void] {
  const { ruleset } = usePageContext(oneLineSayings)
  const read = useMemo(() => {
    const asOf = ruleset.knownThrough
    return readSentence(line, (words) => screenParty(words, { asOf, ruleset }).map(({ met }) => met.name))
  }, [line, ruleset])
  const [choice, setChoice] = useState<{ readonly of: string; readonly chosen: Chosen }>({ of: line, chosen: {} })
  const chosen = choice.of === line ? choice.chosen : {}
  const choose = (field: string, value: string): void => {
    setChoice({ of: line, chosen: { ...chosen, [field]: value } })
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.understood button')?.focus())
  }
  return [withChosen(read, chosen), choose]
}

/** What a line states, and what its words suggest. */
function Facts({ sentence: { columns, proposal, proposed } }: { sentence: Sentence }) {
  const { say, lang, place, today } = usePageContext(oneLineSayings)
  const day = textAt(place.inquiry, 'asOf')
  return (
    <dl>
      {Object.entries(columns).map(([field, value]) => (
        <div key={field}>
          <dt>{fieldText(field, lang)}</dt>
          <dd>{statesText({ [field]: value }, field, lang)}</dd>
        </div>
      ))}
      {Object.keys(proposed).length === 0 ? null : (
        <div>
          <dt>{say('byItsWords')}</dt>
          <dd>
            {statesText(proposed, 'product', lang)}{' '}
            <span class="quiet">{proposal.because.map((word) => `“${word}”`).join(' ')}</span>
          </dd>
        </div>
      )}
      {columns['asOf'] === undefined && day !== '' && day !== today ? (
        <div>
          <dt>{fieldText('asOf', lang)}</dt>
          <dd>{say('dayKept', { day: dayText(day, lang) })}</dd>
        </div>
      ) : null}
    </dl>
  )
}

/** What a person chose of facts that a line says in several ways; empty of one that stays open. */
type Chosen = Readonly<Record<string, string>>
type Part = Sentence['parts'][number]

function withChosen(read: Sentence, chosen: Chosen): Sentence {
  const isChosen = ({ field, value }: Part): boolean => value === null && chosen[field] !== undefined
  const leftOpen = read.parts.filter((part) => isChosen(part) && chosen[part.field] === '')
  return {
    ...read,
    parts: read.parts.filter((part) => !isChosen(part)),
    columns: { ...read.columns, ...Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== '')) },
    unread: [...read.unread, ...leftOpen.map(({ text }) => text)],
  }
}

/** Facts that a line says in several ways, with a button for each reading. */
function Readings({ unclear, choose }: { unclear: readonly Part[]; choose: (field: string, value: string) => void }) {
  const { say, lang } = usePageContext(oneLineSayings)
  return unclear
    .filter(({ field }, at) => unclear.findIndex((one) => one.field === field) === at)
    .map(({ field, why, either, text }) => (
      <div key={field} class="finding" role="group" aria-label={fieldText(field, lang)}>
        <p>
          {fieldText(field, lang)}
          {why === null ? null : `: ${reasonText(why, lang)}`}
        </p>
        <div class="buttons">
          {either.map((one) => (
            <button type="button" key={one} onClick={() => choose(field, String(one))}>
              {statesText({ [field]: String(one) }, field, lang)}
            </button>
          ))}
          {/* A name that may be a listed party is never answered as if nobody was named. */}
          {!field.endsWith('.name') ? (
            <button type="button" onClick={() => choose(field, '')}>
              {say('leaveOpen')}
            </button>
          ) : either.includes(text) ? null : (
            <button type="button" onClick={() => choose(field, text)}>
              {say('asWritten', { words: text })}
            </button>
          )}
        </div>
      </div>
    ))
}

/** Words of a line that say nothing known. */
export function NotRead({ unread }: { unread: readonly string[] }) {
  const { say } = usePageContext(oneLineSayings)
  return unread.length === 0 ? null : (
    <p class="finding">{say('notRead', { words: unread.map((words) => `“${words}”`).join(' ') })}</p>
  )
}

/** Buttons that accept the reading: with one of the forms that stay possible, or as it is. */
function Accept({
  forms,
  isOther,
  accept,
}: {
  forms: readonly ProductForm[]
  isOther: boolean
  accept: (form?: ProductForm) => void
}) {
  const { say, lang } = usePageContext(oneLineSayings)
  return (
    <div class="buttons">
      {forms.map((form) => (
        <button type="button" key={form} onClick={() => accept(form)}>
          {say('itIsForm', { form: statesText({ 'product.form': form }, 'product.form', lang) })}
        </button>
      ))}
      <button type={isOther ? 'button' : 'submit'} class={isOther ? '' : 'primary'} onClick={() => accept()}>
        {say(isOther ? 'answerAllTheSame' : forms.length === 0 ? 'answerThis' : 'leaveFormOpen')}
      </button>
    </div>
  )
}

/** The facts of a line, with the form that somebody chose. */
function draftOf({ columns, proposed }: Sentence, form?: ProductForm): Draft {
  const draft: Draft = {}
  const chosen = form === undefined ? {} : { 'product.form': form }
  for (const [name, text] of Object.entries({ ...columns, ...proposed, ...chosen })) {
    const field = FIELDS.get(name)
    if (field !== undefined) setField(draft, field, text)
  }
  return draft
}
