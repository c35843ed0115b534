import type { Concept } from './concept.ts'
import { isBroken, isHeadFirst, type Reading, type Spoken } from './phrases.ts'

const isNoun = ({ concepts }: Spoken): boolean =>
  concepts.some(
    ({ kind, noun }) =>
      kind === 'rare-earth' ||
      ((kind === 'may-hold' ||
        kind === 'other' ||
        kind === 'no-rare-earth' ||
        kind === 'around' ||
        kind === 'reagent') &&
        noun === true),
  )

/** The word that says what the good is: the noun of the first phrase that has one, by the order of words of its language. */
export function headOf({ text, words, lang }: Reading): Spoken | null {
  const nouns = words.filter(
    (word, at) =>
      isNoun(word) &&
      word.role === 'main' &&
      !word.denied &&
      word.isPrefix !== true &&
      !isPackage(text, word, words) &&
      !(lang === 'de' && isJoined(text, word, words[at + 1])),
  )
  const work = nouns.find(({ concepts }) => concepts.some(({ id }) => id === 'service' || id === 'technology'))
  if (work !== undefined) return work
  const [first] = nouns
  if (first === undefined) return null
  const phrase: Spoken[] = []
  for (const noun of nouns) {
    const last = phrase.at(-1)
    if (noun.phrase !== first.phrase || (last !== undefined && isBroken(text, last.to, noun.from, lang))) break
    phrase.push(noun)
  }
  if (isAbbreviation(first.word)) return mountedOn(text, phrase) ?? first
  if (isWrittenFirst(text, phrase) || standsIn(phrase)) return first
  const mount = mountBefore(text, phrase)
  if (mount !== undefined) return mount
  const around = phrase.find(
    (noun, at) => noun.concepts.some(({ kind }) => kind === 'around') && isFollowedByOf(text, noun, phrase[at + 1]),
  )
  if (around !== undefined) return around
  const strong = phrase.filter(({ concepts }) => !concepts.every(({ weak, noun }) => weak === true || noun !== true))
  const [named] = strong
  if (named === undefined) return nouns.find((noun) => !noun.concepts.every(({ weak }) => weak === true)) ?? first
  const head = (isHeadFirst(lang) ? firstButPacking(strong) : lastButPacking(strong)) ?? named
  const part = partOf(text, head)
  if (part !== null) return part
  return isPartsOf(text, head) ? (nouns.find((noun) => noun.phrase > head.phrase) ?? head) : head
}

