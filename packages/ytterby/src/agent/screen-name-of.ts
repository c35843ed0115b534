import { citationsWith } from '../engine/write/vocabulary.ts'
import { requireSomebody, screenPartyWith } from '../engine/write/look-up.ts'
import { loadedData } from '../engine/law/ruleset.ts'
import { agentTexts } from '../locales/agent.ts'
import { screenedAgainstOf } from '../receipts/screened-against.ts'
import { canonicalJson } from '../schema/canonical-json.ts'
import { matchWords } from '../words/match-words.ts'
import { phrase } from '../words/phrases.ts'
import type { ArgumentsOf } from './arguments.ts'
import { cited } from './cited.ts'
import { fill } from './fill.ts'
import type { AgentServices } from './services.ts'

/** Screens one name against every list. */
export function screenNameOf(
  { name, country, asOf, detail, lang = 'en' }: ArgumentsOf<'screenParty'>,
  { ruleset, today }: AgentServices,
): string {
  const day = asOf ?? today()
  const matches = screenPartyWith(ruleset, name, { asOf: day, ...(country === undefined ? {} : { country }) })
  requireSomebody(name)
  const citations = citationsWith(
    ruleset,
    matches.map(({ cite }) => cite),
  )
  const { version, digest, knownThrough } = ruleset
  const screenedAgainst = screenedAgainstOf(loadedData(ruleset))
  const scope = phrase('personsNotScreened', lang)
  if (detail === 'full')
    return canonicalJson({
      asOf: day,
      matches,
      screenedAgainst,
      scope,
      ruleset: { version, digest, knownThrough },
      citations,
    })
  const outcome = matches.some(({ match }) => match === 'equal') ? 'equal' : matches.length > 0 ? 'near' : 'none'
  const head = {
    outcome,
    meaning: agentTexts[lang].screening[outcome],
    scope,
    asOf: day,
    listings: screenedAgainst.listings,
    ruleset: version,
    lawKnownThrough: knownThrough,
  }
  const entries = matches.map((match) => {
    const { list, notice, state, met, why } = matchWords(match, lang)
    const said = { match: match.match, listed: match.name, list, state, notice, noticeId: match.instrument, met, why }
    return cited({ ...said, metName: match.met.name }, [match.cite], citations, lang)
  })
  const { lists, sources, more } = fill(head, [{ name: 'matches', entries }])
  return JSON.stringify({ ...head, ...lists, sources, more })
}
