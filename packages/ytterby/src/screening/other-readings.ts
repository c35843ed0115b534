import type { MatchReason } from './because.ts'
import { LEGAL_FORMS } from './legal-forms.ts'
import { isCommon } from './name-form.ts'
import { PARTS_OF_TWO, withoutHan } from './two-parties.ts'

/** Another text that a written name may stand for, and how the two differ. A match by it is never equal. */
export type OtherReading = {
  readonly text: string
  readonly because: MatchReason
  /** An address often has the first word of a name alone. */
  readonly isAddress: boolean
}

/** Other readings of a written name: a typed address, a legal form without a space, numbers in words, misread letters, two parties. */
export function otherReadings(name: string): readonly OtherReading[] {
  const texts = new Map<string, MatchReason>()
  const add = (text: string | null, because: MatchReason): void => {
    if (text !== null && text !== '' && text !== name && !texts.has(text)) texts.set(text, because)
  }
  const { host, withEnding } = readHost(name)
  const apartHost = host === null ? null : lastWordApart(host.replace(LINKED, ' $& '))
  add(host, 'spelling')
  add(withEnding, 'spelling')
  add(apartHost, 'spelling')
  const apart = withFormApart(host ?? name)
  add(apart, 'legal-form')
  add(withDigits(apart), 'spelling')
  add(withFormApart(withLetters(host ?? name)), 'spelling')
  add(withoutCutForm(name), 'legal-form')
  add(name.replace(AND_SPELT, '&'), 'spelling')
  for (const part of PARTS_OF_TWO.test(name) ? name.split(PARTS_OF_TWO) : []) add(part.trim(), 'part-of-name')
  add(withoutHan(name), 'part-of-name')
  add(BEFORE_SITE.exec(name)?.[1] ?? null, 'words-added')
  add(BEHIND_ADDRESS.exec(name)?.[1] ?? null, 'part-of-name')
  add(BEFORE_ADDRESS.exec(name)?.[1] ?? null, 'part-of-name')
  return [...texts].map(([text, because]) => ({ text, because, isAddress: text === host || text === apartHost }))
}

/** An acronym, and its site behind it: JAXA Sagamihara Campus, J.A.X.A. Tsukuba. Whoever writes all in capitals shows none. */
const BEFORE_SITE = /^((?:[A-Z]\.?){4,6}) (?!.*(?:Inc|Ltd|LLC|Corp|Co\b|GmbH))(?=.*[a-z]{3})/

/** A name, and its street behind it: Leidos 1750 Presidents Street Reston VA 20190, VIGO Photonics ul. Poznańska 129. */
const BEFORE_ADDRESS = /^(\p{L}.{3,}?),? (?:ul\.|\d[-\d/]*) .*\p{L}{3}/u

/** A company behind its address: 東京都千代田区大手町一丁目 ENEOS株式会社. */
const BEHIND_ADDRESS = / (\S*(?:[会會]社|公司))$/u

/** E and S, E & S. */
const AND_SPELT = /(?<=\b[a-z]) (?:and|&) (?=[a-z]\b)/gi

