import { assess, classify, decide, decisionView, type Inquiry, parseInquiry, screenParty, verdictOf } from 'ytterby'
import { citationsOf, findControl, timeline } from 'ytterby/law'
import { describe, expect, it } from 'vitest'

const symbols = (text: string): { symbol: 'Nd' }[] =>
  JSON.parse(JSON.stringify(text.split(';').map((symbol) => ({ symbol }))))

/** A civil deal with a German buyer that is on no list. */
const known = {
  asOf: '2026-03-01',
  destination: 'DE',
  endUse: { kind: 'civil' },
  endUser: { kind: 'civil', listed: 'none' },
} as const satisfies Inquiry
const metal = (element: string): Inquiry['product'] => ({ form: 'metal', elements: symbols(element), alloyedWith: [] })

const codesOf = (inquiry: Inquiry): string[] => assess(inquiry).warnings.map(({ code }) => code)

/** Values that a question offers, and what each leads to. */
function optionsOf(inquiry: Inquiry, path: string): string[] | undefined {
  const question = assess(inquiry).questions.find((one) => one.path === path)
  return question?.options.map(({ value, possible }) => `${JSON.stringify(value)} → ${possible.join()}`)
}

describe('a gap of the law is told', () => {
  it.each<{ gap: string; inquiry: Inquiry; told: string[] }>([
    {
      gap: 'a listing without a notice that runs: nobody was on the unreliable-entity list before its first notice',
      inquiry: { ...known, asOf: '2022-06-27', product: metal('La'), endUser: { listed: 'unreliable-entity' } },
      told: ['notice-not-named unreliable-entity null'],
    },
    {
      gap: 'weapons of mass destruction, before the law with the catch-all was known',
      inquiry: { ...known, asOf: '2020-10-01', knownAt: '2020-10-01', product: metal('La'), endUse: { kind: 'wmd' } },
      told: ['not-held catch-all null'],
    },
    {
      gap: 'a control listing whose suspension has lapsed, on a good that an entry names',
      inquiry: { ...known, asOf: '2026-11-24', product: metal('Dy'), endUser: { name: 'Sierra Nevada Corporation' } },
      told: ['MOFCOM-2025-21 m2025-21 2026-11-11', 'MOFCOM-2025-61 a61-2 2026-11-11'],
    },
    {
      gap: 'none: the control list bars no good that no entry names',
      inquiry: { ...known, asOf: '2026-11-24', product: metal('La'), endUser: { name: 'Sierra Nevada Corporation' } },
      told: [],
    },
  ])('$gap', ({ inquiry, told }) => {
    expect(assess(inquiry).gaps.map(({ instrument, limb, since }) => `${instrument} ${limb} ${since}`)).toEqual(told)
  })
})

describe('what is known on a day', () => {
  it('a coming turn cites no notice that was not yet published', () => {
    const listed = {
      ...known,
      product: metal('Dy'),
      endUser: { kind: 'civil', name: 'Sierra Nevada Corporation' },
    } as const
    const { horizon } = assess({ ...listed, asOf: '2025-06-01', knownAt: '2025-06-01' })
    expect(horizon.map(({ on, because }) => [on, because])).toEqual([['2025-08-12', ['st2025-05']]])
  })

  it('no element is offered because an announcement names it that was not yet published', () => {
    const then = { asOf: '2025-06-01', knownAt: '2025-06-01' }
    const { questions } = assess({ ...known, ...then, product: { form: 'metal', alloyedWith: [] } })
    const offered = questions.find(({ path }) => path === 'product.elements')?.options
    expect(offered?.map(({ value }) => value)).toEqual(
      ['Sc', 'Y', 'Ce', 'Sm', 'Gd', 'Tb', 'Dy', 'La'].map((symbol) => [{ symbol }]),
    )
  })

  it('an amendment adds its commodity codes from the very day on which it was known', () => {
    const codes = (knownAt: string): string[] | undefined =>
      findControl('1C905.c', { asOf: '2026-01-01', knownAt })[0]?.commodityCodes
    expect(codes('2026-01-01')).toContain('2846904810')
    expect(codes('2025-12-31')).not.toContain('2846904810')
  })

  it.each([
    ['2025-09-15', []],
    ['2025-09-16', ['product.form']],
  ])(
    'a word that an answer of the ministry explains suggests something once that was published: by %s',
    (knownAt, suggested) => {
      const { suggestions } = classify({ description: 'rotor' }, { asOf: '2026-03-01', knownAt })
      expect(suggestions.map(({ path }) => path)).toEqual(suggested)
    },
  )
})

