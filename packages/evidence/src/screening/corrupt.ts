/** Classes of changes that happen to names between a notice and a trade document. */
import { Converter } from 'opencc-js'
import type { Chance } from '../random/chance.ts'

/** Changes a name; null if this change does not apply to it. */
export type Corruption = (name: string, chance: Chance) => string | null

const HAN = /\p{Script=Han}/u
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** Whether a name has Latin letters only. */
export const isLatin = (name: string): boolean => /^[\p{Script=Latin}\p{Script=Common}]+$/u.test(name)

/** Legal forms at the end of a name in Latin letters. */
const ENDING =
  /[,\s]+(?:co\.?,?\s*ltd\.?|co(?:mpany|\.)?,?\s*limited|corporation|corp\.?|incorporated|inc\.?|limited|ltd\.?|company|co\.?|l\.?l\.?c\.?|plc|ag|gmbh|mbh|kg|b\.?v\.?|s\.?a\.?|s\.?p\.?a\.?|s\.?r\.?l\.?|a\.s\.|uab|spol\.\s*s\s*r\.\s*o\.|s\.r\.o\.)$/iu

/** A name, the legal form at its end, and the separator between them. */
export function apart(name: string): [core: string, ending: string] {
  const ending = ENDING.exec(name)?.[0] ?? ''
  return [name.slice(0, name.length - ending.length), ending]
}

/** Letters of a name, without its legal form. */
export const lettersOf = (name: string): string => apart(name)[0].replace(/[^\p{L}\p{N}]/gu, '')

/** Positions inside words that are long enough for a typing error. */
function placesIn(core: string, shortest: number): number[] {
  return [...core.matchAll(/[a-z]+/giu)]
    .filter(([word]) => word.length >= shortest)
    .flatMap(({ index, 0: word }) => Array.from({ length: word.length - 2 }, (_, at) => index + 1 + at))
}

const SHORTEST_MISTYPED = 4
const SHORTEST_NAME = 6

/** Changes one letter inside a word of the name, not of its legal form. */
const slip =
  (change: (core: string, at: number, chance: Chance) => string): Corruption =>
  (name, chance) => {
    if (!isLatin(name)) return null
    const [core, ending] = apart(name)
    const places = placesIn(core, SHORTEST_MISTYPED)
    if (lettersOf(name).length < SHORTEST_NAME || places.length === 0) return null
    const changed = change(core, chance.pick(places), chance)
    return changed === core ? null : changed + ending
  }

const KEYBOARD = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** A neighbouring key on the keyboard. */
function neighbourKey(letter: string, chance: Chance): string {
  const row = KEYBOARD.find((keys) => keys.includes(letter.toLowerCase())) ?? LETTERS
  const at = row.indexOf(letter.toLowerCase())
  return chance.pick([row[at - 1], row[at + 1]].flatMap((key) => key ?? []))
}

const swapped = slip((core, at) => core.slice(0, at) + core.charAt(at + 1) + core.charAt(at) + core.slice(at + 2))
const missing = slip((core, at) => core.slice(0, at) + core.slice(at + 1))
const doubled = slip((core, at) => core.slice(0, at) + core.charAt(at) + core.slice(at))
const extra = slip((core, at, chance) => core.slice(0, at) + chance.pick([...LETTERS]) + core.slice(at))
const mistyped = slip(
  (core, at, chance) => core.slice(0, at) + neighbourKey(core.charAt(at), chance) + core.slice(at + 1),
)
const SLIPS = [swapped, missing, doubled, extra, mistyped]

/** Two typing errors in a long name. */
const twoSlips: Corruption = (name, chance) => {
  const longWords = [...apart(name)[0].matchAll(/[a-z]{7,}/giu)]
  if (!isLatin(name) || longWords.length === 0 || lettersOf(name).length < 12) return null
  const once = chance.pick(SLIPS)(name, chance)
  return once === null ? null : chance.pick(SLIPS)(once, chance)
}

const MISREADINGS = [
  ['o', '0'],
  ['l', '1'],
  ['i', '1'],
  ['rn', 'm'],
  ['m', 'rn'],
  ['cl', 'd'],
  ['d', 'cl'],
  ['w', 'vv'],
  ['s', '5'],
] as const

/** Typical OCR errors. */
const misread: Corruption = (name, chance) => {
  const [core, ending] = apart(name)
  const found = MISREADINGS.flatMap(([letter, read]) =>
    [...core.matchAll(new RegExp(letter, 'giu'))].map(({ index }) => ({ index, letter, read })),
  )
  if (!isLatin(name) || lettersOf(name).length < SHORTEST_NAME || found.length === 0) return null
  const { index, letter, read } = chance.pick(found)
  return core.slice(0, index) + read + core.slice(index + letter.length) + ending
}

const OTHER_FORMS = [
  'Inc.',
  'Corp.',
  'Corporation',
  'Ltd',
  'Co., Ltd.',
  'LLC',
  'Limited',
  'PLC',
  'GmbH',
  'S.A.',
  'Pte. Ltd.',
  'K.K.',
]
const OTHER_FORMS_IN_HAN = ['有限公司', '股份有限公司', '公司', '株式会社', '株式會社']
const FORM_IN_HAN = /(?:股份有限公司|有限责任公司|有限公司|株式会社|公司)$/u

const otherForm: Corruption = (name, chance) => {
  if (isLatin(name)) return `${apart(name)[0]} ${chance.pick(OTHER_FORMS)}`
  const core = name.replace(FORM_IN_HAN, '')
  return core.length < 4 ? null : core + chance.pick(OTHER_FORMS_IN_HAN)
}