/** An address of the web that is all that was written, or one of mail anywhere. */
const ADDRESS =
  /(?:^\s*(?:https?:\/\/)?|@|\/\/|\bwww\.)((?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+\p{L}{2,})(?:$|[\s/?#>)\],;])/iu
const BEFORE_NAME = /^(?:www\d?|m|mail|email|smtp|shop|store|portal|info|en|global|us|eu|corp)$/
/** Second levels under which a country registers names. */
const LEVELS = /^(?:co|com|net|org|ac|edu|gov|or|ne|go|gob|mil|ltd|plc|gr|ad|ind|in|web|biz)$/

/** `anduril` of `www.anduril.com`, `jane@anduril.com`, and `shield ai` of `shield.ai`; null of what is no address. */
function readHost(name: string): Record<'host' | 'withEnding', string | null> {
  const isAddress = name.includes('.') && (!name.trim().includes(' ') || /@|www\.|:\/\//i.test(name))
  const host = isAddress ? ADDRESS.exec(name)?.[1] : undefined
  const labels = host?.toLowerCase().split('.') ?? []
  const ending = labels.pop() ?? ''
  while (labels.length > 1 && LEVELS.test(labels.at(-1) ?? '')) labels.pop()
  while (labels.length > 1 && BEFORE_NAME.test(labels[0] ?? '')) labels.shift()
  const named = labels.at(-1)?.replaceAll('-', ' ') ?? null
  return { host: named, withEnding: OF_NAMES.test(ending) ? `${named} ${ending}` : null }
}

/** Ends of addresses that are words of names: .aero, .systems. */
const OF_NAMES = /^ai$|.{4}/

/** halifaxtheforum */
const LINKED = /(?<=\p{L}{4})(?:and|for|of|the)(?=\p{L}{4})/u

/** `ydk techs` of `ydktechs`: a common word or a legal form at the end; null where there is none. */
function lastWordApart(host: string): string | null {
  for (let at = SHORTEST_BEFORE_WORD; at < host.length - 1; at += 1) {
    const last = host.slice(at)
    if (isCommon(last) || LEGAL_FORMS.has(last)) return `${host.slice(0, at)} ${last}`
  }
  return null
}
const SHORTEST_BEFORE_WORD = 2

const LONG_FORM = 'Inc|Incorporated|LLC|Ltd|Limited|Corp|Corporation|GmbH|Gesmb[Hh]|SpA|S\\.p\\.A|Srl|S\\.r\\.l'
const SHORT_FORM = 'AG|SA|S\\.A|SAS|AS|A\\.S|UAB|PLC|Pty|NV|BV|AB|Oy'
/** DefenseInc, TECTROCO.,LTD, hensoldtag: short forms end words of their own, and stand behind longer ones. */
const GLUED = new RegExp(
  `(?=Co\\.?,? ?Ltd(?!\\p{L}))(?<=\\p{L})|(?=(?:${LONG_FORM})(?!\\p{L}))(?<=\\p{L}{3})|(?=(?:${SHORT_FORM})(?!\\p{L}))(?<=\\p{L}{5})`,
  'giu',
)
/** RaytheonAustraliaPtyLtd */
const CAPITAL_WITHIN = /(?<=\p{L}\p{Ll})(?=\p{Lu}\p{L})/gu
const withFormApart = (name: string): string => name.replace(GLUED, ' ').replace(CAPITAL_WITHIN, ' ')

const NUMBERS = 'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'.split('|')
const ORDINALS = 'zeroth|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth'.split('|')
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'.split('|')
const ROMAN = 'I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII'.split('|')
const OF_TENS = new RegExp(`\\b(${TENS.join('|')})(?:[- ](${NUMBERS.slice(1, 10).join('|')}))?\\b`, 'gi')
const OF_WORDS = new RegExp(`\\b(?:${[...NUMBERS, ...ORDINALS].join('|')})\\b`, 'gi')
/** SIII, and a numeral that stands alone. */
const OF_ROMAN = /\b([A-Z])?(I{2,3}|IV|VI{1,3}|IX|XI{0,2})\b|\b(I|V|X)\b/gi

/** Numbers as digits, whether in words or Roman: Red VI, Red Six and Red 6 are the same. */
export function withDigits(name: string): string {
  return name
    .replace(OF_TENS, (_, tens: string, ones: string | undefined) =>
      String(
        (TENS.indexOf(tens.toLowerCase()) + 2) * 10 + (ones === undefined ? 0 : NUMBERS.indexOf(ones.toLowerCase())),
      ),
    )
    .replace(OF_WORDS, (word) => {
      const small = word.toLowerCase()
      return String(NUMBERS.includes(small) ? NUMBERS.indexOf(small) : ORDINALS.indexOf(small))
    })
    .replace(OF_ROMAN, (_, letter: string | undefined, several: string | undefined, one: string | undefined) => {
      const number = ROMAN.indexOf((several ?? one ?? '').toUpperCase()) + 1
      return letter === undefined ? String(number) : `${letter} ${number}`
    })
}

const LETTER_OF: Readonly<Record<string, string>> = { 0: 'o', 1: 'l', 5: 's', 8: 'b' }
/** A digit among letters, and legal forms as they are misread. */
const MISREAD_DIGIT = /[0158](?=\p{L}|\b)(?<=\p{L}{2}.)|[015](?=\p{L}{2})(?<=\b\p{L}.)|\b[05](?=\p{L}{2})/gu
/** A small l among capitals: NlPPl. */
const MISREAD_I = /l(?=\p{Lu})(?<=(?:\b|\p{Lu}).)|l\b(?<=\p{Lu}{2}.)/gu
const MISREAD_FORM = /\b(?:lnc|1nc|[i1]td|GrnbH|GmbI-I|C0|L1C)\b/gi
/** What a misread form means, by its second sign. */
const FORM_MEANT: Readonly<Record<string, string>> = { n: 'Inc', t: 'Ltd', r: 'GmbH', m: 'GmbH', 0: 'Co', 1: 'LLC' }

/** Letters in place of the digits that they are misread as. */
const withLetters = (name: string): string =>
  name
    .replace(MISREAD_I, 'I')
    .replace(MISREAD_FORM, (form) => FORM_MEANT[form.charAt(1).toLowerCase()] ?? form)
    .replace(MISREAD_DIGIT, (digit) => LETTER_OF[digit] ?? digit)

/** The beginning of a long legal form at the end of a field that was full. */
const CUT_FORM = /[\s,]+(?:Com(?:pa?n?)?|Corpo\w{0,5}|Incor\w{0,6}|Lim(?:i(?:te?)?)?|Gesells?(?:ch)?)\.?$/iu

const withoutCutForm = (name: string): string => name.replace(CUT_FORM, '')
