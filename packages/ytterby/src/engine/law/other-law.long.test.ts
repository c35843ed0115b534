import { assess, canonicalJson, parseInquiry, screenParty, type Inquiry, type Ruleset } from 'ytterby'
import { listElements, listForms, timeline } from 'ytterby/law'
import { ELEMENT_SYMBOLS } from 'ytterby/schema'
import type { RulesetDraft } from 'ytterby/release-making'
import { describe, expect, it } from 'vitest'
import { dropForm, instrumentOf, LAW_THEN, lawWith, one } from '../../../test/changed-law.ts'
import { civilDeal, symbols } from '../../../test/civil-deal.ts'

const dysprosium = { form: 'metal', elements: symbols('Dy'), alloyedWith: [] } as const satisfies Inquiry['product']
/** Goods in Korea, while limb 1(3) of announcement 61 was in force. */
const abroad = {
  ...civilDeal,
  asOf: '2025-10-20',
  exportedFrom: 'KR',
  product: dysprosium,
  endUser: { kind: 'civil', listed: 'none', listedOwnershipPercent: 0 },
} as const satisfies Inquiry

describe('a law whose lists are in another order', () => {
  it.each<[string, Inquiry]>([
    ['a dual-use good', { ...civilDeal, product: dysprosium, clock: { submittedOn: '2026-03-02' } }],
    ['a good exported from elsewhere', abroad],
    ['a good of which nothing is stated', { asOf: '2026-11-24' }],
    ['a good under the quotas', { asOf: '2012-06-01', product: { form: 'ore', elements: symbols('La') } }],
  ])('answers with the same bytes: %s', (_, inquiry) => {
    const reversed = lawWith((data) => {
      data.instruments = data.instruments.toReversed()
      data.controls = data.controls.toReversed()
      data.documents = data.documents.toReversed()
      data.authorities = data.authorities.toReversed()
      data.restrictions = data.restrictions.toReversed()
    })
    // The digest of a law depends on the order of its lists.
    const written = (ruleset: Ruleset): string => canonicalJson({ ...assess(inquiry, { ruleset }), ruleset: null })
    expect(written(reversed)).toBe(written(LAW_THEN))
  })
})

