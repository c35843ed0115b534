import { lookAt, type LawCheck } from './check.ts'
import { effectsOfType, type Data } from './law-parts.ts'

/** Checks that the rows of a limb treat forms as the interpretations say. */
export const interpretationsDecide: LawCheck = {
  means:
    'Every interpretation that excludes forms is used by the rows of its limbs for exactly these forms, and forms that it includes are reached',
  run: ({ ruleset: { data } }) =>
    lookAt(effectsOfType(data, 'interpret'), ({ id, outcome, forms, limbs }) => {
      const tables = tablesOf(data, limbs)
      const using = tables.flatMap((table) =>
        (data.reach[table] ?? []).filter(({ outsideBy = [] }) => outsideBy.includes(id)),
      )
      const used = new Set(using.flatMap((row) => row.forms))
      switch (outcome) {
        case 'outside':
          return [
            ...forms
              .filter((form) => !used.has(form))
              .map((form) => `${id} excludes ${form}, but no row of ${limbs.join(', ')} does`),
            ...[...used]
              .filter((form) => !forms.includes(form))
              .map((form) => `${id} does not mention ${form}, but a row excludes it by this interpretation`),
            ...(forms.length === 0 ? [`${id} excludes nothing that has a form`] : []),
          ]
        case 'within':
          return forms
            .filter(
              (form) =>
                !tables.some((table) =>
                  (data.reach[table] ?? []).some((row) => row.match === 'yes' && row.forms.includes(form)),
                ),
            )
            .map((form) => `${id} includes ${form}, but no row of ${limbs.join(', ')} reaches it`)
        case 'scope':
        case 'procedure':
          return used.size === 0 ? [] : [`${id} is about ${outcome}, but a row excludes goods by it`]
      }
    }),
}

/** Checks that a row excludes goods only by an interpretation of its own limb. */
export const rowsUseTheirInterpretations: LawCheck = {
  means: 'A row excludes goods only by an interpretation of its own limb',
  run: ({ ruleset: { data } }) =>
    lookAt(Object.entries(data.reach), ([table, rows]) => {
      const limbs = data.controls.filter(({ reach }) => reach === table).map(({ limb }) => limb)
      const own = effectsOfType(data, 'interpret').filter((effect) => effect.limbs.some((limb) => limbs.includes(limb)))
      const used = rows.flatMap(({ outsideBy = [] }) => outsideBy)
      return used
        .filter((id) => !own.some((effect) => effect.id === id))
        .map((id) => `${table} uses ${id}, which is about other limbs`)
    }),
}

const tablesOf = ({ controls }: Data, limbs: readonly string[]): string[] => [
  ...new Set(controls.filter(({ limb }) => limbs.includes(limb)).map(({ reach }) => reach)),
]
