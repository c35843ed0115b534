import { askBySchema, requestsBySchema } from '@ytterby/evidence/adversary/by-schema'
import { answeringDocumentsOf } from '@ytterby/evidence/adversary/documents'
import { openRun } from '@ytterby/evidence/adversary/findings'
import { expect, inject, test } from 'vitest'

const SEED = 2026

test('of 150 requests by schema, half of them with something wrong, each is answered as declared or refused with a problem document', async () => {
  const run = openRun()
  const origin = inject('served')
  const documents = await answeringDocumentsOf(origin, run)
  await askBySchema(origin, run, requestsBySchema(documents, SEED, { key: '' }), 150)
  expect(run.findings).toEqual([])
  expect(run.figures.get('requests by schema that were answered')).toBeGreaterThan(40)
  expect(run.figures.get('requests by schema that were refused')).toBeGreaterThan(40)
})
