import { assess, canonicalJson, currentRuleset, type Inquiry } from 'ytterby'
import { createAgent, MOST_BYTES, shortAnswer } from '@ytterby/agent'
import { changeFeed, compileRuleset, findControl, listInstruments, timeline } from 'ytterby/law'
import { assessKit } from 'ytterby/planning'
import { describe, expect, it } from 'vitest'
import { ARGUMENTS } from './arguments.ts'

const agent = createAgent({ today: () => '2026-03-01' })
const magnet: Inquiry = {
  asOf: '2026-03-01',
  product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] },
  destination: 'DE',
}
const HANDLE = `ytterby:${currentRuleset.version}?asOf=2026-03-01&product.form=ndfeb-magnet&product.elements=Nd;Dy&destination=DE`

async function text(name: string, given: object): Promise<string> {
  const { content, ...rest } = await agent.callTool(name, given)
  expect(rest).toEqual({})
  expect(content).toHaveLength(1)
  return content[0]?.text ?? ''
}
const answer = async (name: string, given: object): Promise<Record<string, unknown>> =>
  JSON.parse(await text(name, given))

async function refusal(name: string, given: object): Promise<Record<string, unknown>> {
  const { content, isError } = await agent.callTool(name, given)
  expect(isError).toBe(true)
  return JSON.parse(content[0]?.text ?? '')
}

describe('the tools', () => {
  it('are at most eight with that for watches, and their list takes at most 25 kB', () => {
    expect(agent.tools.length + 1).toBeLessThanOrEqual(8)
    expect(JSON.stringify({ tools: agent.tools }).length).toBeLessThanOrEqual(25_000)
  })

  it('take the arguments that their schemas name', () => {
    expect(agent.tools.map(({ name }) => name)).toEqual(Object.keys(ARGUMENTS))
    for (const { name, inputSchema } of agent.tools) {
      expect(Object.keys(inputSchema.properties).toSorted()).toEqual([...ARGUMENTS[name].names].toSorted())
      expect(inputSchema.required ?? []).toEqual([...ARGUMENTS[name].required])
    }
  })

  it('say that an unknown is never “no permit”', () => {
    for (const { name, description } of agent.tools)
      if (name !== 'more' && name !== 'whatChanges')
        expect(description, name).toMatch(/is never "no(t controlled| permit)"/)
  })
})

describe('a full answer', () => {
  it.each([
    ['assess', { inquiry: magnet }, assess(magnet)],
    ['whatChanges', { inquiry: magnet }, timeline(magnet)],
    ['whatChanges', {}, changeFeed({ asOf: '2026-03-01' })],
    [
      'assessKit',
      { deal: { destination: 'DE' }, parts: [{ id: 'a', 'product.form': 'ore' }] },
      assessKit({ asOf: '2026-03-01', destination: 'DE', parts: [{ id: 'a', product: { form: 'ore' } }] }),
    ],
  ])('of %s has the bytes of the package', async (name, given, expected) => {
    expect(await text(name, { ...given, detail: 'full' })).toBe(canonicalJson(expected))
  })
})

