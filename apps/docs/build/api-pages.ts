import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Application, type TypeDocOptions } from 'typedoc'
import type { PluginOptions } from 'typedoc-plugin-markdown'
import { PLACES } from './places.ts'

type Manifest = {
  readonly exports: Readonly<Record<string, string>>
  readonly publishConfig: { readonly exports: Readonly<Record<string, unknown>> }
}

const OPTIONS: TypeDocOptions & PluginOptions = {
  tsconfig: join(PLACES.app, 'tsconfig.sdk.json'),
  plugin: ['typedoc-plugin-markdown'],
  // The gate checks types, with the compiler of the workspace.
  skipErrorChecking: true,
  excludeInternal: true,
  excludeExternals: true,
  disableSources: true,
  readme: 'none',
  router: 'module',
  entryFileName: 'index',
  useHTMLAnchors: true,
  // VitePress names the headings; these are beside them.
  anchorPrefix: 'api-',
  hidePageHeader: true,
  hideBreadcrumbs: true,
  parametersFormat: 'table',
  interfacePropertiesFormat: 'table',
  typeDeclarationFormat: 'table',
  enumMembersFormat: 'table',
  name: 'TypeScript, entry by entry',
  logLevel: 'Error',
}

const INTRODUCTION = `
Each entry of the package is imported by its own name. A first answer needs only \`ytterby\`; what else it can do is loaded by whoever
asks for it.
`

/** The published entries of the SDK that contain code: the name that is imported, and its source. */
function sdkEntries(): { readonly name: string; readonly source: string }[] {
  const manifest: Manifest = JSON.parse(readFileSync(join(PLACES.sdk, 'package.json'), 'utf8'))
  return Object.keys(manifest.publishConfig.exports)
    .map((entry) => ({ name: join('ytterby', entry), source: manifest.exports[entry] ?? '' }))
    .filter(({ source }) => source.endsWith('.ts'))
}

/** Writes one page for each entry of the SDK, from its types and their comments. */
export async function writeApiPages(folder: string): Promise<void> {
  const entries = sdkEntries().map(({ name, source }) => ({ name, path: join(PLACES.sdk, source) }))
  const app = await Application.bootstrapWithPlugins({
    ...OPTIONS,
    entryPoints: entries.map(({ path }) => path),
    outputs: [{ name: 'markdown', path: folder }],
  })
  const project = await app.convert()
  if (project === undefined) throw new Error('TypeDoc cannot read the SDK')
  // TypeDoc names a module after its file; readers know the name that they import.
  for (const module of project.children ?? []) {
    const file = project.getSymbolIdFromReflection(module)?.fileName
    module.name = entries.find(({ path }) => path === file)?.name ?? module.name
  }
  await app.generateOutputs(project)
  const index = join(folder, 'index.md')
  writeFileSync(index, readFileSync(index, 'utf8').replace('\n## Modules\n', INTRODUCTION))
}
