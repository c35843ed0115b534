import { readFileSync, writeFileSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { BASE } from './base.ts'
import { PLACES } from './places.ts'
import { GROUPS } from './sidebar.ts'

const ABOUT =
  'One rules engine over dated, cited law answers whether a rare-earth good may leave China on a day to a buyer, with which permit, after how long a review, and how that is known. It gives the same answer from the npm package, on the command line, over HTTP, to agents and on a web page.'

/** Pages that `llms.txt` lists but `llms-full.txt` leaves out: the law and tables of evidence, longer than everything else together. */
const TABLES: ReadonlySet<string> = new Set([
  'law/index',
  'law/next',
  'zh/law/index',
  'law-coverage',
  'decisions',
  'proof',
  'second-reading',
  'bench',
  'scale',
])

/**
 * Writes `llms.txt`, which lists the pages, `llms-full.txt`, which contains those that explain how to use Ytterby, and each
 * page as Markdown beside its HTML.
 *
 * @param pages sources of all pages, relative to `docs`.
 */
export async function writeLlmsFiles(outDir: string, pages: readonly string[]): Promise<void> {
  for (const page of pages) {
    const file = join(outDir, page.replace(/^generated\//, '').replace(/^README\.md$/, 'index.md'))
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, readFileSync(join(PLACES.pages, page)))
  }
  const listed = GROUPS.map(({ text, pages: some }) => ({
    text,
    pages: some
      .filter(([, page]) => page !== 'http')
      .map(([name, page, about]) => ({ name, page: page === '' || page.endsWith('/') ? `${page}index` : page, about })),
  }))
  const textOf = (page: string): string => readFileSync(join(outDir, `${page}.md`), 'utf8')
  const lines = listed.flatMap(({ text, pages: some }) => [
    `\n## ${text}\n`,
    ...some.map(({ name, page, about }) => `- [${name}](${BASE}${page}.md): ${about}`),
  ])
  writeFileSync(
    join(outDir, 'llms.txt'),
    [
      `# Ytterby\n\n> ${ABOUT}\n\nThe OpenAPI document is at [/openapi.json](/openapi.json), the tools for agents (Model Context Protocol) are at \`/mcp\`.`,
      ...lines,
      '',
    ].join('\n'),
  )
  const whole = listed.flatMap(({ pages: some }) => some.map(({ page }) => page)).filter((page) => !TABLES.has(page))
  writeFileSync(join(outDir, 'llms-full.txt'), whole.map((page) => textOf(page).trim()).join('\n\n---\n\n') + '\n')
}
