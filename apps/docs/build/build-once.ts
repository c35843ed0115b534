import { execFile } from 'node:child_process'
import { cpSync, existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { env } from 'node:process'
import { promisify } from 'node:util'
import { PLACES } from './places.ts'

/** The programs of the workspace. Turbo starts pnpm. */
const PROGRAMS = join(PLACES.root, 'node_modules/.bin')

/** Puts the documentation into a folder. It is built only if its sources have changed since the last build. */
export async function buildDocs(outDir: string): Promise<void> {
  await promisify(execFile)(
    join(PROGRAMS, 'turbo'),
    ['run', 'build', '--filter=@ytterby/docs', '--output-logs=errors-only'],
    { cwd: PLACES.root, env: { ...env, PATH: [PROGRAMS, env['PATH']].join(delimiter), DO_NOT_TRACK: '1' } },
  )
  mirror(PLACES.site, outDir)
}

/** Makes `to` a copy of `from`. Unchanged files are left alone, since somebody may be reading them. */
function mirror(from: string, to: string): void {
  const names = new Set(readdirSync(from, { recursive: true, encoding: 'utf8' }))
  const old = existsSync(to) ? readdirSync(to, { recursive: true, encoding: 'utf8' }) : []
  for (const name of old) if (!names.has(name)) rmSync(join(to, name), { recursive: true, force: true })
  const isChanged = (source: string, copy: string): boolean =>
    statSync(source).isDirectory() || !existsSync(copy) || statSync(source).mtimeMs !== statSync(copy).mtimeMs
  cpSync(from, to, { recursive: true, preserveTimestamps: true, filter: isChanged })
}
