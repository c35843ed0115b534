import { join } from 'node:path'
import { launch } from '../runtimes/chromium.ts'
import { build } from 'esbuild'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askedCases } from '../answers/asked-cases.ts'
import { saidToCases } from '../answers/digests.ts'

const PAGE = 'http://localhost/'
const SCRIPT = `${PAGE}script.js`
/** The strictest content security policy that still allows one script. */
const POLICY = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'"

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

test('the SDK gives the bytes of Node for every case in Chromium, without violating a strict content security policy', async () => {
  const { outputFiles } = await build({
    stdin: { contents: `import { saidToCases } from './answers/digests.ts'; globalThis.saidToCases = saidToCases`, resolveDir: join(import.meta.dirname, '..') },
    bundle: true,
    charset: 'utf8',
    format: 'esm',
    write: false,
    logLevel: 'silent',
  })
  const page = await browser.newPage()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.route('**', (route) =>
    route.request().url() === SCRIPT
      ? route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: outputFiles[0]?.text ?? '' })
      : route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': POLICY },
          body: `<!doctype html><html lang="en"><title>Cases</title><script type="module" src="script.js"></script></html>`,
        }),
  )
  await page.goto(PAGE)
  const ids = askedCases.map(({ id }) => id)
  const [ofChromium, ofNode] = await Promise.all([page.evaluate(`saidToCases(${JSON.stringify(ids)})`), saidToCases(ids)])
  expect(complaints).toEqual([])
  expect(ofChromium).toEqual(ofNode)
})
