import { styleText } from 'node:util'
import type { LicenceAnswer } from 'ytterby/planning'
import { factsLine } from 'ytterby'
import { CHECK_STYLES } from './check-styles.ts'
import { inWords } from './in-words.ts'
import { layout, type Section } from './layout.ts'
import { presumedItems } from './presumed.ts'
import { sourceItems } from './sources.ts'
import { speakerOf, type Speaker } from './speaker.ts'

type LicenceCheck = LicenceAnswer['checks'][number]

const COVERS_STYLES = { yes: 'green', 'not-needed': 'green', unknown: 'cyan', no: 'red' } as const

/** Renders a licence check as text: what to do, then each condition, failures first. */
export function renderLicence(answer: LicenceAnswer, width: number): string {
  const speaker = speakerOf(answer)
  const { phrase, word, words, cite } = speaker
  const style = inWords(answer.lang)
  const by = (outcome: LicenceCheck['outcome']): LicenceCheck[] =>
    answer.checks.filter((check) => check.outcome === outcome)
  const checks = [...by('fails'), ...by('unknown'), ...by('holds')]
  const covers = styleText(['bold', COVERS_STYLES[answer.covers]], word(`covers-${answer.covers}`).toUpperCase())
  const sections: Section[] = [
    {
      heading: phrase('asked'),
      items: [words(answer.possible), factsLine(answer.assessment.inquiry, style)],
    },
    { heading: phrase('licence'), items: [factsLine(answer.licence, style)] },
    { heading: phrase('checks'), items: checks.flatMap((check) => checkItems(check, speaker)) },
    { heading: phrase('next'), items: answer.next.map(({ text, citations }) => text + cite(citations)) },
    ...reservations(answer.assessment, speaker),
  ]
  const sources: Section = { heading: phrase('sources'), items: sourceItems(speaker) }
  return `${covers} → ${word(answer.action)}\n\n${layout([...sections, sources], width)}\n`
}

/** The presumptions and warnings of an answer. */
function reservations({ assumed, warnings }: LicenceAnswer['assessment'], speaker: Speaker): Section[] {
  const { phrase, cite } = speaker
  return [
    { heading: phrase('presumed'), items: presumedItems(assumed, speaker) },
    { heading: phrase('warnings'), items: warnings.map(({ text, citations }) => text + cite(citations)) },
  ]
}

/** Checks that read facts of the licence; all others read facts of the shipment. */
const OF_THE_LICENCE = new Set<LicenceCheck['id']>(['term', 'unused', 'change-request'])

function checkItems(
  { id, outcome, text, read, needed, citations }: LicenceCheck,
  { phrase, word, cite, lang }: Speaker,
): string[] {
  const mark = styleText(CHECK_STYLES[outcome], word(`check-${outcome}`))
  const said = phrase('check', { outcome: mark, text }) + cite(citations)
  if (outcome === 'holds') return [said]
  const told = (known: object, key: 'shipmentIs' | 'licenceIs', name: 'read' | 'needed'): string[] => {
    const facts = factsLine(known, inWords(lang))
    return facts === '' ? [] : [`  ${phrase(key, { [name]: facts })}`]
  }
  const facts = OF_THE_LICENCE.has(id) ? told(read, 'licenceIs', 'needed') : told(read, 'shipmentIs', 'read')
  return [said, ...facts, ...told(needed, 'licenceIs', 'needed')]
}