const withoutForm: Corruption = (name) => {
  const core = isLatin(name) ? apart(name)[0] : name.replace(FORM_IN_HAN, '')
  return core === name || core.length < 4 ? null : core
}

/** The form used in registers: the first word after a comma. */
const reordered: Corruption = (name) => {
  const [core, ending] = apart(name)
  const [first, ...rest] = core.split(/\s+/u)
  return !isLatin(name) || first === undefined || rest.length === 0 || /^(?:&|and|of)$/iu.test(rest[0] ?? '')
    ? null
    : `${rest.join(' ')}, ${first}${ending}`
}

const ADDED = [
  (name: string) => `${name}, Purchasing Department`,
  (name: string) => `${name} - Accounts Payable`,
  (name: string) => `${name} / Warehouse 7`,
  (name: string) => `${name}, 1200 Main Street, Suite 400`,
  (name: string) => `c/o ${name}`,
  (name: string) => `Attn: Procurement, ${name}`,
  (name: string) => `${name} (consignee)`,
  (name: string) => `${name}, Building B, Dock 3`,
  (name: string) => `${name} Logistics Center`,
  (name: string) => `DHL Global Forwarding for ${name}`,
]
const ADDED_IN_HAN = [
  (name: string) => `${name}采购部`,
  (name: string) => `${name} 資材部`,
  (name: string) => `${name}（收货人）`,
  (name: string) => `${name} 本社工場`,
]

const added: Corruption = (name, chance) => chance.pick(CJK.test(name) ? ADDED_IN_HAN : ADDED)(name)

const toTraditional = Converter({ from: 'cn', to: 'tw' })
const toSimplified = Converter({ from: 'tw', to: 'cn' })
const fromJapanese = Converter({ from: 'jp', to: 'cn' })

const otherScript: Corruption = (name) =>
  HAN.test(name)
    ? ([toTraditional, toSimplified, fromJapanese].map((convert) => convert(name)).find((one) => one !== name) ?? null)
    : null

/** Full-width letters. */
const wide: Corruption = (name) => {
  const full = name.replace(/[!-~]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0))
  return full === name ? null : full.replaceAll(' ', '\u3000')
}

const INVISIBLE = ['\u200b', '\u200c', '\u200d', '\ufeff', '\u00ad']

const withInvisible: Corruption = (name, chance) => {
  const at = 1 + Math.floor(chance.next() * (name.length - 1))
  return name.slice(0, at) + chance.pick(INVISIBLE) + name.slice(at)
}

/** Latin letters and the Cyrillic or Greek ones that look the same. */
const ALIKE = new Map(
  'aа cс eе oо pр xх yу iі sѕ jј AА BВ CС EЕ HН IΙ KК MМ NΝ OО PР TТ XХ YΥ ZΖ'
    .split(' ')
    .map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
)

const withLookAlikes: Corruption = (name, chance) => {
  const changed = [...name].map((letter) => (chance.happens(0.5) ? (ALIKE.get(letter) ?? letter) : letter)).join('')
  return changed === name ? null : changed
}

const otherCase: Corruption = (name, chance) => {
  const changed = chance.pick([
    name.toUpperCase(),
    name.toLowerCase(),
    name.replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()),
  ])
  return changed === name ? null : changed
}

const ACCENTED = new Map(
  'aá eé ií oō uū cč sš nñ zž'.split(' ').map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
)

const withAccent: Corruption = (name, chance) => {
  const [core] = apart(name)
  const places = [...core.matchAll(/[aeioucsnz]/gu)].map(({ index }) => index)
  if (!isLatin(name) || places.length === 0) return null
  const at = chance.pick(places)
  return name.slice(0, at) + (ACCENTED.get(name.charAt(at)) ?? '') + name.slice(at + 1)
}

const withoutSmallWord: Corruption = (name) => {
  const without = name.replace(/\s+(?:and|of|the|for|a|&)\s+/iu, ' ').replace(/^the\s+/iu, '')
  return !isLatin(name) || without === name ? null : without
}

const glued: Corruption = (name, chance) => {
  const gaps = [...apart(name)[0].matchAll(/(?<=\p{L}) (?=\p{L})/gu)].map(({ index }) => index)
  if (!isLatin(name) || gaps.length === 0) return null
  const at = chance.pick(gaps)
  return name.slice(0, at) + name.slice(at + 1)
}

const hyphenated: Corruption = (name, chance) => {
  const gaps = [...apart(name)[0].matchAll(/(?<=\p{L}) (?=\p{L})/gu)].map(({ index }) => index)
  if (!isLatin(name) || gaps.length === 0) return null
  const at = chance.pick(gaps)
  return `${name.slice(0, at)}-${name.slice(at + 1)}`
}

/** Every class with its change. */
export const CORRUPTIONS: Readonly<Record<string, Corruption>> = {
  'as known': (name) => name,
  'letters swapped': swapped,
  'letter missing': missing,
  'letter doubled': doubled,
  'letter added': extra,
  'neighbouring key': mistyped,
  'two errors': twoSlips,
  misread,
  'other legal form': otherForm,
  'without legal form': withoutForm,
  'first word last': reordered,
  'words added': added,
  'other script': otherScript,
  'full width': wide,
  'invisible sign': withInvisible,
  'look-alikes': withLookAlikes,
  'other case': otherCase,
  accent: withAccent,
  'small word missing': withoutSmallWord,
  'words glued': glued,
  hyphen: hyphenated,
}
