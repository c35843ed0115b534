const INLINE = /<script id="([\w-]+)">([^]*?)<\/script>/g

/**
 * Turns the scripts that VitePress writes into a page into files, because the content security policy allows no others.
 *
 * @param scripts gets the content of each file by its name.
 */
export function scriptsAsFiles(html: string, base: string, scripts: Map<string, string>): string {
  return html.replaceAll(INLINE, (_, id: string, code: string) => {
    scripts.set(`${id}.js`, code)
    return `<script src="${base}${id}.js"></script>`
  })
}
