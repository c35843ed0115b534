import { Converter } from 'opencc-js'

const fromJapanese = Converter({ from: 'jp', to: 't' })
const fromTaiwan = Converter({ from: 'tw', to: 't' })
const toSimplified = Converter({ from: 't', to: 'cn' })

/** A text with each Han character in its simplified form, so that Traditional, Japanese and Taiwanese variants are equal. */
export const simplified = (text: string): string =>
  /\p{Script=Han}/u.test(text) ? toSimplified(fromJapanese(fromTaiwan(toSimplified(text)))) : text
