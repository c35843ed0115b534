import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  costOf,
  jobUsage,
  linesAnHour,
  meters,
  mostLinesOfAWatch,
  needs,
  newLinesUsage,
  SERVICE,
  watchUsage,
  type ScaleMeasured,
} from './model.ts'

const measured: ScaleMeasured = {
  chunkMilliseconds: 1_000,
  inputBytesALine: 100,
  outputBytesALine: 50,
  sliceMilliseconds: 500,
  quietMilliseconds: 10,
  newLineMilliseconds: 2,
  storedBytesALine: 1_000,
  storedBytesAnEvent: 10_000,
  looksALineAMonth: 2,
  eventsALineAMonth: 0.5,
}

describe('the model', () => {
  test('counts what a job of ten chunks uses', () => {
    const usage = jobUsage(10 * 4_096, measured)
    expect(usage).toMatchObject({
      cpuMilliseconds: 10_000,
      queueOperations: 30,
      r2Writes: 1 + 10 + 2,
      objectRowsRead: expect.any(Number),
    })
    expect(usage.objectGbSeconds).toBeCloseTo(10 * 0.128)
    expect(usage.r2GbMonths).toBeCloseTo((10 * 4_096 * 150) / 1e9 / (30 / 7))
  })

  test('prices a million lines by the published prices', () => {
    const usage = jobUsage(1_000_000, measured)
    // 245 chunks of one second: $0.02 per million milliseconds.
    expect(meters(usage).find(({ meter }) => meter === 'cpuMilliseconds')?.dollars).toBeCloseTo(0.0049)
    expect(costOf(usage)).toBeCloseTo(meters(usage).reduce((sum, { dollars }) => sum + dollars, 0))
    expect(costOf(jobUsage(2_000_000, measured))).toBeGreaterThan(1.9 * costOf(usage))
  })

  test('counts what a watch uses in a month; a quiet night uses least', () => {
    const usage = watchUsage(10_000, 1, measured)
    expect(usage.objectRowsWritten).toBeGreaterThan(2 * 20_000)
    expect(usage.objectGbMonths).toBeCloseTo((10_000 * 1_000 + 15_000 * 10_000) / 1e9)
    const quiet = watchUsage(10_000, 1, { ...measured, looksALineAMonth: 0, eventsALineAMonth: 0 })
    expect(quiet.objectRowsWritten).toBe(120)
    expect(quiet.objectGbSeconds).toBeCloseTo(30 * 0.01 * 0.128)
  })

  test('counts what new lines of a watch use', () => {
    expect(newLinesUsage(1_000, measured)).toMatchObject({ cpuMilliseconds: 2_000, objectRowsWritten: 5_000 })
  })

  test('says what a load needs of each limited part', () => {
    expect(linesAnHour(1, measured)).toBe(4_096 * 3_600)
    const load = { linesInAnHour: 4_096 * 3_600 * 7, watches: 4_000, linesAWatch: 1_000 }
    expect(needs(load, measured)).toMatchObject({
      consumers: 7,
      messagesASecond: 7,
      wakingHours: 0.5,
      roundMinutes: 1 / 60,
    })
    expect(mostLinesOfAWatch(measured)).toBe(10e9 / 16_000)
  })

  test('has the limits of the service', () => {
    const source = (file: string): string =>
      readFileSync(join(import.meta.dirname, '../../../../../apps/portfolio', file), 'utf8')
    const stated = (text: string, name: string): unknown =>
      new RegExp(`${name}"?(?: =|:) "?([^\\n"]+?)"?,?\\n`).exec(text)?.[1]
    const jobs = source('src/jobs/limits.ts')
    expect(stated(jobs, 'CHUNK_LINES')).toBe(String(SERVICE.chunkLines))
    expect(stated(jobs, 'PART_BYTES')).toBe('8 * MIB')
    expect(stated(jobs, 'MAX_PARTS')).toBe('1_000')
    expect(stated(jobs, 'MESSAGES_AT_ONCE')).toBe(String(SERVICE.messagesAtOnce))
    const watches = source('src/watches/limits.ts')
    expect(stated(watches, 'LINES_AT_ONCE')).toBe(String(SERVICE.sliceLines))
    expect(stated(watches, 'WOKEN_AT_ONCE')).toBe(String(SERVICE.wokenAtOnce))
    expect(stated(watches, 'NIGHT_SPREAD')).toBe(`${SERVICE.nightSpread / 60} * MINUTE`)
    const settings = source('wrangler.jsonc')
    expect(stated(settings, 'KEEP_DAYS')).toBe(String(SERVICE.keepDays))
    expect(stated(settings, 'EVENT_DAYS')).toBe(String(SERVICE.eventDays))
    expect(settings).toContain(`"*/${60 / SERVICE.cronsAnHour} * * * *"`)
  })
})
