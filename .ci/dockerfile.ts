import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validate } from 'dockerfile-utils'
import { Failure, ROOT } from './command.ts'

/** Validates the Dockerfile, and requires the Node version and the flags that `npm run serve` has. */
export async function lintDockerfile(): Promise<string> {
  const text = readFileSync(join(ROOT, 'Dockerfile'), 'utf8')
  const findings = validate(text).map(
    ({ message, range }) =>
      `Dockerfile:${range.start.line + 1}: ${typeof message === 'string' ? message : message.value}`,
  )
  const workspace = readFileSync(join(ROOT, 'pnpm-workspace.yaml'), 'utf8')
  const [, major = ''] = /^ {2}node: npm:node@(\d+)\./m.exec(workspace) ?? []
  for (const [, image = ''] of text.matchAll(/^FROM (node:\S+)/gm))
    if (!image.startsWith(`node:${major}-`)) findings.push(`${image} is not the version of the workspace, ${major}`)
  const { scripts }: { scripts: { serve: string } } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  for (const [flag] of scripts.serve.matchAll(/--max-\S+/g))
    if (!text.includes(`"${flag}"`)) findings.push(`The command lacks ${flag}, which npm run serve has`)
  for (const folder of foldersNeededBy('apps/api'))
    if (!text.includes(`/ytterby/${folder} ${folder}`))
      findings.push(`The image lacks ${folder}, which the service needs`)
  if (findings.length > 0) throw new Failure(findings.join('\n'))
  return ''
}

/** The folders of the packages of this workspace that a package needs when it runs, its own among them. */
function foldersNeededBy(folder: string, found: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  if (found.has(folder)) return found
  const { dependencies = {} }: { dependencies?: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(join(ROOT, folder, 'package.json'), 'utf8'),
  )
  return Object.entries(dependencies)
    .filter(([, version]) => version.startsWith('workspace:'))
    .reduce<ReadonlySet<string>>(
      (sum, [name]) => foldersNeededBy(`packages/${name.replace('@ytterby/', '')}`, sum),
      new Set([...found, folder]),
    )
}
