/**
 * `node .ci/bill-of-materials.ts <folder>` lists what is installed with each public package. It writes
 * `bill-of-materials.cdx.json` (CycloneDX) and `licences.md` to `<folder>/<name>@<version>/`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { argv } from 'node:process'
import { command, Failure } from './command.ts'

type Package = { readonly name: string; readonly version: string; readonly path: string; readonly private: boolean }
type Manifest = { readonly [Kind in 'dependencies' | 'peerDependencies']?: Readonly<Record<string, string>> }
type Licence = { readonly expression: string } | { readonly license: { readonly id?: string } }
type Component = {
  readonly 'bom-ref': string
  readonly group?: string
  readonly name: string
  readonly version: string
  readonly licenses?: readonly Licence[]
}
type Bill = {
  readonly metadata: { readonly component: Component }
  readonly components: readonly Component[]
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[]
}

const [folder] = argv.slice(2)
if (folder === undefined) throw new Failure('Usage: node .ci/bill-of-materials.ts <folder>')
const workspace: readonly Package[] = JSON.parse(await command(['pnpm', 'list', '--recursive', '--depth=-1', '--json']))
const needs = new Map(workspace.map(({ name, path }) => [name, neededBy(path)]))
for (const { name, version } of workspace.filter((one) => !one.private)) {
  const into = resolve(folder, `${name}@${version}`)
  const file = join(into, 'bill-of-materials.cdx.json')
  mkdirSync(into, { recursive: true })
  await command(['pnpm', `--filter=${name}`, 'sbom', '--sbom-format=cyclonedx', `--out=${file}`])
  const bill = reduceToInstalled(JSON.parse(readFileSync(file, 'utf8')))
  writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`)
  writeFileSync(join(into, 'licences.md'), licences(bill))
  console.log(`${name}@${version} brings ${bill.components.map(fullName).sort().join(', ')}`)
}

function neededBy(path: string): ReadonlySet<string> {
  const manifest: Manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
  return new Set(Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }))
}

/**
 * Reduces pnpm's bill to what users install. With `--prod` pnpm drops peers that are also development dependencies; without
 * it, the bill includes the development dependencies of the workspace.
 */
function reduceToInstalled(bill: Bill): Bill {
  const names = new Map([bill.metadata.component, ...bill.components].map((one) => [one['bom-ref'], fullName(one)]))
  const nameOf = (ref: string): string => names.get(ref) ?? ref
  const dependencies = bill.dependencies.map(({ ref, dependsOn }) => {
    const needed = needs.get(nameOf(ref))
    return { ref, dependsOn: dependsOn.filter((other) => needed?.has(nameOf(other)) ?? true) }
  })
  const reached = new Set([bill.metadata.component['bom-ref']])
  const next = new Map(dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]))
  // Iterating a Set also visits what is added during the loop.
  for (const ref of reached) for (const other of next.get(ref) ?? []) reached.add(other)
  return {
    ...bill,
    components: bill.components.filter((one) => reached.has(one['bom-ref'])),
    dependencies: dependencies.filter(({ ref }) => reached.has(ref)),
  }
}

function licences({ metadata, components }: Bill): string {
  const rows = [metadata.component, ...components].map(
    (one) => `| ${fullName(one)} | ${one.version} | ${licenceOf(one)} |`,
  )
  return ['| package | version | licence |', '| --- | --- | --- |', ...rows, ''].join('\n')
}

function licenceOf(component: Component): string {
  const said = (component.licenses ?? []).map((one) => ('expression' in one ? one.expression : one.license.id))
  if (said.length === 0 || said.includes(undefined)) throw new Failure(`${fullName(component)} states no SPDX licence`)
  return said.join(', ')
}

function fullName({ group, name }: Component): string {
  return group === undefined ? name : `${group}/${name}`
}
