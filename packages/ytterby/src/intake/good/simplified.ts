import characters from './simplified-characters.json' with { type: 'json' }

const [traditional, written] = [characters.traditional, characters.simplified].map((texts) => [...texts.join('')])
const simplifiedOf = new Map(traditional?.map((sign, at) => [sign, written?.[at] ?? sign]))

/** A text with traditional characters written in the simplified way. */
export const simplified = (text: string): string =>
  text.replaceAll(/\p{Script=Han}/gu, (sign) => simplifiedOf.get(sign) ?? sign)