/** Zorbel XK, box of 100: what is counted or weighed in packages is the good, also by a name that nobody knows. */
function isPackage(text: string, { concepts, from, to }: Spoken, words: readonly Spoken[]): boolean {
  if (!concepts.some(({ packs }) => packs === true)) return false
  const [before, after] = [text.slice(0, from), text.slice(to)]
  const isCounted =
    /^ ?(?:of|[adàx]|de|da|von|zu|mit|with|po|по) ?\d/u.test(after) || /\d\s?\p{L}{0,5}\.?\/$/u.test(before)
  if (!isCounted && !(/[,(;]\s*$/.test(before) && /^ ?\d/.test(after))) return false
  const known = words.filter((word) => word.to <= from)
  const unknown = known.reduceRight((rest, word) => rest.slice(0, word.from) + rest.slice(word.to), before)
  return /\p{L}{4}/u.test(unknown)
}

/** Hörgeräte-Miniaturlautsprecher: German joins what describes a thing to it by a hyphen. */
const isJoined = (text: string, { to }: Spoken, next: Spoken | undefined): boolean =>
  next !== undefined && isNoun(next) && /^-\p{L}*$/u.test(text.slice(to, next.from))

/** Polishing powder bag: what a substance is packed in is not the good. */
function lastButPacking(nouns: readonly Spoken[]): Spoken | undefined {
  const [substance, last] = nouns.slice(-2)
  return isPackingOf(last, substance) ? substance : nouns.at(-1)
}

/** Saco de polvo de pulir: the same where the good is named first. */
const firstButPacking = ([first, substance]: readonly Spoken[]): Spoken | undefined =>
  isPackingOf(first, substance) ? substance : first

const isPackingOf = (packing: Spoken | undefined, substance: Spoken | undefined): boolean =>
  packing?.concepts.some(({ packs }) => packs === true) === true &&
  substance?.concepts.some(({ kind, form = [] }) => kind === 'may-hold' && form.some((one) => SUBSTANCES.has(one))) ===
    true
const SUBSTANCES = new Set(['polishing-powder', 'phosphor', 'catalyst', 'magnet-powder', 'alloy', 'medicament'])

/** Words that are a part right after what they belong to, and may be anything elsewhere. */
const PARTS =
  /^(?: (?:core|stack|feet|plate|varnish|(?:slot )?liner|protector|damper|isolator|tube|grease|cradle|end plate|well|pocket|boss|surround|spider|foam|paper|baffle|net|top plate)s?(?![a-z])|[ の]?(?:取付|取り付け|固定)?(?:台|ベース|コア|マウント|エンドベル|ハブ|金具|ブラケット|プレート|板|アダプタ|保护管|コーン|エッジ|ダンパー|ケーシング|羽根|インペラ)|的?(?:安装板|冲片|风叶|驱动器|控制器|换向器|端板|保护管|t铁|华司|密封))/
const MOVING = new Set(['motor', 'motor-rotor', 'sensor', 'loudspeaker', 'motor-run'])
const PART: Concept = { id: 'part', kind: 'other', noun: true }

/** Motor core, モーター台: the part that a motor is followed by. */
function partOf(text: string, whole: Spoken): Spoken | null {
  if (!whole.concepts.some(({ id }) => MOVING.has(id))) return null
  const [found] = PARTS.exec(text.slice(whole.to)) ?? []
  return found === undefined ? null : { ...whole, to: whole.to + found.length, concepts: [PART] }
}

/** Loudspeaker parts, paper cones: what follows says which parts. */
const isPartsOf = (text: string, { concepts, to }: Spoken): boolean =>
  concepts.some(({ id }) => WHOLES.has(id)) &&
  /^[\s-]?(?:spare )?(?:parts?|(?:ersatz)?teile?|部品|パーツ|配件|零件|零部件)(?![\p{Script=Latin}])/u.test(
    text.slice(to),
  )

/** BRKT SNSR MTG: purchasers who abbreviate write the good first. */
const isAbbreviation = (word: string): boolean => word.length <= 5 && /^(?:[b-df-hj-np-tv-z]+|actr)$/.test(word)

/** Words beside “motor” that name a kind of motor, not a part of one. */
const KINDS = /^(?:gear|gbx|getr|brake|brk$|brms|servo|spindle)/

/** What parts are mounted on. */
const isWhole = ({ concepts }: Spoken): boolean => concepts.some(({ id }) => WHOLES.has(id))
const WHOLES = new Set(['motor', 'motor-rotor', 'sensor', 'loudspeaker', 'drive', 'motor-driven', 'motor-run', 'lamp'])

const isPart = ({ concepts, word }: Spoken): boolean =>
  concepts.every(({ kind, weak }) => kind === 'other' && weak !== true) && !KINDS.test(word)

/** MTR MNT PLT: what is abbreviated after a motor, without a comma, is a part of it. */
function mountedOn(text: string, [first, ...others]: readonly Spoken[]): Spoken | undefined {
  if (first === undefined || !isWhole(first) || first.word === 'actr') return undefined
  let last = first
  for (const noun of others) {
    if (text.slice(last.to, noun.from) !== ' ' || !isPart(noun)) break
    last = noun
  }
  return last === first ? undefined : last
}

/** Parts that make no kind of what they belong to, as a flange does of a motor. */
const NO_KIND = /^(?:cable|harness|bracket|screw|bolt|nut|gasket|seal|cover|housing|shim|washer|clamp|label|connector)$/

/** GRILLE SPKR, CABLE MOTOR: short texts name the part first. */
const isWrittenFirst = (text: string, [first, second]: readonly Spoken[]): boolean =>
  first !== undefined &&
  second !== undefined &&
  isPart(first) &&
  (isAbbreviation(second.word) || NO_KIND.test(first.word)) &&
  isWhole(second) &&
  text.slice(first.to, second.from) === ' '

/** MOTOR SEAT ADJ, SPEAKER DOOR: lists of parts of cars name the part first, and behind it where it stands. */
const standsIn = ([first, ...others]: readonly Spoken[]): boolean =>
  first !== undefined &&
  first.concepts.some(({ id }) => MOVING.has(id)) &&
  others.length > 0 &&
  others.every(({ word }) => PLACES.test(word))
const PLACES = /^(?:door|lock|wheel|seat|mirror|crankshaft|camshaft|pedal|abs)s?$/

/** What is mounted on or around other things, and makes no kind of them. */
const MOUNT = /^(?:支架|外壳|壳体|盖板|护罩|护套|端盖|安装板|底座|线束|ブラケット|カバー)$/

/** 支架光电传感器: short texts name the part first without a space. */
function mountBefore(text: string, [first, second]: readonly Spoken[]): Spoken | undefined {
  const isMount =
    first !== undefined &&
    second !== undefined &&
    MOUNT.test(first.word) &&
    isWhole(second) &&
    /^\p{Script=Han}{0,4}$/u.test(text.slice(first.to, second.from))
  return isMount && !/^\p{Script=Han}/u.test(text.slice(second.to)) ? first : undefined
}

/** Commissioning of a line is no line. */
const isFollowedByOf = (text: string, { to }: Spoken, next: Spoken | undefined): boolean =>
  next !== undefined && /^\s(?:of|for)\s/.test(text.slice(to))
