import { sheetTexts } from '../locales/papers/not-controlled-sheet.ts'
import { entryTexts } from '../locales/papers/entries.ts'
import { marks } from '../locales/marks.ts'
import { filled } from '../locales/filled.ts'
import { textAt } from '../locales/text-at.ts'
import { instrumentName } from '../schema/instrument-name.ts'
import type { Lang } from '../locales/langs.ts'
import { indexOf, loadedData, type Ruleset } from '../engine/law/ruleset.ts'
import type { Assessment } from '../schema/assessment.ts'
import { ELEMENT_SYMBOLS } from '../schema/elements.ts'
import type { Control, ControlEntry } from '../schema/control.ts'
import type { Instrument } from '../schema/instrument.ts'
import { STATES, type State } from '../schema/permit-kind.ts'
import { elementName } from './good-in-words.ts'
import { suspensionOf } from './inactive-entries.ts'

type Reason = Assessment['reasons'][number]

/** An entry (or several under one number) that does not cover the good, and why. */
export type WhyNot = {
  /** Id of the instrument. */
  instrument: string
  code: string
  words: string
  state: State
  why: string
  citations: string[]
}

type Interpretation = { id: string; instrument: Instrument; limbs: readonly string[]; generally: boolean; cite: string }

/** FAQ V was read and says that phosphors are outside; the earlier answer it refers to was not read. */
const READ_IN = { earlier: 'faq-phosphors', place: 'faq-v-3', instrument: 'MOFCOM-FAQ-RE-V' } as const

/** Replaces citations of unread texts with the text that was read instead. */
export const readPlaces = (citations: readonly string[]): string[] => [
  ...new Set(citations.map((cite) => (cite === READ_IN.earlier ? READ_IN.place : cite))),
]

/** The interpretations in the assessment's reasons by which the good is outside. */
export function interpretationsOf(ruleset: Ruleset, { reasons }: Assessment): Interpretation[] {
  const held = new Set(reasons.flatMap(({ id, outcome }) => (outcome === 'holds' ? [id] : [])))
  return loadedData(ruleset).instruments.flatMap((instrument) =>
    instrument.effects.flatMap((effect) =>
      effect.type === 'interpret' && held.has(`interpretation:${effect.id}`) && effect.outcome === 'outside'
        ? [
            {
              id: effect.id,
              instrument: effect.cite === READ_IN.earlier ? readIn(ruleset, instrument) : instrument,
              limbs: effect.limbs,
              generally: effect.generally,
              cite: effect.cite === READ_IN.earlier ? READ_IN.place : effect.cite,
            },
          ]
        : [],
    ),
  )
}

const readIn = (ruleset: Ruleset, otherwise: Instrument): Instrument =>
  loadedData(ruleset).instruments.find(({ id }) => id === READ_IN.instrument) ?? otherwise

/** Every entry that the assessment found not to cover the good, in the order of its reasons. */
export function whyNotReasons(ruleset: Ruleset, assessment: Assessment, lang: Lang): WhyNot[] {
  const answers = interpretationsOf(ruleset, assessment)
  return assessment.reasons.flatMap((reason) => {
    const group = groupOf(ruleset, reason)
    if (group === null || reason.outcome !== 'fails' || stateOf(reason) === 'revoked') return []
    const { control, entry } = group
    const element = entry.element === null ? '' : capitalize(elementName(ruleset, entry.element, lang))
    const { own, kinds } = entryTexts[lang]
    const words = textAt(own, entry.id ?? entry.code ?? '') ?? kinds[entry.kind]
    return [
      {
        instrument: control.instrument,
        code: codeOf(reason, entry),
        words: filled(words, { element }),
        state: stateOf(reason),
        ...groundOf(ruleset, reason, { control, answers, entry, lang, assessment }),
      },
    ]
  })
}

type Context = {
  control: Control
  entry: ControlEntry
  answers: readonly Interpretation[]
  lang: Lang
  assessment: Assessment
}

/**
 * The first ground that applies: the element is absent, not the named alloy, an answer of the authority, the entry is not in
 * force.
 */
