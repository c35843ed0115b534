import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { arch, cpus, platform, totalmem } from 'node:os'
import { version } from 'node:process'
import { fileURLToPath } from 'node:url'
import { currentRuleset } from 'ytterby'

/** One generated section of a document. Its id marks its place for the next run. */
export type Section = { readonly id: string; readonly title: string; readonly body: string }

const root = fileURLToPath(new URL('../../../../', import.meta.url))

/** Writes a section to a document in `docs/`, replacing its last run; a new section is appended. */
export function writeSection(document: string, { id, title, body }: Section): void {
  const file = `${root}docs/${document}`
  const [begin, end] = [`<!-- ${id}: written by its run -->`, `<!-- end of ${id} -->`]
  const section = `${begin}\n\n## ${title}\n\n_${conditions()}_\n\n${body.trim()}\n\n${end}\n`
  const text = readFileSync(file, 'utf8')
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  const written =
    from === -1 || to === -1
      ? `${text.trimEnd()}\n\n${section}`
      : text.slice(0, from) + section + text.slice(to + end.length + 1)
  writeFileSync(file, written)
  execFileSync('oxfmt', [file], { stdio: 'inherit' })
}

/** A table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string =>
    `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** The day, the machine and the versions of the figures. */
function conditions(): string {
  const processors = cpus()
  return [
    `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    `commit ${commit()}`,
    `Node ${version.slice(1)}`,
    `${platform()} ${arch()}, ${processors.length} × ${processors[0]?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB`,
    `ruleset ${currentRuleset.version} ${currentRuleset.digest.slice(0, 19)}`,
  ].join(' · ')
}

function commit(): string {
  const git = (...words: string[]): string => execFileSync('git', words, { cwd: root, encoding: 'utf8' }).trim()
  const clean = git('status', '--porcelain', '--', 'packages', 'apps') === ''
  return `${git('rev-parse', '--short', 'HEAD')}${clean ? '' : ' with uncommitted changes'}`
}
