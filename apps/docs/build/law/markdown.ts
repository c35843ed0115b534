import type { Lang } from 'ytterby'

/** A page about the law: its path below `law/`, and its Markdown. */
export type LawPage = { readonly path: string; readonly title: string; readonly lines: readonly string[] }

/** Text without meaning as Markdown, as HTML or as a template. A placeholder, which an answer replaces, is shown as ‹name›. */
export const plain = (text: string): string =>
  text
    .replaceAll(/\{(\w+)\}/g, '‹$1›')
    .replaceAll(/[\\`*_[\]<>|#~]/g, String.raw`\$&`)
    .replaceAll(/\s*\n\s*/g, ' ')

/** A link to a page about the law. */
export const lawLink = (text: string, address: string, lang: Lang): string =>
  `[${plain(text)}](${lang === 'en' ? '' : '/zh'}/${address})`

/** A link to a page elsewhere; without an address only the text. */
export const outsideLink = (text: string, url: string | null): string =>
  url !== null && /^https?:\/\/\S+$/.test(url)
    ? `[${plain(text)}](<${url.replaceAll(/[<>]/g, '')}>)`
    : plain(url === null ? text : `${text} (${url})`)

/** A link to the application, which the same service serves, beside the documentation. */
export const applicationLink = (text: string): string => `<a href="/" target="_self">${plain(text)}</a>`

/** A place that links lead to. */
export const place = (id: string): string => `<span id="${id}"></span>`

/** A heading with the place that links lead to. */
export const heading = (level: 2 | 3, text: string, id: string): string =>
  `${'#'.repeat(level)} ${plain(text)} {#${id}}`

/** A table, or nothing if it has no rows. Cells are Markdown. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return []
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return ['', row(heads), row(heads.map(() => '---')), ...rows.map(row), '']
}

/** A section with its heading, or nothing if it has no content. */
export const section = (title: string, id: string, lines: readonly string[]): string[] =>
  lines.some((line) => line !== '') ? ['', heading(2, title, id), '', ...lines] : []

export const list = (items: readonly string[]): string[] => items.map((item) => `- ${item}`)
