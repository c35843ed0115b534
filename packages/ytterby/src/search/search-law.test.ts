import { describe, expect, it, test } from 'vitest'
import { searchLaw } from '../law.ts'

const AS_OF = '2026-03-01'
const found = (text: string, lang: 'en' | 'zh' = 'en') => searchLaw([text], { asOf: AS_OF, lang })
const ids = (text: string): string[] => found(text).hits.map(({ id }) => id)
const firstThree = (text: string): string[] => ids(text).slice(0, 3)

/** What a lawyer asks, and the part of the law that answers it. */
const QUESTIONS: readonly (readonly [question: string, answer: string])[] = [
  ['Which notice suspends announcement 61, and until when?', 'MOFCOM-GACC-2025-70'],
  ['de minimis', 'a61-1'],
  ['How long may MOFCOM take to decide on a licence?', 'decision'],
  ['Is Rheinmetall listed?', 'Rheinmetall AG'],
  ['What happens on 10 November 2026?', '2026-11-10'],
  ['What is the fine for exporting without a licence?', 'penalties'],
  ['Can the exporter appeal a refusal?', 'reconsideration'],
  ['Is there a catch-all for goods that are not on the list?', 'catch-all'],
  ['How long must records be kept?', 'keep-records'],
  ['How long is a single licence valid?', 'licence-terms'],
  ['电机转子是否属于管制？', 'faq-v-rotors-out'],
  ['对日本军事用户可以出口吗', 'japan-military'],
]

/** What another lawyer typed, who had not seen the search, and the part that had to be within the first three. */
const TYPED: readonly (readonly [typed: string, answer: string])[] = [
  ['is Dy-Fe alloy listed', '1C905.a.2.a'],
  ['DyFe', '1C905.a.2.a'],
  ['最终用户证明', 'end-user-certificate'],
  ['military end user', 'japan-military'],
  ['50 %', 'fifty-percent-rule'],
  ['50%', 'fifty-percent-rule'],
  ['50 per cent', 'fifty-percent-rule'],
  ['Airbus', 'HENSOLDT AG'],
  ['MOFCOM 18/2025', 'MOFCOM-GACC-2025-18'],
  ['46/2024', 'MOFCOM-2024-46'],
  ['announcement 61/2025', 'MOFCOM-2025-61'],
  ['announcement 18', 'MOFCOM-GACC-2025-18'],
]

test.each([...QUESTIONS, ...TYPED])(
  'a lawyer’s question is answered within the first three hits: %s',
  (question, answer) => {
    expect(firstThree(question)).toContain(answer)
  },
)

