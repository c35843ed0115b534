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

/** The words of the search in Chinese. */
const SEARCH_ZH = {
  button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
  modal: {
    displayDetails: '显示详情',
    resetButtonTitle: '清除',
    backButtonTitle: '关闭搜索',
    noResultsText: '未找到',
    footer: { selectText: '选择', navigateText: '移动', closeText: '关闭' },
  },
}

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
  // The pages about the law link to each other; no other page exists in Chinese.
  locales: {
    root: { label: 'English', lang: 'en' },
    zh: {
      label: '中文',
      lang: 'zh',
      link: '/zh/law/',
      themeConfig: {
        nav: [
          { text: '规定一览', link: '/zh/law/' },
          { text: '使用指南（英文）', link: '/' },
        ],
        outline: { level: [2, 3], label: '本页目录' },
        docFooter: { prev: '上一页', next: '下一页' },
        sidebarMenuLabel: '目录',
        returnToTopLabel: '回到顶部',
        darkModeSwitchLabel: '外观',
        langMenuLabel: '语言',
        skipToContentLabel: '跳到正文',
      },
    },
  },
  themeConfig: {
    i18nRouting: false,
    sidebar,
    outline: [2, 3],
    search: { provider: 'local', options: { locales: { zh: { translations: SEARCH_ZH } } } },
    externalLinkIcon: true,
    nav: [
      { text: 'Guides', link: '/' },
      { text: 'The law', link: '/law/' },
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
