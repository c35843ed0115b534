import type { Decider, Engine } from './engine.ts'
import type { Facts, Rules } from './rule.ts'

/** The same engine with a separate set of rules for each product form: an experienced user's optimisation for many rules. */
export function forEachForm({ name, build }: Engine): Engine {
  return {
    name: `${name}, a set for each form`,
    build(rules) {
      const sets = new Map<string, Decider>()
      for (const form of formsOf(rules)) sets.set(form, build(onForm(rules, form)))
      const rest = build({ ...rules, goods: [] })
      const setFor = ({ form }: Facts): Decider => sets.get(form) ?? rest
      return 'decide' in rest
        ? {
            decide(facts) {
              const set = setFor(facts)
              if ('decide' in set) return set.decide(facts)
              throw new TypeError('Some sets answer synchronously and others asynchronously')
            },
          }
        : {
            decideLater(facts) {
              const set = setFor(facts)
              return 'decideLater' in set ? set.decideLater(facts) : Promise.resolve(set.decide(facts))
            },
          }
    },
  }
}

function formsOf({ goods }: Rules): Set<string> {
  return new Set(goods.flatMap(({ all }) => all.flatMap(({ fact, value }) => (fact === 'form' ? [String(value)] : []))))
}

/** The rules that can apply to the form, without their test of the form. */
function onForm({ goods, shipments }: Rules, form: string): Rules {
  return {
    goods: goods
      .filter(({ all }) => all.some(({ fact, value }) => fact === 'form' && value === form))
      .map((rule) => ({ ...rule, all: rule.all.filter(({ fact }) => fact !== 'form') })),
    shipments,
  }
}
