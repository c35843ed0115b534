import { existsSync, readdirSync } from 'node:fs'
import { canonicalJson, currentRuleset } from 'ytterby'
import { compileRuleset } from 'ytterby/law'
import { sources } from 'ytterby/apps'
import { RulesetDataSchema } from 'ytterby/schema'
import type { RulesetDraft } from 'ytterby/release-making'
import { describe, expect, it } from 'vitest'
import { LAW_THEN } from '../../test/changed-law.ts'
import sourceIds from '../law/source-ids.json' with { type: 'json' }
import sourceTable from '../law/source-table.json' with { type: 'json' }
import { sha256 } from './sha256.ts'
import { InvalidRulesetError } from '../errors/invalid-ruleset-error.ts'

const LAW = new URL('../law/', import.meta.url)

/** A copy of a ruleset to change. */
const copy = (): RulesetDraft => RulesetDataSchema.parse(LAW_THEN.data)

function findings(change: (data: RulesetDraft) => unknown): string[] {
  const data = copy()
  const changed = change(data)
  try {
    compileRuleset(typeof changed === 'object' && changed !== null && 'schema' in changed ? changed : data)
  } catch (error) {
    if (error instanceof InvalidRulesetError)
      return error.issues.map((issue) => `${issue.file} ${issue.pointer}: ${issue.message}`)
    throw error
  }
  return []
}

function first<T>(values: readonly T[], wanted: (value: T) => boolean): T {
  const found = values.find(wanted)
  if (found === undefined) throw new Error('The ruleset lacks what the test breaks')
  return found
}

const announcement18 = (data: RulesetDraft): RulesetDraft['instruments'][number] =>
  first(data.instruments, (instrument) => instrument.id === 'MOFCOM-GACC-2025-18')
const suspension = (data: RulesetDraft): RulesetDraft['instruments'][number] =>
  first(data.instruments, (instrument) => instrument.id === 'MOFCOM-GACC-2025-70')

describe('the ruleset', () => {
  it('contains the digest of its own canonical JSON', () => {
    expect(currentRuleset.digest, 'run npm run law:digest').toBe(`sha256:${sha256(canonicalJson(currentRuleset.data))}`)
  })

  it('is written out and read back with the same digest', () => {
    expect(compileRuleset(JSON.parse(canonicalJson(currentRuleset.data))).digest).toBe(currentRuleset.digest)
  })

  it('has one file per instrument, report, list notice and control code, and no other file', () => {
    const { instruments, controls } = currentRuleset.data
    const lists = instruments.filter((instrument) => instrument.effects.some((effect) => effect.type === 'list'))
    const reports = instruments.filter(({ layer }) => layer !== 'law')
    const others = instruments.filter((instrument) => !lists.includes(instrument) && !reports.includes(instrument))
    const names = (records: readonly { id?: string; code?: string }[]): string[] =>
      records.map((record) => `${(record.id ?? record.code ?? '').toLowerCase()}.ts`).sort()
    const files = (folder: string): string[] => readdirSync(new URL(folder, LAW)).sort()
    expect(files('instruments/')).toEqual(names(others))
    expect(files('reports/')).toEqual(names(reports))
    expect(files('lists/')).toEqual(names(lists))
    expect(files('controls/')).toEqual(names(controls))
    expect(existsSync(new URL('ruleset.ts', LAW))).toBe(true)
  })
})

