import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { ytterby, ytterbyAlone, type Ended } from './ytterby.ts'

const folder = mkdtempSync(join(tmpdir(), 'ytterby-'))
afterAll(() => rmSync(folder, { recursive: true }))

type Run = typeof ytterby

const LIST = 'id,product.form,product.elements,destination,endUse.kind\nA2,optical-fibre,Er,DE,civil\n'

/** Watches a list twice with a state of its own. */
async function watchTwice(run: Run, ...flags: readonly string[]): Promise<Ended> {
  const state = `--state=${join(mkdtempSync(join(folder, 'state-')), 'watch.json')}`
  await run(['watch', '-', state, '--as-of=2026-11-05'], LIST)
  return run(['watch', '-', state, '--as-of=2026-11-11', ...flags], LIST, {
    YTTERBY_WEBHOOK_SECRET: `whsec_${'a'.repeat(32)}`,
  })
}

/** For each exit status, a command that ends with it. */
const COMMANDS: Readonly<Record<string, readonly [status: number, (run: Run) => Promise<Ended>]>> = {
  'a good is answered': [0, (run) => run(['assess', '--form=ore', '--elements=Nd', '--as-of=2026-03-01'])],
  'a line is refused': [1, (run) => run(['batch', '-', '--as-of=2026-03-01'], 'product.form\nore\nnonsense\n')],
  'an inquiry is refused': [2, (run) => run(['assess', '--form=nonsense', '--as-of=2026-03-01', '--lang=zh'])],
  'a usage error': [2, (run) => run(['asess'])],
  'a name is listed': [3, (run) => run(['screen', 'Rheinmetall AG', '--as-of=2026-03-01'])],
  'a line is decided otherwise': [3, (run) => watchTwice(run)],
  // Nobody listens on this port.
  'events are not delivered': [4, (run) => watchTwice(run, '--webhook=http://127.0.0.1:1/')],
}

test.concurrent.each(Object.entries(COMMANDS))(
  '%s: says and ends in a process of its own as in one of many commands',
  async (_, [status, run]) => {
    const alone = await run(ytterbyAlone)
    expect(alone.status).toBe(status)
    expect(await run(ytterby)).toEqual(alone)
  },
)
