import { sourceTexts } from '../locales/papers/sources.ts'
import { marks } from '../locales/marks.ts'
import { filled } from '../locales/filled.ts'
import type { Block, PaperField } from './block.ts'
import { escaped, inline, linkText } from './escape-markdown.ts'
import type { Paper } from './paper-schema.ts'
import { sourceList, type SourceList } from './source-list.ts'

/**
 * Renders a paper as Markdown (CommonMark with GitHub tables). Every text is escaped: a name cannot create a link, table,
 * heading or HTML.
 */
export function toMarkdown(paper: Paper): string {
  const sources = sourceList(paper)
  const parts = paper.blocks.map((block) => blockText(block, paper, sources))
  const list = sources.items.map(
    ({ number, text, link }) => `${number}. ${escaped(text)}${link === null ? '' : ` ${linkText(link)}`}`,
  )
  const end = list.length === 0 ? [] : [`## ${sourceTexts[paper.lang].heading}`, list.join('\n')]
  return `${[`# ${inline(paper.title)}`, ...parts, ...end].join('\n\n')}\n`
}

function blockText(block: Block, { lang }: Paper, sources: SourceList): string {
  const refs = (keys: readonly string[]): string => {
    const numbers = sources.numbersOf(keys)
    return numbers.length === 0 ? '' : ` ${numbers.map((number) => `\\[${number}\\]`).join('')}`
  }
  const custom = sourceTexts[lang].customary
  switch (block.kind) {
    case 'heading':
      return `## ${inline(block.text)}`
    case 'paragraph':
      return `${escaped(block.text)}${refs(block.citations)}`
    case 'note':
      return `> **${inline(block.label)}** ${inline(block.text)}${refs(block.citations)}`
    case 'list':
      return block.items
        .map(
          ({ text, citations }, index) => `${block.ordered ? `${index + 1}.` : '-'} ${escaped(text)}${refs(citations)}`,
        )
        .join('\n')
    case 'fields':
      return block.fields.map((field) => `- **${inline(field.label)}** ${valueText(field, lang)}`).join('\n')
    case 'table':
      return [
        `**${inline(block.caption)}**`,
        '',
        `| ${block.columns.map(inline).join(' | ')} | |`,
        `|${' --- |'.repeat(block.columns.length + 1)}`,
        ...block.rows.map(({ cells, citations }) => `| ${cells.map(inline).join(' | ')} |${refs(citations)} |`),
      ].join('\n')
    case 'undertaking':
      return `${block.number}. ${escaped(block.text)}${block.basis === 'custom' ? filled(sourceTexts[lang].aside, { custom }) : ''}${refs(block.citations)}`
    case 'quote':
      // People copy these words, so the sources go elsewhere.
      return `> ${escaped(block.text)}\n>\n>${refs(block.citations)}`
    case 'signature':
      return block.lines.map((line) => `- ${escaped(line)} \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_`).join('\n')
  }
}

function valueText({ value, hint }: PaperField, lang: Paper['lang']): string {
  if (value !== null) return inline(value)
  const missing = sourceTexts[lang].missing
  return `**\\[${missing}${hint === undefined ? '' : `${marks[lang].colon}${inline(hint)}`}\\]**`
}
