import { readdirSync, readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { Failure, ROOT } from './command.ts'

/** GitHub's own checker imports its schema as bundlers do, without saying that it is JSON. */
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
})

/** A commit and, for people, the version that it is. */
const PINNED = /^(?:\.\/\S+|[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/

/** The workflows are what GitHub understands, and every action in them is pinned to a commit. */
export async function lintWorkflows(): Promise<string> {
  const { registerLogger, validate } = await import('@actions/languageservice')
  // What breaks the checker is only logged by it, and would pass.
  const fail = (message: string): never => {
    throw new Failure(message)
  }
  registerLogger({ error: fail, warn: fail, info: () => {}, log: () => {} })
  const github = join(ROOT, '.github')
  const files = readdirSync(github, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yml'))
  const findings: string[] = []
  for (const file of files) {
    const text = readFileSync(join(github, file), 'utf8')
    const uri = pathToFileURL(join(github, file)).href
    const found = await validate(TextDocument.create(uri, 'yaml', 1, text))
    findings.push(
      ...found.map(
        ({ message, range }) =>
          `${file}:${range.start.line + 1}: ${typeof message === 'string' ? message : message.value}`,
      ),
    )
    for (const [, uses = ''] of text.matchAll(/^[\s-]*uses: (.*)$/gm))
      if (!PINNED.test(uses)) findings.push(`${file}: ${uses} is not pinned to a commit with its version beside it`)
  }
  if (files.length === 0 || findings.length > 0) throw new Failure(findings.join('\n') || 'There are no workflows')
  return `${files.length} files`
}