function groundOf(
  ruleset: Ruleset,
  reason: Reason,
  { control, entry, answers, lang, assessment }: Context,
): Pick<WhyNot, 'why' | 'citations'> {
  const { citations } = reason
  const read = symbolsIn(reason.read['product.elements'])
  const needed = (symbolsIn(reason.needed['product.elements']) ?? []).filter(isElement)
  const names = (symbols: readonly string[]): string =>
    symbols.map((symbol) => elementName(ruleset, symbol, lang)).join(marks[lang].comma)
  if (read !== null && needed.length > 0 && !needed.some((symbol) => read.includes(symbol)))
    return { why: filled(sheetTexts[lang].whyNot[absentOf(assessment)], { elements: names(needed) }), citations }
  const oxides = reason.read['product.rareEarthOxidesPercent']
  if (typeof oxides === 'number') return { why: filled(sheetTexts[lang].whyNot.oxides, { percent: oxides }), citations }
  const named = reason.needed['product.elements and product.alloyedWith']
  const metals = symbolsIn(reason.read['product.alloyedWith'])
  const state = stateOf(reason)
  if (Array.isArray(named) && read !== null && metals !== null && !isMet(assessment, reason))
    return {
      why: filled(sheetTexts[lang].whyNot.alloy, {
        named: named.map((set) => (symbolsIn(set) ?? []).join('-')).join(marks[lang].comma),
        held: [...read, ...metals].join('-'),
      }),
      citations,
    }
  const answer = answers.find(({ limbs }) => limbs.includes(control.limb))
  if (answer !== undefined)
    return {
      why: filled(sheetTexts[lang].whyNot.answered, {
        hedge: answer.generally ? sheetTexts[lang].whyNot.generally : '',
        instrument: instrumentName(answer.instrument, lang),
      }),
      citations: [...citations, answer.cite],
    }
  if (isMet(assessment, reason)) {
    const suspension = suspensionOf(ruleset, control.limb, assessment.asOf)
    return suspension === null
      ? { why: filled(sheetTexts[lang].whyNot.state, { state: sheetTexts[lang].states[state] }), citations }
      : {
          why: filled(sheetTexts[lang].whyNot.suspended, { until: suspension.until }),
          citations: [...new Set([...citations, suspension.cite])],
        }
  }
  return { why: neededWords(entry, assessment, lang), citations }
}

/** An element that a list does not name is declared to be absent only if the list is stated to be complete. */
const absentOf = (assessment: Assessment): 'absent' | 'absentPresumed' =>
  isListPresumed(assessment) ? 'absentPresumed' : 'absent'

/** Whether a list is taken as complete by presumption alone. An empty list declares that there are none. */
export const isListPresumed = ({ assumed, inquiry }: Assessment): boolean =>
  (inquiry.product?.elements ?? []).length > 0 && assumed.some(({ path }) => path === 'product.elementsComplete')

const isElement = (symbol: string): boolean => ELEMENT_SYMBOLS.some((one) => one === symbol)

/** What the words of an entry require, used if no other ground applies. */
function neededWords({ kind }: ControlEntry, { inquiry }: Assessment, lang: Lang): string {
  const metals = inquiry.product?.alloyedWith ?? []
  if (kind === 'metal' && metals.length > 0)
    return filled(sheetTexts[lang].whyNot.pureMetal, { metals: metals.join(marks[lang].comma) })
  if (kind === 'fine-cerium') return sheetTexts[lang].whyNot.size
  return kind === 'catalogue' ? sheetTexts[lang].whyNot.rows : sheetTexts[lang].whyNot.words
}

/** Whether an entry of the reason covers the good or may, in force or not. */
const isMet = ({ permits }: Assessment, { citations }: Reason): boolean =>
  permits.some(({ items }) => items.some((item) => item.citations.some((cite) => citations.includes(cite))))

/** The control and first entry of a reason such as `a18:1c905:a.4`; `null` for rules, lists and answers. */
function groupOf(ruleset: Ruleset, { citations }: Reason): { control: Control; entry: ControlEntry } | null {
  return indexOf(ruleset).entries.find(({ cite }) => citations.includes(cite)) ?? null
}

/** The code of a reason's entries: `1C905.a.2`; a dash if the text has none. */
function codeOf({ id }: Reason, { code }: ControlEntry): string {
  const [, control = '', tail = ''] = id.split(':')
  if (code === null) return '–'
  return /^[a-z](\.[0-9]+)?$/.test(tail) ? `${control.toUpperCase()}.${tail}` : code
}

/** The state of a reason's entries. It is stated only if they are not in force. */
function stateOf({ read }: Reason): State {
  return STATES.find((state) => state === read['state']) ?? 'in-force'
}

function symbolsIn(value: Reason['read'][string] | undefined): string[] | null {
  return Array.isArray(value) ? value.filter((member) => typeof member === 'string') : null
}

const capitalize = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)
