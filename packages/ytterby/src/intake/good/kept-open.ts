import { readPhrases, type Spoken } from './phrases.ts'

/** Words with commas for spaces: LA-CE, METAL, LUMP. Longer parts say what belongs together. */
export function withoutCommas(text: string): string | null {
  const parts = text.split(/,\s*/)
  return parts.length > 2 && parts.every((part) => !part.includes(' ')) ? parts.join(' ') : null
}

/** Symbols in small letters are told by capitals: dy2o3. */
export const inCapitals = (text: string): string | null =>
  /\d|[-/+]/.test(text) && text === text.toLowerCase() ? text.toUpperCase() : null

/** Fields of 30, 35 and 40 letters, the last of which may be a space that was taken off. */
const FULL = new Set([29, 30, 34, 35, 39, 40])

/**
 * The word by which a text stays open whose end may be missing, because it fills its field: of rare earths, or of equipment
 * and technology that may be for them; null if there is none.
 */
export function wordOfCutText(description: string): string | null {
  if (!FULL.has(description.length)) return null
  return readPhrases(description).words.find(isOfRareEarths)?.word ?? null
}

const isOfRareEarths = ({ concepts, denied }: Spoken): boolean =>
  !denied && concepts.some(({ kind }) => kind === 'around' || kind === 'rare-earth')
