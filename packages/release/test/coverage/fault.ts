import type { RulesetDraft } from 'ytterby/release-making'

/** A change of the law that must not pass without the changeset which says it. */
export type Fault = {
  readonly name: string
  readonly edit: (law: RulesetDraft) => void
  /** What the law of the last release must hold for the change to be one. */
  readonly before?: (law: RulesetDraft) => void
  readonly kind: 'law-change' | 'correction'
  /** What the changeset must name. */
  readonly names: string
  /** The first day of export on which a decision changes. */
  readonly from: string
}

export type InstrumentDraft = RulesetDraft['instruments'][number]
export type EffectDraft = InstrumentDraft['effects'][number]

export const NOTICE = 'FIXTURE-2026-99'
export const LIMB = 'fixture-2026-99'

/** The member of a list that fits. @throws if there is none. */
export function one<T>(list: readonly T[], fits: (member: T) => boolean): T {
  const found = list.find(fits)
  if (found === undefined) throw new Error('The law has no such record')
  return found
}

export const instrumentIn = (law: RulesetDraft, id: string): InstrumentDraft =>
  one(law.instruments, (instrument) => instrument.id === id)

/** The first effect of a type in an instrument. */
export function effectIn<T extends EffectDraft['type']>(
  law: RulesetDraft,
  id: string,
  type: T,
): Extract<EffectDraft, { type: T }> {
  const isMeant = (effect: EffectDraft): effect is Extract<EffectDraft, { type: T }> => effect.type === type
  const found = instrumentIn(law, id).effects.find(isMeant)
  if (found === undefined) throw new Error(`${id} has no effect ${type}`)
  return found
}

/** Adds an invented notice of 2026-11-20, which is later than the last release knew, with these effects. */
export function publish(law: RulesetDraft, effects: readonly EffectDraft[], published = '2026-11-20'): void {
  law.instruments.push({
    id: NOTICE,
    title: { en: 'An invented notice', zh: '虚构公告' },
    number: null,
    issuers: ['FIXTURE'],
    published,
    link: null,
    layer: 'law',
    transcribed: true,
    provenance: { confidence: 'primary-text', checked: published, readBy: [`transcription ${published}`] },
    limbs: [{ id: LIMB, article: '1' }],
    effects: [...effects],
    passages: { [LIMB]: { article: '1' } },
  })
}
