import { assess, canonicalJson, currentRuleset, parseInquiry, screenParty, type Inquiry, type Ruleset } from 'ytterby'
import { findControl, listElements, listForms, listInstruments, timeline } from 'ytterby/law'
import { compileRuleset } from 'ytterby/rulesets'
import { ELEMENT_SYMBOLS, RulesetDataSchema, type RulesetDraft } from 'ytterby/schema'
import { describe, expect, it } from 'vitest'

/** The current law with something changed, read back as any ruleset is. */
function lawWith(change: (data: RulesetDraft) => void): Ruleset {
  const data = RulesetDataSchema.parse(currentRuleset.data)
  change(data)
  return compileRuleset(data)
}

function one<T>(values: readonly T[], wanted: (value: T) => boolean): T {
  const found = values.find(wanted)
  if (found === undefined) throw new Error('The law lacks what the test changes')
  return found
}

const instrumentOf = (data: RulesetDraft, id: string): RulesetDraft['instruments'][number] =>
  one(data.instruments, (instrument) => instrument.id === id)

type Effects = RulesetDraft['instruments'][number]['effects']

/** One notice more, with a limb of its own. */
function addNotice(data: RulesetDraft, published: string, effects: (cite: string) => Effects): void {
  const like = instrumentOf(data, 'MOFCOM-GACC-2025-70')
  const [passage] = Object.values(like.passages)
  if (passage === undefined) throw new Error('The notice that the test copies has no passage')
  data.instruments.push({
    ...like,
    id: 'MOFCOM-2026-999',
    published,
    limbs: [{ id: 'm2026-999', article: '1' }],
    passages: { 'm2026-999': passage },
    effects: effects('m2026-999'),
  })
}

const symbols = (text: string): { symbol: 'Nd' }[] =>
  JSON.parse(JSON.stringify(text.split(';').map((symbol) => ({ symbol }))))

const known = {
  asOf: '2026-03-01',
  destination: 'DE',
  endUse: { kind: 'civil' },
  endUser: { kind: 'civil', listed: 'none' },
} as const satisfies Inquiry
const dysprosium = { form: 'metal', elements: symbols('Dy'), alloyedWith: [] } as const satisfies Inquiry['product']
/** Goods in Korea, while limb 1(3) of announcement 61 ran. */
const abroad = {
  ...known,
  asOf: '2025-10-20',
  exportedFrom: 'KR',
  product: dysprosium,
  endUser: { kind: 'civil', listed: 'none', listedOwnershipPercent: 0 },
} as const satisfies Inquiry

type When = NonNullable<RulesetDraft['reach'][string]>[number]['when']

/** The licence catalogue speaks of crystals alone, on one condition. */
function setRow(data: RulesetDraft, when: When): void {
  const [row] = data.reach['export-licence'] ?? []
  if (row === undefined) throw new Error('The catalogue has no row')
  data.reach['export-licence'] = [{ forms: ['crystal'], kinds: ['catalogue'], when, match: 'yes', cite: row.cite }]
}

/** How many entries of the licence catalogue a good meets. */
function itemsOf(ruleset: Ruleset, product: Inquiry['product']): number | undefined {
  const { permits } = assess({ ...known, product }, { ruleset })
  return permits.find(({ kind }) => kind === 'export-licence')?.items.length
}

