import * as fc from 'fast-check'
import { isYtterbyError, assess, canonicalJson, currentRuleset, type Ruleset } from 'ytterby'
import { compileRuleset } from 'ytterby/law'
import { PRODUCT_FORMS } from 'ytterby/schema'
import type { Control, Effect, Instrument, ReachRow } from 'ytterby/release-making'
import { dayArbitrary, elementsArbitrary, inquiryArbitrary, METALS, UNLISTED_NAMES } from './arbitrary-inquiry.ts'
import { demand, forAll, type Property } from './property.ts'
import { difference } from './difference.ts'

const { data } = currentRuleset
const begun = data.instruments.flatMap(({ effects }) =>
  effects.flatMap((effect) => (effect.type === 'enact' ? effect.limbs : effect.type === 'list' ? [effect.limb] : [])),
)
const [restriction] = data.restrictions.map(({ id }) => id)
const [sentence] = Object.keys(data.warnings)
const text = { en: 'A later rule.', zh: '后来的规定。' }
const [LIMB, CITE, TABLE] = ['later-limb', 'later', 'later-table']
const provenance = { confidence: 'primary-text', checked: '2026-11-24', readBy: ['nobody'] } as const

const limbArbitrary = fc.constantFrom(LIMB, ...begun)
const limbs = limbArbitrary.map((limb) => [limb])
const from = dayArbitrary
const cite = fc.constant(CITE)
const named = fc.constant(restriction ?? '')

/** The effects that a later instrument can have on existing limbs and on its own. */
const effectArbitrary: fc.Arbitrary<Effect> = fc.oneof(
  fc.record({ type: fc.constant('suspend'), cite, limbs, from, until: fc.constantFrom(null, '2029-01-01') }),
  fc.record({
    type: fc.constant('extend'),
    cite,
    limbs,
    from: fc.constant('2026-11-11'),
    until: fc.constant('2027-11-11'),
  }),
  fc.record({ type: fc.constant('revive'), cite, limbs, from }),
  fc.record({ type: fc.constant('revoke'), cite, limbs, from }),
  fc.record({
    type: fc.constant('expect'),
    cite,
    limbs,
    announced: from,
    until: fc.constant('2029-01-01'),
    warning: fc.constant(sentence ?? ''),
  }),
  fc.record({
    type: fc.constant('amend'),
    cite,
    limbs,
    from,
    entryKind: fc.constantFrom('metal', 'oxide'),
    addsCommodityCodes: fc.constant<string[]>(['99999999']),
  }),
  fc.record({
    type: fc.constant('interpret'),
    cite,
    id: fc.constant('later-interpretation'),
    limbs,
    from,
    forms: fc.subarray([...PRODUCT_FORMS]),
    outcome: fc.constantFrom('outside' as const, 'within' as const, 'scope' as const, 'procedure' as const),
    generally: fc.boolean(),
    text: fc.constant(text),
  }),
  fc.record({
    type: fc.constant('prohibit'),
    cite,
    limb: limbArbitrary,
    militaryOf: fc.constantFrom('US' as const, 'JP' as const),
    restriction: named,
  }),
  fc.record({
    type: fc.constant('refuseInPrinciple'),
    cite,
    limb: limbArbitrary,
    when: fc.subarray(['military-user' as const, 'listed-party' as const, 'wmd-use' as const], { minLength: 1 }),
    restriction: named,
  }),
  fc.record({
    type: fc.constantFrom('caseByCase' as const, 'exempt' as const, 'requireWhenKnown' as const),
    cite,
    limb: limbArbitrary,
    fields: fc.constant<string[]>(['chip-equipment', 'rare-earth-production', 'none']),
    restriction: named,
  }),
  fc.record({
    type: fc.constant('catchAll'),
    cite,
    limb: limbArbitrary,
    uses: fc.subarray(['wmd' as const, 'terrorism' as const], { minLength: 1 }),
    restriction: named,
  }),
  fc.record({
    type: fc.constant('requireAbroad'),
    cite,
    limb: limbArbitrary,
    parts: fc.subarray([1 as const, 2 as const], { minLength: 1 }),
    origin: fc.constantFrom('CN' as const, 'abroad' as const),
  }),
  fc.record({
    type: fc.constant('list'),
    cite,
    limb: fc.constant('later-list'),
    list: fc.constantFrom('control-list' as const, 'watch-list' as const, 'unreliable-entity' as const),
    from,
    country: fc.constantFrom(null, 'US'),
    retransfer: fc.constantFrom('barred' as const, 'clause-not-read' as const),
    parties: fc.constant([...UNLISTED_NAMES, 'TDK Corporation'].map((name) => ({ name }))),
  }),
  fc.record({
    type: fc.constant('counter'),
    cite,
    limb: fc.constant('later-counter'),
    parties: fc.subarray([...UNLISTED_NAMES], { minLength: 1 }),
    from,
  }),
  fc
    .constantFrom(
      ...data.instruments.flatMap(({ effects }) =>
        effects.flatMap((effect) => (effect.type === 'list' ? [effect] : [])),
      ),
    )
    .chain(({ limb, parties }) =>
      fc.record({
        type: fc.constant('delist'),
        cite,
        limb: fc.constant(limb),
        names: fc.constant(parties.map(({ name }) => name)),
        from,
      }),
    ),
)

const formsArbitrary = fc.subarray([...PRODUCT_FORMS], { minLength: 1 })

