import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import type { WorkspaceCopy } from '../publish/workspace-copy.ts'
import { launch } from '../runtimes/chromium.ts'
import { startWorkers } from '../runtimes/start-workers.ts'
import { must } from './encode-notice.ts'
import type { Publication } from './publication.ts'

/** What a machine answers, and by which release. */
export type Answered = { readonly verdict: string; readonly version: string }

/** Both Workers of a user in workerd, which follow a bucket of their own, and the page that they serve. */
export type FollowingService = {
  /** Puts everything that is published into the bucket. */
  readonly publish: () => void
  /** Asks until the answer is of another release than that one. */
  readonly nextAnswer: (before: string) => Promise<Answered>
  /** What a browser shows that opens the page now. */
  readonly page: () => Promise<Answered>
  readonly stop: () => void
}

const MOST_WAIT_MS = 180_000
const VERSION = /Law release (\d+\.\d+\.\d+)/

/** Starts the service of a copy of the workspace, with the root in its settings and what is published so far in its bucket. */
export async function startFollowingService(
  user: WorkspaceCopy,
  { publication, folder, inquiry }: { publication: Publication; folder: string; inquiry: object },
): Promise<FollowingService> {
  const state = join(folder, 'service')
  const trust = JSON.stringify({ root: JSON.parse(readFileSync(publication.root, 'utf8')) })
  for (const app of ['api', 'portfolio'])
    user.write(`apps/${app}/.dev.vars`, `# The API key of this machine: key-of-the-rehearsal\nLAW_ROOT='${trust}'\n`)
  const put = (name: string): string => {
    const file = ['--file', join(publication.folder, name), '--local', '--persist-to', join(state, 'state')]
    const wrangler = ['-C', 'apps/api', 'node_modules/.bin/wrangler', 'r2', 'object', 'put']
    return must(user, 'env', ...wrangler, `ytterby-law-local/${name}`, ...file)
  }
  const publish = (): void => {
    const bodies = readdirSync(publication.folder).filter((name) => /^[0-9a-f]{64}$/.test(name))
    for (const name of [...bodies, 'latest']) put(name)
  }
  publish()
  const { origin, stop } = await startWorkers(state, user.root)
  return {
    publish,
    nextAnswer: (before) => nextAnswer(origin, inquiry, before),
    page: () => pageAnswer(origin, inquiry),
    stop,
  }
}

async function nextAnswer(origin: string, inquiry: object, before: string): Promise<Answered> {
  const end = performance.now() + MOST_WAIT_MS
  for (;;) {
    const response = await fetch(`${origin}/v1/assessments`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(inquiry),
    })
    const { verdict, ruleset } = z
      .object({ verdict: z.string(), ruleset: z.object({ version: z.string() }) })
      .parse(await response.json())
    if (ruleset.version !== before) return { verdict, version: ruleset.version }
    if (performance.now() > end) throw new Error(`The service still answers by ${before}`)
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

async function pageAnswer(origin: string, inquiry: object): Promise<Answered> {
  const browser = await launch()
  try {
    const page = await browser.newPage()
    page.setDefaultTimeout(MOST_WAIT_MS)
    const asOf = String(Reflect.get(inquiry, 'asOf'))
    await page.goto(
      `${origin}/#asOf=${asOf}&product.form=optical-fibre&product.elements=Er&product.elementsComplete=true&destination=DE&endUse.kind=civil`,
    )
    // The page answers by the law that it was built with until the service has said which one is in force.
    await page.locator('footer', { hasText: 'the page answers by it' }).waitFor()
    const verdict = (await page.locator('section.verdict').getAttribute('data-verdict')) ?? ''
    const foot = (await page.locator('footer').textContent()) ?? ''
    return { verdict, version: VERSION.exec(foot)?.[1] ?? '' }
  } finally {
    await browser.close()
  }
}
