import { inScratch } from '@ytterby/evidence/runtimes/scratch'
import { launch } from '@ytterby/evidence/runtimes/chromium'
import { startService } from '@ytterby/evidence/runtimes/service'
import { build } from 'esbuild'
import { isYtterbyError } from 'ytterby'
import { createClient } from 'ytterby/client'
import { expect, test } from 'vitest'
import { readCorpus, runCorpus, type Finding, type Implementation } from '../src/index.ts'
import { readFileOfCorpus } from './files.ts'

const PAGE = 'http://localhost/'
/** The script of a page: runs the corpus that is served with it and returns the differences. */
const SCRIPT = `
import 'ytterby/zh'
import { assess, isYtterbyError } from 'ytterby'
import { readCorpus, runCorpus } from './src/index.ts'

globalThis.findings = async () => {
  const corpus = await readCorpus(async (file) => (await fetch('corpus/' + file)).text())
  const answer = (inquiry, lang) => {
    try {
      return { answer: assess(inquiry, { lang }) }
    } catch (error) {
      if (isYtterbyError(error, 'InvalidInquiryError')) return { issues: error.issues }
      throw error
    }
  }
  return Array.fromAsync(runCorpus(corpus, answer))
}`

test('the Worker in workerd answers the whole corpus as it says', async () => {
  const corpus = await readCorpus(readFileOfCorpus)
  const findings: Finding[] = []
  await inScratch(async (folder) => {
    const { origin, stop } = await startService(folder)
    const client = createClient({ baseUrl: origin })
    const answer: Implementation = async (inquiry, lang) => {
      try {
        return { answer: await client.assess(JSON.parse(JSON.stringify(inquiry)), { lang }) }
      } catch (error) {
        if (isYtterbyError(error, 'InvalidInquiryError')) return { issues: error.issues }
        throw error
      }
    }
    try {
      for await (const finding of runCorpus(corpus, answer)) findings.push(finding)
    } finally {
      await stop()
    }
  })
  expect(findings).toEqual([])
})

test('the SDK in Chromium answers the whole corpus as it says', async () => {
  const { outputFiles } = await build({
    stdin: { contents: SCRIPT, resolveDir: `${import.meta.dirname}/..` },
    bundle: true,
    charset: 'utf8',
    format: 'esm',
    write: false,
    logLevel: 'silent',
  })
  const browser = await launch()
  try {
    const page = await browser.newPage()
    await page.route('**', async (route) => {
      const file = new URL(route.request().url()).pathname.slice(1)
      if (file === '')
        await route.fulfill({
          contentType: 'text/html',
          body: '<!doctype html><script type="module" src="script.js"></script>',
        })
      else if (file === 'script.js')
        await route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: outputFiles[0]?.text ?? '' })
      else
        await route.fulfill({
          contentType: 'text/plain; charset=utf-8',
          body: await readFileOfCorpus(file.replace('corpus/', '')),
        })
    })
    await page.goto(PAGE)
    expect(await page.evaluate('findings()')).toEqual([])
  } finally {
    await browser.close()
  }
})
