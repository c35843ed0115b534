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

/** Validates the workflows with GitHub's own checker. `packages/release` tests their rights, pinning and credentials. */
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
  }
  if (files.length === 0 || findings.length > 0) throw new Failure(findings.join('\n') || 'There are no workflows')
  return `${files.length} files`
}
