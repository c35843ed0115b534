import type { Assessment } from 'ytterby'
import type { Speaker } from './speaker.ts'

type Paper = Assessment['documents'][number]

type Papers = Readonly<Record<'withApplication' | 'forGeneral' | 'later', Paper[]>>

/** Groups the papers that are always required: with the application, additionally for a general licence, and with or after the export. */
function papersOf({ documents }: Assessment): Papers {
  const always = documents.filter(({ asked = 'always' }) => asked === 'always')
  const application = always.filter(({ stage }) => stage === 'submission')
  return {
    withApplication: application.filter(({ forms }) => forms === undefined),
    forGeneral: application.filter(({ forms }) => forms !== undefined),
    later: always.filter(({ stage }) => stage !== 'submission'),
  }
}

const isMissing = ({ inHand }: Paper): boolean => !inHand

/** Whether the papers are known. For some licences, such as those of the quota years, the texts were not read. */
const areKnown = ({ warnings }: Assessment): boolean => !warnings.some(({ code }) => code === 'papers-not-read')

/** Summarizes the missing papers by provider, and how complete the papers about the end user are. */
export function papersInBrief(answer: Assessment, speaker: Speaker): string {
  const { phrase, aside } = speaker
  const { withApplication, forGeneral, later } = papersOf(answer)
  const { endUserPapers } = answer.review
  if (withApplication.length + later.length === 0) return phrase(areKnown(answer) ? 'none' : 'papersNotRead')
  const missing = withApplication.filter(isMissing)
  const more = forGeneral.filter(isMissing).length
  const first =
    missing.length === 0
      ? phrase('nonePapersMissing')
      : phrase('papersMissing', { count: missing.length, providers: byProvider(missing, speaker) })
  const ofEndUser =
    endUserPapers === undefined
      ? ''
      : aside([phrase('endUserInBrief', { inHand: endUserPapers.inHand, needed: endUserPapers.needed })])
  return [
    first + ofEndUser,
    ...(more === 0 ? [] : [phrase('papersMissingForGeneral', { count: more })]),
    ...(later.length === 0 ? [] : [phrase('papersLater', { count: later.length })]),
  ].join(phrase('semicolon'))
}

/** The same summary, then each missing paper with its provider, and the papers that are due later. */
export function missingPaperItems(answer: Assessment, speaker: Speaker): string[] {
  const { phrase, word, aside, cite } = speaker
  const { withApplication, forGeneral, later } = papersOf(answer)
  if (withApplication.length + later.length === 0) return areKnown(answer) ? [] : [phrase('papersNotRead')]
  const said = (key: 'missing' | 'later', { text, provider, citations }: Paper): string =>
    `  ${phrase(key, { text })}${aside([word(provider)])}${cite(citations)}`
  return [
    papersInBrief(answer, speaker),
    ...endUserItem(answer, speaker),
    ...[...withApplication, ...forGeneral].filter(isMissing).map((paper) => said('missing', paper)),
    ...later.filter(isMissing).map((paper) => said('later', paper)),
  ]
}

function endUserItem({ review: { endUserPapers } }: Assessment, { phrase, cite }: Speaker): string[] {
  if (endUserPapers === undefined) return []
  const { needed, inHand, rejections } = endUserPapers
  const share = Math.round(rejections.shareFromIncompleteEndUserDocumentation * 100)
  return [phrase('endUserPapers', { inHand, needed, share, period: rejections.period }) + cite(rejections.citations)]
}

const PROVIDERS = ['exporter', 'importer', 'end-user', 'government'] as const

/** The number of papers by provider, such as `exporter 5, end user 4`. */
function byProvider(papers: readonly Paper[], { phrase, word }: Speaker): string {
  return PROVIDERS.flatMap((provider) => {
    const count = papers.filter((paper) => paper.provider === provider).length
    return count === 0 ? [] : [phrase('providerCount', { provider: word(provider), count })]
  }).join(phrase('comma'))
}
