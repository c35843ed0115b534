import { ELEMENT_SYMBOLS, type ElementSymbol } from '../../schema/elements.ts'

/** Symbols of rare earths that stand by themselves in a text, and those that it says are not in it. */
export type Symbols = {
  readonly named: readonly ElementSymbol[]
  readonly denied: readonly ElementSymbol[]
  /** RE 1.0 %, TREO 55 %: rare earths, without saying which. */
  readonly unnamed: boolean
  /** Whether the text begins with a symbol, which may be a word. */
  readonly begun: boolean
  /** Whether a symbol stands alone, as chemists write it, where nothing says that it names an element. */
  readonly stray: boolean
}

/** Symbols that are words or abbreviations in capitals: SC for strip cast, ER for a welding rod, HO for a scale. */
const WORDS = new Set<string>(['Sc', 'Er', 'Ho'])

const SYMBOL = `(?:${ELEMENT_SYMBOLS.join('|')}|${ELEMENT_SYMBOLS.filter((one) => !WORDS.has(one))
  .map((one) => one.toUpperCase())
  .join('|')})`
/** Symbols that are hardly anything else in capitals. */
const SURE = '(?:ND|DY|TB|GD|YB|TM|LU)'
/** Symbols as chemists write them. */
const CASED = `(?:${ELEMENT_SYMBOLS.join('|')})`
const TWO_LETTERS = `(?:${ELEMENT_SYMBOLS.filter(({ length }) => length === 2).join('|')})`
const AND = String.raw`\s*(?:,|/|\+|&|、|-|\band\b|\bor\b|\bund\b|\by\b|\bet\b|和|及)\s*`
/** How many symbols follow the first one of a row. A longer row is read in parts, so that reading stays linear in its length. */
const MORE = '{0,20}'
const LIST = String.raw`(?<![A-Za-z0-9])${SYMBOL}(?:${AND}${SYMBOL})${MORE}(?![A-Za-z0-9])`
const NUMBER = String.raw`\s*[:=≤≥<>~]?\s*\d{1,3}(?:[.,]\d+)?`

const DENIED = [
  new RegExp(
    String.raw`(?:\b(?:[Nn]o|NO|[Ww]ithout|WITHOUT|[Ww]/[oO]|[Ff]ree of|[Oo]hne|[Kk]ein|[Ss]ans|[Ss]in|[Ss]enza|[Ss]em|[Bb]ez)|无|不含|不添加)\s*(${LIST})`,
    'g',
  ),
  new RegExp(String.raw`(${LIST})[ -]?(?:free|frei|レス|フリー|無添加)(?![a-z])`, 'g'),
  new RegExp(
    String.raw`(?<![A-Za-z0-9])(${SYMBOL})\s*[:=]?\s*(?:[Nn]one|NONE|[Nn]il|NIL|0(?:[.,]0+)?\s?%)(?![a-z])`,
    'g',
  ),
]
/** Words in small letters, with a capital, and in capitals: the symbols beside them are told by their case. */
const anyCase = (...words: readonly string[]): string =>
  words
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
    .filter((word, at, all) => all.indexOf(word) === at)
    .join('|')

const DOPED = anyCase(
  'doped',
  'dotiert',
  'dotierte',
  'dotierter',
  'dotiertes',
  'substituted',
  'activated',
  'stabilized',
  'stabilised',
  'stabilisiert',
  'stabil',
  'stab',
  'modified',
  'rich',
  'dopé',
  'dopée',
  'dopado',
  'dopada',
  'drogato',
  'drogata',
  'gedoteerd',
  'domieszkowany',
  'dopovaný',
  'katkılı',
  'bearing',
  'containing',
)
/** What follows the symbol of a rare earth and of little else. */
const SUBSTANCE = anyCase(
  'oxide',
  'oxides',
  'oxid',
  'oxyd',
  'ox',
  'oxd',
  'mtl',
  'metl',
  'metal',
  'metall',
  'carbonate',
  'carbonat',
  'chloride',
  'chlorid',
  'nitrate',
  'nitrat',
  'fluoride',
  'fluorid',
  'acetate',
  'acetat',
  'sulfate',
  'sulphate',
  'sulfat',
  'hydroxide',
  'hydroxid',
  'oxalate',
  'oxalat',
  'phosphate',
  'acetylacetonate',
  'hexaboride',
  'iodide',
  'bromide',
  'hydride',
  'zirconate',
  'hafnate',
  'aluminate',
  'gallate',
  'alloy',
  'contrast',
  'chelate',
  'target',
  'targets',
  'sputtering target',
  'sputter target',
  'sputtertarget',
  'ingot',
  'ingots',
  'sponge',
  'foil',
)
/** Er,Cr and Yb/Al: rare earths among other elements. */
const WITH_OTHERS = String.raw`(?<![A-Za-z0-9])(?:[A-Z][a-z]?[,/+]){0,9}${CASED}(?:[,/+][A-Z][a-z]?){0,9}(?![A-Za-z0-9])`

