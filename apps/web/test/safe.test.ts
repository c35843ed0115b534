import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { LAW_SIZE, WHOLE_LAW_SIZE } from 'ytterby/law-size'
import { MAGNET, origin, visit } from './visit.ts'

/** Ceilings for the gzipped size in bytes of what is loaded before the first answer, and of all files, besides the law. */
const CEILING_AT_START = 137_000
const ALLOWED = {
  'one good, lists and the law, with their words, countries and headings': 715_000,
  'products made abroad: the view, and what answers it': 26_000,
  'licences: the view, and what answers it': 31_000,
} as const
const CEILING = Object.values(ALLOWED).reduce((sum, one) => sum + one, 0)

const SITE = join(import.meta.dirname, '../../api/assets/site')

test('the content security policy allows only files of the page itself', async () => {
  const { headers } = await fetch(`${origin()}/`)
  const policy = headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self'")
  expect(policy).not.toMatch(/unsafe|data:|blob:|\*|https?:/)
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('referrer-policy')).toBe('no-referrer')
  const html = await (await fetch(`${origin()}/`)).text()
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=/)
})

test('files named by their content may be cached for ever; the page itself is revalidated', async () => {
  const [file = ''] = readdirSync(join(SITE, 'page'))
  const kept = await fetch(`${origin()}/page/${file}`)
  expect(kept.headers.get('cache-control')).toContain('immutable')
  const page = await fetch(`${origin()}/`)
  expect(page.headers.get('cache-control')).toBe('public, max-age=300')
  expect(page.headers.get('etag')).not.toBeNull()
  for (const path of [
    '/page/nothing.js',
    '/page/%2e%2e%2findex.html',
    '/page/..%2f..%2ffrozen%2f1.0.0%2fruleset.json',
    '/frozen/1.0.0/ruleset.json',
    '/site/index.html',
  ]) {
    const refused = await fetch(origin() + path)
    expect(refused.status, path).toBe(404)
    expect(refused.headers.get('content-type')).toBe('application/problem+json')
  }
})

test('the loaded files stay below their size ceilings', async () => {
  const { page, requests, end } = await visit(MAGNET)
  await page.locator('.papers').waitFor()
  const html = readFileSync(join(SITE, 'index.html'), 'utf8')
  const atStart = [...html.matchAll(/(?:src|href)="\/(page\/[^"]+\.(?:js|css))"/g)].map(([, path = '']) => path)
  const size = (paths: readonly string[]): number =>
    paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(SITE, path)), { level: 9 }).length, 0)
  const all = readdirSync(join(SITE, 'page')).map((name) => `page/${name}`)
  expect(size(atStart) - LAW_SIZE).toBeLessThan(CEILING_AT_START)
  expect(size(all) - WHOLE_LAW_SIZE).toBeLessThan(CEILING)
  // Only the entry, which runs what the worker loads too, one script and one style sheet load before the answer.
  expect(atStart.length).toBe(3)
  for (const path of atStart) expect(requests).toContain(`${origin()}/${path}`)
  await end()
})
