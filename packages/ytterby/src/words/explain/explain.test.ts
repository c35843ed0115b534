import { assess, explain, type Inquiry } from 'ytterby'
import 'ytterby/zh'
import { micromark } from 'micromark'
import { describe, expect, it } from 'vitest'

const MAGNET: Inquiry = {
  asOf: '2026-03-01',
  product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] },
  destination: 'DE',
  endUse: { kind: 'civil' },
}
const headingsOf = (text: string, colon: string): string[] =>
  text
    .split('\n')
    .slice(1)
    .map((line) => line.split(colon)[0] ?? '')

describe('explain', () => {
  it('says in one line the verdict, its cause and what else is possible', () => {
    expect(explain(assess(MAGNET), { length: 'headline' })).toBe(
      'Permit required: 1C905.a.4 (dysprosium) of MOFCOM & GACC announcement 18 of 2025 covers the good. Also possible: prohibited.',
    )
  })

  it('says behind what decides that a party is listed or bears the name of one, its own listing before those of its group', () => {
    const to = (name: string): Inquiry => ({
      ...MAGNET,
      asOf: '2026-07-01',
      destination: 'JP',
      product: { ...MAGNET.product, elementsComplete: true },
      endUser: { name, kind: 'civil' },
    })
    expect(explain(assess(to('SUBARU Corporation'))).split('\n')[1]).toMatch(
      /^Mind: The end user has the name of «SUBARU Corporation» on the watch list/,
    )
    expect(explain(assess(to('Lockheed')))).toMatch(
      /\nTime: .*\nMind: The end user is not listed itself; .*\nPapers: /s,
    )
  })

  it('says of a near name that decides only what the cause does not say', () => {
    const answer = assess({ ...MAGNET, asOf: '2026-12-02', endUser: { name: 'Lockheed Martin' }, destination: 'US' })
    expect(explain(answer)).toMatch(/\nBecause: It is not stated whether the end user is «Lockheed Martin Corporation»/)
    expect(explain(answer)).not.toContain('Mind: The end user has a name close to')
    expect(explain(answer, { length: 'full' })).toContain('Mind: The end user has a name close to')
  })

  it('says days of practice only of a dual-use licence for a party that is not on the watch list', () => {
    const daysOf = (change: Partial<Inquiry>): string =>
      /^Days: (.*)$/m.exec(explain(assess({ ...MAGNET, ...change })))?.[1] ?? ''
    expect(daysOf({})).toContain('In practice 30 to 45 days')
    expect(daysOf({ asOf: '2026-07-01', endUser: { name: 'TDK Corporation', kind: 'civil' } })).toBe(
      'The limit of the law does not apply: watch list.',
    )
    expect(daysOf({ asOf: '2025-12-01', product: { form: 'metal', elements: [{ symbol: 'Er' }] } })).toBe(
      'No limit by law was read for this licence.',
    )
  })

  it.each([
    ['en', ': ', ['Because', 'Permit', 'What to do', 'Find out first', 'Time', 'Papers', 'Days']],
    ['zh', '：', ['理由', '许可', '如何处理', '先行核实', '适用时间', '材料', '时限']],
  ] as const)('says in short what to act on, in the language of the answer (%s)', (lang, colon, headings) => {
    const answer = assess(MAGNET, { lang })
    const text = explain(answer)
    expect(text.startsWith(explain(answer, { length: 'headline' }))).toBe(true)
    expect(headingsOf(text, colon)).toEqual(headings)
    expect(explain(answer, { length: 'short', format: 'text' })).toBe(text)
  })

  it('has no permit, papers or question where nothing makes the good leave', () => {
    const answer = assess({ ...MAGNET, endUser: { name: 'Rheinmetall AG', country: 'DE' }, asOf: '2026-09-30' })
    const text = explain(answer)
    expect(text.startsWith('Prohibited: Rheinmetall AG is on China’s control list')).toBe(true)
    expect(headingsOf(text, ': ')).not.toContain('Permit')
    expect(headingsOf(text, ': ')).not.toContain('Papers')
    expect(headingsOf(text, ': ')).not.toContain('Find out first')
  })

  it('groups the answers to the first question by what they lead to', () => {
    expect(explain(assess(MAGNET))).toContain('control list or unreliable-entity list → prohibited; ')
  })

  it('writes several elements of one answer together', () => {
    const open = assess({ ...MAGNET, product: { form: 'ndfeb-magnet' } })
    expect(explain(open)).toContain(' Nd+Tb or Nd+Dy → ')
  })

  it('says each cause once, though several entries decide in the same words', () => {
    const technology: Inquiry = {
      asOf: '2025-10-08',
      product: { form: 'technology', technology: 'magnet-preparation' },
      destination: 'DE',
    }
    const answer = assess(technology)
    expect(answer.because.map(({ id }) => id)).toEqual([...new Set(answer.because.map(({ id }) => id))])
    const [headline = '', ...lines] = explain(answer).split('\n')
    expect(lines.filter((line) => headline.endsWith(line.slice('Because: '.length + 1)))).toEqual([])
  })

  it('does not speak of questions where none is asked', () => {
    const answer = assess({
      asOf: '2026-03-01',
      product: { form: 'phosphor', elements: [{ symbol: 'La' }], elementsComplete: false },
      destination: 'DE',
      endUse: { kind: 'civil', field: 'none' },
      endUser: { name: 'Example Motoren GmbH', kind: 'civil', listed: 'none', listedOwnershipPercent: 0 },
      importer: { listed: 'none' },
      consignees: [],
    })
    expect(answer).toMatchObject({ verdict: 'depends', questions: [] })
    const text = explain(answer)
    expect(text).not.toContain('see the questions')
    expect(text).toContain('ask the authority')
  })

  it('counts papers in hand', () => {
    const papers = assess(MAGNET).documents.filter(({ stage }) => stage === 'submission')
    const line = (count: number): string => {
      const documents = papers.slice(0, count).map(({ id }) => id)
      return explain(assess({ ...MAGNET, documents })).match(/^Papers: .*$/m)?.[0] ?? ''
    }
    expect(line(0)).toMatch(/^Papers: \d+ with the application: /)
    expect(line(3)).toMatch(/^Papers: \d+ of \d+ with the application are missing: /)
    expect(line(papers.length)).toMatch(/^Papers: All \d+ with the application are in hand\.$/)
  })

  it('lists in full every reason, paper, warning and source, with numbers that lead to the sources', () => {
    const answer = assess(MAGNET)
    const text = explain(answer, { length: 'full' })
    for (const said of [...answer.documents, ...answer.warnings, ...answer.restrictions])
      expect(text).toContain(said.text)
    const [body = '', sources = ''] = text.split('\n\nSources\n')
    const referred = new Set([...body.matchAll(/\[(\d+)\]/g)].map(([, number]) => number))
    const listed = [...sources.matchAll(/^\[(\d+)\]/gm)].map(([, number]) => number)
    expect(referred).toEqual(new Set(listed))
    for (const { link } of Object.values(answer.citations)) if (link !== null) expect(sources).toContain(link)
  })

  it.each(['en', 'zh'] as const)(
    'says in full what to do, what is asked and which papers with their sources (%s)',
    (lang) => {
      const answer = assess(MAGNET, { lang })
      const [, sources = ''] = explain(answer, { length: 'full' }).split(lang === 'en' ? '\n\nSources\n' : '\n\n依据\n')
      const citedBy = (heading: string): readonly string[] => {
        const [line = ''] = explain(answer, { length: 'full' })
          .split('\n')
          .filter((one) => one.startsWith(heading))
        return [...line.matchAll(/\[(\d+)\]/g)].map(
          ([, number]) => sources.split('\n').find((one) => one.startsWith(`[${number}]`)) ?? '',
        )
      }
      const linksOf = (keys: readonly string[]): unknown =>
        expect.arrayContaining(
          [...new Set(keys)]
            .flatMap((key) => answer.citations[key]?.link ?? [])
            .map((link) => expect.stringContaining(link)),
        )
      const papers = answer.documents.filter(
        ({ stage, asked, forms }) => stage === 'submission' && (asked ?? 'always') === 'always' && forms === undefined,
      )
      expect(papers.flatMap(({ citations }) => citations)).not.toEqual([])
      const [toDo, question, list] =
        lang === 'en' ? ['What to do', 'Find out first', 'Papers: '] : ['如何处理', '先行核实', '材料']
      expect(citedBy(list ?? '')).toEqual(linksOf(papers.flatMap(({ citations }) => citations)))
      expect(citedBy(toDo ?? '')).toEqual(linksOf(answer.because.flatMap(({ citations }) => citations)))
      expect(citedBy(question ?? '')).toEqual(linksOf(['d792-28', 'uel-provisions', 'afsl-11']))
      expect(explain(answer)).not.toMatch(/\[\d+\]/)
    },
  )

  it('writes Markdown in which a name is only a name', () => {
    const name = '[x](javascript:1) <img src=x> **TDK**'
    const answer = assess({ ...MAGNET, endUser: { name } })
    for (const length of ['headline', 'short', 'full'] as const) {
      const html = micromark(explain(answer, { length, format: 'markdown' }))
      expect(html).toContain('<strong>Permit required: ')
      expect(html).not.toMatch(/<img|href="javascript/)
    }
    expect(micromark(explain(answer, { length: 'full', format: 'markdown' }))).toContain('[x](javascript:1)')
  })

  it('keeps characters that affect a terminal out of a text', () => {
    const answer = assess({ ...MAGNET, product: { ...MAGNET.product, description: 'a\u{1b}[2Jb' } })
    expect(explain(answer, { length: 'full' })).not.toContain('\u{1b}')
  })
})