describe('a law in which less stands', () => {
  it.each(['crystal', 'ndfeb-magnet'] as const)('refuses a form that it does not know: %s', (form) => {
    const ruleset = lawWith((data) => {
      data.forms = data.forms.filter(({ id }) => id !== form)
    })
    for (const product of [{ form }, { form, elements: symbols('Nd') }])
      expect(() => assess({ ...known, product }, { ruleset })).toThrow(
        expect.objectContaining({
          issues: [expect.objectContaining({ pointer: '/product/form', code: 'unknown-value' })],
        }),
      )
    const open = assess({ ...known, product: { elements: symbols('Nd') } }, { ruleset })
    const options = open.questions.find(({ path }) => path === 'product.form')?.options ?? []
    expect(options.length).toBeGreaterThan(1)
    expect(options.map(({ value }) => value)).not.toContain(form)
  })

  it('still answers: without a kind of permit and a tier that it does not hold', () => {
    const ruleset = lawWith((data) => {
      data.kinds = data.kinds.filter(({ id }) => id !== 'quota-licence')
      data.framework.tiers = data.framework.tiers.filter(({ level }) => level !== 2)
    })
    const { permits } = assess({ ...known, product: dysprosium }, { ruleset })
    expect(permits.map(({ kind }) => kind)).not.toContain('quota-licence')
    const tiers = ['metal', 'separated-oxide', 'target', 'ore'] as const
    const found = tiers.map((form) => assess({ ...known, product: { form } }, { ruleset }).tier?.level ?? null)
    expect(found).toContain(null)
    expect(found).not.toContain(2)
  })

  it('plans no answer of the authority where no rule sets a day for it', () => {
    const clock = { submittedOn: '2026-03-02' }
    const noticeBy = (ruleset: Ruleset): string | null | undefined =>
      assess({ ...known, product: dysprosium, clock }, { ruleset }).review.schedule?.completenessNoticeBy
    const without = lawWith((data) => {
      data.statutory.rules = data.statutory.rules.filter(({ id }) => id !== 'completeness-notice')
    })
    expect([noticeBy(currentRuleset), noticeBy(without)]).toEqual(['2026-03-09', null])
  })

  it('plans a decision also where it has no sentence for the condition', () => {
    const ruleset = lawWith((data) => {
      delete data.warnings['schedule.accepted-on-submission']
    })
    const clock = { submittedOn: '2026-03-02' }
    const planned = (law: Ruleset): string | undefined =>
      assess({ ...known, product: dysprosium, clock }, { ruleset: law }).review.schedule?.statutory?.if
    expect(planned(currentRuleset)).not.toBe('')
    expect(planned(ruleset)).toBe('')
  })

  it('exempts nothing where no rule exempts', () => {
    const humanitarian: Inquiry = { ...abroad, endUse: { kind: 'civil', field: 'humanitarian' } }
    const without = lawWith((data) => {
      const announcement = instrumentOf(data, 'MOFCOM-2025-61')
      announcement.effects = announcement.effects.filter(({ type }) => type !== 'exempt')
    })
    expect(assess(humanitarian).verdict).toBe('no-permit')
    expect(assess(humanitarian, { ruleset: without }).verdict).toBe('permit-required')
  })

  it('reads no grade of a magnet where no grade is known', () => {
    const ruleset = lawWith((data) => {
      data.lexicon.grades = []
    })
    const suggested = (law: Ruleset): number =>
      assess({ ...known, product: { grade: 'N38EH' } }, { ruleset: law }).classification.suggestions.length
    expect([suggested(currentRuleset), suggested(ruleset)]).toEqual([2, 0])
  })

  it('puts no duty that hangs on a limb on anybody where no limb is named', () => {
    const equipment: Inquiry = { ...known, asOf: '2026-11-24', product: { form: 'equipment' } }
    const byLimb = (ruleset: Ruleset): string[] =>
      assess(equipment, { ruleset }).restrictions.flatMap(({ id, triggeredBy }) =>
        triggeredBy?.includes('limb-runs') === true ? [id] : [],
      )
    const without = lawWith((data) => {
      for (const restriction of data.restrictions)
        if (restriction.on?.includes('limb-runs') === true) delete restriction.limbs
    })
    expect([byLimb(currentRuleset), byLimb(without)]).toEqual([['remarks-near-threshold'], []])
  })
})

describe('the order in which a law is written down', () => {
  const reversed = lawWith((data) => {
    for (const list of [data.instruments, data.controls, data.elements]) list.reverse()
  })

  it('changes no list', () => {
    expect(listElements({ ruleset: reversed }).map(({ symbol }) => symbol)).toEqual(ELEMENT_SYMBOLS)
    for (const name of ['Group W GmbH', 'Lockheed Martin Aeronautics', 'Mitsubishi Heavy Industries'])
      expect(screenParty(name, { asOf: '2026-05-01', ruleset: reversed })).toEqual(
        screenParty(name, { asOf: '2026-05-01' }),
      )
  })

  it.each<Inquiry>([
    { ...known, product: { form: 'ndfeb-magnet', elements: symbols('Nd;Dy') } },
    { asOf: '2026-03-01', product: { form: 'ndfeb-magnet', elements: symbols('Nd;Dy') }, destination: 'JP' },
    { asOf: '2026-11-24', product: { form: 'alloy', elements: symbols('Tb;Dy'), alloyedWith: ['Fe'] } },
    { ...known, product: { ...dysprosium, controlCode: '1C905.a.4' } },
    abroad,
  ])('changes no answer and no life line: %j', (inquiry) => {
    const answer = (ruleset: Ruleset): string => canonicalJson({ ...assess(inquiry, { ruleset }), ruleset: null })
    const life = (ruleset: Ruleset): string => canonicalJson({ ...timeline(inquiry, { ruleset }), ruleset: null })
    expect(answer(reversed)).toBe(answer(currentRuleset))
    expect(life(reversed)).toBe(life(currentRuleset))
  })
})

