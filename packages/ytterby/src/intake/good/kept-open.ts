import type { DescribedGood, GoodProposal } from './propose-good.ts'
import { readPhrases, type Spoken } from './phrases.ts'

/** Fields of 30, 35 and 40 letters, the last of which may be a space that was taken off. */
const FULL = new Set([29, 30, 34, 35, 39, 40])

/**
 * Whether a good may be more than the words say that name something else: read without its commas, or in capitals, it is not
 * plainly something else, or its text was cut where a field was full, and speaks of rare earths, or of equipment
 * and technology that may be for them.
 *
 * @param proposalOf what the words of a good propose.
 * @returns what keeps it open; null where nothing does.
 */
export function keptOpen(good: DescribedGood, proposalOf: (good: DescribedGood) => GoodProposal): GoodProposal | null {
  const { description = '' } = good
  for (const other of [withoutCommas(description), inCapitals(description)]) {
    if (other === null) continue
    const proposal = proposalOf({ ...good, description: other })
    if (proposal.scope !== 'out') return { ...proposal, scope: 'maybe' }
  }
  if (!FULL.has(description.length)) return null
  const word = readPhrases(description).words.find(isOfRareEarths)
  return word === undefined ? null : { ...NOTHING, because: [word.word] }
}

/** Words with commas for spaces: LA-CE, METAL, LUMP. Longer parts say what belongs together. */
const withoutCommas = (text: string): string | null => {
  const parts = text.split(/,\s*/)
  return parts.length > 2 && parts.every((part) => !part.includes(' ')) ? parts.join(' ') : null
}

/** Symbols in small letters are told by capitals: dy2o3. */
const inCapitals = (text: string): string | null =>
  /\d|[-/+]/.test(text) && text === text.toLowerCase() ? text.toUpperCase() : null

const isOfRareEarths = ({ concepts, denied }: Spoken): boolean =>
  !denied && concepts.some(({ kind }) => kind === 'around' || kind === 'rare-earth')

const NOTHING: Omit<GoodProposal, 'because'> = {
  scope: 'maybe',
  forms: { certain: [], possible: [] },
  elements: { certain: [], possible: [] },
  heading: null,
}
