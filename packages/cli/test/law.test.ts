import { describe, expect, test } from 'vitest'
import { linesOf, ytterby } from './ytterby.ts'

const json = async (...args: string[]) => JSON.parse((await ytterby(['law', '--json', ...args])).stdout)
const codes = (law: { controls: { code: string }[] }): string[] => [...new Set(law.controls.map(({ code }) => code))]

describe.concurrent('ytterby law', () => {
  test('lists every instrument with its state on the day', async () => {
    const { status, stdout, stderr } = await ytterby(['law', '--as-of', '2026-03-01'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^MOFCOM-GACC-2025-18 /m)
    expect(stdout.replaceAll(/\s+/g, ' ')).toMatch(/MOFCOM-GACC-2025-57 [^)]*\([^)]*\)[^)]*\(2025-10-09, suspended\)/)
  })

  test.each([
    ['2025-04-03', 'not-yet-in-force'],
    ['2025-04-04', 'in-force'],
  ])('a control code on %s is %s', async (asOf, state) => {
    const { controls } = await json('1C905.a.4', '--as-of', asOf)
    expect(controls).toMatchObject([{ code: '1C905.a.4', element: 'Dy', state }])
  })

  test('a code finds the entries under it', async () => {
    const found = codes(await json('1C905', '--as-of', '2026-03-01'))
    expect(found).toEqual(expect.arrayContaining(['1C905.a.1', '1C905.a.4', '1C905.b', '1C905.c']))
    expect(found.every((code) => code.startsWith('1C905'))).toBe(true)
  })

  test.each([
    ['en', /unsettled, never in force before, /, /never in force so far|never ran/],
    ['zh', /未定、此前从未施行、/, /、从未施行/],
  ])(
    'an unsettled entry is not called never in force: only the days before are known, in %s',
    async (lang, said, never) => {
      const { stdout } = await ytterby(['law', '1C909.a.4', '--as-of', '2026-12-01', '--lang', lang])
      expect(stdout.replaceAll(/\s+/g, ' ')).toMatch(said)
      expect(stdout).not.toMatch(never)
    },
  )

  test('an element finds only its entries, a word finds words that begin with it, and all words must match', async () => {
    const [er, fibre, both] = await Promise.all([
      json('Er', '--as-of', '2026-03-01'),
      json('fibre', '--as-of', '2026-03-01'),
      json('Er fibre', '--as-of', '2026-03-01'),
    ])
    expect(er.controls.every(({ element }: { element: string }) => element === 'Er')).toBe(true)
    expect(codes(fibre)).toEqual(expect.arrayContaining(codes(both)))
    expect(codes(both)).toEqual(['1C910.a.5'])
  })

  test.each([['MOFCOM-2025-61'], ['announcement 61 of 2025'], ['第61号']])(
    'an instrument is found by %s',
    async (search) => {
      const { instruments } = await json(search, '--as-of', '2026-03-01')
      expect(instruments.map(({ id }: { id: string }) => id)).toEqual(['MOFCOM-2025-61'])
    },
  )

  test('--known-at leaves out what was published later', async () => {
    const { instruments } = await json('MOFCOM-2025-61', '--as-of', '2026-03-01', '--known-at', '2025-10-08')
    expect(instruments).toEqual([])
  })

  test('--json is one line of canonical JSON in the requested language, with the search, the day and the ruleset', async () => {
    const { stdout } = await ytterby(['law', '1C905.a.4', '--json', '--as-of', '2026-03-01', '--lang', 'zh'])
    expect(linesOf(stdout)).toHaveLength(1)
    expect(JSON.parse(stdout)).toMatchObject({
      controls: [{ text: expect.stringContaining('镝') }],
      asOf: '2026-03-01',
      knownAt: null,
      ruleset: { knownThrough: expect.any(String) },
    })
  })

  test('shows the effects of an instrument with their days, and the states of an entry over time', async () => {
    const [suspension, entry] = await Promise.all([
      ytterby(['law', 'MOFCOM-GACC-2025-70', '--as-of', '2026-03-01']),
      ytterby(['law', '1C910.a.5', '--as-of', '2026-03-01']),
    ])
    expect(suspension.stdout.replaceAll(/\s+/g, ' ')).toMatch(
      /◆ suspended MOFCOM & GACC announcement 55 of 2025, .*MOFCOM announcement 62 of 2025, articles 1 to 8 from 2025-11-07 before 2026-11-11/,
    )
    expect(entry.stdout.replaceAll(/\s+/g, ' ')).toContain(
      '2003-01-01: not yet in force → 2025-11-07: suspended → 2026-11-11: unsettled',
    )
  })

  test('shows the articles, doubts, and codes without entries', async () => {
    const [penalties, border, tungsten] = await Promise.all([
      ytterby(['law', 'NPC-EXPORT-CONTROL-LAW', '--as-of', '2026-03-01']),
      ytterby(['law', 'MOFCOM-GACC-2025-89', '--as-of', '2026-03-01']),
      ytterby(['law', '1C117', '--as-of', '2026-03-01']),
    ])
    expect(penalties.stdout.replaceAll(/\s+/g, ' ')).toContain(
      '37: Trading with a party on the control list: 10 to 20 times',
    )
    expect(border.stdout.replaceAll(/\s+/g, ' ')).toContain('the code table still prints the letter y')
    expect(tungsten.stdout).toContain('entries not transcribed')
    expect(tungsten.stdout.replaceAll(/\s+/g, ' ')).toContain('codes without transcribed entries: 1C117.b, 1C117.c')
  })

  test.each([['zzz'], ['9Z999']])('says so if nothing matches, and ends with status 1: %s', async (text) => {
    const { status, stdout } = await ytterby(['law', text, '--as-of', '2026-03-01'])
    expect(stdout).toBe('Nothing matches.\n')
    expect(status).toBe(1)
  })

  test('prints what is nearest to a code or a word that nothing has, and ends with status 1', async () => {
    const [code, word] = await Promise.all([
      ytterby(['law', '1C905.z', '--as-of', '2026-03-01']),
      ytterby(['law', 'Reinmetall', '--as-of', '2026-11-24', '--lang', 'zh']),
    ])
    expect([code.status, word.status]).toEqual([1, 1])
    expect(code.stdout).toMatch(/^Nothing matches\.\nNearest:\n\n1C905\.a\.1 /)
    expect(word.stdout).toContain('莱茵金属公司')
  })

  test('finds days, parties, forms and words besides instruments and entries, best first', async () => {
    const [day, party, form, words] = await Promise.all([
      ytterby(['law', '10', 'November', '2026', '--as-of', '2026-11-24']),
      ytterby(['law', 'Rheinmetall', '--as-of', '2026-11-24']),
      ytterby(['law', 'rotor', '--as-of', '2026-11-24']),
      ytterby(['law', 'de minimis', '--as-of', '2026-11-24']),
    ])
    expect(day.stdout).toMatch(/^2026-11-10 /)
    expect(party.stdout).toMatch(/^Rheinmetall AG +.*control list/)
    expect(form.stdout).toMatch(/^motor-rotor /)
    expect(words.stdout).toMatch(/^a61-1 +.*0\.1 % or more of the value/s)
    expect([day.status, party.status, form.status, words.status]).toEqual([0, 0, 0, 0])
  })

  test.each([
    ['公告2025年第18号', 'MOFCOM-GACC-2025-18'],
    ['No. 61 of 2025', 'MOFCOM-2025-61'],
    ['1C905.a.4', '1C905.a.4'],
    ['8505 11 10', '8505.11.10'],
  ])('begins with the part that fits best, whatever its kind: %s', async (search, id) => {
    const { stdout } = await ytterby(['law', search, '--as-of', '2026-11-24'])
    expect(stdout.split(/\s/, 1)).toEqual([id])
  })

  test('shows what lists of the EU, Japan and the US say of a control code, that it never decides, and an old edition', async () => {
    const [magnet, trap, chinese] = await Promise.all([
      ytterby(['law', '1C905.a.4', '--as-of', '2026-11-24']),
      ytterby(['law', '3C004', '--as-of', '2026-11-01']),
      ytterby(['law', '1C905.a.4', '--as-of', '2026-11-24', '--lang', 'zh']),
    ])
    const plain = magnet.stdout.replaceAll(/\s+/g, ' ')
    expect(plain).toContain('may still need a Chinese licence')
    expect(plain).toContain('EU (2025-11-15, an edition older than a year): ')
    expect(plain).toContain('JP (2026-06-05): ')
    expect(plain).not.toMatch(/not controlled/)
    expect(trap.stdout.replaceAll(/\s+/g, ' ')).toContain('The same number can mean other goods there')
    expect(chinese.stdout.replaceAll(/\s+/g, '')).toContain('仍可能须申领中国许可')
  })
})