describe('what goes to China', () => {
  it('meets none of its law: its life line tells of nothing, whatever code is asserted and whoever buys', () => {
    const line = timeline({
      asOf: '2026-03-01',
      exportedFrom: 'KR',
      destination: 'CN',
      product: { form: 'ore', controlCode: '1C909.a.1' },
      endUser: { name: 'Sierra Nevada Corporation' },
    })
    expect(line.events).toEqual([])
  })
})

describe('a question', () => {
  it('asks abroad whether Chinese technology made the good, where that decides', () => {
    const foreign = {
      ...known,
      asOf: '2025-12-02',
      knownAt: '2025-11-01',
      exportedFrom: 'KR',
      origin: 'KR',
      product: metal('Dy'),
      chineseContent: { valuePercent: 0 },
      endUser: { kind: 'civil', listed: 'none', listedOwnershipPercent: 0 },
    } as const
    expect(verdictOf(foreign).possible).toEqual(['permit-required', 'no-permit'])
    expect(optionsOf(foreign, 'chineseContent.technology')).toEqual(['false → no-permit', 'true → permit-required'])
  })

  it('stays open abroad where nobody says whether a listed party owns half of the buyer', () => {
    const buyer = { ...known, asOf: '2025-10-20', exportedFrom: 'KR', product: metal('Dy') } as const
    expect(verdictOf(buyer).possible).toEqual(['refused-in-principle', 'permit-required'])
    expect(optionsOf(buyer, 'endUser.listedOwnershipPercent')).toEqual([
      '0 → permit-required',
      '50 → refused-in-principle',
    ])
  })

  it('offers no list whose notice on a name like this has ended', () => {
    const near = {
      ...known,
      asOf: '2026-11-24',
      product: metal('Dy'),
      endUser: { kind: 'civil', name: 'Sierra Nevada GmbH' },
    } as const
    expect(optionsOf(near, 'endUser.listed')).toEqual(['"control-list" → prohibited', '"none" → permit-required'])
  })

  it('is not asked about metals where the commodity code says that there are none', () => {
    const { questions } = assess({ ...known, product: { commodityCode: '2805302110', elements: symbols('Dy') } })
    expect(questions.map(({ path }) => path)).not.toContain('product.alloyedWith')
  })

  it('offers metals sorted, as an inquiry holds them', () => {
    const { questions } = assess({ ...known, product: { commodityCode: '7202999100', elements: symbols('Dy') } })
    const offered = questions.find(({ path }) => path === 'product.alloyedWith')?.options.map(({ value }) => value)
    expect(offered).toEqual([['Fe'], ['Fe', 'Ti']])
  })

  it('is one of twelve at most', () => {
    const near = { name: 'Rheinmetal AG' }
    const { questions } = assess({
      asOf: '2026-11-24',
      product: metal('Dy'),
      endUser: near,
      importer: near,
      consignees: Array.from({ length: 20 }, () => near),
    })
    expect(questions).toHaveLength(12)
  })
})

