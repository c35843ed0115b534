import { canonicalJson, partyFamily, requireSomebody, screenParty, type PartyMatch, matchWords, phrase } from 'ytterby'
import { citationsOf } from 'ytterby/law'
import { screenedAgainst as screenedAgainstBy } from 'ytterby/receipts'
import { agentTexts } from './locales/agent.ts'
import type { ArgumentsOf } from './arguments.ts'
import { cited } from './cited.ts'
import { fill, type Entry } from './fill.ts'
import type { AgentServices } from './services.ts'

/** Screens one name against every list. */
export function screenNameOf(
  { name, country, asOf, detail, lang = 'en' }: ArgumentsOf<'screenParty'>,
  { ruleset, today }: AgentServices,
): string {
  const day = asOf ?? today()
  const at = { asOf: day, ruleset, ...(country === undefined ? {} : { country }) }
  const matches = screenParty(name, at)
  const family = partyFamily(name, at)
  requireSomebody(name)
  const citations = citationsOf(
    [...matches, ...family].map(({ cite }) => cite),
    { ruleset },
  )
  const { version, digest, knownThrough } = ruleset
  const screenedAgainst = screenedAgainstBy({ ruleset })
  const scope = phrase('personsNotScreened', lang)
  if (detail === 'full')
    return canonicalJson({
      asOf: day,
      matches,
      family,
      screenedAgainst,
      scope,
      ruleset: { version, digest, knownThrough },
      citations,
    })
  // Equal ones come first.
  const outcome = [...matches, ...family][0]?.match ?? 'none'
  const head = {
    outcome,
    meaning: agentTexts[lang].screening[outcome],
    scope,
    asOf: day,
    listings: screenedAgainst.listings,
    ruleset: version,
    lawKnownThrough: knownThrough,
  }
  const entriesOf = (found: readonly PartyMatch[]): Entry[] =>
    found.map((match) => {
      const { list, notice, state, met, why } = matchWords(match, lang)
      const said = { match: match.match, listed: match.name, list, state, notice, noticeId: match.instrument, met, why }
      return cited({ ...said, metName: match.met.name }, [match.cite], citations, lang)
    })
  const { lists, sources, more } = fill(head, [
    { name: 'matches', entries: entriesOf(matches) },
    { name: 'family', entries: entriesOf(family) },
  ])
  return JSON.stringify({ ...head, ...lists, sources, more })
}
