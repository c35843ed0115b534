import { reasonText } from 'ytterby/intake'
import { layout, type Section } from '../render/layout.ts'
import { kilogramsOf, type TakenGood, type TakenIn } from './taken-in.ts'

const SCOPES = {
  in: 'named as rare-earth goods',
  maybe: 'one fact decides',
  out: 'plainly something else',
} as const
const MOST_SHOWN = 8

/** What was read and what is proposed, for a terminal. */
export function intakeText(file: string, { list, goods }: TakenIn, width: number): string {
  const { table, columns } = list
  const asked = goods.flatMap(({ line }) =>
    line.fields.flatMap(({ field, read }) =>
      read.kind === 'ask' ? [`line ${line.line}, ${field}: ${reasonText(read.why, 'en')}`] : [],
    ),
  )
  const sections: Section[] = [
    {
      heading: 'List',
      items: [
        `${file}: header on ${table.headerLines.length === 0 ? 'no line' : `line ${table.headerLines.join(' and ')}`}, ${counted(goods.length, 'line')} of goods, ${counted(table.others.length, 'other record')}`,
      ],
    },
    {
      heading: 'Columns',
      items: columns.map(
        ({ header, field, confidence, alternatives }) =>
          `${header || '(no header)'} → ${field === 'ignore' ? 'not read' : field}${confidence === 'certain' ? '' : ` (${confidence}${alternatives.length === 0 ? '' : `; or ${alternatives.join(', ')}`})`}`,
      ),
    },
    { heading: 'Goods', items: (['in', 'maybe', 'out'] as const).flatMap((scope) => scopeItems(scope, goods)) },
    { heading: 'To ask', items: shortened(asked) },
  ]
  return `${layout(sections, width)}\n`
}

function scopeItems(scope: keyof typeof SCOPES, goods: readonly TakenGood[]): string[] {
  const of = goods.filter(({ proposal }) => proposal.scope === scope)
  if (of.length === 0) return []
  const kilograms = of.reduce((sum, { line }) => sum + kilogramsOf(line), 0)
  const groups = new Map<string, number>()
  for (const good of of) groups.set(describe(good), (groups.get(describe(good)) ?? 0) + 1)
  const items = [...groups].toSorted(([, a], [, b]) => b - a).map(([what, count]) => `  ${count} × ${what}`)
  return [`${counted(of.length, 'line')} ${SCOPES[scope]}, ${kilograms.toLocaleString('en')} kg`, ...shortened(items)]
}

function describe({ line, proposal: { scope, forms, elements, because } }: TakenGood): string {
  const text = line.fields.find(({ field }) => field === 'product.description')?.cell ?? ''
  const form = forms.certain[0] ?? forms.possible.join(' or ')
  const proposed = [form, elements.certain.join(', ')].filter((part) => part !== '').join('; ')
  return scope === 'out' || proposed === '' ? `${text}${why(because)}` : `${text} → ${proposed}${why(because)}`
}

const why = (because: readonly string[]): string =>
  because.length === 0 ? '' : ` (“${[...new Set(because)].join('”, “')}”)`

const shortened = (items: readonly string[]): string[] =>
  items.length <= MOST_SHOWN ? [...items] : [...items.slice(0, MOST_SHOWN), `  … and ${items.length - MOST_SHOWN} more`]

const counted = (count: number, what: string): string =>
  `${count.toLocaleString('en')} ${what}${count === 1 ? '' : 's'}`
