import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { launch } from '../runtimes/chromium.ts'
import { startWorkerd, writeConfig } from '../runtimes/workerd.ts'
import { build as bundle } from 'esbuild'
import { build, version as viteVersion } from 'vite'
import { install, type Consumer } from './consumer.ts'
import { ASK } from './question.ts'

const IMPORT = `import { assess, currentRuleset } from 'ytterby'\n`
const SITE = 'http://localhost/'

/** A page that Vite builds, opened in the browser. */
export const page: Consumer = {
  name: 'Page built by Vite, in Chromium',
  async ask({ place: { folder, env } }) {
    await install({ folder, env }, ['ytterby'])
    writeFileSync(
      join(folder, 'index.html'),
      `<!doctype html><title>?</title><script type="module" src="/ask.js"></script>`,
    )
    writeFileSync(join(folder, 'ask.js'), `${IMPORT}console.log(${ASK})\n`)
    await build({ root: folder, configFile: false, logLevel: 'silent' })
    const browser = await launch()
    try {
      const opened = await browser.newPage()
      await opened.route('**', (route) => {
        const path = route.request().url().slice(SITE.length)
        return route.fulfill({
          contentType: path === '' ? 'text/html' : 'text/javascript',
          body: readFileSync(join(folder, 'dist', path === '' ? 'index.html' : path)),
        })
      })
      const [message] = await Promise.all([opened.waitForEvent('console'), opened.goto(SITE)])
      return { said: message.text(), by: `Vite ${viteVersion}, Chromium ${browser.version()}` }
    } finally {
      await browser.close()
    }
  },
}

/** A Worker, bundled as Cloudflare's own tool does it. */
export const worker: Consumer = {
  name: 'Worker, in workerd',
  async ask({ place: { folder, env } }) {
    await install({ folder, env }, ['ytterby'])
    const { outputFiles } = await bundle({
      stdin: {
        contents: `${IMPORT}export default { fetch: () => new Response(${ASK}) }`,
        resolveDir: folder,
      },
      bundle: true,
      format: 'esm',
      conditions: ['workerd', 'worker', 'browser'],
      write: false,
      logLevel: 'silent',
    })
    const workerd = await startWorkerd(writeConfig(folder, 'worker', { 'index.js': outputFiles[0]?.text ?? '' }))
    try {
      const response = await fetch(`http://127.0.0.1:${workerd.port}/`)
      return { said: await response.text(), by: 'workerd' }
    } finally {
      await workerd.stop()
    }
  },
}
