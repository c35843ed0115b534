import { lookAt, type Check } from './check.ts'
import { effectsOfType, type Data } from './law-parts.ts'

/** Check: what an interpretation says of forms is what the rows of its limbs do. */
export const interpretationsDecide: Check = {
  means:
    'Every interpretation that takes forms out is used by the rows of its limbs for just these forms; what it puts within is reached',
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
              .map((form) => `${id} takes ${form} out, and no row of ${limbs.join(', ')} says so`),
            ...[...used]
              .filter((form) => !forms.includes(form))
              .map((form) => `${id} does not speak of ${form}, and a row takes it out by it`),
            ...(forms.length === 0 ? [`${id} takes out nothing that has a form`] : []),
          ]
        case 'within':
          return forms
            .filter(
              (form) =>
                !tables.some((table) =>
                  (data.reach[table] ?? []).some((row) => row.match === 'yes' && row.forms.includes(form)),
                ),
            )
            .map((form) => `${id} puts ${form} within, and no row of ${limbs.join(', ')} reaches it`)
        case 'scope':
        case 'procedure':
          return used.size === 0 ? [] : [`${id} is about ${outcome}, and a row takes goods out by it`]
      }
    }),
}

/** Check: a row takes goods out only by an interpretation of its own limb. */
export const rowsUseTheirInterpretations: Check = {
  means: 'A row takes goods out only by an interpretation of the limb it serves',
  run: ({ ruleset: { data } }) =>
    lookAt(Object.entries(data.reach), ([table, rows]) => {
      const limbs = data.controls.filter(({ reach }) => reach === table).map(({ limb }) => limb)
      const own = effectsOfType(data, 'interpret').filter((effect) => effect.limbs.some((limb) => limbs.includes(limb)))
      const used = rows.flatMap(({ outsideBy = [] }) => outsideBy)
      return used
        .filter((id) => !own.some((effect) => effect.id === id))
        .map((id) => `${table} uses ${id}, which does not speak of it`)
    }),
}

const tablesOf = ({ controls }: Data, limbs: readonly string[]): string[] => [
  ...new Set(controls.filter(({ limb }) => limbs.includes(limb)).map(({ reach }) => reach)),
]