describe('a law with fewer records', () => {
  it.each(['crystal', 'ndfeb-magnet'] as const)('refuses a form that it does not know: %s', (form) => {
    const ruleset = lawWith((data) => dropForm(data, form))
    for (const product of [{ form }, { form, elements: symbols('Nd') }])
      expect(() => assess({ ...civilDeal, product }, { ruleset })).toThrow(
        expect.objectContaining({
          issues: [expect.objectContaining({ pointer: '/product/form', code: 'unknown-value' })],
        }),
      )
    const open = assess({ ...civilDeal, product: { elements: symbols('Nd') } }, { ruleset })
    const options = open.questions.find(({ path }) => path === 'product.form')?.options ?? []
    expect(options.length).toBeGreaterThan(1)
    expect(options.map(({ value }) => value)).not.toContain(form)
  })

  it('still answers without a kind of permit and a tier that it lacks', () => {
    const ruleset = lawWith((data) => {
      data.kinds = data.kinds.filter(({ id }) => id !== 'quota-licence')
      data.framework.tiers = data.framework.tiers.filter(({ level }) => level !== 2)
    })
    const { permits } = assess({ ...civilDeal, product: dysprosium }, { ruleset })
    expect(permits.map(({ kind }) => kind)).not.toContain('quota-licence')
    const tiers = ['metal', 'separated-oxide', 'target', 'ore'] as const
    const found = tiers.map((form) => assess({ ...civilDeal, product: { form } }, { ruleset }).tier?.level ?? null)
    expect(found).toContain(null)
    expect(found).not.toContain(2)
  })

  it('plans no answer of the authority if no rule sets a day for it', () => {
    const clock = { submittedOn: '2026-03-02' }
    const noticeBy = (ruleset: Ruleset): string | null | undefined =>
      assess({ ...civilDeal, product: dysprosium, clock }, { ruleset }).review.schedule?.completenessNoticeBy
    const without = lawWith((data) => {
      data.statutory.rules = data.statutory.rules.filter(({ id }) => id !== 'completeness-notice')
    })
    expect([noticeBy(LAW_THEN), noticeBy(without)]).toEqual(['2026-03-09', null])
  })

  it('plans a decision even without a sentence for the condition', () => {
    const ruleset = lawWith((data) => {
      delete data.warnings['schedule.accepted-on-submission']
    })
    const clock = { submittedOn: '2026-03-02' }
    const planned = (law: Ruleset): string | undefined =>
      assess({ ...civilDeal, product: dysprosium, clock }, { ruleset: law }).review.schedule?.statutory?.if
    expect(planned(LAW_THEN)).not.toBe('')
    expect(planned(ruleset)).toBe('')
  })

  it('exempts nothing without a rule on exemptions', () => {
    const humanitarian: Inquiry = { ...abroad, endUse: { kind: 'civil', field: 'humanitarian' } }
    const without = lawWith((data) => {
      const announcement = instrumentOf(data, 'MOFCOM-2025-61')
      announcement.effects = announcement.effects.filter(({ type }) => type !== 'exempt')
    })
    expect(assess(humanitarian).verdict).toBe('no-permit')
    expect(assess(humanitarian, { ruleset: without }).verdict).toBe('permit-required')
  })

  it('names the outcome of a clearance by its code if it has no sentence for it', () => {
    const ruleset = lawWith((data) => {
      delete data.screening
    })
    const cleared = [
      { listed: 'Rheinmetall AG', notice: 'MOFCOM-2026-30', met: 'Rheinmetall AG', on: '2026-09-07', why: 'A baker.' },
    ]
    const buyer = { ...civilDeal, asOf: '2026-11-24', endUser: { name: 'Rheinmetal AG', cleared } }
    expect(assess(buyer, { ruleset }).cleared).toMatchObject([{ outcome: 'used', text: 'used' }])
  })

  it('tells what a listing is by its codes if it has no words for it', () => {
    const ruleset = lawWith((data) => {
      delete data.screening
    })
    const buyer = { ...civilDeal, asOf: '2026-11-24', endUser: { name: 'Rheinmetall AG' } } as const
    const told = assess(buyer, { ruleset }).warnings.find(({ code }) => code === 'listed-party')?.text
    for (const word of ['endUser', 'Rheinmetall AG', 'control-list', 'in-force']) expect(told).toContain(word)
  })

  it('excludes nobody from the general licence if no rule does', () => {
    const penalised: Inquiry = { ...civilDeal, product: dysprosium, exporter: { penalised: true } }
    const forms = (ruleset: Ruleset): string[] | undefined =>
      assess(penalised, { ruleset }).permits.find(({ kind }) => kind === 'dual-use-licence')?.forms
    const without = lawWith((data) => {
      data.restrictions = data.restrictions.filter(({ id }) => id !== 'general-licence-excluded')
    })
    expect([forms(LAW_THEN), forms(without)]).toEqual([['single'], ['single', 'general']])
  })

  it('gives the same warnings as known on a day, even without a sentence on how far it was read', () => {
    const ruleset = lawWith((data) => {
      delete data.warnings['after-knowledge']
    })
    const codes = (law: Ruleset): (string | undefined)[] =>
      assess({ ...civilDeal, knownAt: '2025-06-01', product: dysprosium }, { ruleset: law }).warnings.map(
        ({ id }) => id,
      )
    expect(codes(ruleset)).toEqual(codes(LAW_THEN))
    expect(codes(ruleset).length).toBeGreaterThan(0)
  })

  it('reads no grade of a magnet if it knows no grades', () => {
    const ruleset = lawWith((data) => {
      data.lexicon.grades = []
    })
    const suggested = (law: Ruleset): number =>
      assess({ ...civilDeal, product: { grade: 'N38EH' } }, { ruleset: law }).classification.suggestions.length
    expect([suggested(LAW_THEN), suggested(ruleset)]).toEqual([2, 0])
  })

  it('imposes no duty without a named limb', () => {
    const equipment: Inquiry = { ...civilDeal, asOf: '2026-11-24', product: { form: 'equipment' } }
    const byLimb = (ruleset: Ruleset): string[] =>
      assess(equipment, { ruleset }).restrictions.flatMap(({ id, triggeredBy }) =>
        triggeredBy?.includes('limb-runs') === true ? [id] : [],
      )
    const without = lawWith((data) => {
      for (const restriction of data.restrictions)
        if (restriction.on?.includes('limb-runs') === true) delete restriction.limbs
    })
    expect([byLimb(LAW_THEN), byLimb(without)]).toEqual([['remarks-near-threshold'], []])
  })
})

