import { describe, expect, it } from 'vitest'
import { currentRuleset, parseInquiry, type Inquiry, type Ruleset } from 'ytterby'
import { RulesetDataSchema } from 'ytterby/schema'
import type { RulesetDraft } from 'ytterby/release-making'
import { checks, type CheckName } from './checks.ts'
import type { Subject } from './check.ts'
import { wrongWith } from './questions.ts'
import { gapsIn } from './whole-lives.ts'

type Data = RulesetDraft
type Instrument = Data['instruments'][number]

/** The current law with one error. */
function broken(change: (data: Data) => void): Ruleset {
  const data = RulesetDataSchema.parse(currentRuleset.data)
  change(data)
  return { ...currentRuleset, data }
}

function instrument(data: Data, id: string): Instrument {
  const found = data.instruments.find((one) => one.id === id)
  if (found === undefined) throw new Error(`There is no instrument ${id}`)
  return found
}

/** Leaves one term in the lexicon: to read all of it again takes seconds. */
function keepTerm(data: Data, term: string): void {
  const { words } = data.lexicon
  data.lexicon = { ...data.lexicon, words: words.filter(({ terms }) => terms.includes(term)), patterns: [], grades: [] }
}

const magnet: Inquiry = parseInquiry({
  asOf: '2026-03-01',
  product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] },
  destination: 'DE',
})

const ore: Inquiry = parseInquiry({
  asOf: '2026-03-01',
  product: { form: 'ore', elements: [{ symbol: 'Ce' }] },
  destination: 'DE',
})

