import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { importsOf, sourcesIn } from '../test/imports-of.ts'

const SRC = fileURLToPath(new URL('.', import.meta.url))

/** From the bottom to the top: each imports from those that stand before it, and from no file outside of rooms. */
const ROOMS = [
  'errors',
  'locales',
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
  'receipts',
  'changes',
  'words',
]

/** Texts know of other rooms which of them they must have, and what loads the law’s. */
const isOfTexts = (file: string, isOfTypes: boolean): boolean => isOfTypes || file === 'zh.ts'
/** Names of the law, and answers of the authority, of which papers, calendars and questions over lists need every language. */
const NAMED_BY_LAW = ['law/form-names.ts', 'law/interpretations.ts']

/** The law is data: it knows the schema alone, and only files outside of rooms join it to what asks. */
const OF_LAW = ['calendar', 'schema', 'locales']
/** It must load without the law, so it takes nothing but errors at run time, and the names of topics. */
const OF_CLIENT = ['errors', 'locales/langs.ts', 'schema/reference-topic.ts']
/** Outside of rooms, and read by those that speak of the law at hand. */
const CURRENT_LAW = 'current-ruleset.ts'

const files = sourcesIn(SRC)
const roomOf = (file: string): string | null => (file.includes('/') ? (file.split('/')[0] ?? null) : null)

/** Imports that lead where those of a room must not. */
const astray = (room: string, isAllowed: (file: string, isOfTypes: boolean) => boolean): string[] =>
  files
    .filter((file) => roomOf(file) === room)
    .flatMap((file) =>
      importsOf(SRC, file)
        .filter((one) => roomOf(one.file) !== room && !isAllowed(one.file, one.isOfTypes))
        .map((one) => `${file} imports ${one.file}`),
    )

describe('the rooms of the SDK', () => {
  it('hold every file but the entries and what joins law and engine', () => {
    const rooms = new Set(files.map(roomOf).filter((room) => room !== null))
    expect([...rooms].toSorted()).toEqual([...ROOMS, 'client', 'law'].toSorted())
  })

  it.each(ROOMS.map((room, at) => [room, ROOMS.slice(0, at)] as const))(
    '%s imports downwards only, and never the law',
    (room, below) => {
      const isBelow = (file: string): boolean => below.includes(roomOf(file) ?? '')
      const isAllowed = (file: string, isOfTypes: boolean): boolean =>
        isBelow(file) ||
        (room === 'locales' && isOfTexts(file, isOfTypes)) ||
        (['papers', 'schedule', 'intake'].includes(room) && NAMED_BY_LAW.includes(file)) ||
        (room === 'words' && file === CURRENT_LAW)
      expect(astray(room, isAllowed)).toEqual([])
    },
  )

  it('the law imports nothing that answers', () => {
    expect(astray('law', (file) => OF_LAW.includes(roomOf(file) ?? ''))).toEqual([])
  })

  it('the client imports errors, and types', () => {
    expect(astray('client', (file, isOfTypes) => isOfTypes || OF_CLIENT.some((one) => file.startsWith(one)))).toEqual(
      [],
    )
  })
})
