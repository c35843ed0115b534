import { styleText } from 'node:util'
import { widthOf, wrap } from './wrap.ts'

/** A heading and its items. Every two spaces at the beginning of an item indent it by one step. */
export type Section = { readonly heading: string; readonly items: readonly string[] }

const STEP = 2

/** Lays out sections as text: headings on the left, wrapped items on the right. Sections without items are left out. */
export function layout(sections: readonly Section[], width: number): string {
  const filled = sections.filter(({ items }) => items.length > 0)
  const left = Math.max(...filled.map(({ heading }) => widthOf(heading))) + STEP
  return filled.map((section) => sectionText(section, left, Math.max(width - left, 20))).join('\n')
}

function sectionText({ heading, items }: Section, left: number, width: number): string {
  const lines = items.flatMap((item) => itemLines(item, width))
  const label = styleText('bold', heading) + ' '.repeat(left - widthOf(heading))
  return lines.map((line, index) => (index === 0 ? label : ' '.repeat(left)) + line).join('\n')
}

function itemLines(item: string, width: number): string[] {
  const indent = item.length - item.trimStart().length
  const [first = '', ...others] = wrap(item.trimStart(), width - indent - STEP)
  return [' '.repeat(indent) + first, ...others.map((line) => ' '.repeat(indent + STEP) + line)]
}