describe("the order of the law's records", () => {
  const reversed = lawWith((data) => {
    for (const list of [data.instruments, data.controls, data.elements]) list.reverse()
  })

  it('changes no list', () => {
    expect(listElements({ ruleset: reversed }).map(({ symbol }) => symbol)).toEqual(ELEMENT_SYMBOLS)
    for (const name of ['Group W GmbH', 'Lockheed Martin Aeronautics', 'Mitsubishi Heavy Industries'])
      expect(screenParty(name, { asOf: '2026-05-01', ruleset: reversed })).toEqual(
        screenParty(name, { asOf: '2026-05-01', ruleset: LAW_THEN }),
      )
  })

  it.each<Inquiry>([
    { ...civilDeal, product: { form: 'ndfeb-magnet', elements: symbols('Nd;Dy') } },
    { asOf: '2026-03-01', product: { form: 'ndfeb-magnet', elements: symbols('Nd;Dy') }, destination: 'JP' },
    { asOf: '2026-11-24', product: { form: 'alloy', elements: symbols('Tb;Dy'), alloyedWith: ['Fe'] } },
    { ...civilDeal, product: { ...dysprosium, controlCode: '1C905.a.4' } },
    abroad,
  ])('changes no answer and no life line: %j', (inquiry) => {
    const answer = (ruleset: Ruleset): string => canonicalJson({ ...assess(inquiry, { ruleset }), ruleset: null })
    const life = (ruleset: Ruleset): string => canonicalJson({ ...timeline(inquiry, { ruleset }), ruleset: null })
    expect(answer(reversed)).toBe(answer(LAW_THEN))
    expect(life(reversed)).toBe(life(LAW_THEN))
  })
})

describe('a rule applies from exactly its own first day', () => {
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
        assess({ ...civilDeal, asOf, product: { form: 'motor', elements: symbols('Dy') } }, { ruleset }).reasons.some(
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
        assess({ ...civilDeal, asOf, product: dysprosium }, { ruleset }).permits.some(
          ({ kind }) => kind === 'technology-licence',
        ),
      [false, true],
    ],
    [
      'the tiers of the framework',
      (data) => {
        data.framework.from = DAY
      },
      (asOf, ruleset) => assess({ ...civilDeal, asOf, product: dysprosium }, { ruleset }).tier !== null,
      [false, true],
    ],
    [
      'the limit of a review',
      (data) => {
        data.statutory.from = DAY
      },
      (asOf, ruleset) =>
        assess({ ...civilDeal, asOf, product: dysprosium }, { ruleset }).review.statutory.limitWorkingDays,
      [null, 45],
    ],
  ])('%s', (_, change, asked, expected) => {
    const ruleset = lawWith(change)
    expect([BEFORE, DAY].map((asOf) => asked(asOf, ruleset))).toEqual(expected)
  })

  it('a limb that only an asserted code depends on is a coming change', () => {
    const ruleset = lawWith((data) => {
      for (const effect of instrumentOf(data, 'MOFCOM-GACC-2025-10').effects)
        if (effect.type === 'enact') effect.from = DAY
    })
    const tungsten: Inquiry = {
      ...civilDeal,
      asOf: '2025-05-01',
      product: { form: 'ndfeb-magnet', elements: symbols('Nd'), controlCode: '1C117.d' },
      endUser: { kind: 'civil', name: 'Example Motoren GmbH' },
      importer: { name: 'Example Motoren GmbH' },
    }
    expect(assess(tungsten, { ruleset }).horizon).toMatchObject([{ on: DAY, verdict: 'permit-required' }])
  })

  it('a clock rule cites only the passages that were published', () => {
    const ruleset = lawWith((data) => {
      const later = Object.keys(instrumentOf(data, 'MOFCOM-2026-1').passages)[0] ?? ''
      one(data.statutory.rules, ({ id }) => id === 'decision').citations.push(later)
    })
    const cited = (knownAt: string): string[] | undefined =>
      assess({ ...civilDeal, knownAt, product: dysprosium }, { ruleset }).review.statutory.rules?.find(
        ({ id }) => id === 'decision',
      )?.citations
    expect(cited('2026-01-05')).toEqual(['d792-17'])
    expect(cited('2026-01-06')).toHaveLength(2)
  })

  it('an interpretation changes a life line on its own day', () => {
    const ruleset = lawWith((data) => {
      for (const { effects } of data.instruments)
        for (const effect of effects) if (effect.type === 'interpret') effect.from = DAY
    })
    const { inLaw } = timeline(
      { ...civilDeal, product: { form: 'motor-rotor', elements: symbols('Nd;Dy') } },
      { ruleset },
    )
    expect(inLaw.map(({ from }) => from)).toContain(DAY)
  })
})