describe('a rule holds from the very day that is written beside it', () => {
  const DAY = '2025-06-05'
  const BEFORE = '2025-06-04'

  it.each<[string, (data: RulesetDraft) => void, (asOf: string, ruleset: Ruleset) => unknown, unknown[]]>([
    [
      'an interpretation',
      (data) => {
        for (const { effects } of data.instruments)
          for (const effect of effects) if (effect.type === 'interpret') effect.from = DAY
      },
      (asOf, ruleset) =>
        assess({ ...known, asOf, product: { form: 'motor', elements: symbols('Dy') } }, { ruleset }).reasons.some(
          ({ id }) => id.startsWith('interpretation:'),
        ),
      [false, true],
    ],
    [
      'a kind of permit',
      (data) => {
        one(data.kinds, ({ id }) => id === 'technology-licence').from = DAY
      },
      (asOf, ruleset) =>
        assess({ ...known, asOf, product: dysprosium }, { ruleset }).permits.some(
          ({ kind }) => kind === 'technology-licence',
        ),
      [false, true],
    ],
    [
      'the tiers of the framework',
      (data) => {
        data.framework.from = DAY
      },
      (asOf, ruleset) => assess({ ...known, asOf, product: dysprosium }, { ruleset }).tier !== null,
      [false, true],
    ],
    [
      'the limit of a review',
      (data) => {
        data.statutory.from = DAY
      },
      (asOf, ruleset) => assess({ ...known, asOf, product: dysprosium }, { ruleset }).review.statutory.limitWorkingDays,
      [null, 45],
    ],
  ])('%s', (_, change, asked, expected) => {
    const ruleset = lawWith(change)
    expect([BEFORE, DAY].map((asOf) => asked(asOf, ruleset))).toEqual(expected)
  })

  it('an interpretation turns a life line on its own day', () => {
    const ruleset = lawWith((data) => {
      for (const { effects } of data.instruments)
        for (const effect of effects) if (effect.type === 'interpret') effect.from = DAY
    })
    const { inLaw } = timeline({ ...known, product: { form: 'motor-rotor', elements: symbols('Nd;Dy') } }, { ruleset })
    expect(inLaw.map(({ from }) => from)).toContain(DAY)
  })
})

