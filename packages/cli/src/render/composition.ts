import { styleText } from 'node:util'
import { printable } from 'ytterby'
import type { CompositionAnswer } from 'ytterby/composition'
import { articleText } from 'ytterby/zh'
import { MOST_LINES } from './first-answer.ts'
import { layout, type Section } from './layout.ts'
import { sourceItems } from './sources.ts'
import { speakerOf, type Speaker } from './speaker.ts'
import { wrap } from './wrap.ts'

const NARROWEST = 80
const INDENT = '  '

const STYLES = { reached: 'red', open: 'yellow', 'not-reached': 'green' } as const satisfies Record<
  CompositionAnswer['outcome'],
  'red' | 'yellow' | 'green'
>

/** Renders an answer as text: what is reached, and whom to ask; with `why`, every item, the proof, the law and the sources. */
export function renderComposition(answer: CompositionAnswer, { width, why }: { width: number; why: boolean }): string {
  const speaker = speakerOf(answer)
  if (!why) return `${firstLines(answer, speaker, width).join('\n')}\n`
  const { phrase } = speaker
  const said = ({ text, citations }: { text: string; citations: readonly string[] }): string =>
    printable(text) + speaker.cite(citations)
  const sections: Section[] = [
    { heading: phrase('compositionWhy'), items: answer.because.map(said) },
    {
      heading: phrase('compositionLaw'),
      items: answer.limbs.map((limb) =>
        phrase('passage', { place: articleText(limb.article, answer.lang), text: said(limb) }),
      ),
    },
    { heading: phrase('compositionAsk'), items: answer.questions.map(said) },
    { heading: phrase('compositionItems'), items: answer.items.flatMap((item) => itemLines(item, speaker)) },
    {
      heading: phrase('compositionProof'),
      items: answer.proof.map((line) => proofLine(line, answer, speaker)),
    },
    { heading: phrase('compositionNotes'), items: answer.notes.map(said) },
  ]
  const sources: Section = { heading: phrase('sources'), items: sourceItems(speaker) }
  return `${headLines(answer, width).join('\n')}\n\n${layout([...sections, sources], width)}\n`
}

const headLines = ({ headline, outcome }: CompositionAnswer, width: number): string[] =>
  wrap(printable(headline), width).map((line) => styleText(['bold', STYLES[outcome]], line))

/** Notes on how the share is counted, which `--why` shows, and that of the day through which the law is known. */
const SAID_ELSEWHERE: ReadonlySet<string> = new Set([
  'after-knowledge',
  'share-of-item',
  'value-basis',
  'values-without-day',
  'parts-complete',
  'assembly-form',
  'own-export',
  'us-rules',
])

/** The answer, the state of the law, and as many questions as fit. */
function firstLines(answer: CompositionAnswer, { phrase, word }: Speaker, width: number): string[] {
  const { limbs, items, questions } = answer
  const states = limbs
    .map(({ article, state, everInForce }) =>
      phrase(everInForce || state === 'in-force' ? 'compositionState' : 'compositionNever', {
        article: articleText(article, answer.lang),
        state: word(state),
      }),
    )
    .join(phrase('semicolon'))
  const inside = items.slice(1)
  const count = (of: CompositionAnswer['items'][number]['part2']): number =>
    inside.filter(({ part2 }) => part2 === of).length
  const known = phrase('compositionKnown', { day: answer.ruleset.knownThrough })
  const about = [
    ...(limbs.length === 0
      ? []
      : [[phrase('compositionStates', { asOf: answer.asOf, states }), known].join(answer.lang === 'zh' ? '' : ' ')]),
    phrase('compositionCounts', { nodes: answer.counts.nodes, reached: count('reached'), open: count('open') }),
  ]
  const notes = answer.notes.flatMap(({ code, text }) => (SAID_ELSEWHERE.has(code) ? [] : [printable(text)]))
  const lines = (shown: number, said: readonly string[]): string[] => [
    ...headLines(answer, width),
    ...[...about, ...said].flatMap((line) => wrap(line, width)),
    ...questions.slice(0, shown).flatMap(({ text }, at) => indented(`${at + 1}. ${printable(text)}`, width)),
    ...wrap(restLine(answer, shown, phrase), width),
  ]
  const fits = (shown: number, said: readonly string[]): boolean =>
    lines(shown, said).length <= MOST_LINES || width < NARROWEST
  const said = notes.reduce<string[]>(
    (before, note) => (fits(Math.min(1, questions.length), [...before, note]) ? [...before, note] : before),
    [],
  )
  return lines(questions.findLastIndex((_, at) => fits(at + 1, said)) + 1, said)
}

/** How many are named, in questions or in the last line, if fewer do not settle the share. */
const NAMED = 3

function restLine({ questions }: CompositionAnswer, shown: number, phrase: Speaker['phrase']): string {
  if (questions.length === 0) return phrase('compositionRest')
  if (questions.length === shown) return phrase('compositionRestLetters')
  const settling = questions.findIndex(({ against }) => against === 'below')
  const until = Math.max(shown + 1, settling === -1 ? NAMED : Math.min(settling + 1, shown + NAMED))
  const names = questions
    .slice(shown, until)
    .map(({ supplier, id }) => (supplier === null ? `“${id}”` : phrase('compositionAskedName', { supplier, id })))
  return phrase('compositionRestAsked', {
    count: questions.length - shown,
    names: printable(names.join(phrase('semicolon'))),
    settles: settling >= shown && settling < until ? phrase('compositionSettles') : '',
  })
}

function indented(text: string, width: number): string[] {
  const [first = '', ...others] = wrap(text, width)
  if (others.length === 0) return [first]
  return [first, ...wrap(text.slice(first.length).trimStart(), width - INDENT.length).map((line) => INDENT + line)]
}

function itemLines(item: CompositionAnswer['items'][number], { phrase, cite, aside, word }: Speaker): string[] {
  const { id, description, part2, part1, share, limbs, verdict } = item
  const name = styleText('bold', printable(id)) + (description === null ? '' : aside([printable(description)]))
  const parts = [phrase(`part2.${part2}`), ...(part1 === 'not' ? [] : [phrase(`part1.${part1}`)])]
  return [
    `${name}: ${parts.join(phrase('semicolon'))}${phrase('semicolon')}${word(verdict)}`,
    ...(share === null && part1 === 'not'
      ? []
      : limbs.map((limb) => `  ${printable(limb.text)}${cite(limb.citations)}`)),
  ]
}

function proofLine(
  { id, value, content, text, stated, citations }: CompositionAnswer['proof'][number],
  { currency }: CompositionAnswer,
  { phrase, cite, aside }: Speaker,
): string {
  const range = ({ from, to }: { from: string; to: string | null }): string =>
    from === to ? from : `${from} – ${to ?? '∞'}`
  const by = stated.map(({ source, day }) => [source, day].filter((one) => one !== null).join(' '))
  const amounts = phrase('compositionAmounts', {
    content: range(content),
    value: range(value),
    currency: currency ?? '',
  })
  return `${styleText('bold', printable(id))}: ${amounts} ${printable(text)}${by.length === 0 ? '' : aside(by.map(printable))}${cite(citations)}`
}