/** Errors added to the law on purpose, with the finding that each check must report. */
const breakages: readonly [CheckName, string, (data: Data) => void, RegExp][] = [
  [
    'oneStateADay',
    'a limb in two instruments',
    (data) => instrument(data, 'MOFCOM-GACC-2025-55').limbs.push({ id: 'a18', article: '1' }),
    /^a18 on .*: 2 states instead of 1$/,
  ],
  [
    'limbsEndOnce',
    'a second end',
    (data) => {
      const { effects } = instrument(data, 'MOFCOM-GACC-2025-18')
      for (const from of ['2027-01-01', '2027-02-01'])
        effects.push({ type: 'revoke', cite: 'a18', limbs: ['a18'], from })
    },
    /^a18 ends 2 times$/,
  ],
  [
    'limbsEndOnce',
    'an end that is not after the beginning',
    (data) =>
      instrument(data, 'MOFCOM-GACC-2025-18').effects.push({
        type: 'revoke',
        cite: 'a18',
        limbs: ['a18'],
        from: '2025-04-04',
      }),
    /^a18 ends on 2025-04-04, not after it began$/,
  ],
  [
    'suspensionsFit',
    'an extension without a suspension',
    (data) =>
      instrument(data, 'MOFCOM-GACC-2025-70').effects.push({
        type: 'extend',
        cite: 'a70',
        limbs: ['a62'],
        from: '2026-12-01',
        until: '2027-12-01',
      }),
    /^a62: the extension from 2026-12-01 continues no suspension$/,
  ],
  [
    'suspensionsFit',
    'a revival of a limb in force',
    (data) =>
      instrument(data, 'MOFCOM-GACC-2025-70').effects.push({
        type: 'revive',
        cite: 'a70',
        limbs: ['a18'],
        from: '2026-01-01',
      }),
    /^a18 is revived on 2026-01-01, while nothing suspends it$/,
  ],
  [
    'suspensionsFit',
    'a suspension of a limb that has ended',
    (data) => {
      const ended = data.instruments.flatMap(({ effects }) =>
        effects.flatMap((one) => (one.type === 'revoke' ? [one] : [])),
      )[0]
      const limbs = ended?.limbs ?? []
      instrument(data, 'MOFCOM-GACC-2025-70').effects.push({
        type: 'suspend',
        cite: 'a70',
        limbs,
        from: '2026-12-01',
        until: null,
      })
    },
    /is suspended on 2026-12-01, after it ended$/,
  ],
  [
    'effectsActOnLivingLimbs',
    'an interpretation before the first day of its limb',
    (data) => {
      for (const effect of instrument(data, 'MOFCOM-FAQ-RE-V').effects) if ('from' in effect) effect.from = '2025-04-03'
    },
    /^MOFCOM-FAQ-RE-V: interpret of a18 on 2025-04-03, before its first day 2025-04-04$/,
  ],
  [
    'delistingsFit',
    'a name removed from a notice that does not list it',
    (data) =>
      instrument(data, 'MOFCOM-2025-1').effects.push({
        type: 'delist',
        cite: 'm2025-1',
        limb: 'm2025-1',
        names: ['Nobody Ltd'],
        from: '2026-01-01',
      }),
    /is to lose Nobody Ltd, which it does not list$/,
  ],
  [
    'namesStandOnce',
    'a name in two notices of one list',
    (data) => {
      for (const id of ['MOFCOM-2025-1', 'MOFCOM-2025-13'])
        for (const effect of instrument(data, id).effects)
          if (effect.type === 'list') effect.parties.push({ name: 'Example Turbines, Inc.' })
    },
    /^Example Turbines, Inc\. is on control-list by MOFCOM-2025-1 and by MOFCOM-2025-13$|by MOFCOM-2025-13 and by MOFCOM-2025-1$/,
  ],
  [
    'rulesAgree',
    'a form within and outside',
    (data) => {
      for (const effect of instrument(data, 'MOFCOM-FAQ-RE-IV').effects)
        if (effect.type === 'interpret' && effect.outcome === 'within') effect.forms.push('motor')
    },
    /^motor is within and outside a18$/,
  ],
  [
    'rowsAreReachable',
    'a row after one that always decides',
    (data) => data.reach['a18']?.push({ forms: ['compound'], kinds: ['compound'], match: 'no', cite: 'a18' }),
    /^a18, row \d+ \(compound; no\): earlier rows always decide about compound$/,
  ],
  [
    'rowsAreReachable',
    'a row after one with a weaker condition',
    (data) =>
      data.reach['export-licence']?.push({
        forms: ['phosphor'],
        kinds: ['catalogue'],
        when: { holdsAll: ['Eu', 'Tb', 'Y'], commodityCode: { code: '2846901991', is: 'open' } },
        match: 'yes',
        cite: 'xl2015',
      }),
    /^export-licence, row \d+ \(phosphor; yes\): earlier rows always decide about phosphor$/,
  ],
  [
    'rowsSpeakOfEntries',
    'a row about a form without an entry',
    (data) => data.reach['a56']?.push({ forms: ['ceramic'], kinds: ['ceramic'], match: 'yes', cite: 'a56' }),
    /^a56, row \d+ \(ceramic; yes\): no entry has ceramic$/,
  ],
  [
    'interpretationsDecide',
    'an interpretation that no row uses',
    (data) => {
      for (const row of data.reach['a18'] ?? []) if (row.forms.includes('sensor')) delete row.outsideBy
    },
    /^faq-v-sensors-out excludes sensor, but no row of a18 does$/,
  ],
  [
    'rowsUseTheirInterpretations',
    'a row that uses an interpretation of another limb',
    (data) => {
      for (const row of data.reach['a57'] ?? []) if (row.forms.includes('sensor')) row.outsideBy = ['faq-v-sensors-out']
    },
    /^a57 uses faq-v-sensors-out, which is about other limbs$/,
  ],
  [
    'effectsHold',
    'a revival on the day on which the limb ends',
    (data) => {
      const { effects } = instrument(data, 'MOFCOM-GACC-2025-70')
      effects.push({ type: 'revive', cite: 'a70', limbs: ['a62'], from: '2026-12-01' })
      effects.push({ type: 'revoke', cite: 'a70', limbs: ['a62'], from: '2026-12-01' })
    },
    /^MOFCOM-GACC-2025-70: revive of a62 never has an effect$/,
  ],
  [
    'entriesAreMet',
    'an entry that no form reaches',
    (data) => {
      data.reach['a56'] = []
    },
    /^MOFCOM-GACC-2025-56 1C914.a \(ore\)$/,
  ],
  [
    'rulesAppear',
    'a restriction that nothing causes',
    (data) => {
      const [first] = data.restrictions
      if (first !== undefined)
        data.restrictions.push({
          id: 'never',
          effect: first.effect,
          layer: first.layer,
          text: first.text,
          citations: first.citations,
        })
    },
    /^restriction never$/,
  ],
  [
    'sentencesAreSaid',
    'a sentence that no answer contains',
    (data) => {
      data.warnings['never'] = { text: { en: 'Never said of {asOf}.', zh: '从不。' }, citations: [] }
    },
    /^never$/,
  ],
  [
    'codeCandidatesArePossible',
    'a code of a magnet without neodymium',
    (data) => {
      data.commodityCodes.push({
        code: '9999999999',
        candidates: [{ forms: ['ndfeb-magnet'], elements: ['Dy'] }],
        cite: 'hs',
      })
    },
    /^9999999999 can be ndfeb-magnet, which contains Nd, but lists other elements$/,
  ],
  [
    'codeCandidatesArePossible',
    'a code in editions without answers',
    (data) => {
      data.commodityCodes.push({ code: '9999999999', untilYear: 2001, candidates: [], cite: 'hs' })
    },
    /^9999999999: there are no answers for any day of its editions$/,
  ],
  [
    'lexiconFinds',
    'a word that a later word overrides',
    (data) => {
      keepTerm(data, 'ndfeb')
      data.lexicon.words.push({ terms: ['ndfeb'], suggests: { form: 'motor' }, reason: 'goods', cite: 'hs' })
    },
    /^“ndfeb” does not suggest its form$/,
  ],
  [
    'lexiconFinds',
    'a pattern that words override for every element',
    (data) => {
      keepTerm(data, 'ndfeb')
      data.lexicon.patterns.push({ terms: ['ndfeb'], form: 'scrap', reason: 'goods', cite: 'hs' })
    },
    /^the pattern “ndfeb” has no suggestion for any element$/,
  ],
]

