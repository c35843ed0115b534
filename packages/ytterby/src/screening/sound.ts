/**
 * Letters of other scripts as they sound in Latin ones: runs of letters in a row, each run its first letter and the sounds. Sounds
 * that languages mix up come together afterwards.
 */
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    // Cyrillic
    'аabvgdezziiklmnoprstufhssss_i_eua',
    'єe_i',
    'ґg',
    // Greek
    'αavgdezitiklmn_oprsstifh_o',
    // Arabic and Persian
    'ء_aaoiiab_ttjhhddrzsssdtz_g______fkklmnhoai',
    'پp',
    'چs',
    'ژz',
    'کk',
    'گg',
    'ڤv',
    'یi',
    // Hebrew
    'אabgdhozhtikklmmnns_fpsskrst',
    // Thai
    'กkkkkkknjssssidttttndttttnbppfpfpmirrllvssshloh_aaaaiiuuuu______eeoii',
    // Katakana; vowels behind some consonants are spoken and not meant
    'ァa a i i u u e e o o ka ga ki gi ku gu ke ge ko go sa za si ji su zu se ze so zo ta da si ji _ su zu te de to do na ni nu ne no ha ba pa hi bi pi fu bu pu he be pe ho bo po ma mi mu me mo a a u u o o ra ri ru re ro _ a _ _ o n v',
  ].flatMap((run) =>
    run
      .slice(1)
      .split(run.includes(' ') ? ' ' : '')
      .map((sound, at) => [String.fromCharCode(run.charCodeAt(0) + at), sound]),
  ),
)
const SOFT: readonly (readonly [RegExp, string])[] = [
  [/дж|[גז]'/g, 'j'],
  [/ου/g, 'u'],
  // It carries any vowel.
  [/(?<!\p{L})א/gu, 'o'],
  [/ντ/g, 'd'],
  [/μπ/g, 'b'],
  [/γκ/g, 'g'],
  [/ξ/g, 'ks'],
  [/ψ/g, 'ps'],
  // A letter of Thai that is not spoken, and vowels that stand before their consonants
  [/.[\u0e34-\u0e39]?\u0e4c/g, ''],
  [/([\u0e40-\u0e44])(.)/g, '$2$1'],
]

const INITIALS = 'g k n d t r m b p s s _ j j s k t p h'.split(' ')
const MEDIALS = 'a a a e o e o e o a e e o u o e i u u i i'.split(' ')
const FINALS = '_ k k k n n n t r k m p r r p r m p p t t n t t k t p h'.split(' ')
const FIRST_SYLLABLE = 0xac_00

/** A syllable of Hangul by its parts (Unicode 3.12); what is not spoken is `_`. */
function syllable(letter: string): string {
  const at = letter.charCodeAt(0) - FIRST_SYLLABLE
  const [initial, medial, final] = [Math.floor(at / 588), Math.floor((at % 588) / 28), at % 28]
  return `${INITIALS[initial] ?? ''}${MEDIALS[medial] ?? ''}${FINALS[final] ?? ''}`
}

const SCRIPTS = '[\\u0370-\\u052f\\u0590-\\u06ff\\u0e01-\\u0e4e\\u3041-\\u30ff\\uac00-\\ud7af]'
/** One letter of another script beside Latin ones spells no name. */
const SPELT = new RegExp(`${SCRIPTS}.*${SCRIPTS}`, 's')
/** Characters that have a meaning rather than a sound. */
const MEANT = /[\u3400-\u9fff]/

/** What surrounds a name in these scripts: legal forms, and words such as company and group. */
const AROUND =
  /株式会社|有限会社|合同会社|社$|ホールディングス|グループ|コーポレーション|カンパニー|インコーポレ[イー]テッド|リミテッド|주식회사|유한(?:책임)?회사|\(주\)|㈜|코퍼레이션|그룹|홀딩스|(?<=^|[\s«"])(?:ооо|зао|оао|пао|ао|тов)(?=[\s«"])|(?<=\s)(?:корп\p{L}*|компани\p{L}*|групп?|лимитед|инк|лтд|ллк|гмбх|аг|а\.?с)(?=\W*$)|\b(?:ag|gmbh|inc|ltd|llc|corp|co)\b|شركة|مجموعة|المحدودة|كوربوريشن|إنك|คอร์ปอเรชั่น|บริษัท|จำกัด/giu

/** Words that are translated rather than spelt, as names of companies have them in English. */
const MEANINGS =
  '앤드 and, 중기계공업 heavyindustries, 중공업 heavyindustries, 공업 industry, 산업 industries, 전기 electric, 전자 electronics, 조선소 shipyard, 조선 shipbuilding, 항공우주 aerospace, 항공 aviation, 자동차 motors'
    .split(', ')
    .map((pair) => pair.split(' '))

const ACCENTS = /[\u0301\u0308]/g

/** The Latin letters of a name that another script spells by its sound; null of a name that is not spelt so. */
export function latinOf(name: string): string | null {
  if (!SPELT.test(name) || MEANT.test(name.replace(AROUND, ''))) return null
  let text = name.normalize('NFD').replace(ACCENTS, '').normalize('NFC').toLowerCase().replace(AROUND, ' ')
  for (const [written = '', as = ''] of MEANINGS) text = text.replaceAll(written, as)
  for (const [written, as] of SOFT) text = text.replace(written, as)
  let latin = ''
  for (const letter of text) {
    const code = letter.charCodeAt(0)
    const katakana = code >= 0x30_41 && code <= 0x30_96 ? String.fromCharCode(code + 0x60) : letter
    latin += code >= FIRST_SYLLABLE && code <= 0xd7_a3 ? syllable(letter) : (LETTERS[katakana] ?? letter)
  }
  return latin.replaceAll(/[^a-z]+/g, '')
}

/** Sounds that scripts and languages do not tell apart, by one letter each. */
const ALIKE: Readonly<Record<string, string>> = Object.fromEntries(
  ['pbfv', 'td', 'kcgq', 'sjz', 'rl', 'nm', 'iey', 'a', 'ou'].flatMap((alike) =>
    [...alike].map((letter) => [letter, alike.charAt(0)]),
  ),
)
const VOWELS = /[iao]/g

/** How a text sounds: its letters, as far as they are told apart; of doubled ones, one. */
function spoken(latin: string): string {
  let sound = ''
  for (const letter of latin) {
    const one = ALIKE[letter] ?? ''
    if (one !== sound.at(-1)) sound += one
  }
  return sound
}

/** A name by its sound: with vowels, and by its consonants, after the vowel with which it begins. */
export type Sound = { readonly spoken: string; readonly consonants: string }

export function soundOf(latin: string): Sound {
  const own = spoken(latin)
  return {
    spoken: own,
    consonants: (latin.startsWith('h') || /^[iao]/.test(own) ? 'a' : '') + own.replaceAll(VOWELS, ''),
  }
}

/** How a name in Latin letters may sound: with and without an r before consonants, ch, y, th and g in both ways. */
export function soundsOf(name: string): readonly Sound[] {
  const plain = name
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '')
    .replaceAll('ph', 'f')
    .replaceAll(/gh(?=t)/g, '')
    .replaceAll(/sch|sh|tch|ts|tz|ti(?=on)/g, 's')
    .replaceAll('x', 'ks')
    .replaceAll(/c(?=[eiy])/g, 's')
  // Each in both ways: echo and chart, dyne and cyber.
  const variants = new Set([plain.replaceAll('ch', 's'), plain.replaceAll('ch', 'k')])
  for (const [written, as] of VARIANTS)
    for (const one of Array.from(variants)) variants.add(one.replaceAll(written, as))
  return [...variants].map((one) => soundOf(one))
}
const VARIANTS = [
  [/ei/g, 'ai'],
  [/ture/g, 'sa'],
  [/r(?=[bcdfgjklmnpqstvz]|$)/g, ''],
  [/th/g, 's'],
  [/y(?=[bcdfgklmnprstvz])/g, 'ai'],
  [/g(?=[eiy])/g, 'j'],
  [/ng(?![aeiouy])/g, 'n'],
] as const

/** A vowel that a script does not write, and one that it writes behind a consonant without meaning it. */
export const UNWRITTEN = 0.5
const UNMEANT = 0
const isVowel = (sound: string | undefined): boolean => sound === 'i' || sound === 'a' || sound === 'o'

/** How differently a name is spoken than a listed one: one for each sound, less for vowels that come with a script. */
export function soundsApart(listed: string, written: string): number {
  let before = [0]
  for (const sound of written) before.push((before.at(-1) ?? 0) + (sound === 'o' ? UNMEANT : 1))
  for (const sound of listed) {
    const added = isVowel(sound) ? UNWRITTEN : 1
    const now = [(before[0] ?? 0) + added]
    for (let at = 1; at <= written.length; at += 1) {
      const other = written[at - 1]
      now.push(
        Math.min(
          (before[at] ?? 0) + added,
          (now[at - 1] ?? 0) + (other === 'o' ? UNMEANT : 1),
          (before[at - 1] ?? 0) + (sound === other ? 0 : 1),
        ),
      )
    }
    before = now
  }
  return before.at(-1) ?? 0
}