/** A control of the later instrument with entries for some element, and the forms that reach it. */
const controlArbitrary: fc.Arbitrary<{ control: Control; rows: ReachRow[] }> = fc
  .record({
    element: elementsArbitrary.map(([first]) => first?.symbol ?? null),
    metals: fc.subarray([...METALS, 'Sn', 'W'] as const),
    permit: fc.constantFrom('dual-use-licence', 'export-licence', 'technology-licence'),
    effect: fc.constantFrom('licence', 'prohibition'),
    limb: fc.constant(LIMB),
    forms: formsArbitrary,
    match: fc.constantFrom('yes', 'unsettled', 'named-set'),
    annexPart: fc.constantFrom(undefined, undefined, 1 as const, 2 as const),
    code: fc.constantFrom('9C999', '1C905.a.9'),
    host: fc.constantFrom(undefined, 'some' as const),
    processing: fc.constantFrom(undefined, 'primary' as const),
    alloyHolds: fc.constantFrom(undefined, 'W' as const),
    fineCerium: fc.constantFrom(undefined, true),
  })
  .map(({ element, metals, permit, effect, limb, forms, match, annexPart, code, ...when }) => ({
    control: {
      code: 'LATER',
      instrument: 'LATER',
      limb,
      permit,
      effect,
      reach: TABLE,
      title: text,
      article: '1',
      entries: [
        {
          code,
          kind: 'magnet-material',
          element,
          text,
          commodityCodes: [],
          ...(element === null ? {} : { named: { elements: [element], alloyedWith: metals } }),
          ...(annexPart === undefined ? {} : { annexPart }),
        },
      ],
      notes: [],
      provenance: { ...provenance, readBy: [...provenance.readBy] },
    },
    rows: [{ forms, kinds: ['magnet-material'], when: JSON.parse(JSON.stringify(when)), match, cite: CITE }],
  }))

type Later = {
  published: string
  /** Whether the day of publication is printed, or only a day by which it was known. */
  isPrinted: boolean
  start: string
  effects: Effect[]
  held: { control: Control; rows: ReachRow[] } | null
}

const laterArbitrary: fc.Arbitrary<Later> = fc.record({
  published: fc.constantFrom('2023-06-01', '2025-06-01', '2025-10-20', '2026-03-02', '2026-12-01'),
  isPrinted: fc.boolean(),
  start: dayArbitrary,
  effects: fc.array(effectArbitrary, { maxLength: 3 }),
  held: fc.option(controlArbitrary, { nil: null, freq: 3 }),
})

/** The current law with one more instrument; null if its effects contradict existing ones. */
function withLater({ published, isPrinted, start, effects, held }: Later): Ruleset | null {
  const own = effects.flatMap((effect) => (effect.type === 'list' || effect.type === 'counter' ? [effect.limb] : []))
  const instrument: Instrument = {
    id: 'LATER',
    key: 'later',
    title: text,
    number: null,
    issuers: ['nobody'],
    published: isPrinted ? published : null,
    ...(isPrinted ? {} : { knownBy: published }),
    link: null,
    layer: 'law',
    transcribed: true,
    provenance: { ...provenance, readBy: [...provenance.readBy] },
    limbs: [...new Set([LIMB, ...own])].map((id) => ({ id, article: '1', text })),
    effects: [{ type: 'enact', cite: CITE, limbs: [LIMB], from: start }, ...effects],
    passages: { [CITE]: { article: '1', doubt: text } },
    untranscribedCodes: ['9E999'],
    adjacent: { metals: ['Ti', 'Ni'] },
  }
  try {
    return compileRuleset({
      ...data,
      instruments: [...data.instruments, instrument],
      controls: held === null ? data.controls : [...data.controls, held.control],
      reach: held === null ? data.reach : { ...data.reach, [TABLE]: held.rows },
      restrictions: [
        ...data.restrictions,
        { id: 'later', effect: 'duty', layer: 'law', text, citations: [CITE], on: ['leaves-china', 'dual-use'] },
      ],
    })
  } catch (error) {
    if (isYtterbyError(error, 'InvalidRulesetError')) return null
    throw error
  }
}

/** Everything except the digest of the ruleset, which differs. */
function bytesOf(answer: ReturnType<typeof assess>): string {
  return canonicalJson({ ...answer, ruleset: { ...answer.ruleset, digest: '' } })
}

const INQUIRIES = 15

/**
 * An instrument published after `knownAt` changes no byte of an answer for any day, whatever its effects are: on existing
 * limbs, on lists, or with its own controls and texts.
 */
export const laterInstrument: Property = {
  name: 'later-instrument',
  says: 'An instrument published after knownAt does not change an answer.',
  runs: { gate: 2, prove: 100 },
  check: forAll(
    fc.tuple(
      laterArbitrary,
      fc.array(fc.tuple(inquiryArbitrary, dayArbitrary), { minLength: 1, maxLength: INQUIRIES }),
    ),
    ([later, inquiries]) => {
      const ruleset = withLater(later)
      if (ruleset === null) return
      const { published } = later
      for (const [inquiry, day] of inquiries) {
        const knownAt = day < published ? day : dayBefore(published)
        const asked = { ...inquiry, knownAt }
        const [without, withIt] = [assess(asked), assess(asked, { ruleset })]
        demand(bytesOf(without) === bytesOf(withIt), 'It changes the answer', () => ({
          asked,
          later,
          differs: difference(JSON.parse(bytesOf(without)), JSON.parse(bytesOf(withIt))),
        }))
      }
    },
  ),
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}
