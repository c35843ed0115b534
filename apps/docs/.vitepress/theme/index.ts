import { inBrowser, type DefaultTheme as DefaultThemeTypes, type Theme } from 'vitepress'
// Without the fonts: the reader's own are as good, and 1 MB less.
import DefaultTheme from 'vitepress/theme-without-fonts'
import { h } from 'vue'
import { BASE } from '../../build/base.ts'
import { LawSearch } from './law-search.ts'

/** The reference was once one page at `/docs`, and the id of an operation led to its place. It leads to the operation now. */
function leadToOperation(): void {
  const { pathname, hash } = location
  if (pathname === BASE && /^#\w+$/.test(hash) && document.getElementById(hash.slice(1)) === null)
    location.replace(`${BASE}http${hash}`)
}

/** Whether an address is one of a page about the law, in any language. */
const isOfLaw = (path: string): boolean => /^(?:zh\/)?law\//.test(path.slice(BASE.length))

/** How much a page below an address counts among what a search finds; others count 1. */
const WEIGHTS: readonly (readonly [below: string, weight: number])[] = [
  [`${BASE}guides/`, 3],
  [`${BASE}sdk/`, 0.2],
]

const LAW_FROM_LAW = 10

/** A search shows guides before the reference, and from a page about the law such pages before guides. The policy forbids functions in the configuration, which VitePress evaluates. */
function rankGuidesFirst({ search }: DefaultThemeTypes.Config): void {
  if (search?.provider !== 'local') return
  const boostDocument = (id: string): number =>
    isOfLaw(id) && isOfLaw(location.pathname)
      ? LAW_FROM_LAW
      : (WEIGHTS.find(([below]) => id.startsWith(below))?.[1] ?? 1)
  search.options = { ...search.options, miniSearch: { searchOptions: { boostDocument } } }
}

const theme: Theme = {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { 'doc-before': () => h(LawSearch) }),
  enhanceApp({ siteData }) {
    rankGuidesFirst(siteData.value.themeConfig)
    if (inBrowser) leadToOperation()
  },
}

export default theme