describe('a short answer', () => {
  it('for parts that were refused says so first, and nothing of a gap in the law', async () => {
    const parts = [
      { id: 'a', product: { form: 'magnett' } },
      { id: 'b', product: { form: 'motor', elements: [] } },
    ]
    const { meaning, refused } = await answer('assessKit', { deal: { destination: 'DE' }, parts })
    expect([refused, meaning]).toEqual([1, 'Parts refused: 1. Correct them first; until then hold the whole.'])
  })

  it('follows from the full one alone, in each language', async () => {
    for (const lang of ['en', 'zh']) {
      const full = await text('assess', { inquiry: magnet, lang, detail: 'full' })
      expect(await text('assess', { inquiry: magnet, lang })).toBe(JSON.stringify(shortAnswer(JSON.parse(full))))
    }
  })

  it('begins with the verdict, what decides it and what to do, and has a handle', async () => {
    const short = await answer('assess', { inquiry: magnet })
    expect(Object.keys(short).slice(0, 7)).toEqual([
      'verdict',
      'possible',
      'action',
      'headline',
      'because',
      'toDo',
      'meaning',
    ])
    expect(short).toMatchObject({
      verdict: 'permit-required',
      headline: 'Permit required: 1C905.a.4 (dysprosium) of MOFCOM & GACC announcement 18 of 2025 covers the good.',
      because: [
        { kind: 'control', id: '1C905.a.4' },
        { kind: 'open-fact', id: 'endUser.listed' },
      ],
      possible: ['prohibited', 'permit-required'],
      permits: [{ kind: 'dual-use-licence', verdict: 'permit-required', forms: ['single', 'general'] }],
      items: [
        { code: '1C905.a.4', match: 'yes', cites: ['MOFCOM-GACC-2025-18 1C905.a.4 (two-secondary)'] },
        { code: '1C904.a.4', match: 'possible' },
      ],
      review: [
        { by: 'law', limitWorkingDays: 45, cites: expect.arrayContaining(['STATE-COUNCIL-792 17 (primary-text)']) },
        { by: 'practice', minDays: 30, maxDays: 45, openEnded: true },
      ],
      questions: [
        { path: 'endUser.listed', options: expect.arrayContaining([{ value: 'none', possible: ['permit-required'] }]) },
      ],
      sources: { 'MOFCOM-GACC-2025-18': { published: '2025-04-04' } },
      handle: HANDLE,
    })
  })

  it('says first which unread composition, ban or list decides', async () => {
    const headline = async (facts: object): Promise<unknown> =>
      (await answer('assess', { inquiry: { ...magnet, ...facts } }))['headline']
    const unread = { ...magnet, product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }] } }
    const short = await answer('assess', { inquiry: unread })
    expect(short).toMatchObject({
      headline: 'It depends: the list of elements may miss terbium or dysprosium.',
      questions: [
        {
          path: 'product.elementsComplete',
          options: [{ value: true, means: 'complete: these are all' }, { value: false }],
        },
      ],
    })
    const samarium = { product: { form: 'smco-magnet' }, endUser: { name: 'Skydio, Inc.' } }
    expect(await headline(samarium)).toBe(
      'Prohibited: Skydio Inc. is under a Chinese countermeasure that bars transactions with it (Foreign Ministry decision of 2024-10-10).',
    )
    expect(await headline({ endUser: { name: 'Lockheed Martin Missiles and Fire Control' } })).toMatch(
      /^Prohibited: Lockheed Martin/,
    )
  })

  it('shows what a warning that decides says before the reasons', async () => {
    const short = await answer('assess', {
      inquiry: { ...magnet, product: { form: 'smco-magnet' }, endUser: { name: 'Skydio, Inc.' } },
    })
    expect(short['warnings']).toMatchObject([{ level: 'decides', code: 'countermeasure-relevant' }])
  })

  it('counts what is not listed, entry by entry', async () => {
    const open = await answer('assess', { inquiry: { destination: 'DE' } })
    const full = assess({ asOf: '2026-03-01', destination: 'DE' })
    const items = full.permits.flatMap((permit) => permit.items).length
    expect(Object(open['items']).length + Object(open['more']).items).toBe(items)
    expect(open['more']).toMatchObject({ documents: full.documents.length, reasons: expect.any(Number) })
  })
})

describe('screenParty', () => {
  it.each([
    ['en', 'Persons are not screened: lists of organisations only.'],
    ['zh', '不筛查自然人：仅比对组织名单。'],
  ])('says in %s that persons are not screened, briefly and in full', async (lang, scope) => {
    for (const name of ['Rheinmetall AG', 'Robert Bosch GmbH']) {
      expect(await answer('screenParty', { name, lang })).toMatchObject({ scope })
      expect(await answer('screenParty', { name, lang, detail: 'full' })).toMatchObject({ scope })
    }
  })
})

describe('a handle', () => {
  it('gives the same answer again, and takes further facts', async () => {
    expect(await text('assess', { handle: HANDLE })).toBe(await text('assess', { inquiry: magnet }))
    const stated = { ...magnet, endUser: { name: '东京电气化学 & Söhne; 100 %', listed: 'none' as const } }
    const { handle } = await answer('assess', { inquiry: stated })
    expect(await text('assess', { handle: String(handle), detail: 'full' })).toBe(canonicalJson(assess(stated)))
    expect(await text('assess', { handle: HANDLE, inquiry: { 'endUser.listed': 'none' }, detail: 'full' })).toBe(
      canonicalJson(assess({ ...magnet, endUser: { listed: 'none' } })),
    )
  })

  it('takes a fact back that is null, and what is empty then', async () => {
    expect(
      await text('assess', { handle: HANDLE, inquiry: { product: null, destination: null }, detail: 'full' }),
    ).toBe(canonicalJson(assess({ asOf: '2026-03-01' })))
  })

  it('is left out where the facts are too long for it; the facts themselves do instead', async () => {
    const long = { ...magnet, product: { ...magnet.product, description: '磁'.repeat(500) } }
    expect((await answer('assess', { inquiry: long }))['handle']).toBeNull()
    expect(await answer('more', { inquiry: long, part: 'gaps' })).toMatchObject({ of: 0 })
  })

  it.each([
    ['cut', HANDLE.slice(0, -1)],
    ['with an unknown fact', `${HANDLE}&colour=red`],
    ['with a fact twice', `${HANDLE}&destination=FR`],
    ['with broken escapes', `${HANDLE}&product.description=%E4%B8`],
    ['of a thousand letters and more', `${HANDLE}&product.description=${'x'.repeat(1000)}`],
    ['that is none', 'handle'],
    ['that is a number', 5],
  ])('%s is refused', async (_, handle) => {
    expect(await refusal('assess', { handle })).toMatchObject({ issues: [{ code: 'bad-handle', pointer: '/handle' }] })
  })

  it('of a release that does not answer here is refused', async () => {
    const handle = HANDLE.replace(currentRuleset.version, '0.1.0')
    expect(await refusal('assess', { handle, lang: 'zh' })).toMatchObject({
      issues: [{ code: 'unknown-ruleset', pointer: '/handle', message: expect.stringMatching(/\p{Script=Han}/u) }],
    })
  })
})