describe('a warning', () => {
  it.each<{ of: string; inquiry: Inquiry; code: string; warns: boolean }>([
    {
      of: 'toll processing speaks of foreign ore',
      inquiry: { ...known, product: metal('Dy'), origin: 'AU' },
      code: 'framework-law-differ',
      warns: true,
    },
    {
      of: 'a metal that other announcements control',
      inquiry: { ...known, product: { form: 'alloy', elements: symbols('La'), alloyedWith: ['W'] } },
      code: 'adjacent-control',
      warns: true,
    },
    {
      of: 'a metal that none controls',
      inquiry: { ...known, product: { form: 'alloy', elements: symbols('La'), alloyedWith: ['Fe'] } },
      code: 'adjacent-control',
      warns: false,
    },
    {
      of: 'a composition that decides in one of the forms that are open',
      inquiry: { ...known, asOf: '2024-06-01', product: { elements: symbols('La') } },
      code: 'composition-taken-as-complete',
      warns: true,
    },
    {
      of: 'a grade that almost always holds dysprosium',
      inquiry: { ...known, product: { form: 'ndfeb-magnet', elements: symbols('Nd'), grade: 'N38EH' } },
      code: 'grade-doubt',
      warns: true,
    },
    {
      of: 'a word that is no grade',
      inquiry: { ...known, product: { form: 'ndfeb-magnet', elements: symbols('Nd'), description: 'NdFeB magnet' } },
      code: 'grade-doubt',
      warns: false,
    },
    {
      of: 'a code that fits what is stated in part',
      inquiry: {
        ...known,
        product: { form: 'phosphor', commodityCode: '284690', elements: symbols('Eu'), elementsComplete: false },
      },
      code: 'code-form-conflict',
      warns: false,
    },
    {
      of: 'a code of other elements',
      inquiry: {
        ...known,
        product: { form: 'phosphor', commodityCode: '284690', elements: symbols('Tb'), elementsComplete: false },
      },
      code: 'code-form-conflict',
      warns: true,
    },
    {
      of: 'a buyer under a countermeasure order who is stated to be on a list',
      inquiry: {
        ...known,
        asOf: '2026-11-24',
        product: metal('Dy'),
        endUser: { name: 'Responsible Business Alliance', listed: 'watch-list' },
      },
      code: 'countermeasure-order',
      warns: true,
    },
    {
      of: 'an order that is no list, so that nothing contradicts the inquiry',
      inquiry: {
        ...known,
        asOf: '2026-11-24',
        product: metal('Dy'),
        endUser: { name: 'Responsible Business Alliance', listed: 'watch-list' },
      },
      code: 'listed-conflict',
      warns: false,
    },
  ])('$code, $warns: $of', ({ inquiry, code, warns }) => {
    expect(codesOf(inquiry).includes(code)).toBe(warns)
  })

  it('on toll processing is left out where Chinese origin is stated, as where it is presumed', () => {
    const { origin: _, ...presumed } = { ...known, origin: 'CN' as const, product: metal('Dy') }
    expect(assess({ ...presumed, origin: 'CN' }).warnings).toEqual(assess(presumed).warnings)
  })
})

describe('a word of the text', () => {
  it.each([
    ['30 metres of cable', '30m cable', []],
    ['48 hours', '48h hardening', []],
    ['a class of two letters needs no N', '48sh hardening', ['product.elements', 'product.form']],
    ['denied before it', 'without dysprosium oxide', []],
    ['denied after it', 'dysprosium oxide-free', []],
    ['“free” of something else', 'terbium oxide, free sample', ['product.elements', 'product.form']],
  ])('of a description, %s: %s', (_, description, suggested) => {
    const { suggestions } = classify({ description }, { asOf: '2026-03-01' })
    expect(suggestions.map(({ path }) => path)).toEqual(suggested)
  })

  it.each([
    ['N27EH', 0],
    ['N28EH', 2],
    ['N56EH', 2],
    ['N57EH', 0],
    ['N35', 2],
    ['35', 0],
    ['48H', 2],
  ])('of a grade, %s suggests %i values', (grade, count) => {
    expect(classify({ grade }, { asOf: '2026-03-01' }).suggestions).toHaveLength(count)
  })
})

