import { useEffect, useMemo } from 'preact/hooks'
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
  clear,
  suggest,
}: {
  line: string
  /** The line that was sent before it could be read. */
  sent: { readonly current: string }
  clear: () => void
  suggest: (forms: readonly ProductForm[]) => void
}) {
  const { say, lang, go, place, ruleset } = usePageContext(oneLineSayings)
  const sentence = useMemo(() => {
    const asOf = ruleset.knownThrough
    return readSentence(line, (words) => screenParty(words, { asOf, ruleset }).map(({ met }) => met.name))
  }, [line, ruleset])
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
    clear()
    // The question is drawn once the line is empty.
    requestAnimationFrame(() => document.getElementById('next-question')?.focus())
  }
  useEffect(() => {
    if (sent.current === line && unclear.length === 0 && !isOther) accept()
  }, [])
  return (
    <div class="understood" aria-live="polite">
      <Facts sentence={sentence} />
      {parts.map(({ value, why, from }) =>
        value === null || why === null ? null : (
          <p key={from} class="hint">
            {reasonText(why, lang)}
          </p>
        ),
      )}
      {unread.length === 0 ? null : (
        <p class="finding">{say('notRead', { words: unread.map((words) => `“${words}”`).join(' ') })}</p>
      )}
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

/** What a line states, what its words suggest, and what is unclear in it. */
function Facts({ sentence: { parts, columns, proposal, proposed } }: { sentence: Sentence }) {
  const { say, lang, place, today } = usePageContext(oneLineSayings)
  const day = textAt(place.inquiry, 'asOf')
  const unclear = parts.filter(({ value }) => value === null)
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
      {unclear.map(({ field, why, either, from }) => (
        <div key={from} class="finding">
          <dt>{fieldText(field, lang)}</dt>
          <dd>
            {why === null ? null : reasonText(why, lang)}
            {either.length === 0
              ? null
              : `: ${either.map((one) => statesText({ [field]: String(one) }, field, lang)).join(', ')}`}
          </dd>
        </div>
      ))}
    </dl>
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