/** Symbols in capitals that are words elsewhere, and elements where they are doped with. */
const ANY_SYMBOL = `(?:${SYMBOL}|${[...WORDS].map((one) => one.toUpperCase()).join('|')})`
const TARGET = `(?:${anyCase('target', 'targets', 'tgt')})`
const SPUTTER = `(?:${anyCase('sputter', 'sputtering', 'sputt', 'sptr')})`
const ANY_LIST = String.raw`(?<![A-Za-z0-9])${ANY_SYMBOL}(?:${AND}${ANY_SYMBOL})${MORE}(?![A-Za-z0-9])`

/** Writings in which a bare symbol surely means the element. */
const NAMED = [
  // Er-doped, Ce substituted, Yb dotiert; ER-YB PHOSPHATE DOPED.
  new RegExp(
    String.raw`(${WITH_OTHERS}|${ANY_LIST})[ -]?(?:[Cc]o-?|CO-)?(?:${DOPED}|ドープ|添加|掺杂|첨가)(?![a-z])`,
    'g',
  ),
  new RegExp(String.raw`(${ANY_LIST}) (?:PHOSPHATE|SILICATE|phosphate|silicate) (?:DOPED|doped)`, 'g'),
  new RegExp(
    String.raw`(?:(?:${anyCase('doped')})\s+(?:w/|with|W/|WITH)?|(?:${anyCase('dotiert mit', 'doping', 'dopé au', 'dopado con', 'drogato con')})|掺|摻)\s*(${ANY_LIST})`,
    'g',
  ),
  // Gd, Y, Nd oxides; LA TARGET.
  new RegExp(String.raw`(${LIST})[\s-]+(?:${SUBSTANCE})(?![A-Za-z])`, 'g'),
  // SC OXIDE, ER OXID: with what little else is called so, also those that are words in capitals.
  new RegExp(String.raw`(${ANY_LIST})[ -](?:${anyCase('oxide', 'oxid', 'ox')})(?![A-Za-z])`, 'g'),
  new RegExp(String.raw`(${LIST})(?:酸化物|氧化物|メタル|金属|合金|ターゲット|靶)`, 'g'),
  new RegExp(String.raw`(?:氧化|酸化|氟化|氯化|碳酸|硝酸|金属|金屬|塩化|フッ化|산화)\s?(${LIST})`, 'g'),
  // La-alumina, Ce-based; Nd系.
  new RegExp(
    String.raw`(${LIST})-(?:${anyCase('alumina', 'zirconia', 'silica', 'titania', 'based', 'basis', 'haltig', 'haltige')}|Al2O3|ZrO2|TiO2|SiO2)(?![a-z])`,
    'g',
  ),
  new RegExp(`(${LIST})[系基]`, 'g'),
  // Y/Eu, La/Ce without a space.
  new RegExp(String.raw`(?<![A-Za-z0-9/])(${CASED}/${CASED})(?![A-Za-z0-9/])`, 'g'),
  new RegExp(String.raw`(?<![A-Za-z0-9/])(${SURE}/${SYMBOL}|${SYMBOL}/${SURE})(?![A-Za-z0-9/])`, 'g'),
  // Yb/Al, Er/P: what fibres and glasses are doped with together.
  new RegExp(String.raw`(?<![A-Za-z0-9/])(Yb|Er|Tm|Nd|Ho|Pr|Dy)/(?:Al|Ge|P|Si)(?![A-Za-z0-9])`, 'g'),
  // with 0.3 Y, + Ce 0.03: a share without its sign.
  new RegExp(
    String.raw`(?:${anyCase('with', 'w/', 'mit', 'avec', 'con')}|\+)\s?\d+[.,]\d+\s?(?:wt|at)?\s?(${SYMBOL})(?![A-Za-z0-9])`,
    'g',
  ),
  new RegExp(String.raw`\+\s?(${CASED})\s?\d+[.,]\d+(?!\d)`, 'g'),
  // Tb 3N5, Gd 4N: its purity in nines.
  new RegExp(String.raw`(?<![A-Za-z0-9])(${TWO_LETTERS})[\s,-]{1,2}\dN\d?(?![A-Za-z0-9])`, 'g'),
  // TARGET GD 99.9.
  new RegExp(
    String.raw`(?:${anyCase('target', 'targets', 'sputtertarget', 'tgt')}|ターゲット|靶材?)[\s,:-]+(${LIST})(?=[\s,]|$)`,
    'g',
  ),
  // TARGET,SPUTTER,GD; SPUTTER TARGET ER: with what is sputtered nothing else is called so.
  new RegExp(
    String.raw`(?:${TARGET}[\s,:-]+${SPUTTER}|${SPUTTER}[\s,:-]+${TARGET})[\s,:-]+(${ANY_LIST})(?=[\s,]|$)`,
    'g',
  ),
  new RegExp(String.raw`(?:[Mm]etal|[Aa]lloy|[Mm]agnets?|合金|金属)\s*\(\s*(${LIST})`, 'g'),
  // Nd,Ce:YAG, Ho:YLF, Yb:CaF2; CaF2:Eu.
  new RegExp(String.raw`(${WITH_OTHERS}|${LIST}):(?=[A-Z])`, 'g'),
  new RegExp(String.raw`(?<=[A-Za-z0-9)]):\s?(${LIST})`, 'g'),
  // Yb(OTf)3, Er(acac)3, Gd(NO3)3.
  new RegExp(String.raw`(?<![A-Za-z0-9])(${SYMBOL})\([A-Za-z][A-Za-z0-9]*\)\d`, 'g'),
  // NdFeB magnets, Nd, Dy: two or more rare earths alone between commas; and at the end, Nd and Dy.
  new RegExp(
    String.raw`(?<=[,;:]\s*|\p{L}{3}\s)(${CASED}(?:\s*(?:[,;/+&、]|\b(?:and|und|et|y|e)\b|和|及)\s*${CASED})+)(?=\s*(?:[,;)]|$|(?:${anyCase('to', 'nach', 'for', 'für')})\b))`,
    'gu',
  ),
  // Magnets with Dy: a symbol of two letters.
  new RegExp(
    String.raw`(?<=(?:[Mm]agnet|MAGNET|NdFeB|磁)[^,;]*)(?<![\p{L}])(?:${anyCase('with', 'mit', 'avec', 'con', 'containing', 'contains')}|w/|含有?)\s*(${TWO_LETTERS}(?:${AND}${TWO_LETTERS})*)(?=\s*(?:[,;)]|$|(?:${anyCase('to', 'nach', 'for', 'für')})\b))`,
    'gu',
  ),
  // NdFeB N42SH Dy, magnet (Tb), PrNd-Dy: what magnets are diffused or alloyed with.
  new RegExp(
    String.raw`(?<=(?:[Mm]agnet|MAGNET|NdFeB|NDFEB|PrNd|NdPr|磁|(?<![A-Za-z0-9])N\d\d[A-Z]{0,2}(?![A-Za-z0-9]))[^;]*[\s,(（-])(Dy|Tb)(?![A-Za-z0-9:]|[\s-]?(?:[Ff]ree|[Ll]ess|frei|フリー|レス|\+|\/|&|content|unknown|[?<≤~=]|max|none|nil|0))`,
    'gu',
  ),
  // (Tb,Ho,Gd): two or more rare earths in a row, in brackets.
  new RegExp(String.raw`[(（]\s*(${SYMBOL}(?:\s*[,/+、]\s*${SYMBOL})${MORE.replace('0', '1')})\s*[)）]`, 'g'),
]
/** Dy 3 %, Nd 28.5%. */
const SHARE = new RegExp(String.raw`(?<![A-Za-z0-9])(${SYMBOL})${NUMBER}\s*(?:%|wt|at|mol|ppm)`, 'g')
const SHARE_BEFORE = new RegExp(
  String.raw`\d(?:[.,]\d+)?\s*(?:wt\.?\s*|at\.?\s*|mol\s*)?%\s*(${SYMBOL})(?![A-Za-z0-9])`,
  'g',
)
/** CE 68.7 LA 30.9: numbers beside at least two of them. */
const COUNTED = new RegExp(String.raw`(?<![A-Za-z0-9])(${SYMBOL})${NUMBER}(?!\d)`, 'g')

