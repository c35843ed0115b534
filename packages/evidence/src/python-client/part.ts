import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PartResult, ProofPart } from '../driver/part.ts'
import { startPage } from '../runtimes/page.ts'
import { startOnNode } from '../runtimes/plain-node.ts'
import { inScratch } from '../runtimes/scratch.ts'
import { compareCalls, type Compared } from './compare-calls.ts'
import { compareKept } from './compare-kept.ts'
import { CLIENT, findPython, type Conversation, type Python } from './python.ts'

const MOST_TOLD = 20
/** What the examples of the README print. */
const PRINTED = [
  'permit-required 1C905.a.4',
  'unknown-value /destination',
  '0 permit-required',
  '1 permit-required',
  '2 permit-required',
]

/** Runs the tests of the Python client, and every public case through it. It needs Python on this machine, and installs nothing. */
export const pythonClient: ProofPart = {
  title: 'The Python client gives the answers of the SDK, byte for byte',
  run: ({ onProgress }) =>
    inScratch(async (folder): Promise<PartResult> => {
      try {
        const python = await findPython(join(folder, 'compiled'))
        await python.run('-m', 'compileall', '-q', 'src', 'tests')
        const tested = await python.run('-m', 'unittest', 'discover', '-s', 'tests')
        const typed = await checkTypes(python)
        const calls = await onService(await startOnNode(), python, async (conversation, { origin }) => ({
          ...(await compareCalls(conversation, onProgress)),
          printed: await python.run('-c', examplesFor(origin)),
        }))
        const kept = await onService(
          await startPage({ state: join(folder, 'state') }),
          python,
          (conversation, service) =>
            compareKept(conversation, { baseUrl: service.origin, apiKey: service.key ?? '', folder }),
        )
        return resultOf(python, { tested, typed, ...calls, kept })
      } catch (error) {
        return { holds: false, body: `It did not run: ${error instanceof Error ? error.message : String(error)}` }
      }
    }),
}

type ClientFindings = Compared & {
  readonly tested: string
  readonly typed: string
  readonly kept: readonly string[]
  readonly printed: string
}
type Service = { readonly origin: string; readonly key?: string; readonly stop: () => Promise<void> }

/** Uses a service from Python, and stops it. */
async function onService<Result>(
  service: Service,
  python: Python,
  use: (conversation: Conversation, service: Service) => Promise<Result>,
): Promise<Result> {
  const { origin, key } = service
  try {
    const conversation = python.converse('tests/answer_calls.py', origin, ...(key === undefined ? [] : [key]))
    try {
      return await use(conversation, service)
    } finally {
      await conversation.end()
    }
  } finally {
    await service.stop()
  }
}

/** The examples of the README, without the one that answers a request. */
function examplesFor(origin: string): string {
  const readme = readFileSync(join(CLIENT, 'README.md'), 'utf8')
  return [...readme.matchAll(/^```python\n(.*?)^```$/gms)]
    .map(([, code = '']) => code.replace('http://localhost:8787', origin))
    .filter((code) => !code.includes('request.'))
    .join('\n')
}

async function checkTypes(python: Python): Promise<string> {
  execFileSync('node', [join(CLIENT, 'build/write-types.ts')])
  const isInstalled = await python.run('-c', 'import mypy').then(
    () => true,
    () => false,
  )
  if (!isInstalled) return 'mypy is not installed here; pyright checks the types in the gate'
  await python.run('-m', 'mypy', 'src')
  return 'mypy (strict) finds nothing'
}

function resultOf(
  { version }: Python,
  { tested, typed, asked, bytes, differing, kept, printed }: ClientFindings,
): PartResult {
  const [tests = 'Its tests ran'] = /^Ran \d+ tests/m.exec(tested) ?? []
  const examples = printed.trim() === PRINTED.join('\n') ? [] : [`The examples of its README print ${printed}`]
  const found = [...differing, ...kept, ...examples]
  return {
    holds: found.length === 0,
    body: [
      `Python ${version}: it compiles; ${tests.replace('Ran', 'it passes')} (\`python -m unittest\`); ${typed}. Then ${asked.toLocaleString('en')} calls to the service on Node, each compared with the same call of the SDK in this process: every public case in both languages (but for those of more than 64 KiB, which the service does not read), whole and as a decision, alone and in a batch, and every other method. An answer must have the same canonical bytes (${(bytes / 1e6).toFixed(0)} MB), a refusal the same kind, code, pointer and issues: ${differing.length} differ. In workerd, a job has the bytes that the TypeScript client fetches, and a watch keeps the lines it was given. The examples of its README print what they say.`,
      ...found.slice(0, MOST_TOLD).map((one) => `- \`${one}\``),
    ].join('\n\n'),
  }
}
