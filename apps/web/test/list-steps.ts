import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import type { Page } from 'playwright-core'
import { fileOf, textOf } from './visit.ts'

export const PARTS = join(import.meta.dirname, '../../../packages/cli/examples/parts.csv')

/** A file that is deleted after the tests. */
export function written(name: string, content: string | Uint8Array): string {
  const path = join(mkdtempSync(join(inject('folder'), 'file-')), name)
  writeFileSync(path, content)
  return path
}

export async function downloaded(page: Page): Promise<string> {
  return textOf(await fileOf(page.getByRole('button', { name: 'Download with the answers (CSV)' })))
}
