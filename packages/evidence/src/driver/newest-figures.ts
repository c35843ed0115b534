import { table, type Run } from './report.ts'

const MOST_CHARACTERS = 320

/**
 * Puts the bars of a measurement into a document, in place of the last ones: its tables whose head has a cell “measured”. A run that
 * is held to no bar is kept whole.
 */
export function withBars(document: string, conditions: string, { body, ...run }: Run): string {
  const tables = body.split('\n\n').filter((block) => /^\|.*\| measured +\|/.test(block))
  return withSection(document, conditions, { ...run, body: tables.length === 0 ? body.trim() : tables.join('\n\n') })
}

/** Puts a section into a document, in place of the one with the same id; a new one is appended. */
export function withSection(document: string, conditions: string, { id, title, body }: Run): string {
  const [begin, end] = [`<!-- ${id}: written by its run -->`, `<!-- end of ${id} -->`]
  const section = `${begin}\n\n## ${title}\n\n_${conditions}_\n\n${body}\n\n${end}\n`
  const [from, to] = [document.indexOf(begin), document.indexOf(end)]
  return from === -1 || to === -1
    ? `${document.trimEnd()}\n\n${section}`
    : document.slice(0, from) + section + document.slice(to + end.length + 1)
}

/** Puts the figure of a part of the proof into the last table of a document, in place of the last one; a new part is appended. */
export function withFigure(
  document: string,
  conditions: string,
  part: { id: string; title: string; figure: string },
): string {
  const name = `\`${part.id}\``
  // A row is one line, also where a program that failed says several.
  const figure = part.figure.replaceAll(/\s+/g, ' ')
  const rows = table([], [[name, part.title, figure, conditions]])
    .split('\n')
    .slice(-1)
  const lines = document.trimEnd().split('\n')
  const at = lines.findIndex((line) => line.startsWith(`| ${name} `))
  return `${(at === -1 ? [...lines, ...rows] : lines.toSpliced(at, 1, ...rows)).join('\n')}\n`
}

/** The figure of a proof if its part names none: its first paragraph, or the first sentence of a long one. */
export function firstFigure(body: string): string {
  const [first = ''] = body.trim().split('\n\n')
  return first.length <= MOST_CHARACTERS ? first : (/^.*?\.(?= )/s.exec(first)?.[0] ?? first)
}
