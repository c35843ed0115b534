import { useMemo } from 'preact/hooks'
import { FIELDS, setField, type Draft } from 'ytterby'
import { fieldText, readSentence, reasonText, statesText, type Sentence } from 'ytterby/lists'
import { oneLineSayings } from '../locales/one-line.ts'
import { usePageContext } from '../parts/context.ts'

/** How a line of text was read, and the button that accepts it. */
export function Understood({ line, clear }: { line: string; clear: () => void }) {
  const { say, lang, go, place } = usePageContext(oneLineSayings)
  const sentence = useMemo(() => readSentence(line), [line])
  const { parts, unread, columns, proposal, proposed } = sentence
  const unclear = parts.filter(({ value }) => value === null)
  const accept = (): void => {
    go({
      inquiry: {
        ...(place.inquiry['asOf'] === undefined ? {} : { asOf: place.inquiry['asOf'] }),
        ...draftOf(sentence),
      },
    })
    clear()
    document.getElementById('next-question')?.focus()
  }
  return (
    <div class="understood" aria-live="polite">
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
        {unclear.map(({ field, why, from }) => (
          <div key={from} class="finding">
            <dt>{fieldText(field, lang)}</dt>
            <dd>{why === null ? null : reasonText(why, lang)}</dd>
          </div>
        ))}
      </dl>
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
      {unclear.length === 0 ? (
        <button type="submit" class="primary" onClick={accept}>
          {say('answerThis')}
        </button>
      ) : (
        <p class="finding">{say('writeOneWay')}</p>
      )}
    </div>
  )
}

function draftOf({ columns, proposed }: Sentence): Draft {
  const draft: Draft = {}
  for (const [name, text] of Object.entries({ ...columns, ...proposed })) {
    const field = FIELDS.get(name)
    if (field !== undefined) setField(draft, field, text)
  }
  return draft
}
