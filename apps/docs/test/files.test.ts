import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BASE } from '../build/base.ts'
import { PLACES } from '../build/places.ts'
import { GROUPS } from '../build/sidebar.ts'

const files = readdirSync(PLACES.site, { recursive: true, encoding: 'utf8' })
const html = new Map(
  files.filter((name) => name.endsWith('.html')).map((name) => [name, readFileSync(join(PLACES.site, name), 'utf8')]),
)
const idsOf = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id))
const ids = new Map([...html].map(([name, text]) => [name, idsOf(text)]))

/** What else of the service pages link to: the application, and the documents about its operations. */
const OF_THE_SERVICE = /^\/(?:(?:v1\/\w+\/)?openapi\.json)?$/

/** The file that the service sends for an address below the base. */
const fileAt = (path: string): string =>
  path === '' || path.endsWith('/') ? `${path}index.html` : posix.extname(path) === '' ? `${path}.html` : path

describe('the built site', () => {
  it('shows everything that is in docs', () => {
    const sources = readdirSync(PLACES.pages, { recursive: true, encoding: 'utf8' })
    const pages = sources.filter((name) => name.endsWith('.md') && !name.startsWith('generated'))
    for (const page of pages)
      expect(html.has(page.replace(/README\.md$/, 'index.html').replace('.md', '.html')), page).toBe(true)
    const text = pages.map((page) => readFileSync(join(PLACES.pages, page), 'utf8')).join('\n')
    for (const name of sources.filter((one) => /\.(?!md$)\w+$/.test(one))) expect(text, name).toContain(name)
  })

  it('lists each page that is written by hand in the sidebar', () => {
    const listed = GROUPS.flatMap(({ pages }) => pages.map(([, page]) => fileAt(page)))
    const isGenerated = /^sdk\/ytterby|^(?:zh\/)?law\//
    const shown = [...html.keys()].filter((name) => name !== '404.html' && !isGenerated.test(name))
    expect(shown.toSorted()).toEqual(listed.filter((name) => !isGenerated.test(name)).toSorted())
  })

  it('has links to pages, places and files that exist', () => {
    const broken = [...html].flatMap(([name, text]) =>
      [...text.matchAll(/<a [^>]*href="([^"]*)"/g)]
        .map(([, href = '']) => new URL(href.replaceAll('&amp;', '&'), `https://site.invalid${BASE}${name}`))
        .filter(({ host, pathname }) => host === 'site.invalid' && !OF_THE_SERVICE.test(pathname))
        .filter(({ pathname, hash }) => {
          if (!pathname.startsWith(BASE)) return true
          const file = fileAt(decodeURIComponent(pathname.slice(BASE.length)))
          const place = decodeURIComponent(hash.slice(1))
          return !existsSync(join(PLACES.site, file)) || (place !== '' && ids.get(file)?.has(place) !== true)
        })
        .map(({ pathname, hash }) => `${name}: ${pathname}${hash}`),
    )
    expect([...new Set(broken)]).toEqual([])
  })

  it('has no script and no style in a page, which its policy forbids', () => {
    for (const [name, text] of html) {
      expect(text.match(/<script(?![^>]* src=)[^>]*>/g), name).toBeNull()
      expect(text.match(/<style|<[^>]* style="/g), name).toBeNull()
    }
  })

  it('lists every page for models, each as Markdown', () => {
    const text = readFileSync(join(PLACES.site, 'llms.txt'), 'utf8')
    const links = [...text.matchAll(/\]\((\/docs\/[^)]+)\): ./g)].map(([, link = '']) => link.slice(BASE.length))
    expect(links.length).toBe(GROUPS.flatMap(({ pages }) => pages).length - 1)
    const abouts = GROUPS.flatMap(({ pages }) => pages.map(([, , about]) => about))
    expect(new Set(abouts).size).toBe(abouts.length)
    for (const link of links) expect(readFileSync(join(PLACES.site, link), 'utf8'), link).toMatch(/^# /)
    expect(readFileSync(join(PLACES.site, 'llms-full.txt'), 'utf8')).toContain('# For importers')
  })
})
