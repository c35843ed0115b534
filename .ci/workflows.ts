import { readdirSync, readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { Failure, ROOT } from './command.ts'

/** GitHub's checker imports its JSON schema without the import attribute that Node requires. */
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
})

/** A pinned commit with its version in a comment. */
const PINNED = /^(?:\.\/\S+|[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/

/** Validates the workflows with GitHub's own checker, and requires every action to be pinned to a commit. */
export async function lintWorkflows(): Promise<string> {
  const { registerLogger, validate } = await import('@actions/languageservice')
  // The checker only logs its own errors. Without this, the check would pass.
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
      if (!PINNED.test(uses)) findings.push(`${file}: ${uses} is not pinned to a commit with its version in a comment`)
  }
  if (files.length === 0 || findings.length > 0) throw new Failure(findings.join('\n') || 'There are no workflows')
  return `${files.length} files`
}
