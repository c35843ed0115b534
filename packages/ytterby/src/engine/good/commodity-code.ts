import type { ProductForm } from '../../schema/product-form.ts'
import type { RulesetData } from '../../schema/ruleset.ts'
import type { CompiledRuleset } from '../law/compile.ts'
import { metalMask, type MetalMask } from '../law/form-reach.ts'
import { elementBit, elementMask, symbolsOf, type ElementMask } from '../law/symbols.ts'

/** One thing a good of a commodity code can be. */
export type CodeCandidate = {
  form: ProductForm
  /** All its elements and metals, or null if open; `holds` and `metalsAtLeast` are what is surely in it. */
  elements: ElementMask | null
  holds: ElementMask
  metals: MetalMask | null
  metalsAtLeast: MetalMask
  /** Its own words say that the particles are smaller than this, in micrometres. */
  particlesUnder: number | null
  cite: string
}

/** What the commodity code says about the good; `uninformative` if it is known, and not for goods of any form. */
export type CodeReading = {
  status: 'none' | 'used' | 'unknown' | 'conflict' | 'uninformative'
  /** What goods of the stated code can be. */
  candidates: CodeCandidate[]
}

type Code = RulesetData['commodityCodes'][number]

/** Looks up what a commodity code says about a good. */
export function readCode(ruleset: CompiledRuleset, digits: string): CodeReading {
  const codes = findCodes(ruleset, digits)
  if (codes.length === 0) return { status: 'unknown', candidates: [] }
  const candidates = codes.flatMap((code) =>
    code.candidates.flatMap(
      ({ forms, elements, oneOf, holds = [], alloyedWith, alloyHolds = [], particlesUnderMicron }) => {
        const metals = alloyedWith === undefined ? null : metalMask(ruleset.metals, alloyedWith)
        const masks =
          elements === undefined ? [null] : oneOf === true ? elements.map(elementBit) : [elementMask(elements)]
        return forms.flatMap((form) =>
          masks.map((mask) => ({
            form,
            elements: mask,
            holds: elementMask(holds),
            metals,
            metalsAtLeast: metalMask(ruleset.metals, alloyHolds),
            particlesUnder: particlesUnderMicron ?? null,
            cite: code.cite,
          })),
        )
      },
    ),
  )
  return { status: candidates.length === 0 ? 'uninformative' : 'used', candidates }
}

/** The code itself, else its longest known prefix, else the shortest codes that begin with it. */
function findCodes(ruleset: CompiledRuleset, digits: string): Code[] {
  for (let length = digits.length; length >= 4; length--) {
    const code = ruleset.codes.get(digits.slice(0, length))
    if (code !== undefined) return [code]
  }
  const under = [...ruleset.codes.values()].filter((code) => code.code.startsWith(digits))
  const shortest = Math.min(...under.map((code) => code.code.length))
  return under.filter((code) => code.code.length === shortest)
}

/** Symbols of a candidate for the answer. */
export function candidateSymbols(elements: ElementMask | null): ReturnType<typeof symbolsOf> | null {
  return elements === null ? null : symbolsOf(elements)
}