describe('a look-up', () => {
  it('of a name gives every listing of the party, also where another notice prints its name otherwise, by instrument', () => {
    expect(
      screenParty('Skydio', { asOf: '2025-05-01' }).map(({ match, name, list }) => `${match} ${name} ${list}`),
    ).toEqual(['equal Skydio, Inc. control-list', 'equal Skydio unreliable-entity'])
  })

  it('of a name in a country that does not exist is refused', () => {
    expect(() => screenParty('TDK', { asOf: '2026-05-01', country: 'XX' })).toThrow(
      expect.objectContaining({ pointer: '/endUser/country' }),
    )
  })

  it('of a control gives its entries by code, those of one code by their words', () => {
    const entries = findControl('1C913', { asOf: '2026-01-01' }).map(({ code, text }) => `${code} ${text}`)
    expect(entries).toHaveLength(8)
    expect(entries).toEqual(entries.toSorted())
  })

  it('of citations leaves out what it does not hold', () => {
    expect(Object.keys(citationsOf(['none', 'a18-1c905-a-4']))).toEqual(['a18-1c905-a-4'])
  })
})

describe('an asserted control code', () => {
  const abroad = {
    ...known,
    asOf: '2025-10-20',
    knownAt: '2025-10-31',
    exportedFrom: 'KR',
    endUser: { kind: 'civil', listed: 'none', listedOwnershipPercent: 0 },
  } as const satisfies Inquiry

  it('below the last one that is held is answered by that one', () => {
    const item = (controlCode: string): unknown =>
      assess({ ...known, product: { ...metal('La'), controlCode } })
        .permits.flatMap(({ items }) => items)
        .find(({ basis }) => basis === 'asserted')
    expect(item('1C905.a.4.x')).toMatchObject({ code: '1C905.a.4.x', state: 'in-force', match: 'yes' })
  })

  it.each([
    ['a metal that annex 1 of announcement 61 names', '1C905.a.1', 'permit-required'],
    ['the same named alloy', '1C905.a.2.a', 'permit-required'],
    ['an alloy that it does not name', '1C904.a.2.a', 'no-permit'],
  ])('counts abroad as far as annex 1 has the same words: %s', (_, controlCode, verdict) => {
    expect(verdictOf({ ...abroad, product: { form: 'ore', elements: symbols('La'), controlCode } }).verdict).toBe(
      verdict,
    )
  })
})

describe('a reason', () => {
  it('holds where one of its entries is surely met, whatever else of it may be', () => {
    const { reasons } = assess({
      ...known,
      asOf: '2025-10-20',
      exportedFrom: 'KR',
      product: { form: 'alloy', elements: symbols('Dy'), elementsComplete: false, controlCode: '1C905.a.2.a' },
    })
    expect(reasons.find(({ id }) => id === 'a61:annex-1:alloy.dy')?.outcome).toBe('holds')
  })
})

describe('the share of cerium', () => {
  it.each([
    [
      'cerium beside a little lanthanum',
      [
        { symbol: 'La', weightPercent: 1 },
        { symbol: 'Ce', weightPercent: 98 },
      ],
      true,
    ],
    [
      'cerium beside much lanthanum',
      [
        { symbol: 'La', weightPercent: 50 },
        { symbol: 'Ce', weightPercent: 50 },
      ],
      false,
    ],
  ] as const)('is that of cerium alone: %s', (_, elements, isNamed) => {
    const { permits } = assess({
      ...known,
      product: { form: 'metal', elements: [...elements], particleSizeMicron: 100 },
    })
    const texts = permits.flatMap(({ items }) => items.map(({ text }) => text))
    expect(texts.some((text) => text.startsWith('Cerium'))).toBe(isNamed)
  })
})

describe('a refusal', () => {
  it.each([
    [
      { shipment: { purpose: 5 } },
      'unknown-value',
      'This value is not in the list. Use one of: sale, return-after-repair, exhibition-return, aircraft-part, sample, other.',
    ],
    [{ product: { controlCode: 'x' } }, 'invalid-code', 'Write a control code such as 1C905.a.4.'],
    [{ product: { elements: [{ symbol: 'Dy', weightPercent: 101 }] } }, 'out-of-range', 'Must be at most 100.'],
    [{ product: { commodityCode: '' } }, 'unknown-value', 'Must not be empty; leave the field out where it is open.'],
    [{ product: { description: 'x'.repeat(2001) } }, 'too-long', 'At most 2000 characters are allowed.'],
    [{ consignees: Array.from({ length: 21 }, () => ({})) }, 'too-long', 'At most 20 members are allowed.'],
    [
      { clock: { neededBy: '2100-01-01' } },
      'out-of-range',
      'Name a day from 2003-01-01 to 2099-12-31; the calendar counts no further.',
    ],
  ])('of %j says %s', (part, code, message) => {
    expect(() => parseInquiry({ asOf: '2026-03-01', ...part })).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ code, message })] }),
    )
  })

  it('does not meet the last day that the calendar counts', () => {
    expect(parseInquiry({ asOf: '2026-03-01', clock: { neededBy: '2099-12-31' } }).clock?.neededBy).toBe('2099-12-31')
  })
})

