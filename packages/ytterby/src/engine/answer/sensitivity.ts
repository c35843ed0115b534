import type { CompiledRuleset } from '../law/compile.ts'
import { memoizeByLaw } from '../law/table.ts'
import type { Good } from '../good/good.ts'
import { elementMask, type ElementMask } from '../law/symbols.ts'

/** Elements that are sensitive by name in the framework, and by analogy. */
const sensitiveElements = memoizeByLaw(({ elements }): { named: ElementMask; analogy: ElementMask } => {
  const called = (how: 'named' | 'analogy'): ElementMask =>
    elementMask(
      [...elements.values()].flatMap(({ symbol, militarySensitive }) => (militarySensitive === how ? [symbol] : [])),
    )
  return { named: called('named'), analogy: called('analogy') }
})

/** Why a good is sensitive. */
export const SENSITIVITIES = [
  'sensitive-material',
  'sensitive-material-by-analogy',
  'sensitive-material-possible',
] as const
export type Sensitivity = (typeof SENSITIVITIES)[number]

/** Whether the good holds, or can hold, an element that the framework calls sensitive, by name or by analogy. */
export function sensitivity(ruleset: CompiledRuleset, { branches }: Good): Sensitivity | null {
  const { named, analogy } = sensitiveElements(ruleset)
  let surely = branches[0]?.required ?? 0
  let maybe = 0
  for (const { required, optional } of branches) {
    surely &= required
    maybe |= required | optional
  }
  if ((surely & named) !== 0) return 'sensitive-material'
  if ((surely & analogy) !== 0) return 'sensitive-material-by-analogy'
  return (maybe & (named | analogy)) !== 0 ? 'sensitive-material-possible' : null
}
