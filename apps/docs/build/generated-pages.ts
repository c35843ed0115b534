import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeApiPages } from './api-pages.ts'
import { writeLawPages } from './law/write-law-pages.ts'
import { PLACES } from './places.ts'

/** Files at the root of the repository that are pages too. */
export const ROOT_PAGES = ['CONTRIBUTING.md', 'SECURITY.md'] as const

export const pageOfRootFile = (name: string): string => name.toLowerCase()

/** Writes the pages that nobody writes by hand into `docs/generated`: those about the law, one for each entry of the SDK, and each root file. */
export async function writeGeneratedPages(): Promise<void> {
  rmSync(PLACES.generated, { recursive: true, force: true })
  mkdirSync(PLACES.generated, { recursive: true })
  for (const name of ROOT_PAGES) {
    const text = readFileSync(join(PLACES.root, name), 'utf8')
    writeFileSync(join(PLACES.generated, pageOfRootFile(name)), text.replaceAll('](docs/', ']('))
  }
  writeLawPages(PLACES.generated)
  await writeApiPages(join(PLACES.generated, 'sdk'))
}