it.each([
  ['nothing at all', 'assess', {}, 'nothing-asked', '/inquiry'],
  ['facts that are no object', 'assess', { inquiry: 'magnets' }, 'invalid-type', '/inquiry'],
  ['an unknown fact', 'assess', { inquiry: { 'product.colour': 'red' } }, 'unknown-key', '/inquiry/product/colour'],
  [
    'a fact twice',
    'assess',
    { inquiry: { destination: 'DE', 'product.form': 'ore', product: { form: 'ore' } } },
    'stated-twice',
    '/inquiry/product.form',
  ],
  [
    'a prototype',
    'assess',
    { inquiry: JSON.parse('{"__proto__":{"asOf":"2026-03-01"}}') },
    'unknown-key',
    '/inquiry/__proto__',
  ],
  ['an unknown argument', 'assess', { facts: {} }, 'unknown-key', '/facts'],
  ['an unknown detail', 'assess', { inquiry: {}, detail: 'all' }, 'unknown-value', '/detail'],
  ['a line that is too long', 'assessLine', { text: 'x'.repeat(1001) }, 'too-long', '/text'],
  [
    'a line that stays in China',
    'assessLine',
    { text: 'magnets to China', accept: true },
    'destination-is-origin',
    '/text',
  ],
  ['half a letter', 'assessLine', { text: 'magnets \ud800' }, 'unknown-value', '/text'],
  ['no goods', 'assessKit', { parts: [] }, 'out-of-range', '/parts'],
  ['51 goods', 'assessKit', { parts: Array.from({ length: 51 }, () => ({})) }, 'too-long', '/parts'],
  [
    'a deal without such a country',
    'assessKit',
    { deal: { destination: 'XX' }, parts: [{}] },
    'unknown-value',
    '/deal/destination',
  ],
  ['a name that names nobody', 'screenParty', { name: 'GmbH' }, 'names-nobody', '/endUser/name'],
  ['a day that does not exist', 'lookUp', { text: 'Dy', asOf: '2026-02-30' }, 'invalid-day', '/asOf'],
  ['an unknown tool', 'asess', {}, 'unknown-tool', ''],
])('%s is refused with a code and a place', async (_, name, given, code, pointer) => {
  expect(await refusal(name, given)).toMatchObject({ issues: [{ code, pointer, message: expect.any(String) }] })
})

it('facts stay as they are, whatever else the caller names', async () => {
  await agent.callTool('assess', { inquiry: JSON.parse('{"__proto__":{"toString":null},"constructor.prototype.x":1}') })
  expect(Object.prototype).not.toHaveProperty('x')
  expect(Object.hasOwn(Object.prototype, 'toString')).toBe(true)
})

describe('a line that was read', () => {
  const line = 'magnets for motors, to Germany from Nowhere, in January'
  const missed = { unread: ['from Nowhere', 'in January'], forms: ['ndfeb-magnet', 'smco-magnet', 'bonded-magnet'] }

  it('says what was not read and which forms stay possible, before and beside its answer', async () => {
    expect(await answer('assessLine', { text: line })).toMatchObject({ next: 'accept', ...missed })
    const answered = await answer('assessLine', { text: line, accept: true })
    expect(answered).toMatchObject({ next: 'answered', ...missed, answer: { verdict: 'depends' } })
  })

  it('has its answer alone where all of it was read', async () => {
    const answered = await answer('assessLine', { text: 'SmCo magnets, to Germany', accept: true })
    expect(Object.keys(answered)).toEqual(['next', 'answer'])
  })

  it.each(['en', 'zh'])('takes no more bytes than any answer, however much was not read (%s)', async (lang) => {
    const words = Array.from({ length: 40 }, (_, at) => `from Nowhere${at}`).join(', ')
    const said = await text('assessLine', { text: `磁铁, to Germany, ${words}`, accept: true, lang })
    expect(new TextEncoder().encode(said).length).toBeLessThanOrEqual(MOST_BYTES)
    const { unread, notShown } = JSON.parse(said)
    expect(unread.length + notShown.unread).toBe(40)
  })
})