describe('a notice that is still to come', () => {
  const stateOf = (asOf: string, ruleset: Ruleset): string | undefined =>
    findControl('1C909', { asOf, ruleset })[0]?.state

  it('revives what is suspended', () => {
    const ruleset = lawWith((data) =>
      addNotice(data, '2026-04-20', (cite) => [{ type: 'revive', cite, limbs: ['a57'], from: '2026-05-01' }]),
    )
    expect([stateOf('2026-04-30', ruleset), stateOf('2026-05-01', ruleset)]).toEqual(['suspended', 'in-force'])
  })

  /** Made in Korea with Chinese technology, and with Chinese parts: limbs 1(1) and 1(2) of announcement 61 both speak of it. */
  const made = {
    ...abroad,
    origin: 'KR',
    product: { form: 'ndfeb-magnet', elements: symbols('Dy') },
    chineseContent: { valuePercent: 50, technology: true },
  } as const satisfies Inquiry
  const itemStates = (inquiry: Inquiry, ruleset: Ruleset): string[] => [
    ...new Set(assess(inquiry, { ruleset }).permits.flatMap(({ items }) => items.map(({ state }) => state))),
  ]

  it('of two limbs that speak of a good, the one that runs is told', () => {
    const ruleset = lawWith((data) =>
      addNotice(data, '2026-04-20', (cite) => [{ type: 'revive', cite, limbs: ['a61-1-2'], from: '2026-05-01' }]),
    )
    expect(itemStates({ ...made, asOf: '2026-04-30' }, ruleset)).toEqual(['suspended'])
    expect(itemStates({ ...made, asOf: '2026-05-01' }, ruleset)).toEqual(['in-force'])
  })

  it('of two limbs that speak of a good and do not run, the one of which nothing decides is told', () => {
    const ruleset = lawWith((data) =>
      addNotice(data, '2026-11-01', (cite) => [
        { type: 'extend', cite, limbs: ['a61-1-1'], from: '2026-11-11', until: '2027-11-11' },
      ]),
    )
    expect(itemStates({ ...made, asOf: '2026-11-24' }, ruleset)).toEqual(['unsettled'])
  })

  it('enacts limbs of an earlier one: until it is known nothing is said of them, and nothing hangs on them', () => {
    const limbs = ['a61-1-1', 'a61-1-2', 'a61-1-3', 'a61-2']
    const ruleset = lawWith((data) => {
      const announcement = instrumentOf(data, 'MOFCOM-2025-61')
      announcement.effects = announcement.effects.filter(({ type }) => type !== 'enact')
      addNotice(data, '2025-10-15', (cite) => [{ type: 'enact', cite, limbs, from: '2025-10-15' }])
    })
    const on = (knownAt: string): unknown[] => [
      listInstruments({ asOf: abroad.asOf, knownAt, ruleset }).find(({ id }) => id === 'MOFCOM-2025-61')?.limbs.length,
      assess({ ...abroad, knownAt }, { ruleset }).verdict,
    ]
    expect(on('2025-10-14')).toEqual([0, 'no-permit'])
    expect(on('2025-10-15')).toEqual([4, 'permit-required'])
  })

  it.each<[string, 1 | 2, Inquiry['product']]>([
    ['part 1', 1, { form: 'phosphor', elements: symbols('Sm') }],
    ['part 2', 2, { form: 'phosphor', elements: symbols('Sm') }],
    ['part 1, met by an asserted code', 1, { form: 'crystal', elements: symbols('Sm'), controlCode: '1C902.b' }],
  ])('adds goods to the annex: until it is known, goods abroad stay as they were (%s)', (_, annexPart, product) => {
    const published = '2025-10-15'
    const ruleset = lawWith((data) => {
      addNotice(data, published, (cite) => [{ type: 'enact', cite, limbs: [cite], from: published }])
      const annex = one(data.controls, ({ code }) => code === 'ANNEX-1')
      const [entry] = annex.entries
      if (entry === undefined) throw new Error('The annex is empty')
      data.controls.push({
        ...annex,
        code: 'ANNEX-LATER',
        instrument: 'MOFCOM-2026-999',
        limb: 'm2026-999',
        article: '1',
        reach: 'annex-later',
        entries: [{ ...entry, id: 'later:oxide.Sm', kind: 'oxide', element: 'Sm', annexPart }],
      })
      data.reach['annex-later'] = [{ forms: ['phosphor'], kinds: ['oxide'], match: 'yes', cite: 'm2026-999' }]
    })
    const chineseContent = { valuePercent: 50, technology: true }
    const verdicts = ['2025-10-14', published].map(
      (knownAt) => assess({ ...abroad, product, chineseContent, knownAt }, { ruleset }).verdict,
    )
    expect(verdicts).toEqual(['no-permit', 'permit-required'])
  })

  it('takes back the refusals in principle alone: a licence is still needed', () => {
    const military: Inquiry = { ...abroad, endUse: { kind: 'military' } }
    const ruleset = lawWith((data) =>
      addNotice(data, '2025-10-10', (cite) => [{ type: 'revoke', cite, limbs: ['a61-2'], from: '2025-10-15' }]),
    )
    expect(assess(military).verdict).toBe('refused-in-principle')
    expect(assess(military, { ruleset }).verdict).toBe('permit-required')
  })

  it('lists a name a second time: abroad the stricter of both listings counts', () => {
    const listing = one(
      currentRuleset.data.instruments.flatMap(({ effects }) => effects),
      (effect) => effect.type === 'list' && effect.list === 'control-list' && effect.retransfer === 'barred',
    )
    if (listing.type !== 'list') throw new Error('No such listing')
    const { from: asOf, country } = listing
    const [party] = listing.parties
    if (party === undefined) throw new Error('The listing names nobody')
    const ruleset = lawWith((data) =>
      addNotice(data, asOf, (cite) => [
        {
          type: 'list',
          cite,
          limb: cite,
          list: 'control-list',
          from: asOf,
          country,
          retransfer: 'clause-not-read',
          parties: [{ name: party.name }],
        },
      ]),
    )
    const inquiry: Inquiry = { ...abroad, asOf, endUser: { kind: 'civil', name: party.name } }
    expect(assess(inquiry).verdict).toBe('prohibited')
    expect(assess(inquiry, { ruleset }).verdict).toBe('prohibited')
  })
})

describe('a form with a tier', () => {
  it('cites the passage that sets the tiers, whichever it is, and a form without one does not', () => {
    const passage = currentRuleset.data.statutory.citations[0] ?? ''
    const ruleset = lawWith((data) => {
      data.framework.cites.tiers = passage
    })
    const cited = listForms({ ruleset }).filter(({ citations }) => citations.includes(passage))
    expect(cited.length).toBeGreaterThan(0)
    expect(cited).toEqual(listForms({ ruleset }).filter(({ tier }) => tier !== null))
  })
})

