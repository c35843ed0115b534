import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type * as z from 'zod'
import entries from './entries.json' with { type: 'json' }
import { readTable } from '../read-table.ts'
import * as extract from './extract.ts'

const NDJSON = {
  'commodity-codes': extract.SourceCommodityCodeSchema,
  days: extract.SourceDaySchema,
  discrepancies: extract.SourceDoubtSchema,
  figures: extract.SourceFigureSchema,
  'listed-names': extract.SourceListedNameSchema,
  listings: extract.SourceNoticeSchema,
  parties: extract.SourcePartySchema,
  'party-names': extract.SourcePartyNameSchema,
} as const

/** What is invalid in a table, with the number of the record. */
const findings = (records: readonly unknown[], schema: z.ZodType): string[] =>
  records.flatMap((record, at) =>
    (schema.safeParse(record).error?.issues ?? []).map(
      ({ path, message }) => `record ${at + 1}: ${path.join('.')}: ${message}`,
    ),
  )

describe('the tables of the extract', () => {
  it.each(Object.entries(NDJSON))('%s has one valid record per line', (name, schema) => {
    expect(findings(readTable(import.meta, `${name}.ndjson`), schema)).toEqual([])
  })

  it('entries has one valid record per line', () => {
    const lines = readFileSync(`${import.meta.dirname}/entries.json`, 'utf8')
      .trimEnd()
      .split('\n')
    expect(lines.slice(1, -1).map((line): unknown => JSON.parse(line.replace(/,$/, '')))).toEqual(entries)
    expect(findings(entries, extract.SourceEntrySchema)).toEqual([])
  })

  it('listed names refer to existing notices', () => {
    const idsOf = (file: string): string[] =>
      readTable<{ notice: string }>(import.meta, `${file}.ndjson`).map(({ notice }) => notice)
    expect(idsOf('listed-names').filter((notice) => !idsOf('listings').includes(notice))).toEqual([])
  })
})
