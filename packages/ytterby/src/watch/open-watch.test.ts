import { describe, expect, it } from 'vitest'
import { EMPTY_WATCH, openWatch, readWatch } from 'ytterby/planning'
import { LAW_THEN, lawWith } from '../../test/changed-law.ts'
import { look, told, type Run, type WatchLine } from '../../test/watch-over.ts'
import { InvalidWatchError } from '../errors/invalid-watch-error.ts'

const fibre = { product: { form: 'optical-fibre', elements: [{ symbol: 'Er' }] }, destination: 'DE' }
const FIBRE: WatchLine = { id: 'fibre', inquiry: fibre }

describe('a line is known again by its id and its facts', () => {
  const FROM = { asOf: '2026-11-10' }
  const TO = { asOf: '2026-11-11' }
  const inGermany = { ...fibre, endUse: { kind: 'civil' } }
  const [a, b, c] = ['A', 'B', 'C'].map((id): WatchLine => ({ id, inquiry: fibre }))
  if (a === undefined || b === undefined || c === undefined) throw new Error('Three lines')
  const unnamed: WatchLine = { inquiry: fibre }

  it.each<
    [what: string, before: readonly WatchLine[], after: readonly WatchLine[], told: (string | null)[], count: object]
  >([
    ['the same list', [a, b], [a, b], ['A', 'B'], { lines: 2 }],
    ['in another order, with a new line', [a, b], [c, b, a], ['B', 'A'], { lines: 3, added: 1 }],
    ['without one', [a, b], [b], ['B'], { lines: 1, removed: 1 }],
    ['with other facts', [a, b], [{ id: 'A', inquiry: inGermany }, b], ['B'], { lines: 2, changed: 1 }],
    ['with another quantity', [a], [{ id: 'A', inquiry: { quantityKg: 5, ...fibre } }], ['A'], { lines: 1 }],
    [
      'with keys in another order',
      [a],
      [{ id: 'A', inquiry: Object.fromEntries(Object.entries(fibre).toReversed()) }],
      ['A'],
      { lines: 1 },
    ],
    ['without ids, a new line first', [unnamed], [{ inquiry: inGermany }, unnamed], [null], { lines: 2, added: 1 }],
    ['equal lines', [a, a, unnamed, unnamed], [a, a, a, unnamed], ['A', 'A', null], { lines: 4, added: 1, removed: 1 }],
  ])('%s', (_, before, after, ids, count) => {
    const found = look(look(EMPTY_WATCH, FROM, before).watch, TO, after)
    expect(found.events.map(({ id }) => id)).toEqual(ids)
    expect(found.count).toEqual({ added: 0, changed: 0, removed: 0, refused: 0, ...count })
  })

  it.each<[string, WatchLine, string, string]>([
    ['a day', { id: 'A', inquiry: { ...fibre, asOf: '2026-11-11' } }, 'unknown-key', '/inquiry/asOf'],
    [
      'a day of knowledge',
      { id: 'A', inquiry: { ...fibre, knownAt: '2026-11-11' } },
      'unknown-key',
      '/inquiry/knownAt',
    ],
    ['an unknown form', { id: 'A', inquiry: { product: { form: 'fibre' } } }, 'unknown-value', '/inquiry/product/form'],
    [
      'an impossible quantity',
      { id: 'A', inquiry: { ...fibre, quantityKg: -5 } },
      'out-of-range',
      '/inquiry/quantityKg',
    ],
  ])('a line that states %s is refused, and what is known of it is kept', (_, refused, code, pointer) => {
    const found = look(look(EMPTY_WATCH, FROM, [a, b]).watch, TO, [refused, b])
    expect(found.looks[0]).toMatchObject({ line: 1, id: 'A', issues: [{ code, pointer }] })
    expect(found.count).toEqual({ lines: 1, added: 0, changed: 0, removed: 0, refused: 1 })
    const corrected = look(found.watch, { asOf: '2026-11-12' }, [a, b])
    expect(corrected.events.map(told)).toEqual([expect.stringContaining('day A 2026-11-11')])
  })

  it('so is what is known of a line that could not be read', () => {
    const watching = openWatch(look(EMPTY_WATCH, FROM, [a]).watch, { ...TO, ruleset: LAW_THEN })
    watching.refuse('A')
    expect(watching.end()).toMatchObject({
      watch: { lines: [{ id: 'A' }] },
      count: { lines: 0, removed: 0, refused: 1 },
    })
  })
})

describe('a state is refused', () => {
  const { watch } = look(EMPTY_WATCH, { asOf: '2026-11-10' }, [FIBRE])
  const [line] = watch.lines

  it.each<[string, unknown, string]>([
    ['of another version', { watch: 2, lines: [] }, '/watch'],
    ['without lines', { watch: 1 }, '/lines'],
    ['with an unknown key', { ...watch, list: 'a' }, '/list'],
    ['with a digest that is none', { watch: 1, lines: [{ ...line, decided: 'x' }] }, '/lines/0/decided'],
    ['with a day that does not exist', { watch: 1, lines: [{ ...line, asOf: '2026-02-30' }] }, '/lines/0/asOf'],
    ['that is no object', 'watch', ''],
  ])('%s', (_, state, pointer) => {
    expect(() => readWatch(state)).toThrow(InvalidWatchError)
    expect(() => readWatch(state)).toThrow(expect.objectContaining({ pointer }))
  })

  it.each<[string, Run, string]>([
    ['a day before the last look', { asOf: '2026-11-09' }, '/lines/0/asOf'],
    ['a day that does not exist', { asOf: '2026-11-31' }, '/asOf'],
    ['too many days ahead', { asOf: '2026-11-10', ahead: 5000 }, '/ahead'],
    ['a part of a day ahead', { asOf: '2026-11-10', ahead: 0.5 }, '/ahead'],
    [
      'a release without that of the last look',
      { asOf: '2026-11-10', ruleset: lawWith((data) => void (data.version = '9.0.0')) },
      '/lines/0/ruleset',
    ],
  ])('for %s', (_, run, pointer) => {
    expect(() => openWatch(watch, { ruleset: LAW_THEN, ...run })).toThrow(
      expect.objectContaining({ code: 'invalid-watch', pointer }),
    )
  })
})