/** Dy and Tb < 0.01 %: so little is no part of what the good is made of. */
const TRACE = new RegExp(String.raw`(${LIST})\s*(?:[<≤]|max\.?)\s*(?:0[.,]0\d*\s*%|\d{1,3}\s*ppm)`, 'g')

/** A text without any of these names no rare earth by its symbol. */
const ANY = new RegExp(String.raw`(?<![A-Za-z0-9])${ANY_SYMBOL}(?![A-Za-z])`)
const EACH = new RegExp(`(?<![A-Za-z])${ANY_SYMBOL}(?![A-Za-z])`, 'g')
/** ND RODS, SC MET INGOT: a symbol that the text begins with may be what the good is made of. */
const FIRST = new RegExp(String.raw`^\s*${ANY_LIST}[\s,-]`)

/** Alloy with Nd, sieve La exchanged. */
const STRAY = new RegExp(`(?<![A-Za-z0-9])(${TWO_LETTERS})(?![A-Za-z0-9])`, 'g')

const UNNAMED =
  /(?<![A-Za-z])(?:T?REO?|TREM|REM|REE)\s*[:=≥>~]?\s*\d+(?:[.,]\d+)?\s*%|\d\s*%\s*(?:T?REO?|TREM|REE)(?![A-Za-z])|(?<![A-Za-z])RE(?:2O3|Cl3|F3|2\(CO3\)3|\(NO3\)3|2Fe14B)/

