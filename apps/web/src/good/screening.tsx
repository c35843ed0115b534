import { formats } from '../locales/formats.ts'
import { useId, useMemo, useRef } from 'preact/hooks'
import {
  clearMatches,
  InvalidInquiryError,
  partyFamily,
  requireSomebody,
  screenParty,
  type Clearance,
  type PartyMatch,
  factAt,
  matchWords,
  phrase,
} from 'ytterby'
import { clearanceText } from 'ytterby/apps'
import { usePageContext } from '../parts/context.ts'
import { Findings } from '../parts/field.tsx'
import { Fold } from '../parts/fold.tsx'
import { loaded } from '../parts/loaded.tsx'
import { issuesAt } from '../place/answer-inquiry.ts'
import { textAt } from '../place/fact.ts'
import { dayText } from '../words/locale.ts'
import { clearedAt } from './cleared.ts'

const ClearMatch = loaded(() => import('./clear-match.tsx').then((part) => part.ClearMatch))

const NOTHING = { matches: [], family: [] }

/** Shorter names have too many near matches. */
const SHORTEST = 2

/** The screening result of a name while it is typed, with its clearances. */
export function Screening({ party }: { party: string }) {
  const { place, ruleset, lang, say, state, issues } = usePageContext()
  const name = textAt(place.inquiry, `${party}.name`)
  const country = textAt(place.inquiry, `${party}.country`)
  const asOf = textAt(place.inquiry, 'asOf')
  const knownAt = textAt(place.inquiry, 'knownAt')
  const result = useMemo(
    () => (name.trim().length < SHORTEST ? null : screened(name, { asOf, knownAt, country, ruleset })),
    [name, country, asOf, knownAt, ruleset],
  )
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const stated = clearedAt(place.inquiry, party)
  if (result === null && factAt(place.inquiry, `${party}.cleared`) === undefined) return null
  const isScreened = result !== null && result !== 'nobody'
  const { matches, family } = isScreened ? result : NOTHING
  const { open, cleared } = clearMatches(matches, { asOf, cleared: stated })
  const keep = (clearances: readonly Clearance[]): void => {
    state(`${party}.cleared`, clearances.length === 0 ? undefined : clearances)
    box.current?.focus() // The focused element was removed.
  }
  return (
    <div class="screening" ref={box} tabIndex={-1}>
      <div role="status">
        {result === 'nobody' ? <p>{say('screenedNobody')}</p> : null}
        {isScreened && matches.length === 0 ? <OnNoList family={family} /> : null}
        <ul>
          {open.map((match) => (
            <Met match={match} key={matchKey(match)} />
          ))}
          {cleared.map(({ clearance, outcome }, at) => (
            <li key={at}>
              <strong class="cleared">{say('screenedCleared', { name: clearance.listed })}</strong>{' '}
              <ClearedWords clearance={clearance} /> {clearanceText(outcome, lang)}{' '}
              <button type="button" class="link" onClick={() => keep(stated.filter((_, other) => other !== at))}>
                {say('removeClearance', { name: clearance.listed })}
              </button>
            </li>
          ))}
        </ul>
        {isScreened ? <p class="hint">{phrase('personsNotScreened', lang)}</p> : null}
      </div>
      {open.map((match) =>
        match.match === 'near' ? (
          <Fold summary={say('clearMatch', { name: match.name })} key={matchKey(match)}>
            {() => <ClearMatch match={match} onClear={(clearance) => keep([...stated, clearance])} />}
          </Fold>
        ) : null,
      )}
      <Findings path={`${party}.cleared`} id={`${id}-cleared`} />
      {issuesAt(issues, `${party}.cleared`).length === 0 ? null : (
        <button type="button" class="link" onClick={() => keep([])}>
          {say('removeClearances')}
        </button>
      )}
    </div>
  )
}

/** The name is on no list; named are listed parties that bear the same name. */
function OnNoList({ family }: { family: readonly PartyMatch[] }) {
  const { ruleset, lang, say } = usePageContext()
  const names = [...new Set(family.map(({ name }) => name))].join(' · ')
  return (
    <>
      <p>{say('screenedNone', { day: dayText(ruleset.knownThrough, lang) })}</p>
      {names === '' ? null : <p>{say('screenedFamily', { names })}</p>}
    </>
  )
}

const matchKey = ({ cite, name, met }: PartyMatch): string => `${cite} ${name} ${met.name}`

/** A match: the list, the name that matched, and why. */
function Met({ match }: { match: PartyMatch }) {
  const { lang, say } = usePageContext()
  const { list, state, notice, met, source, why } = matchWords(match, lang)
  return (
    <li>
      <strong>{say(match.match === 'equal' ? 'screenedEqual' : 'screenedNear', { name: match.name })}</strong>{' '}
      {[list, state].join(formats[lang].comma) + phrase('aside', lang, { text: notice }) + formats[lang].stop}
      {say('screenedMet', { met })} {/^https?:/.test(source) ? <a href={source}>{say('screenedSource')}</a> : source}{' '}
      {why === '' ? null : say('screenedWhy', { why })}
    </li>
  )
}

/** A clearance: who checked the match, when, how, and until when it is valid. */
function ClearedWords({ clearance: { on, by, why, until } }: { clearance: Clearance }) {
  const { lang, say } = usePageContext()
  const day = dayText(on, lang)
  return (
    <>
      {by === undefined ? say('clearedOn', { day, why }) : say('clearedBy', { day, by, why })}{' '}
      {until === undefined ? null : say('clearedUntil', { day: dayText(until, lang) })}
    </>
  )
}

type Screened = {
  asOf: string
  knownAt: string
  country: string
  ruleset: Parameters<typeof screenParty>[1]['ruleset']
}

function screened(
  name: string,
  { asOf, knownAt, country, ruleset }: Screened,
): Readonly<Record<'matches' | 'family', readonly PartyMatch[]>> | 'nobody' | null {
  try {
    const at = {
      asOf,
      ...(knownAt === '' ? {} : { knownAt }),
      ...(country === '' ? {} : { country }),
      ...(ruleset === undefined ? {} : { ruleset }),
    }
    const matches = screenParty(name, at)
    requireSomebody(name)
    return { matches, family: partyFamily(name, at) }
  } catch (error) {
    if (!(error instanceof InvalidInquiryError)) throw error
    // Other errors of the day or the name are shown at their fields.
    return error.issues.some(({ code }) => code === 'names-nobody') ? 'nobody' : null
  }
}
