import { describe, expect, it } from 'vitest'
import { lawWith, one } from '../../../test/changed-law.ts'
import { eraOf } from '../law/era.ts'
import { indexOf } from '../law/ruleset.ts'
import { ALL_ELEMENTS, elementMask } from '../law/symbols.ts'
import { completionsOf, type RowFacts } from './completions.ts'
import { readIncompleteList } from './incomplete-list.ts'
import { beginReachTally, type ReachTally } from './reach-tally.ts'
import { addClasses } from './slot-sets.ts'

/** A law in which two missing elements lead to different permits: holmium needs a technology licence here. */
const law = indexOf(
  lawWith((data) => {
    one(data.controls, ({ code }) => code === '1C909').permit = 'technology-licence'
  }),
)
const eras = law.turns.flatMap((on) => [eraOf(law, on, undefined), eraOf(law, on, '2025-10-20')])

const FORMS = ['alloy', 'target'] as const
const LISTS = [['La'], ['Ce'], ['Tb'], ['Dy'], ['Yb'], ['Tb', 'Dy'], ['Sm', 'Y'], ['Nd', 'Ho']]
/** Open, none, and iron. */
const METALS = [null, 0, 1 << law.metals.indexOf('Fe')]

/** A good whose list has these elements and may miss others. */
const listing = (form: RowFacts['form'], symbols: readonly string[], metals: number | null): RowFacts => ({
  form,
  required: elementMask(symbols),
  optional: ALL_ELEMENTS & ~elementMask(symbols),
  mayBeEmpty: false,
  metals,
  metalsAtLeast: 0,
  isOpen: false,
  processing: null,
  host: 'none',
  oxidePercent: null,
  fine: null,
  ceriumBelowRow: false,
  technology: null,
  commodityCode: null,
})

describe('a list that may miss elements has the classes of all its completions by two', () => {
  const goods = FORMS.flatMap((form) => LISTS.flatMap((list) => METALS.map((metals) => ({ form, list, metals }))))

  it.each(goods)('$form of $list, metals $metals', ({ form, list, metals }) => {
    const facts = listing(form, list, metals)
    const reach = law.reach.get(form)
    if (reach === undefined) throw new Error('The law lacks the form')
    const classesOf = (read: (reading: ReachTally) => void): number[][] => {
      const reading = beginReachTally(law, reach, new Set())
      read(reading)
      const { met } = reading.reach()
      return eras.map((era) => {
        const classes: number[] = []
        addClasses(classes, { ruleset: law, era }, met)
        return classes.sort((a, b) => a - b)
      })
    }
    const enumerated = classesOf((reading) => {
      for (const completed of completionsOf(law, reach, facts)) reading.add(completed)
    })
    expect(classesOf((reading) => readIncompleteList(law, reach, facts, reading))).toEqual(enumerated)
  })
})
