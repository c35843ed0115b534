import type { Assessment } from 'ytterby'
import type { Speaker } from './speaker.ts'

type Paper = Assessment['documents'][number]

/** Papers that are handed in in any case, those with the application and those with or after the export apart. */
function papersOf({ documents }: Assessment): { withApplication: Paper[]; later: Paper[]; inCases: Paper[] } {
  const always = documents.filter(({ asked = 'always' }) => asked === 'always')
  return {
    withApplication: always.filter(({ stage }) => stage === 'submission'),
    later: always.filter(({ stage }) => stage !== 'submission'),
    inCases: documents.filter(({ asked = 'always' }) => asked !== 'always'),
  }
}

/** Of some licences, such as those of the quota years, the papers were not read: that there are none is not said. */
const areRead = ({ warnings }: Assessment): boolean => !warnings.some(({ code }) => code === 'papers-not-read')

/** What the application lacks, by who provides it, and how complete the papers about the end user are. */
export function papersInBrief(answer: Assessment, speaker: Speaker): string {
  const { phrase, aside } = speaker
  const { withApplication, later } = papersOf(answer)
  const { endUserPapers } = answer.review
  if (withApplication.length + later.length === 0) return phrase(areRead(answer) ? 'none' : 'papersNotRead')
  const missing = withApplication.filter(({ inHand }) => !inHand)
  return (
    (missing.length === 0
      ? phrase('nonePapersMissing')
      : phrase('papersMissing', { count: missing.length, providers: byProvider(missing, speaker) })) +
    (endUserPapers === undefined
      ? ''
      : aside([phrase('endUserInBrief', { inHand: endUserPapers.inHand, needed: endUserPapers.needed })])) +
    (later.length === 0 ? '' : phrase('papersLater', { count: later.length }))
  )
}

/** The same, then each paper that is missing with who provides it, and what follows later. */
export function missingPaperItems(answer: Assessment, speaker: Speaker): string[] {
  const { phrase, word, aside, cite } = speaker
  const { withApplication, later } = papersOf(answer)
  if (withApplication.length + later.length === 0) return areRead(answer) ? [] : [phrase('papersNotRead')]
  const said = (key: 'missing' | 'later', { text, provider, citations }: Paper): string =>
    `  ${phrase(key, { text })}${aside([word(provider)])}${cite(citations)}`
  return [
    papersInBrief(answer, speaker),
    ...endUserItem(answer, speaker),
    ...withApplication.filter(({ inHand }) => !inHand).map((paper) => said('missing', paper)),
    ...later.filter(({ inHand }) => !inHand).map((paper) => said('later', paper)),
  ]
}

/** Papers of an answer counted by who provides them, and how complete those about the end user are: a line each. */
export function paperCountItems(answer: Assessment, speaker: Speaker): string[] {
  const { phrase } = speaker
  const { withApplication, later, inCases } = papersOf(answer)
  const always = [...withApplication, ...later]
  const parts = [
    ...(always.length === 0
      ? areRead(answer)
        ? []
        : [phrase('papersNotRead')]
      : [phrase('papersAsked', { count: always.length, providers: byProvider(always, speaker) })]),
    ...(inCases.length === 0 ? [] : [phrase('papersInCases', { count: inCases.length })]),
  ]
  if (parts.length === 0) return []
  const listed = answer.documents.length === 0 ? '' : phrase('papersListed')
  return [parts.join(speaker.lang === 'zh' ? '；' : '; ') + listed, ...endUserItem(answer, speaker)]
}

function endUserItem({ review: { endUserPapers } }: Assessment, { phrase, cite }: Speaker): string[] {
  if (endUserPapers === undefined) return []
  const { needed, inHand, rejections } = endUserPapers
  const share = Math.round(rejections.shareFromIncompleteEndUserDocumentation * 100)
  return [phrase('endUserPapers', { inHand, needed, share, period: rejections.period }) + cite(rejections.citations)]
}

const PROVIDERS = ['exporter', 'importer', 'end-user', 'government'] as const

/** How many papers each provides, such as `exporter 5, end user 4`. */
function byProvider(papers: readonly Paper[], { phrase, word, lang }: Speaker): string {
  return PROVIDERS.flatMap((provider) => {
    const count = papers.filter((paper) => paper.provider === provider).length
    return count === 0 ? [] : [phrase('providerCount', { provider: word(provider), count })]
  }).join(lang === 'zh' ? '、' : ', ')
}
