import { proposedColumns } from '../accept.ts'
import { proposeGood, type GoodProposal } from '../good/propose-good.ts'
import type { Columns } from '../profile/profile.ts'
import { reason } from '../reason.ts'
import { findElements } from './find-elements.ts'
import { countryAt, findBuyers, findCodes, findNames } from './find-parts.ts'
import { findForces, findUses } from './find-uses.ts'
import { findDays } from './find-days.ts'
import { findWeights } from './find-weights.ts'
import { strangers, unnamedFirms } from './beside-destination.ts'
import { atBuyer, findBareCountry, findOtherCountry, findMisspelt, findWhere } from './find-where.ts'
import { findArmedForces } from './armed-forces.ts'
import { listedNames, type NamesIn } from './listed-names.ts'
import { severalGoods } from './several-goods.ts'
import { asStatement, NO_NAME, OF_TRADE } from './cues.ts'
import { pieces, type Stretch } from './pieces.ts'
import { findHanCountry, findPlacedNames } from './placed-names.ts'
import type { SentencePart } from './sentence-part.ts'
import { withoutUnread } from './without-unread.ts'

/** A sentence, read. Nothing of it counts before a person accepts it. */
export type Sentence = {
  readonly parts: readonly SentencePart[]
  /** What speaks of the deal and was not read: “from Nowhere”, “in January”. */
  readonly unread: readonly string[]
  /** What its parts state, in columns of the contract; with the description that the rest makes. */
  readonly columns: Columns
  /** What the words of the good propose, and what accepting it adds to the columns. */
  readonly proposal: GoodProposal
  readonly proposed: Columns
}

/** The longest sentence that is read. */
const MOST_SENTENCE = 1000

/**
 * Reads a good and its deal in one line, as a person would say it.
 *
 * @param namesIn finds the names of listed parties in words: what the line says of them is asked where no part took it.
 * @example readSentence('NdFeB magnets N42SH, 8505.11, to Germany, buyer Robert Bosch GmbH')
 */
export function readSentence(sentence: string, namesIn: NamesIn = () => []): Sentence {
  const text = asStatement(sentence.normalize('NFC').replaceAll(/\s+/g, ' ').trim().slice(0, MOST_SENTENCE))
  const parts: SentencePart[] = []
  for (const find of [
    findNames,
    findElements,
    findDays,
    findCodes,
    findWeights,
    findUses,
    findPlacedNames,
    countryAt,
    findBuyers,
    findWhere,
    findMisspelt,
    findHanCountry,
    findBareCountry,
    findOtherCountry,
    findForces,
  ])
    for (const part of find(text, parts, namesIn)) if (!parts.some((other) => overlap(other, part))) parts.push(part)
  const read = onePerField([...parts, ...atBuyer(text, parts), ...findArmedForces(text, parts)])
  const unknown = strangers(text, read)
  const left = pieces(text, read)
  const listed = listedNames(text, left, namesIn)
  const firms = listed.length > 0 ? [] : unnamedFirms(text, read)
  const found = [...read, ...listed, ...firms, ...severalGoods(text, [...read, ...unknown])].toSorted(
    (a, b) => a.from - b.from,
  )
  const isCoded = found.some(({ field }) => field === 'product.commodityCode')
  const { description, unread } = withoutUnread(restOf(text, [...read, ...unknown]), isCoded)
  const columns: Columns = {
    ...(description === '' ? {} : { 'product.description': description }),
    ...Object.fromEntries(found.flatMap(({ field, value }) => (value === null ? [] : [[field, value]]))),
  }
  const shares = found.filter(({ field }) => field === 'product.elements').map((part) => part.text)
  const proposal = proposeGood({
    description: [description, ...shares].join(' '),
    commodityCode: columns['product.commodityCode'] ?? '',
  })
  const unused = [...new Set([...unknown.map(({ from, to }) => text.slice(from, to).trim()), ...unread])]
  return { parts: found, unread: unused, columns, proposal, proposed: proposedBeside(columns, proposal) }
}

const overlap = (a: SentencePart, b: SentencePart): boolean => a.from < b.to && b.from < a.to

/** A fact that is said twice in different ways says no single value. */
function onePerField(parts: readonly SentencePart[]): SentencePart[] {
  const byField = new Map<string, SentencePart[]>()
  for (const part of parts) byField.set(part.field, [...(byField.get(part.field) ?? []), part])
  return [...byField.values()]
    .flatMap((same) => {
      const values = valuesOf(same)
      const [first] = same
      if (values.length <= 1 || first === undefined) return same.map((part) => saidBy(values[0], part))
      const why = reason('saidTwice', { either: values })
      return same.map((part) => ({ ...part, value: null, either: values, why }))
    })
    .toSorted((a, b) => a.from - b.from)
}

/** Of a part with several readings, the one that another part says: MA is a state where USA follows. */
const saidBy = (value: string | undefined, part: SentencePart): SentencePart =>
  value !== undefined && part.value === null && part.either.includes(value)
    ? { ...part, value, either: [], why: null }
    : part

/** Different values of a fact. Equal weights may be those of two lots: 100 kg each. */
function valuesOf(same: readonly SentencePart[]): string[] {
  const values = [...new Set(same.flatMap(({ value }) => value ?? []))]
  const [only] = values
  const isOfLots = same[0]?.field === 'quantityKg' && same.length > 1 && values.length === 1
  return isOfLots ? [...values, String(Number(only) * same.length)] : values
}

/** What no part took describes the good. */
const restOf = (text: string, parts: readonly Stretch[]): string =>
  pieces(text, parts)
    .map(({ from, to }) =>
      goodOf(
        text
          .slice(from, to)
          .replace(/^(?:\.\s|[:：\s])+/, '')
          .trim(),
      ),
    )
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece))
    .join(', ')

const OF_THE_DEAL = new RegExp(`^(?:${NO_NAME})?(?:的|(?:${OF_TRADE})[的了]?|$)`, 'u')

/** 出口钕铁硼磁体, 的钕铁硼磁钢: the good without the word that ties it to the deal. */
function goodOf(piece: string): string {
  const good = piece.replace(OF_THE_DEAL, '')
  return good === '' || proposeGood({ description: good }).because.length > 0 ? good : piece
}

/**
 * What accepting the reading adds. Rare earths that a person wrote with their shares count before those that the words name,
 * and a good whose words nobody knows is not declared free of rare earths by its heading alone.
 */
function proposedBeside(columns: Columns, proposal: GoodProposal): Columns {
  const { 'product.elements': stated, 'product.description': description } = columns
  if (proposal.scope === 'out' && proposal.because.length === 0) return {}
  const proposed = { ...onlyForm(proposal, description), ...proposedColumns(proposal) }
  if (stated === undefined) return proposed
  return Object.fromEntries(Object.entries(proposed).filter(([field]) => !field.startsWith('product.elements')))
}

/** The form of a good whose words name a single one, and leave open what it holds. Parts of it can be anything. */
const onlyForm = ({ scope, forms: { certain, possible } }: GoodProposal, description = ''): Columns => {
  const [form] = possible
  const isOnly = scope === 'maybe' && form !== undefined && certain.length + possible.length === 1
  return isOnly && !PARTS.test(description) ? { 'product.form': form } : {}
}

const PARTS =
  /(?<!\p{L})(?:spares?|parts?|components?|accessor\p{L}+|kits?|\p{L}*teile?)(?!\p{L})|配件|零件|部件|组件|部品/iu
