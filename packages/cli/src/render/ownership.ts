import { styleText } from 'node:util'
import { printable } from 'ytterby'
import type { OwnershipAnswer } from 'ytterby/composition'
import { layout } from './layout.ts'
import { sourceItems } from './sources.ts'
import { speakerOf } from './speaker.ts'
import { wrap } from './wrap.ts'

const STYLES = { 'at-or-above': 'red', open: 'yellow', below: 'green' } as const satisfies Record<
  OwnershipAnswer['against'],
  'red' | 'yellow' | 'green'
>

/** Renders what listed parties hold of a buyer: the answer first, then how it is counted, what to ask, and the rules. */
export function renderOwnership(answer: OwnershipAnswer, width: number): string {
  const speaker = speakerOf(answer)
  const { phrase } = speaker
  const { headline, against, because, questions, rules, proposal } = answer
  const said = ({ text, citations }: OwnershipAnswer['because'][number]): string =>
    printable(text) + speaker.cite(citations)
  const head = wrap(printable(headline), width).map((line) => styleText(['bold', STYLES[against]], line))
  const stated = proposal === null ? [] : [phrase('ownersState', { path: proposal.path, value: proposal.value })]
  const sections = [
    { heading: phrase('compositionWhy'), items: because.map(said) },
    { heading: phrase('ownersUse'), items: stated },
    { heading: phrase('compositionAsk'), items: questions.map(said) },
    { heading: phrase('compositionLaw'), items: rules.map(said) },
  ]
  const sources = { heading: phrase('sources'), items: sourceItems(speaker) }
  return `${head.join('\n')}\n\n${layout([...sections, sources], width)}\n`
}
