import { posix } from 'node:path'
import type { MarkdownRenderer } from 'vitepress'
import { pageOfRootFile, ROOT_PAGES } from './generated-pages.ts'
import { BASE } from './base.ts'

/** How pages name the site, so that their links work on a code host too, while `npm start` runs. */
const LOCAL_SITE = `http://localhost:8787${BASE}`
/** Pages of the site that VitePress does not make. */
export const OTHER_PAGES: ReadonlySet<string> = new Set(['/http', '/llms.txt', '/llms-full.txt'])

/**
 * Where a link of a page leads on the site.
 *
 * @param page the page with the link, such as `guides/importer.md`.
 * @returns null for a file of the repository that is no page.
 */
export function hrefOnSite(href: string, page: string): string | null {
  if (href.startsWith(LOCAL_SITE)) return `/${href.slice(LOCAL_SITE.length)}`
  if (/^([a-z]+:|#|\/)/i.test(href)) return href
  const path = posix.join('docs', posix.dirname(page), href)
  if (path.startsWith('docs/')) return href.replace(/(^|\/)README\.md/, '$1index.md')
  const name = ROOT_PAGES.find((root) => path === root || path.startsWith(`${root}#`))
  return name === undefined ? null : path.replace(name, `/${pageOfRootFile(name)}`)
}

/** Lets markdown-it write the links of the site. What is no page is named, without a link. */
export function linkToPages(md: MarkdownRenderer): void {
  md.core.ruler.push('link-to-pages', ({ tokens, env }) => {
    for (const { children } of tokens) {
      let isDropped = false
      for (const token of children ?? []) {
        if (token.type === 'link_open') {
          const href = hrefOnSite(token.attrGet('href') ?? '', env.relativePath)
          isDropped = href === null
          const isOther = href !== null && OTHER_PAGES.has(href)
          // VitePress puts the base before links to its own pages alone.
          if (href !== null) token.attrSet('href', isOther ? BASE + href.slice(1) : href)
          // A document of its own, which VitePress must not load as one of its pages.
          if (isOther) token.attrSet('target', '_self')
        }
        if (isDropped && (token.type === 'link_open' || token.type === 'link_close')) {
          isDropped = token.type === 'link_open'
          token.type = 'text'
          token.content = ''
        }
      }
    }
  })
}