describe('a country rule whose suspension has ended', () => {
  it('is met neither way, because no text says whether it applies again', () => {
    const ruleset = lawWith((data) => {
      for (const { effects } of data.instruments)
        for (const effect of effects)
          if (effect.type === 'suspend' && effect.limbs.includes('a46-2')) {
            effect.limbs = ['a46-1']
            effect.until = '2026-02-01'
            effect.lastDayUnclear = '2026-01-31'
          }
    })
    const military: Inquiry = { ...civilDeal, destination: 'US', endUse: { kind: 'military' }, product: dysprosium }
    const outcome = (law: Ruleset, asOf = military.asOf): unknown =>
      assess({ ...military, asOf }, { ruleset: law }).reasons.find(({ id }) => id === 'rule:a46-1')?.outcome
    expect([outcome(LAW_THEN), outcome(ruleset)]).toEqual(['holds', 'unknown'])
    expect(outcome(ruleset, '2026-01-30')).toBe('fails')
    expect(assess(military, { ruleset }).possible).toEqual(['prohibited', 'permit-required'])
  })
})

describe('a form with a tier', () => {
  it('cites the passage that sets the tiers, whichever it is, and a form without one does not', () => {
    const passage = LAW_THEN.data.statutory.citations[0] ?? ''
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
  const technology = { ...civilDeal, asOf: '2025-10-20', knownAt: '2025-10-31' } as const satisfies Inquiry
  const permitOf = (product: Inquiry['product']): unknown =>
    assess({ ...technology, product }, { ruleset }).permits.find(({ kind }) => kind === 'technology-licence')

  it('is no prohibition: a catalogue that only restricts lets one apply for a licence', () => {
    const restricting = lawWith((data) => {
      one(data.controls, ({ code }) => code === 'TECH-2023').effect = 'licence'
    })
    const inquiry: Inquiry = { ...civilDeal, product: { form: 'technology', technology: 'magnet-preparation' } }
    expect(assess(inquiry).verdict).toBe('prohibited')
    expect(assess(inquiry, { ruleset: restricting }).verdict).toBe('permit-required')
  })

  it('is required by an asserted code, too', () => {
    const found = permitOf({ ...dysprosium, controlCode: '1E902.a' })
    expect(found).toMatchObject({ verdict: 'permit-required', items: [{ code: '1E902.a', basis: 'asserted' }] })
  })
})

describe('an inquiry that was checked under one law', () => {
  it('is checked again under another, which may not know a paper it names', () => {
    const inquiry = parseInquiry({ asOf: '2026-03-01', documents: [LAW_THEN.data.documents[0]?.id] })
    const without = lawWith((data) => void data.documents.shift())
    expect(() => assess(inquiry, { ruleset: without })).toThrow(expect.objectContaining({ pointer: '/documents/0' }))
  })
})