/** Whether a text has letters that can be the symbol of a rare earth. */
export const mayNameSymbol = (text: string): boolean => ANY.test(text.normalize('NFKC'))

/** What a text says of rare earths by their symbols alone. */
export function symbolsIn(text: string): Symbols {
  const plain = text.normalize('NFKC')
  const unnamed = UNNAMED.test(plain)
  if (!ANY.test(plain)) return { named: [], denied: [], unnamed, begun: false, stray: false }
  const denied = new Set(DENIED.flatMap((pattern) => listed(plain, pattern)))
  const named = new Set([...NAMED, SHARE, SHARE_BEFORE].flatMap((pattern) => listed(plain, pattern)))
  const traces = new Set(listed(plain, TRACE))
  const counted = listed(plain, COUNTED)
  if (new Set(counted).size >= 2) for (const symbol of counted) named.add(symbol)
  return {
    named: [...named].filter((symbol) => !denied.has(symbol) && !traces.has(symbol)),
    denied: [...denied],
    unnamed,
    begun: FIRST.test(plain),
    stray: listed(plain, STRAY).some((symbol) => !denied.has(symbol)),
  }
}

const listed = (text: string, pattern: RegExp): ElementSymbol[] =>
  [...text.matchAll(pattern)].flatMap(([, list = '']) =>
    [...list.matchAll(EACH)].flatMap(([written]) => {
      const symbol = written.charAt(0) + written.slice(1).toLowerCase()
      return ELEMENT_SYMBOLS.filter((one) => one === symbol)
    }),
  )
