import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LocalService } from '@ytterby/evidence/runtimes/page'
import { PLACES } from '../build/places.ts'

/** Where the steps of a page run: the service that they call, and the folder for their files. */
export type StepsPlace = { readonly service: LocalService; readonly folder: string }

/** The blocks of a page in a language, one after another, for a service. */
export function pageSteps(page: string, language: string, { service, folder }: StepsPlace): string[] {
  const text = readFileSync(join(PLACES.pages, page), 'utf8')
  return [...text.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, 'g'))].map(([, block = '']) =>
    block
      .replaceAll('http://localhost:8787', service.origin)
      .replaceAll('/tmp/', `${folder}/`)
      .replace(/^KEY=….*$/m, `KEY=${service.key}`),
  )
}
