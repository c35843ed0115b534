import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { execPath } from 'node:process'
import { promisify } from 'node:util'
import openapiTS, { astToString } from 'openapi-typescript'

const run = promisify(execFile)
const root = join(import.meta.dirname, '../..')

/**
 * Generates the types of a client from an OpenAPI document with a public generator, compiles a program that uses them with
 * strict options, and runs it against a service.
 *
 * @returns the lines that the program prints.
 * @throws Error with the output of the compiler or the program if one fails.
 */
export async function tryClient(
  document: string,
  program: string,
  args: readonly string[],
): Promise<readonly string[]> {
  // Inside the package, so that the program finds its dependency.
  mkdirSync(join(root, 'generated'), { recursive: true })
  const folder = mkdtempSync(join(root, 'generated/'))
  try {
    writeFileSync(join(folder, 'contract.d.ts'), astToString(await openapiTS(document)))
    writeFileSync(join(folder, 'program.ts'), program)
    const options = {
      extends: '../../../../tsconfig.base.json',
      // The types from the document are a declaration file too.
      compilerOptions: { lib: ['es2023', 'dom', 'dom.iterable'], types: ['node'], skipLibCheck: false },
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ ...options, include: ['*.ts'] }))
    await run(join(root, 'node_modules/.bin/tsc'), ['--project', folder]).catch(complain)
    const { stdout } = await run(execPath, ['--no-warnings', join(folder, 'program.ts'), ...args]).catch(complain)
    return stdout.trim().split('\n')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function complain(error: Error): never {
  const said = ['stdout', 'stderr'].map((stream) => String(Reflect.get(error, stream) ?? '')).join('')
  throw new Error(said === '' ? error.message : said, { cause: error })
}
