import { useMemo } from 'preact/hooks'
import { InvalidInquiryError, screenParty, type PartyMatch } from 'ytterby'
import { wordOf } from 'ytterby/words'
import { useAround } from '../parts/context.ts'
import { textAt } from '../place/fact.ts'
import { dayText } from '../words/locale.ts'

/** Shorter names are near to too much. */
const SHORTEST = 2

/** What the lists say of a name, as it is written: equal, near, or none of those that are held. */
export function Screening({ party }: { party: string }) {
  const { place, ruleset, lang, say } = useAround()
  const name = textAt(place.inquiry, `${party}.name`)
  const country = textAt(place.inquiry, `${party}.country`)
  const asOf = textAt(place.inquiry, 'asOf')
  const knownAt = textAt(place.inquiry, 'knownAt')
  const matches = useMemo(
    () => (name.trim().length < SHORTEST ? null : screened(name, { asOf, knownAt, country, ruleset })),
    [name, country, asOf, knownAt, ruleset],
  )
  if (matches === null) return null
  return (
    <div class="screening" role="status">
      {matches.length === 0 ? (
        <p>{say('screenedNone', { day: dayText(ruleset.knownThrough, lang) })}</p>
      ) : (
        <ul>
          {matches.map((match) => (
            <li key={match.cite + match.name}>
              <strong>{say(match.match === 'equal' ? 'screenedEqual' : 'screenedNear', { name: match.name })}</strong>{' '}
              {match.list === 'countermeasure' ? wordOf('counter', lang) : wordOf(match.list, lang)},{' '}
              {wordOf(match.state, lang)} ({match.instrument})
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

type Screened = {
  asOf: string
  knownAt: string
  country: string
  ruleset: Parameters<typeof screenParty>[1]['ruleset']
}

function screened(name: string, { asOf, knownAt, country, ruleset }: Screened): readonly PartyMatch[] | null {
  try {
    return screenParty(name, {
      asOf,
      ...(knownAt === '' ? {} : { knownAt }),
      ...(country === '' ? {} : { country }),
      ...(ruleset === undefined ? {} : { ruleset }),
    })
  } catch (error) {
    // What is wrong with the day or the name is said at its field.
    if (error instanceof InvalidInquiryError) return null
    throw error
  }
}
