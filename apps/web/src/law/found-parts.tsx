import { wordOf } from 'ytterby'
import type { searchLaw } from 'ytterby/law'
import { usePageContext } from '../parts/context.ts'
import { formats } from '../locales/formats.ts'
import { lawSayings } from '../locales/law.ts'
import { dayText } from '../words/locale.ts'

type Found = ReturnType<typeof searchLaw>

/** The best parts of the law that a search found, or what was probably meant. Each leads to its page. */
export function FoundParts({ hits, nearest }: Pick<Found, 'hits' | 'nearest'>) {
  const { say, lang } = usePageContext(lawSayings)
  const shown = hits.length > 0 ? hits.slice(0, MOST_SHOWN) : nearest
  return (
    <section class="card" aria-labelledby="found">
      <h2 id="found">{say(hits.length > 0 ? 'partsFound' : shown.length > 0 ? 'nearest' : 'nothingLikeIt')}</h2>
      <ol class="controls">
        {shown.map(({ kind, id, name, says, state, page }) => (
          <li key={kind + page}>
            <a href={`/docs/${page}`}>{kind === 'commodity-code' || kind === 'party' ? name : id}</a>{' '}
            {state === null ? null : <span class={`state ${state}`}>{wordOf(state, lang)}</span>}
            <br />
            {[...new Set([name, says])].filter((text) => text !== id).join(formats[lang].colon)}
          </li>
        ))}
      </ol>
    </section>
  )
}
const MOST_SHOWN = 8

/** What lists of the EU, Japan and the US have beside what was searched. They never decide. */
export function ElsewhereParts({ elsewhere }: Pick<Found, 'elsewhere'>) {
  const { say, lang } = usePageContext(lawSayings)
  if (elsewhere.length === 0) return null
  return (
    <section class="card" aria-labelledby="elsewhere">
      <h2 id="elsewhere">{say('elsewhere')}</h2>
      <p>{say('elsewhereNever')}</p>
      <ul class="controls">
        {elsewhere.map(({ list, listName, edition, isOld, isTrap, item, codes, counterpart, says, note, link }) => (
          <li key={list + codes.join() + counterpart}>
            <strong>{item ?? codes.join(formats[lang].comma)}</strong>{' '}
            <a href={link} target="_blank" rel="noreferrer">
              {listName}
            </a>{' '}
            <span class="notes">
              {dayText(edition, lang)}
              {isOld ? say('elsewhereOld') : null}
            </span>
            {isTrap ? <strong> {say('elsewhereTrap')}</strong> : null}
            <br />
            {[...(counterpart === 'none' ? [] : [counterpart]), says].join(formats[lang].colon)}
            {note === null ? null : <span class="notes"> {note}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
