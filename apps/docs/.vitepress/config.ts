import { readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { transformerStyleToClass } from '@shikijs/transformers'
import { defineConfig, type Plugin } from 'vitepress'
import { linkToPages, OTHER_PAGES } from '../build/links.ts'
import { writeHttpPage } from '../build/http-page.ts'
import { writeLlmsFiles } from '../build/llms-files.ts'
import { scriptsAsFiles } from '../build/own-scripts.ts'
import { BASE } from '../build/base.ts'
import { PLACES } from '../build/places.ts'
import { sidebar } from '../build/sidebar.ts'

const colours = transformerStyleToClass({ classPrefix: 'code-' })
const STYLES = join(PLACES.app, 'src/site.css')
const scripts = new Map<string, string>()

/** The pages are outside this package, in a folder where nothing is installed. */
const vueOfThisPackage: Plugin = {
  name: 'vue-of-this-package',
  enforce: 'pre',
  resolveId: (id, _importer, { ssr }) => (ssr === true && /^vue($|\/)/.test(id) ? { id, external: true } : null),
}

/** The name of a heading in links, as on a code host. */
const slugOfHeading = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-')

/** A height that VitePress sets again when the page runs. */
const STYLE = ' style="--vp-vh:0px;"'

/** In kB: the index of the search, which is loaded when somebody searches. */
const LARGEST_CHUNK = 2000

export default defineConfig({
  title: 'Ytterby',
  description: 'May this rare-earth good leave China on this day to this buyer, and with which permit?',
  lang: 'en',
  base: BASE,
  srcDir: relative(PLACES.app, PLACES.pages),
  outDir: PLACES.site,
  rewrites: { 'README.md': 'index.md', 'generated/:rest*': ':rest*' },
  cleanUrls: true,
  metaChunk: true,
  head: [['link', { rel: 'stylesheet', href: `${BASE}site.css` }]],
  ignoreDeadLinks: [...OTHER_PAGES, /^http:\/\/localhost:8787$/],
  // By default a style on the element, which the theme's own style sheet sets instead.
  contentProps: { class: 'content-of-page' },
  // Without a style sheet in the page while the colours change.
  appearance: { disableTransition: false },
  markdown: {
    anchor: { slugify: slugOfHeading },
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    codeTransformers: [colours],
    config: linkToPages,
  },
  themeConfig: {
    sidebar,
    outline: [2, 3],
    search: { provider: 'local' },
    externalLinkIcon: true,
    nav: [
      { text: 'Guides', link: '/' },
      { text: 'HTTP', link: '/http', target: '_self' },
      { text: 'TypeScript', link: '/sdk/' },
    ],
  },
  vite: { plugins: [vueOfThisPackage], build: { chunkSizeWarningLimit: LARGEST_CHUNK } },
  // The policy of the service allows only files as scripts, and no styles on elements.
  transformHtml: (html) => scriptsAsFiles(html, BASE, scripts).replaceAll(STYLE, ''),
  async buildEnd({ outDir, pages }) {
    writeFileSync(join(outDir, 'site.css'), readFileSync(STYLES, 'utf8') + colours.getCSS())
    for (const [name, code] of scripts) writeFileSync(join(outDir, name), code)
    writeHttpPage(outDir)
    await writeLlmsFiles(outDir, pages)
  },
})
