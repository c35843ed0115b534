import { inBrowser, type Theme } from 'vitepress'
// Without the fonts: the reader's own are as good, and 1 MB less.
import DefaultTheme from 'vitepress/theme-without-fonts'
import { BASE } from '../../build/base.ts'

/** The reference was once one page at `/docs`, and the id of an operation led to its place. It leads to the operation now. */
function leadToOperation(): void {
  const { pathname, hash } = location
  if (pathname === BASE && /^#\w+$/.test(hash) && document.getElementById(hash.slice(1)) === null)
    location.replace(`${BASE}http${hash}`)
}

const theme: Theme = {
  extends: DefaultTheme,
  enhanceApp() {
    if (inBrowser) leadToOperation()
  },
}

export default theme
