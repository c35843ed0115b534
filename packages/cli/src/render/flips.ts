import { styleText } from 'node:util'
import { currentRuleset, loadedData, type Lang, factName, factsLine, reasonName, valueText } from 'ytterby'
import type { Flips } from 'ytterby/planning'
import type { Verdict } from 'ytterby/schema'
import { verdictText } from './answer.ts'
import { inWords } from './in-words.ts'
import { layout, type Section } from './layout.ts'
import { sourceItems } from './sources.ts'
import { speakerOf, withOthers, type Speaker } from './speaker.ts'

type Flip = Flips['flips'][number]
type Change = Flips['flips'][number]['changes'][number]
type Difference = Flips['flips'][number]['because'][number]

/** Renders what would flip an answer as text: for each verdict that can be reached, the nearest changes. */
export function renderFlips(found: Flips, width: number): string {
  const speaker = speakerOf(found)
  const { phrase, word, cite } = speaker
  const verdicts = [...new Set(found.flips.map(({ verdict }) => verdict))].sort((a, b) => ORDER[a] - ORDER[b])
  const sections: Section[] = [
    { heading: phrase('asked'), items: [factsLine(found.inquiry, inWords(found.lang))] },
    ...verdicts.map((verdict) => ({
      heading: sentenceCase(word(verdict)),
      items: found.flips.filter((flip) => flip.verdict === verdict).flatMap((flip) => flipItems(flip, speaker)),
    })),
    {
      heading: phrase('tryings'),
      items: [
        ...(verdicts.length === 0 ? [phrase('noFlips')] : []),
        phrase(found.exhausted ? 'tried' : 'triedSome', { count: found.tried }),
      ],
    },
    { heading: phrase('note'), items: found.notes.map(({ text, citations }) => text + cite(citations)) },
  ]
  const sources: Section = { heading: phrase('sources'), items: sourceItems(speaker) }
  return `${verdictText(found, speaker)}\n\n${layout([...sections, sources], width)}\n`
}

/** From the least strict verdict to those that decide nothing. */
const ORDER = {
  'no-permit': 0,
  'permit-required': 1,
  'refused-in-principle': 2,
  prohibited: 3,
  unsettled: 4,
  depends: 5,
} as const satisfies Readonly<Record<Verdict, number>>

const sentenceCase = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

function flipItems({ changes, verdict, possible, because, warnings }: Flip, speaker: Speaker): string[] {
  const { phrase, words, cite } = speaker
  const others = possible.filter((other) => other !== verdict)
  const what = styleText('bold', changes.map((change) => changeText(change, speaker)).join(' + '))
  return [
    withOthers(what, { verdict, others: words(others) }, phrase),
    ...because.map((difference) => `  ${differenceText(difference, speaker)}`),
    ...warnings.map(({ text, citations }) => `  ${text}${cite(citations)}`),
  ]
}

function changeText({ path, from, to, by }: Change, { phrase, word, aside, lang }: Speaker): string {
  const style = inWords(lang)
  const said = phrase('flip', {
    path: factName(path, lang),
    from: valueText(from, style, path),
    to: to === null ? phrase('leftOut') : valueText(to, style, path),
  })
  if (by === 'day') {
    const hasPassed = typeof from === 'string' && typeof to === 'string' && to < from
    return hasPassed ? said + aside([word('past-day')]) : said
  }
  return by === 'change' ? said : said + aside([word(`by-${by}`)])
}

function differenceText(
  { id, kind, before, after, citations }: Difference,
  { phrase, word, cite, lang }: Speaker,
): string {
  const name = kind === 'reason' ? reasonName({ id }, lang) : kind === 'restriction' ? restrictionName(id, lang) : id
  const outcome = (one: Difference['before']): string => word(one ?? 'fails')
  const said =
    before === after
      ? phrase('stillHolds', { name, outcome: outcome(after) })
      : phrase('difference', { name, before: outcome(before), after: outcome(after) })
  return said + cite(citations)
}

/** A restriction is named by its text. */
const restrictionName = (id: string, lang: Lang): string =>
  loadedData(currentRuleset).restrictions.find((one) => one.id === id)?.text[lang] ?? id