describe('looking up a customs code', () => {
  it.each(['8505.11', '850511', '8505 1110', '8505.11.10'])(
    'says which goods of the law it can hold: %s',
    async (code) => {
      const { entries } = JSON.parse(await text('lookUp', { text: code }))
      expect(entries).toEqual(
        ['ndfeb-magnet', 'smco-magnet'].map((form) => expect.objectContaining({ kind: 'commodity-code', form })),
      )
      expect(entries[0].cites.length).toBeGreaterThan(0)
    },
  )

  it('that holds none finds nothing, which is never “not controlled”', async () => {
    expect(await answer('lookUp', { text: '0101.21' })).toMatchObject({
      found: 0,
      meaning: expect.stringContaining('never "not controlled"'),
    })
  })
})

describe('the law is had whole', () => {
  const asOf = '2026-03-01'

  it('by looking it up page by page, and no page takes more than a short answer', async () => {
    for (const { id } of listInstruments({ asOf })) {
      let from = 0
      for (let left = 1; left > 0;) {
        const page = await text('lookUp', { text: id, from })
        expect(page.length).toBeLessThanOrEqual(MOST_BYTES)
        const { entries, more, found } = JSON.parse(page)
        expect(entries.length, id).toBeGreaterThan(0)
        left = more.entries ?? 0
        from += entries.length
        expect(from + left).toBe(found)
      }
    }
  })

  it('as resources: every instrument, and the entries of every code', () => {
    for (const { uri } of agent.listResources()) {
      const { contents } = agent.readResource(uri)
      const value = JSON.parse(contents[0]?.text ?? '')
      const name = uri.split('/').at(-1) ?? ''
      if (uri.includes('controls')) expect(value.items).toEqual(findControl(name, { asOf }))
      else expect(value.instrument.id).toBe(name)
    }
  })

  it.each(['ytterby://instruments/NONE', 'ytterby://controls/9Z999', 'file:///etc/passwd'])(
    '%s is no resource',
    (uri) => {
      expect(() => agent.readResource(uri)).toThrow(expect.objectContaining({ code: 'invalid-call' }))
    },
  )
})

describe('prompts', () => {
  it('hold what the person states, in the language asked for', () => {
    const { messages } = agent.getPrompt('may-i-ship', { good: 'SmCo magnets', destination: 'Japan', lang: 'zh' })
    expect(messages[0]?.content.text).toMatch(/SmCo magnets[^]*Japan[^]*未说明/)
    expect(agent.getPrompt('classify-part', { part: 'rotor {x}' }).messages[0]?.content.text).toContain('rotor {x}')
  })

  it.each([
    ['unknown', {}],
    ['may-i-ship', {}],
    ['classify-part', { part: 'x', lang: 'fr' }],
  ])('%s with %j is refused', (name, given) => {
    expect(() => agent.getPrompt(name, given)).toThrow(expect.objectContaining({ code: 'invalid-call' }))
  })
})

describe('an answer by an earlier release', () => {
  it('says that a later release corrected answers of it', async () => {
    const released = compileRuleset({ ...currentRuleset.data, version: '1.1.0' })
    const earlier = createAgent({ today: () => '2026-03-01', rulesetNamed: () => Promise.resolve(released) })
    const sayBy = async (tool: string, handle: string) =>
      JSON.parse((await earlier.callTool(tool, { handle })).content[0]?.text ?? '')
    const corrected = 'Answers of 1.1.0 were corrected in 2.0.0: ask again without the release.'
    for (const tool of ['assess', 'whatChanges']) {
      expect(await sayBy(tool, HANDLE.replace(currentRuleset.version, '1.1.0'))).toMatchObject({ corrected })
      expect(await sayBy(tool, HANDLE)).not.toHaveProperty('corrected')
    }
  })
})

describe('words of people', () => {
  it.each([
    [{ destination: 'Germany' }, '/inquiry/destination', 'DE'],
    [{ 'endUser.country': '日本' }, '/inquiry/endUser/country', 'JP'],
    [{ product: { elements: [{ symbol: 'neodymium' }] } }, '/inquiry/product/elements/0/symbol', 'Nd'],
  ])('%j is refused with the value that was meant', async (inquiry, pointer, meant) => {
    expect(await refusal('assess', { inquiry })).toMatchObject({
      issues: [{ pointer, message: `This value is not in the list. Did you mean “${meant}”?` }],
    })
  })

  it('a line of which nothing was read is unread, also once it is accepted', async () => {
    for (const accept of [false, true])
      expect(await answer('assessLine', { text: 'asdf qwer', accept })).toMatchObject({
        next: 'say-it-clearly',
        unread: ['asdf qwer'],
      })
  })

  it('papers are documents', async () => {
    const papers = await text('more', { inquiry: magnet, part: 'papers' })
    expect(papers).toBe(await text('more', { inquiry: magnet, part: 'documents' }))
  })
})