describe('a licence for technology', () => {
  const ruleset = lawWith((data) => {
    one(data.controls, ({ code }) => code === '1E902').permit = 'technology-licence'
  })
  const technology = { ...known, asOf: '2025-10-20', knownAt: '2025-10-31' } as const satisfies Inquiry
  const permitOf = (product: Inquiry['product']): unknown =>
    assess({ ...technology, product }, { ruleset }).permits.find(({ kind }) => kind === 'technology-licence')

  it('is no prohibition: where a catalogue restricts and does not prohibit, a licence can be asked for', () => {
    const restricting = lawWith((data) => {
      one(data.controls, ({ code }) => code === 'TECH-2023').effect = 'licence'
    })
    const inquiry: Inquiry = { ...known, product: { form: 'technology', technology: 'magnet-preparation' } }
    expect(assess(inquiry).verdict).toBe('prohibited')
    expect(assess(inquiry, { ruleset: restricting }).verdict).toBe('permit-required')
  })

  it('is asked for by a code that is asserted, too', () => {
    const found = permitOf({ ...dysprosium, controlCode: '1E902.a' })
    expect(found).toMatchObject({ verdict: 'permit-required', items: [{ code: '1E902.a', basis: 'asserted' }] })
  })
})

describe('a condition on another metal', () => {
  it.each([
    ['W', 1],
    ['Ti', 0],
  ] as const)('that no named alloy holds is met by that metal alone: %s', (symbol, count) => {
    const ruleset = lawWith((data) => setRow(data, { alloyHolds: 'W' }))
    expect(itemsOf(ruleset, { form: 'crystal', elements: symbols('Nd'), alloyedWith: [symbol] })).toBe(count)
  })
})

describe('a condition on the number of rare earths', () => {
  it.each<['several' | 'none', string, number]>([
    ['several', 'Nd', 0],
    ['several', 'Nd;Dy', 1],
    ['several', 'Nd;Tb;Dy', 1],
    ['none', '', 1],
    ['none', 'Nd', 0],
  ])('%s of “%s”: %i entries', (rareEarths, elements, count) => {
    const ruleset = lawWith((data) => setRow(data, { rareEarths }))
    const product = { form: 'crystal', elements: elements === '' ? [] : symbols(elements) } as const
    expect(itemsOf(ruleset, product)).toBe(count)
  })
})

describe('a condition on several rare earths together', () => {
  it.each<[string, ('Tb' | 'Dy' | 'Eu' | 'Y')[]]>([
    ['two', ['Tb', 'Dy']],
    ['three', ['Tb', 'Dy', 'Eu']],
    ['four', ['Tb', 'Dy', 'Eu', 'Y']],
  ])('can be met by a good whose elements are open: %s', (_, holdsAll) => {
    const ruleset = lawWith((data) => setRow(data, { holdsAll }))
    expect(itemsOf(ruleset, { form: 'crystal' })).toBe(1)
    expect(itemsOf(ruleset, { form: 'crystal', elements: symbols('Tb'), elementsComplete: false })).toBe(1)
    expect(itemsOf(ruleset, { form: 'crystal', elements: symbols(holdsAll.slice(1).join(';')) })).toBe(0)
  })
})

describe('a condition on some other metal', () => {
  it('can be met by a good whose metals are open, where no word asks for a certain one', () => {
    const ruleset = lawWith((data) => {
      setRow(data, { alloyedWith: 'some' })
      for (const rows of Object.values(data.reach))
        for (const row of rows)
          if (row.match === 'named-set' || row.when?.alloyHolds !== undefined) row.forms = ['alloy']
    })
    expect(itemsOf(ruleset, { form: 'crystal', elements: symbols('Nd') })).toBe(1)
    expect(itemsOf(ruleset, { form: 'crystal', elements: symbols('Nd'), alloyedWith: [] })).toBe(0)
  })
})

describe('an inquiry that was checked under one law', () => {
  it('is checked again under another: it can name a paper that the other does not know', () => {
    const inquiry = parseInquiry({ asOf: '2026-03-01', documents: [currentRuleset.data.documents[0]?.id] })
    const without = lawWith((data) => void data.documents.shift())
    expect(() => assess(inquiry, { ruleset: without })).toThrow(expect.objectContaining({ pointer: '/documents/0' }))
  })
})
