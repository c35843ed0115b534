import { answerQuestion, proposedColumns, type Author, type LineAnswer, type Profile } from 'ytterby/lists'
import type { AnsweredLine, Session } from './session.ts'

/**
 * The profile with everything accepted that words name without doubt and nobody decided about. What only the heading of its
 * code sets aside is not certain.
 */
export function acceptCertain(
  { intake, lines }: Pick<Session<LineAnswer>, 'intake' | 'lines'>,
  author: Author,
): Profile {
  const groups = new Map<string, AnsweredLine<LineAnswer>[]>()
  for (const line of lines) {
    if (!isCertain(line)) continue
    const states = JSON.stringify(proposedColumns(line.proposal))
    const group = groups.get(states)
    if (group === undefined) groups.set(states, [line])
    else group.push(line)
  }
  let { profile } = intake
  for (const group of groups.values()) {
    const [first] = group
    if (first === undefined) continue
    const option = { as: 'accepted', states: proposedColumns(first.proposal) } as const
    const question = { ...PROPOSAL, lines: group.map(({ line }) => line) }
    profile = answerQuestion({ ...intake, profile }, { question, option }, author)
  }
  return profile
}

const PROPOSAL = {
  kind: 'proposal',
  path: 'product',
  text: null,
  shared: { heading: null, grade: null, supplier: null, parties: null, header: null, cell: null },
} as const

function isCertain({ stated, columns, proposal }: AnsweredLine<LineAnswer>): boolean {
  const isDecided = stated.some(({ as, states }) => as !== 'answered' || states['product.elements'] !== undefined)
  if (isDecided || columns['product.form'] !== undefined) return false
  if (proposal.scope === 'out') return proposal.because.length > 0
  return Object.keys(proposedColumns(proposal)).length > 0
}
