import { execFile } from 'node:child_process'
import { dirname, join } from 'node:path'
import { env } from 'node:process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { startOnNode } from '@ytterby/evidence/runtimes/plain-node'
import { expect, test } from 'vitest'

const CORPUS = dirname(fileURLToPath(import.meta.resolve('@ytterby/conformance/corpus/manifest.json')))
const CLIENT = dirname(fileURLToPath(import.meta.resolve('@ytterby/python-client/package.json')))

test('the runner in Python finds no difference between the service and the corpus', async () => {
  const service = await startOnNode()
  try {
    const runner = join(import.meta.dirname, '../examples/runner.py')
    const { stdout } = await promisify(execFile)('python3', [runner, CORPUS, service.origin], {
      env: { ...env, PYTHONPATH: join(CLIENT, 'src'), PYTHONDONTWRITEBYTECODE: '1' },
    })
    expect(stdout).toMatch(/^\d{4} answers compared\n$/)
  } finally {
    await service.stop()
  }
})
