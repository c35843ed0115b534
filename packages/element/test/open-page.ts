import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launch } from '@ytterby/evidence/runtimes/chromium'
import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { buildElement } from '../build/build-element.ts'

/** Only files of the page itself: no inline script or style, no frame, no other origin. */
const POLICY = "default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** A page of somebody else that holds the element: its body, and the script that a bundler made of it. */
export type Site = {
  readonly browser: Browser
  /** The folder of the built element. */
  readonly files: string
  readonly open: (body: string, options?: OpenOptions) => Promise<OpenedPage>
  readonly close: () => Promise<void>
}

type OpenOptions = { readonly script?: string; readonly lang?: string; readonly width?: number }

type OpenedPage = {
  readonly page: Page
  readonly complaints: readonly string[]
  /** Paths of the files that were loaded, in order. */
  readonly loaded: readonly string[]
}

/** Starts one browser and one server for all tests of a file. */
export async function startSite(): Promise<Site> {
  const files = mkdtempSync(join(tmpdir(), 'ytterby-element-'))
  await buildElement(files)
  const pages = new Map<string, string | Uint8Array>()
  const server = await serve(files, pages)
  const origin = `http://localhost:${portOf(server)}`
  const browser = await launch()
  return {
    browser,
    files,
    async open(body, { script, lang = 'en', width = 800 } = {}) {
      const id = String(pages.size)
      const path = script === undefined ? '/element/index.js' : `/${id}.js`
      if (script !== undefined) pages.set(path, await bundled(script))
      pages.set(
        `/${id}`,
        `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>A shop</title><script type="module" src="${path}"></script><body><main><h1>A good</h1>${body}</main></body></html>`,
      )
      const page = await browser.newPage({ viewport: { width, height: 900 } })
      // Tests check results, not speed: on a busy machine everything takes longer.
      page.setDefaultTimeout(120_000)
      const [complaints, loaded]: [string[], string[]] = [[], []]
      page.on('console', (message) => complaints.push(message.text()))
      page.on('pageerror', (error) => complaints.push(String(error)))
      page.on('request', (request) => loaded.push(request.url().replace(origin, '')))
      // Before any script of the page: every event is kept.
      await page.addInitScript(() => {
        const events: unknown[] = []
        Reflect.set(globalThis, 'told', events)
        for (const type of ['ytterby-decision', 'ytterby-refusal'])
          document.addEventListener(type, (event) => events.push({ type, detail: Reflect.get(event, 'detail') }))
      })
      await page.goto(`${origin}/${id}`)
      return { page, complaints, loaded }
    },
    async close() {
      await browser.close()
      server.close()
      rmSync(files, { recursive: true })
    },
  }
}

function serve(files: string, pages: ReadonlyMap<string, string | Uint8Array>): Promise<Server> {
  const server = createServer(({ url = '/' }, response) => {
    const page = pages.get(url)
    const isScript = url.endsWith('.js')
    response.setHeader('content-security-policy', POLICY)
    response.setHeader('content-type', `text/${isScript ? 'javascript' : 'html'}; charset=utf-8`)
    if (page !== undefined) response.end(page)
    else if (/^\/element\/[\w-]+\.js$/.test(url)) response.end(readFileSync(join(files, url.slice('/element/'.length))))
    else response.writeHead(404).end()
  })
  return new Promise((resolve) => server.listen(0, 'localhost', () => resolve(server)))
}

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new TypeError('Expected a port')
  return address.port
}

/** A script of the page as a bundler makes it; the element stays a file of its own. */
async function bundled(source: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: import.meta.dirname, loader: 'jsx' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    alias: { '@ytterby/element': '/element/index.js' },
    external: ['/element/index.js'],
    write: false,
    logLevel: 'silent',
  })
  return outputFiles[0]?.contents ?? new Uint8Array()
}
