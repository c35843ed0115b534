import { assess, type Product } from 'ytterby'
import { FIRST_DAY } from '../sweep/days.ts'
import { lookAt, type LawCheck } from './check.ts'

/** Checks that every candidate of a commodity code is possible on some day, and does not contradict itself. */
export const codeCandidatesArePossible: LawCheck = {
  means:
    'Every candidate of a commodity code is possible on some day of its editions, and contains what its form implies',
  run: ({ ruleset }) => {
    const { commodityCodes, forms, knownThrough } = ruleset.data
    const lastYear = Number(knownThrough.slice(0, 4)) + 1
    const firstYear = Number(FIRST_DAY.slice(0, 4))
    return lookAt(commodityCodes, ({ code, fromYear = firstYear, untilYear = lastYear, candidates }) => {
      const year = Math.max(fromYear, firstYear)
      if (year > Math.min(untilYear, lastYear)) return [`${code}: there are no answers for any day of its editions`]
      const asOf = `${year}-07-01`
      return candidates.flatMap(
        ({ elements, holds = [], oneOf = false, alloyedWith, alloyHolds = [], forms: ofForms }) => {
          const absent = alloyHolds.filter((metal) => alloyedWith !== undefined && !alloyedWith.includes(metal))
          return [
            ...absent.map((metal) => `${code} holds ${metal}, which is not among its metals`),
            ...ofForms.flatMap((form) => {
              const implied = forms.find(({ id }) => id === form)?.implies ?? []
              const missing = [...holds, ...(oneOf ? [] : implied)].filter(
                (one) => elements !== undefined && !elements.includes(one),
              )
              const own = oneOf ? (elements ?? []).slice(0, 1) : (elements ?? holds)
              const product: Product = {
                form,
                commodityCode: code,
                ...(own.length > 0 ? { elements: own.map((symbol) => ({ symbol })) } : {}),
                ...(alloyedWith === undefined ? {} : { alloyedWith: [...alloyedWith] }),
              }
              const { classification, warnings } = assess({ asOf, product }, { ruleset })
              const found = classification.codeCandidates.some((candidate) => candidate.form === form)
              const conflict = warnings.some(
                ({ code: warning }) => warning === 'code-form-conflict' || warning === 'code-unknown',
              )
              return [
                ...missing.map((one) => `${code} can be ${form}, which contains ${one}, but lists other elements`),
                ...(found && !conflict ? [] : [`${code} can be ${form}, but is not on ${asOf}`]),
              ]
            }),
          ]
        },
      )
    })
  },
}