describe('the evidence', () => {
  it('names a source for every instrument and every control', () => {
    const { instruments, controls } = currentRuleset.data
    const records = [
      ...instruments.map((instrument) => instrument.id),
      ...controls.map((control) => control.code),
    ].sort()
    expect(Object.keys(sources).sort()).toEqual(records)
    expect(Object.entries(sources).filter(([, list]) => list.length === 0)).toEqual([])
  })

  it('has each source once, with an id that an instrument or a control refers to', () => {
    const ids = sourceTable.map(({ id }) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    const records = sourceTable.map((record) => {
      const { id: _, ...source } = record
      return canonicalJson(source)
    })
    expect(records.filter((record, at) => records.indexOf(record) !== at)).toEqual([])
    expect(new Set(sourceIds.flatMap((record) => record.ids))).toEqual(new Set(ids))
    for (const { of, ids: own } of sourceIds)
      expect((sources[of] ?? []).map(canonicalJson)).toEqual(own.map((id) => records[ids.indexOf(id)]))
  })

  it('says who read every instrument and control', () => {
    for (const { provenance } of [...currentRuleset.data.instruments, ...currentRuleset.data.controls])
      expect(provenance.readBy[0]).toMatch(/^transcription \d{4}-\d{2}-\d{2}$/)
  })
})

describe('the loader refuses, naming file and path', () => {
  it.each<[string, (data: RulesetDraft) => unknown, RegExp]>([
    [
      'an unknown key',
      (data) => Object.assign(announcement18(data), { threshold: 0.1 }),
      /^law\/instruments\/mofcom-gacc-2025-18\.ts \/instruments\/\d+: Unknown key: threshold/,
    ],
    [
      'a report with an unknown key',
      (data) =>
        Object.assign(
          first(data.instruments, ({ id }) => id === 'MAGNET-GRADES'),
          { threshold: 0.1 },
        ),
      /^law\/reports\/magnet-grades\.ts \/instruments\/\d+: Unknown key: threshold/,
    ],
    [
      'a sentence without its Chinese',
      (data) => Object.assign(announcement18(data).title, { zh: '' }),
      /mofcom-gacc-2025-18\.ts \/instruments\/\d+\/title\/zh: A sentence lacks its Chinese/,
    ],
    [
      'an effect without a citation',
      (data) => Object.assign(announcement18(data).effects[0] ?? {}, { cite: undefined }),
      /mofcom-gacc-2025-18\.ts .*\/effects\/0\/cite: An effect lacks its citation/,
    ],
    [
      'an effect that cites what does not exist',
      (data) => Object.assign(announcement18(data).effects[0] ?? {}, { cite: 'a19' }),
      /effects\/0\/cite: Passage of this instrument a19 does not exist/,
    ],
    [
      'an effect that cites another instrument',
      (data) => Object.assign(announcement18(data).effects[0] ?? {}, { cite: 'a57' }),
      /effects\/0\/cite: Passage of this instrument a57 does not exist/,
    ],
    [
      'a dangling limb',
      (data) => Object.assign(suspension(data).effects[0] ?? {}, { limbs: ['a99'] }),
      /mofcom-gacc-2025-70\.ts .*: Limb a99 does not exist/,
    ],
    [
      'a control of no instrument',
      (data) =>
        Object.assign(
          first(data.controls, (control) => control.code === '1C905'),
          { instrument: 'NONE' },
        ),
      /^law\/controls\/1c905\.ts .*: Instrument NONE does not exist/,
    ],
    [
      'a day that does not exist',
      (data) => Object.assign(announcement18(data).effects[0] ?? {}, { from: '2025-02-30' }),
      /mofcom-gacc-2025-18\.ts .*\/effects\/0\/from/,
    ],
    [
      'an effect that ends before it begins',
      (data) => Object.assign(suspension(data).effects[0] ?? {}, { until: '2025-11-07', lastDayUnclear: undefined }),
      /The effect ends before it begins/,
    ],
    [
      'suspensions that overlap',
      (data) =>
        suspension(data).effects.push({
          type: 'suspend',
          cite: 'a70',
          limbs: ['a57'],
          from: '2026-01-01',
          until: '2027-01-01',
        }),
      /Suspensions of a57 overlap/,
    ],
    [
      'an extension that begins after the end of the suspension',
      (data) =>
        suspension(data).effects.push({
          type: 'extend',
          cite: 'a70',
          limbs: ['a57'],
          from: '2026-12-01',
          until: '2027-01-01',
        }),
      /An extension of the suspension of a57 begins after its end/,
    ],
    [
      'a limb that begins twice',
      (data) => announcement18(data).effects.push({ type: 'enact', cite: 'a18', limbs: ['a18'], from: '2025-05-01' }),
      /Limb a18 begins twice/,
    ],
    [
      'a duplicate id',
      (data) => data.instruments.push(structuredClone(announcement18(data))),
      /Instrument MOFCOM-GACC-2025-18 stands twice/,
    ],
    [
      'names of a party that no notice lists',
      (data) => {
        first(data.partyNames ?? [], ({ listed }) => listed.includes('TDK Corporation')).listed = ['TDK']
      },
      /partyNames\/\d+\/listed\/0: Listed name TDK does not exist/,
    ],
    [
      'a listed party that has two records of names',
      ({ partyNames = [] }) => partyNames.push(...partyNames.slice(0, 1)),
      /partyNames\/\d+\/listed\/0: Listed name Mitsubishi Heavy Industries Shipbuilding Co\. stands twice/,
    ],
    [
      'a commodity code for a form that does not exist',
      (data) => {
        data.forms = data.forms.filter(({ id }) => id !== 'ndfeb-magnet')
      },
      /commodityCodes\/\d+\/candidates\/\d+\/forms: Form ndfeb-magnet does not exist/,
    ],
    [
      'an interpretation that does not exist',
      (data) =>
        Object.assign(
          first(data.reach['a18'] ?? [], (row) => row.outsideBy !== undefined),
          { outsideBy: ['faq-ix'] },
        ),
      /Interpretation faq-ix does not exist/,
    ],
  ])('%s', (_, change, message) => {
    expect(findings(change).join('\n')).toMatch(message)
  })

  it('any value that is not a ruleset', () => {
    for (const value of [null, [], 'ruleset', {}]) expect(() => compileRuleset(value)).toThrow(InvalidRulesetError)
  })
})
