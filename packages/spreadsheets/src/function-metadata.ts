import type { Lang } from 'ytterby'
import { cells } from './locales/cells.ts'
import { SHEET_FUNCTIONS } from './sheet-functions.ts'

/** The metadata that Excel reads before it runs the script. */
export type FunctionMetadata = {
  readonly functions: readonly {
    readonly id: string
    readonly name: string
    readonly description: string
    readonly parameters: readonly {
      readonly name: string
      readonly description: string
      readonly type: 'any'
      readonly dimensionality: 'scalar'
      readonly optional: boolean
    }[]
    readonly result: { readonly type: 'string' | 'number'; readonly dimensionality: 'scalar' }
  }[]
}

/** The metadata of every function, described in a language. */
export function functionMetadata(lang: Lang): FunctionMetadata {
  const { functions, parameters } = cells[lang]
  return {
    functions: SHEET_FUNCTIONS.map(({ id, parameters: names, optionalFrom, result }) => ({
      id,
      name: id,
      description: functions[id],
      parameters: names.map((name, at) => ({
        name: name === 'onDay' ? 'day' : name,
        description: parameters[name],
        type: 'any',
        dimensionality: 'scalar',
        optional: at >= optionalFrom,
      })),
      result: { type: result, dimensionality: 'scalar' },
    })),
  }
}
