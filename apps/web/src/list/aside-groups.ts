import { sumsOf } from '@ytterby/lists'
import type { AsideGroup } from './intake-protocol.ts'
import type { AssessedLine } from './intake-engine.ts'
import type { IntakeSession } from './intake-session.ts'

const MOST_DESCRIPTIONS = 3
const MOST_WORDS = 4

type Group = { readonly heading: string; readonly words: readonly string[]; readonly lines: AssessedLine[] }

/** Lines that are set aside and that nobody accepted yet, by the heading of their code and the words of their good; most lines first. */
export function asideGroups(session: IntakeSession): ReadonlyMap<string, Group> {
  const open = new Set(asideQuestions(session).flatMap(({ lines }) => lines))
  const groups = new Map<string, Group>()
  for (const line of session.lines) {
    if (!open.has(line.line)) continue
    const { heading, because } = line.proposal
    const words = because.slice(0, MOST_WORDS)
    const id = JSON.stringify([heading?.code ?? '', ...words.map((word) => word.toLowerCase())])
    const group = groups.get(id)
    if (group === undefined) groups.set(id, { heading: heading?.code ?? '', words, lines: [line] })
    else group.lines.push(line)
  }
  return new Map([...groups].toSorted(([, a], [, b]) => b.lines.length - a.lines.length))
}

/** The questions that ask whether goods are something else. */
export const asideQuestions = ({ questions, skipped }: IntakeSession) =>
  [...questions, ...skipped].filter(({ kind }) => kind === 'set-aside')

export const asideGroup = ([id, { heading, words, lines }]: readonly [string, Group]): AsideGroup => ({
  id,
  heading,
  words,
  descriptions: [...new Set(lines.map(({ good }) => good.description))]
    .filter((text) => text !== '')
    .slice(0, MOST_DESCRIPTIONS),
  ...sumsOf(lines),
})