describe('an answer', () => {
  const magnet = { ...known, product: { form: 'ndfeb-magnet', elements: symbols('Nd;Dy') } } as const satisfies Inquiry

  it.each<Inquiry>([magnet, { ...known, product: metal('Dy'), asOf: '2024-06-01' }])(
    'to %j is plain JSON: nothing in it is left undefined',
    (inquiry) => {
      const answer = assess(inquiry)
      expect(answer).toStrictEqual(JSON.parse(JSON.stringify(answer)))
    },
  )

  it('is decided alike from what was checked and from what was not', () => {
    for (const inquiry of [magnet, { ...magnet, asOf: '2024-06-01' }]) {
      const checked = parseInquiry(inquiry)
      expect(decide(inquiry)).toEqual(decisionView(assess(checked)))
      expect(decide(checked)).toEqual(decide(inquiry))
      expect(verdictOf(inquiry)).toEqual(verdictOf(checked))
    }
  })

  it('shows in its decision view what it says, each time', () => {
    const answer = assess(magnet)
    for (const view of [decisionView(answer), decisionView(answer), decisionView(structuredClone(answer))]) {
      expect(view.tier).toEqual({ level: answer.tier?.level })
      expect(view.restrictions).toEqual(answer.restrictions.map(({ id, effect }) => ({ id, effect })))
      expect(view.horizon).toEqual(answer.horizon.map(({ on, verdict }) => ({ on, verdict })))
      expect(view.permits.map(({ kind, verdict }) => [kind, verdict])).toEqual(
        answer.permits.map(({ kind, verdict }) => [kind, verdict]),
      )
    }
    expect(decisionView(assess({ ...magnet, asOf: '2024-06-01' })).tier).toBeNull()
  })

  it('that was changed is viewed as it then stands', () => {
    const copy = structuredClone(assess(magnet))
    const before = decisionView(copy).restrictions.length
    copy.restrictions.pop()
    expect(decisionView(copy).restrictions).toHaveLength(before - 1)
  })

  it('of one good is never given of the next, though both were read before either was asked about', () => {
    const checked = Array.from({ length: 12 }, (_, at) =>
      parseInquiry({
        ...known,
        product:
          at % 2 === 0
            ? { form: 'metal', elements: symbols('Nd'), particleSizeMicron: 501 + at }
            : { elements: symbols('Nd'), host: 'other', description: `${at}` },
      }),
    )
    expect(checked.map((inquiry) => assess(inquiry).classification.formBasis)).toEqual(
      checked.map(({ product }) => (product?.form === undefined ? 'open' : 'stated')),
    )
  })
})

describe('a code that says which rare earths a form holds', () => {
  it.each([
    { elements: undefined, told: false },
    { elements: symbols('Ce'), told: false },
    { elements: symbols('La'), told: true },
    { elements: [], told: true },
  ])('is contradicted by a stated list without them: $elements', ({ elements, told }) => {
    const product = {
      form: 'alloy',
      commodityCode: '2805301510',
      ...(elements === undefined ? {} : { elements }),
    } as const
    expect(codesOf({ ...known, product }).includes('code-form-conflict')).toBe(told)
  })

  it('does not free a good of an open form that is declared to hold none', () => {
    const { verdict, warnings } = assess({ ...known, product: { commodityCode: '8505.11', elements: [] } })
    expect([verdict, warnings.some(({ code }) => code === 'code-alone')]).toEqual(['depends', true])
  })
})

