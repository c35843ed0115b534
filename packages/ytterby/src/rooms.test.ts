import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { importsOf, sourcesIn } from '../test/imports-of.ts'

const SRC = fileURLToPath(new URL('.', import.meta.url))

/** The rooms (folders of `src`) from the bottom to the top: each may import only from those before it, and from no file outside of rooms. */
const ROOMS = [
  'locales',
  'errors',
  'calendar',
  'schema',
  'releases',
  'reference',
  'intake',
  'screening',
  'engine',
  'passages',
  'dotted',
  'papers',
  'schedule',
  'exposure',
  'planning',
  'composition',
  'receipts',
  'ledger',
  'changes',
  'search',
  'watch',
  'bundle',
  'words',
]

/** The law is data: it may import only these rooms, and only entries and `current-law` import it. */
const OF_LAW = ['calendar', 'schema', 'locales']
/** The client must load without the law, so at run time it may import only errors, what they say, and the names of topics. */
const OF_CLIENT = [
  'errors',
  'locales/langs.ts',
  'locales/filled.ts',
  'locales/en/refusals/',
  'schema/reference-topic.ts',
]
/** The law compiled by the engine. The rest of its folder are the functions that answer by it, for the entries. */
const CURRENT_LAW = 'current-law/current-ruleset.ts'

const files = sourcesIn(SRC)
const roomOf = (file: string): string | null => (file.includes('/') ? (file.split('/')[0] ?? null) : null)

/** Forbidden imports of a room. */
const forbiddenImports = (room: string, isAllowed: (file: string, isOfTypes: boolean) => boolean): string[] =>
  files
    .filter((file) => roomOf(file) === room)
    .flatMap((file) =>
      importsOf(SRC, file)
        .filter((one) => roomOf(one.file) !== room && !isAllowed(one.file, one.isOfTypes))
        .map((one) => `${file} imports ${one.file}`),
    )

describe('the rooms of the SDK', () => {
  it('contain every file except the entries', () => {
    const rooms = new Set(files.map(roomOf).filter((room) => room !== null))
    expect([...rooms].toSorted()).toEqual([...ROOMS, 'client', 'current-law', 'law'].toSorted())
  })

  it.each(ROOMS.map((room, at) => [room, ROOMS.slice(0, at)] as const))(
    '%s imports downwards only, and never the law',
    (room, below) => {
      const isBelow = (file: string): boolean => below.includes(roomOf(file) ?? '')
      const isAllowed = (file: string, isOfTypes: boolean): boolean =>
        isBelow(file) ||
        // Texts are complete by the types of what they name.
        (room === 'locales' && isOfTypes) ||
        (room === 'words' && file === CURRENT_LAW)
      expect(forbiddenImports(room, isAllowed)).toEqual([])
    },
  )

  it('the law imports only calendar, schema and locales', () => {
    expect(forbiddenImports('law', (file) => OF_LAW.includes(roomOf(file) ?? ''))).toEqual([])
  })

  it('the client imports only errors and types', () => {
    expect(
      forbiddenImports('client', (file, isOfTypes) => isOfTypes || OF_CLIENT.some((one) => file.startsWith(one))),
    ).toEqual([])
  })
})
