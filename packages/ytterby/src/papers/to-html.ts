import { sourceTexts } from '../locales/papers/sources.ts'
import { filled } from '../locales/filled.ts'
import { HTML_LANG } from '../locales/langs.ts'
import { escapeXml } from './escape-xml.ts'
import { PAGE_STYLE, PAGE_STYLE_DIGEST } from './page-style.ts'
import type { Block, PaperField } from './block.ts'
import type { Paper } from './paper-schema.ts'
import { sourceList, type SourceList } from './source-list.ts'
import { showInvisible } from './show-invisible.ts'

/**
 * Renders a paper as one HTML document for A4. Its content-security policy forbids loading and scripts. Every text is escaped,
 * and bidirectional text is isolated.
 */
export function toHtml(paper: Paper): string {
  const sources = sourceList(paper)
  const { lang, title } = paper
  return `<!doctype html>
<html lang="${HTML_LANG[lang]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${PAGE_STYLE_DIGEST}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${runs(paper.blocks)
  .map((blocks) => runHtml(blocks, paper, sources))
  .join('\n')}
${sourcesHtml(paper, sources)}</main>
</body>
</html>
`
}

/** Consecutive undertakings form one list. */
function runs(blocks: readonly Block[]): Block[][] {
  const all: Block[][] = []
  for (const block of blocks) {
    const last = all.at(-1)
    if (block.kind === 'undertaking' && last?.[0]?.kind === 'undertaking') last.push(block)
    else all.push([block])
  }
  return all
}

function runHtml(blocks: readonly Block[], paper: Paper, sources: SourceList): string {
  const [first] = blocks
  if (first?.kind !== 'undertaking') return blocks.map((block) => blockHtml(block, paper, sources)).join('')
  return `<ol class="undertakings">\n${blocks.map((block) => blockHtml(block, paper, sources)).join('\n')}\n</ol>`
}

function blockHtml(block: Block, { lang }: Paper, sources: SourceList): string {
  const cited = (keys: readonly string[]): string => refs(keys, sources)
  switch (block.kind) {
    case 'heading':
      return `<h2>${escaped(block.text)}</h2>`
    case 'paragraph':
      return `<p>${escaped(block.text)}${cited(block.citations)}</p>`
    case 'note':
      return `<p class="note ${block.basis}"><strong>${escaped(block.label)}</strong> ${escaped(block.text)}${cited(block.citations)}</p>`
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul'
      const items = block.items.map(({ text, citations }) => `<li>${escaped(text)}${cited(citations)}</li>`)
      return `<${tag}>\n${items.join('\n')}\n</${tag}>`
    }
    case 'fields':
      return `<table class="fields"><tbody>\n${block.fields.map((field) => fieldHtml(field, lang)).join('\n')}\n</tbody></table>`
    case 'table':
      return tableHtml(block, cited)
    case 'undertaking': {
      const aside = filled(sourceTexts[lang].aside, { custom: sourceTexts[lang].customary })
      const custom = block.basis === 'custom' ? `<span class="basis">${aside}</span>` : ''
      return `<li value="${block.number}">${escaped(block.text)}${custom}${cited(block.citations)}</li>`
    }
    case 'quote':
      return `<blockquote lang="${HTML_LANG[block.lang]}"><p>${escaped(block.text)}</p><footer>${cited(block.citations)}</footer></blockquote>`
    case 'signature':
      return `<table class="signature"><tbody>\n${block.lines
        .map((line) => `<tr><th scope="row">${escaped(line)}</th><td></td></tr>`)
        .join('\n')}\n</tbody></table>`
  }
}

function fieldHtml({ label, value, hint }: PaperField, lang: Paper['lang']): string {
  const missing = `<span class="missing">${sourceTexts[lang].missing}</span>`
  const shown =
    value === null
      ? `${missing}${hint === undefined ? '' : ` <span class="hint">${escaped(hint)}</span>`}`
      : `<bdi>${escaped(value)}</bdi>`
  return `<tr><th scope="row">${escaped(label)}</th><td>${shown}</td></tr>`
}

/** A short first cell does not wrap. */
const LONGEST_ON_ONE_LINE = 24

function tableHtml(
  { caption, columns, rows }: Extract<Block, { kind: 'table' }>,
  cited: (keys: readonly string[]) => string,
): string {
  const head = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('')
  const body = rows.map(({ cells, citations }) => {
    const [first = '', ...others] = cells
    const long = first.length > LONGEST_ON_ONE_LINE ? ' class="long"' : ''
    const last = others.length - 1
    const data = others.map((cell, index) => `<td>${escaped(cell)}${index === last ? cited(citations) : ''}</td>`)
    return `<tr><th scope="row"${long}>${escaped(first)}</th>${data.join('')}</tr>`
  })
  return `<table class="grid"><caption>${escaped(caption)}</caption>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody></table>`
}

function refs(keys: readonly string[], sources: SourceList): string {
  const numbers = sources.numbersOf(keys)
  if (numbers.length === 0) return ''
  return `<sup>${numbers.map((number) => `<a href="#source-${number}">[${number}]</a>`).join('')}</sup>`
}

function sourcesHtml({ lang }: Paper, { items }: SourceList): string {
  if (items.length === 0) return ''
  const list = items.map(({ number, text, link }) => {
    const address = link === null ? '' : ` <a href="${escaped(link)}" rel="noreferrer">${escaped(link)}</a>`
    return `<li id="source-${number}">${escaped(text)}${address}</li>`
  })
  return `<h2>${sourceTexts[lang].heading}</h2>\n<ol class="sources">\n${list.join('\n')}\n</ol>\n`
}

const escaped = (text: string): string => escapeXml(showInvisible(text)).replaceAll("'", '&#39;')
