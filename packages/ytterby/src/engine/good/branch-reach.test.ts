import { describe, expect, it } from 'vitest'
import { lawWith, one } from '../../../test/changed-law.ts'
import { eraOf } from '../law/era.ts'
import { indexOf } from '../law/ruleset.ts'
import { bitsOf, countBits, elementMask } from '../law/symbols.ts'
import { branchReaches } from './branch-reach.ts'
import type { Branch } from './branches.ts'
import { contextFacts, contextsOf, unions } from './contexts.ts'
import { goodOf } from './good.ts'
import { reachOf, type Matched } from './reach.ts'
import { addClasses, slotSet } from './slot-sets.ts'

/** A law in which two missing elements lead to different permits: holmium needs a technology licence here. */
const law = indexOf(
  lawWith((data) => {
    one(data.controls, ({ code }) => code === '1C909').permit = 'technology-licence'
  }),
)
const eras = law.turns.flatMap((on) => [eraOf(law, on, undefined), eraOf(law, on, '2025-10-20')])

const FORMS = [
  'alloy',
  'target',
  'metal',
  'magnet-powder',
  'phosphor',
  'magnetostrictive-material',
  'oxide-mixture',
] as const
const LISTS = [[], ['La'], ['Ce'], ['Tb'], ['Dy'], ['Yb'], ['Tb', 'Dy'], ['Sm', 'Y'], ['Nd', 'Ho']]
/** Few enough that every choice of them can be tried. */
const MISSING = elementMask(['Y', 'Ce', 'Eu', 'Tb', 'Dy', 'Ho'])
/** Open, none, and iron. */
const METALS = [null, 0, 1 << law.metals.indexOf('Fe')]

const branches = FORMS.flatMap((form) =>
  LISTS.flatMap((list) =>
    METALS.map((metals): Branch => {
      const required = elementMask(list)
      const optional = MISSING & ~required
      const rest = { mayBeEmpty: false, metalsAtLeast: 0, isOpen: false, presumption: null, particlesUnder: null }
      return { form, required, optional, metals, ...rest }
    }),
  ),
)

describe('a list that may miss elements reaches what all its completions reach', () => {
  it.each(branches)('$form of $required, metals $metals', (branch) => {
    const form = law.reach.get(branch.form)
    if (form === undefined) throw new Error('The law lacks the form')
    const good = goodOf(law, { form: branch.form })
    const interpretations = eraOf(law, '2026-03-01', undefined).interpretations
    const completions: (readonly Matched[])[] = []
    for (const added of unions(bitsOf(branch.optional), countBits(branch.optional))) {
      const elements = branch.required | added
      if (elements === 0) continue
      const count = countBits(elements) === 1 ? 'one' : 'several'
      const facts = contextFacts(law, form, good, branch, added !== 0)
      for (const context of contextsOf(law, form, facts))
        completions.push(
          reachOf(form.candidates, { elements, count, areAll: true }, context, interpretations.ids).matched,
        )
    }
    const [reach] = branchReaches(law, interpretations, { ...good, branches: [branch] })
    if (reach === undefined) throw new Error('The branch was not read')
    const sets = completions.map((matched) =>
      slotSet(
        law,
        new Map(matched.toSorted((a, b) => a.words - b.words).map(({ entry, words }) => [entry.slot, words])),
      ),
    )
    for (const era of eras) {
      const [enumerated, read]: [number[], number[]] = [[], []]
      addClasses(enumerated, { ruleset: law, era }, new Set(sets))
      addClasses(read, { ruleset: law, era }, reach.met)
      expect(new Set(read)).toEqual(new Set(enumerated))
    }
    const { completions: counted, entries } = reach.tally()
    const told = new Map([...entries.values()].map(({ entry, yes }) => [entry.id, matchOf(yes, counted)]))
    const enumerated = new Map<string, number>()
    for (const { entry, words } of completions.flat())
      enumerated.set(entry.id, (enumerated.get(entry.id) ?? 0) + Number(words === 2))
    expect(told).toEqual(new Map([...enumerated].map(([id, yes]) => [id, matchOf(yes, completions.length)])))
  })
})

const matchOf = (yes: number, completions: number): string =>
  yes === completions ? 'certain' : yes > 0 ? 'possible' : 'unsettled'
