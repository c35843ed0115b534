import { assess, type Inquiry } from 'ytterby'

/** Codes of the warnings in the answer to an inquiry. */
export const warningCodes = (inquiry: Inquiry): string[] => assess(inquiry).warnings.map(({ code }) => code)

/** The values that a question offers with their possible verdicts; `undefined` if it is not asked. */
export function optionsOf(inquiry: Inquiry, path: string): string[] | undefined {
  const question = assess(inquiry).questions.find((one) => one.path === path)
  return question?.options.map(({ value, possible }) => `${JSON.stringify(value)} → ${possible.join()}`)
}