describe('the search of the law', () => {
  it.each([
    '8505.11',
    '850511',
    '8505 11',
    '85.05.11',
    '8505.11.10',
    '8505.1110',
    '85051110',
    '8505111000',
    '8505.11.10.00',
  ])('finds a commodity code in any length and dotting: %s', (code) => {
    const digits = code.replaceAll(/\D/g, '')
    const first = firstThree(code)[0] ?? ''
    expect(first.startsWith(digits) || digits.startsWith(first)).toBe(true)
    expect(ids(code)).toContain(digits)
  })

  it.each([
    ['8505.11.10', ['1C904.a.4', '1C905.a.4']],
    ['2846.10.10', ['export licence catalogue']],
    ['2846.90.15', ['1C905.b', 'export licence catalogue']],
  ])('says of a commodity code which entries a good of it may fall under: %s', (code, entries) => {
    for (const entry of entries) expect(found(code).hits[0]?.says).toContain(entry)
  })

  it('finds a longer code than any that is held by the one above it', () => {
    expect(ids('2846.90.15.00.99')).toEqual([])
    expect(firstThree('2805301299')).toContain('28053012')
  })

  it.each([
    ['2846901900', '28469019'],
    ['2805301299', '28053012'],
  ])('says that no edition has %s, and shows the codes and entries near it', (code, above) => {
    const { hits, controls } = found(code)
    expect(hits[0]).toMatchObject({
      id: above,
      says: expect.stringContaining(`${code} was not found; this is near it`),
    })
    expect(hits.some(({ id }) => id.length === 10 && id.startsWith(above))).toBe(true)
    expect(controls.length).toBeGreaterThan(0)
    expect(found(above).hits.some(({ says }) => says.includes('was not found'))).toBe(false)
  })

  it.each([
    ['announcement 61', 'MOFCOM-2025-61'],
    ['61号公告', 'MOFCOM-2025-61'],
    ['announcement for holmium', 'MOFCOM-GACC-2025-57'],
    ['notice on erbium', 'MOFCOM-GACC-2025-57'],
    ['钬 公告', 'MOFCOM-GACC-2025-57'],
  ])('shows an announcement itself first: %s', (text, id) => expect(ids(text)[0]).toBe(id))

  it('takes two letters as a whole word', () => {
    expect(ids('MP Materials')).toEqual(['MP Materials Corp.', 'MOFCOM-2026-23'])
  })

  it('says by which other name a party is found', () => {
    expect(found('Airbus').hits[0]?.says).toMatch(/^also known as Airbus DS Electronics/)
    expect(found('Airbus', 'zh').hits[0]?.says).toMatch(/^其他名称：Airbus/)
    expect(found('Hensoldt').hits[0]?.says).not.toContain('also known as')
  })

  it('finds entries by their commodity codes, also those that a later catalogue added', () => {
    expect(found('2846.90.15').controls.map(({ code }) => code)).toEqual(['1C905.b'])
  })

  it.each([
    ['motor', 'motor'],
    ['rotor', 'motor-rotor'],
    ['钕铁硼', 'ndfeb-magnet'],
    ['dysprosium', 'Dy'],
    ['镝', 'Dy'],
    ['Dy', 'Dy'],
    ['莱茵金属', 'Rheinmetall AG'],
    ['管控名单', 'control-list'],
    ['end-user certificate', 'end-user-certificate'],
    ['d792-17', 'd792-17'],
    ['MOFCOM-2025-61', 'MOFCOM-2025-61'],
  ])('finds %s first as %s', (text, id) => expect(ids(text)[0]).toBe(id))

  it.each(['November 2026', 'Nov 2026', '2026-11', '2026年11月'])('finds the days of a month: %s', (month) => {
    expect(ids(month).slice(0, 3)).toEqual(expect.arrayContaining(['2026-11-10', '2026-11-11']))
  })

  it.each([
    '10 November 2026',
    'November 10, 2026',
    '10 Nov 2026',
    '2026-11-10',
    '10.11.2026',
    '2026/11/10',
    '2026年11月10日',
  ])('finds a day in any usual form: %s', (day) => {
    expect(ids(day)[0]).toBe('2026-11-10')
    expect(ids(day)).toContain('MOFCOM-GACC-2025-70')
  })

  it('finds nothing for a code that no entry has, and says what is nearest', () => {
    const { hits, nearest, controls, instruments } = found('1C905.z')
    expect([hits, controls, instruments]).toEqual([[], [], []])
    expect(nearest.length).toBeGreaterThan(0)
    for (const { id } of nearest) expect(id).toMatch(/^1C905/)
  })

  it('says which word was probably meant', () => {
    const { hits, nearest } = found('Reinmetall')
    expect(hits).toEqual([])
    expect(nearest.map(({ id }) => id)).toContain('Rheinmetall AG')
  })

  it.each(['zzz', '9Z999', '', '   '])('finds no part for %j', (text) => expect(found(text).hits).toEqual([]))

  it('answers in the language that is asked for, whatever the words are in', () => {
    const [hit] = found('Rheinmetall', 'zh').hits
    expect(hit).toMatchObject({
      name: '莱茵金属公司',
      state: 'not-yet-in-force',
      page: 'zh/law/lists/control-list#rheinmetall-ag',
    })
  })

  it('leaves out what was published later', () => {
    expect(searchLaw(['Rheinmetall'], { asOf: AS_OF, knownAt: AS_OF }).hits).toEqual([])
  })

  it('does no more than look through each part once for each word, however long the text', () => {
    const words = Array.from({ length: 2000 }, (_, at) => `word${at}`).join(' ')
    expect(found(words).hits).toEqual([])
  })
})