/** A magnet with dysprosium to a named civil buyer in Germany. */
const magnet = {
  asOf: '2026-03-01',
  product: { form: 'ndfeb-magnet', elements: symbols('Dy') },
  destination: 'DE',
  endUse: { kind: 'civil' },
  endUser: { name: 'Example GmbH', kind: 'civil' },
} satisfies Inquiry
/** From Korea to the United States, after the suspensions end. */
const abroad = { ...magnet, asOf: '2026-11-20', exportedFrom: 'KR', origin: 'KR', destination: 'US' } satisfies Inquiry

describe('what lies just beside a rule', () => {
  it.each<[string, Inquiry]>([
    ['no Chinese content', { ...abroad, chineseContent: { valuePercent: 0, technology: false } }],
    [
      'Chinese content of which no part of the annex speaks for a metal',
      { ...abroad, product: metal('Dy'), chineseContent: { valuePercent: 5, technology: false } },
    ],
  ])('leaves no gap: %s', (_, inquiry) => {
    expect(assess(inquiry).gaps).toEqual([])
  })

  it('is free abroad where the asserted code is of no row that counts there', () => {
    const product = { form: 'metal' as const, elements: symbols('La'), controlCode: '1C902.a.1' }
    expect(verdictOf({ ...abroad, product, chineseContent: { valuePercent: 5, technology: false } }).verdict).toBe(
      'no-permit',
    )
  })

  it('is warned of neither by a countermeasure that was suspended nor by a list that says what the name says', () => {
    const codes = [
      ...codesOf({ ...magnet, asOf: '2025-10-01', endUser: { name: 'Hanwha Shipping LLC' } }),
      ...codesOf({
        ...magnet,
        asOf: '2025-06-01',
        endUser: { name: 'Lockheed Martin Corporation', kind: 'civil', listed: 'control-list' },
      }),
    ]
    expect(codes.filter((code) => ['countermeasure-order', 'listed-conflict'].includes(code))).toEqual([])
  })

  it('is no contradiction: metals that the code names, and elements that may be more', () => {
    for (const product of [
      { form: 'alloy', commodityCode: '2805301510', alloyedWith: [] },
      { commodityCode: '2846901993', elements: symbols('La'), elementsComplete: false },
    ] satisfies Inquiry['product'][])
      expect(codesOf({ ...magnet, product })).not.toContain('code-form-conflict')
  })

  it('holds for the rest of a list that is not whole', () => {
    // Other ferro-alloys: an alloy with iron, or flake and powder with neodymium.
    for (const [asOf, commodityCode, symbol] of [
      ['2003-01-01', '720299', 'Sc'],
      ['2026-03-01', '72029912', 'Pr'],
    ] as const) {
      const open = verdictOf({ asOf, product: { commodityCode } }).possible
      const product = { commodityCode, elements: symbols(symbol), elementsComplete: false }
      expect(open).toEqual(expect.arrayContaining([...verdictOf({ asOf, product }).possible]))
    }
  })

  it('can be needed on the day asked about', () => {
    expect(verdictOf({ ...magnet, clock: { neededBy: magnet.asOf } }).verdict).toBe('permit-required')
  })

  it('stands in the decision view: the days to come', () => {
    const { horizon } = decisionView(assess({ ...magnet, asOf: '2025-03-01', endUser: known.endUser }))
    expect(horizon).toEqual([{ on: '2025-04-04', verdict: 'permit-required' }])
  })

  it('is not denied by a word that takes back something else', () => {
    const product = { elements: symbols('Nd'), description: 'No oil, neodymium magnet' }
    expect(assess({ ...magnet, product }).classification.suggestions.map(({ value }) => value)).toEqual([
      'ndfeb-magnet',
    ])
  })

  it('has the listings of every party in its life line', () => {
    const { events } = timeline({ ...magnet, endUser: { kind: 'civil' }, importer: { name: 'Example GmbH' } })
    expect(events.map(({ instrument }) => instrument)).toEqual(
      expect.arrayContaining(['UEL-2023-02', 'MOFCOM-2025-1', 'MOFCOM-2026-12']),
    )
  })
})