describe('each check detects an error', () => {
  const foundNow = new Map<CheckName, readonly string[]>()

  it.each(breakages)('%s: %s', (name, _, change, finding) => {
    const subject = (ruleset: Ruleset): Subject => ({ ruleset, inquiries: [magnet, ore] })
    const before = foundNow.get(name) ?? checks[name].run(subject(currentRuleset)).findings
    foundNow.set(name, before)
    const { findings } = checks[name].run(subject(broken(change)))
    const fresh = findings.filter((found) => !before.includes(found))
    expect(before).not.toContainEqual(expect.stringMatching(finding))
    expect(fresh).toContainEqual(expect.stringMatching(finding))
  })

  it('livesTileAllDays: a gap, an overlap, a change to the same state, a wrong state', () => {
    const inForce = (): string[] => ['in-force']
    const whole = { from: '2003-01-01', until: null, state: 'in-force' } as const
    const life = [
      { ...whole, until: '2010-01-01' },
      { ...whole, from: '2010-01-02' },
    ]
    expect(gapsIn([whole], inForce, ['2010-01-01'])).toEqual([])
    expect(gapsIn(life, inForce, ['2010-01-01'])).toEqual([
      '2010-01-01 is followed by 2010-01-02',
      '2010-01-02 turns nothing',
      '2010-01-01 is nothing in the history, in-force by look-up',
    ])
    expect(gapsIn([whole, whole], inForce, ['2010-01-01'])).toContain(
      '2010-01-01 is in-force and in-force in the history, in-force by look-up',
    )
    expect(gapsIn([whole], () => ['suspended'], ['2010-01-01'])).toEqual([
      '2010-01-01 is in-force in the history, suspended by look-up',
    ])
    expect(gapsIn([{ ...whole, from: '2004-01-01', until: '2011-01-01' }], inForce, [])).toEqual([
      'begins on 2004-01-01',
      'ends on 2011-01-01',
    ])
  })

  it('questionsDecide: a stated fact, an option with a wrong or an additional outcome, options with equal outcomes', () => {
    const options = [{ value: 'civil', possible: ['permit-required' as const] }]
    const path = 'endUse.kind'
    const found = (question: Parameters<typeof wrongWith>[3], possible = ['prohibited', 'permit-required']): string[] =>
      wrongWith(currentRuleset, magnet, possible, question)
    expect(found({ path: 'destination', text: '', options })).toEqual(['destination is asked although it is stated'])
    expect(found({ path, text: '', options: [{ value: 'civil', possible: ['no-permit'] }] })).toEqual([
      'endUse.kind: an option shows a wrong outcome',
      'endUse.kind: an option makes an additional verdict possible',
      'endUse.kind: no option changes a verdict, a permit or a document',
    ])
  })
})
