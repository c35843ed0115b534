import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { arch, cpus, platform, totalmem } from 'node:os'
import { version } from 'node:process'
import { fileURLToPath } from 'node:url'
import { currentRuleset } from 'ytterby'

/** A run of a part, as Markdown. */
export type Run = { readonly id: string; readonly title: string; readonly body: string }

const root = fileURLToPath(new URL('../../../../', import.meta.url))

/**
 * Keeps a run whole in `runs/`, which git ignores and a release freezes, and its newest figures in a document of `docs/`.
 * `withFigures` puts them into the text of the document; `conditions` are the day, the machine and the versions.
 */
export function keepRun(
  kind: 'proof' | 'bench',
  { id, title, body }: Run,
  withFigures: (document: string, conditions: string) => string,
): void {
  const folder = `${root}runs/${kind}`
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/${id}.md`, `## ${title}\n\n_${conditions()}_\n\n${body.trim()}\n`)
  changeDocument(`${kind}.md`, withFigures)
}

/** Changes a document of `docs/` by a function of its text and of the day, the machine and the versions. */
export function changeDocument(name: string, change: (document: string, conditions: string) => string): void {
  const file = `${root}docs/${name}`
  writeFileSync(file, change(readFileSync(file, 'utf8'), conditions()))
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
