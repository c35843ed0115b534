import { styleText } from 'node:util'
import type { KitAssessment } from 'ytterby/planning'
import { factsLine, factsOf, printable, verdictSentence } from 'ytterby'
import { causeTexts, verdictText } from './answer.ts'
import { inWords } from './in-words.ts'
import { layout, type Section } from './layout.ts'
import { permitItems } from './permits.ts'
import { presumedItems } from './presumed.ts'
import { refusalText } from './refusals.ts'
import { sourceItems } from './sources.ts'
import { speakerOf, type Speaker } from './speaker.ts'
import { wrap } from './wrap.ts'

type KitPartAnswer = KitAssessment['parts'][number]

/** Renders the answer to a kit as text: the whole first, then each part with what controls it. */
export function renderKit(kit: KitAssessment, width: number): string {
  const speaker = speakerOf(kit)
  const { phrase } = speaker
  const sections: Section[] = [
    { heading: phrase('asked'), items: [factsLine(kit.deal, inWords(kit.lang))] },
    { heading: phrase('deciding'), items: [kit.deciding.map(printable).join(phrase('comma'))] },
    { heading: phrase('parts'), items: kit.parts.flatMap((part) => partItems(part, speaker)) },
    {
      heading: phrase('presumed'),
      items: presumedItems(
        kit.parts.flatMap((part) => ('error' in part ? [] : part.assessment.assumed)),
        speaker,
      ),
    },
    { heading: phrase('questions'), items: questionItems(kit, speaker) },
    {
      heading: phrase('warnings'),
      items: [...warningItems(kit, speaker)],
    },
  ]
  const head =
    kit.refused === 0
      ? [verdictText(kit, speaker), verdictSentence(kit.verdict, kit.deal, kit.lang)]
      : [phrase('refusedParts', { count: kit.refused }), ...(isOfParts(kit) ? [verdictText(kit, speaker)] : [])]
  const sources: Section = { heading: phrase('sources'), items: sourceItems(speaker) }
  return `${head.flatMap((line) => wrap(line, width)).join('\n')}\n\n${layout([...sections, sources], width)}\n`
}

/** Whether a part that was answered makes the verdict of the whole. A refused part leaves it open; that is no gap of the law. */
const isOfParts = ({ verdict, parts }: KitAssessment): boolean =>
  verdict !== 'unsettled' || parts.some((part) => !('error' in part) && part.assessment.verdict === verdict)

function partItems(part: KitPartAnswer, speaker: Speaker): string[] {
  const { phrase, aside, lang } = speaker
  const name = styleText('bold', printable(part.id))
  if ('error' in part)
    return [
      phrase('passage', { place: name, text: styleText('red', phrase('refusedPart')) }),
      ...part.error.issues.map(
        ({ code, pointer, message }) =>
          `  ${phrase('partFinding', { code, place: printable(pointer), what: refusalText(code, message, lang) })}`,
      ),
    ]
  const { inquiry, permits, because } = part.assessment
  const met = permits.filter(({ verdict }) => verdict !== 'no-permit')
  return [
    phrase('passage', {
      place: name,
      text: verdictText(part.assessment, speaker) + aside(factsOf(inquiry.product ?? {}, inWords(lang), 'product')),
    }),
    ...causeTexts({ because: because.slice(0, 1) }, speaker).map((cause) => `  ${cause}`),
    ...permitItems({ permits: met }, speaker, '--json').map((item) => `  ${item}`),
  ]
}

/** The warnings of all parts, each once, with the parts that it concerns. */
function warningItems({ parts }: KitAssessment, { aside, cite }: Speaker): string[] {
  const about = new Map<string, string[]>()
  for (const part of parts)
    if (!('error' in part))
      for (const { text, citations } of part.assessment.warnings) {
        const said = text + cite(citations)
        about.set(said, [...(about.get(said) ?? []), printable(part.id)])
      }
  return [...about].map(([said, names]) => said + (names.length === parts.length ? '' : aside(names)))
}

/** The open questions: those about the deal once, those about a good with the name of its part. */
function questionItems({ parts }: KitAssessment, { aside }: Speaker): string[] {
  const asked = parts.flatMap((part) =>
    'error' in part
      ? []
      : part.assessment.questions.map(({ path, text }) => {
          const name = path.startsWith('product.') ? `${printable(part.id)}: ` : ''
          return name + text + aside([path])
        }),
  )
  return [...new Set(asked)]
}
