import { ELEMENT_SYMBOLS, type ElementSymbol } from '../../schema/elements.ts'

/** A chemical formula: how it is written, the rare earths in it, all its elements, and what it is doped with. */
export type Formula = {
  readonly text: string
  readonly rareEarths: readonly ElementSymbol[]
  readonly elements: ReadonlySet<string>
  readonly dopants: readonly ElementSymbol[]
}

const ELEMENTS = new Set(
  'H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Rb Sr Y Zr Nb Mo Ru Rh Pd Ag Cd In Sn Sb Te I Cs Ba La Ce Pr Nd Pm Sm Eu Gd Tb Dy Ho Er Tm Yb Lu Hf Ta W Re Os Ir Pt Au Hg Tl Pb Bi Th U'.split(
    ' ',
  ),
)
/** In whichever case: formulas are also written in capitals. */
const SYMBOLS = new RegExp(ELEMENT_SYMBOLS.join('|'), 'i')
const RARE = new Set<string>(ELEMENT_SYMBOLS)
const isRare = (symbol: string): symbol is ElementSymbol => RARE.has(symbol)
/** Partners that make a formula of two symbols without a number one: Al-Sc, DyFe; a word like “CeO” is none. */
const PARTNERS = new Set('Fe Co Ni Al Mg Cu Zr Mn Ag Si Ti W Mo'.split(' '))
const DOPANT = /^(?:[A-Z][a-z]?(?:\d?\+|\d*(?:\.\d+)?%?)?)(?:[,/+](?:[A-Z][a-z]?(?:\d?\+|\d*(?:\.\d+)?%?)?))*$/

/** Pigments by the Colour Index: PY35 is a yellow one and holds no yttrium. */
const COLOUR_INDEX = /^P(?:Y|R|B|G|W|O|V)\d{1,3}$/

/** Formulas in a text that hold a rare earth. Upper and lower case count: `Nd` is an element, `nd` an index of refraction. */
export function formulasIn(text: string): Formula[] {
  const found: Formula[] = []
  for (const [token] of text.normalize('NFKC').matchAll(/[A-Za-z0-9()[\],.:+·/%-]+/g)) {
    if (!SYMBOLS.test(token) || COLOUR_INDEX.test(token)) continue
    for (const part of candidates(token)) {
      const formula = readFormula(part)
      if (formula !== null) found.push(formula)
    }
  }
  return found
}

/** A token, and where it is a row of formulas (ZrO2/Sc2O3), each of them. */
function candidates(token: string): string[] {
  const bare = token.replace(/^[,.:+/-]+|[,.:+/-]+$/g, '').replace(/^\((.*)\)$/, '$1')
  if (readFormula(bare) !== null) return [bare]
  return bare.split(/[/+]|(?<=\d)-(?=[A-Z])|,(?=[A-Z][A-Za-z]*\d)/).map((part) => part.replace(/^\(|\)$/g, ''))
}

function readFormula(text: string): Formula | null {
  const colon = text.indexOf(':')
  const [host, written] = colon === -1 ? [text, ''] : [text.slice(0, colon), text.slice(colon + 1)]
  const doped = /[a-z]/.test(text) ? written : (inSmallLetters(written) ?? written)
  if (colon !== -1 && !DOPANT.test(doped)) return null
  const dopants = [...doped.matchAll(/[A-Z][a-z]?/g)].map(([symbol]) => symbol).filter(isRare)
  const cased = mixedCase(host, dopants.length > 0)
  const symbols = symbolsOf(cased)
  if (symbols === null) {
    // Er:YAG names its dopant first; the host is a name, which the words read.
    return null
  }
  const elements = new Set(symbols)
  const rareEarths = [...new Set([...symbols.filter(isRare), ...dopants])]
  if (rareEarths.length === 0 || !isConvincing(cased, elements, dopants)) return null
  return { text, rareEarths, elements, dopants }
}

/**
 * Without a small letter the rare earth is yttrium: its compounds, by numbers that they have. SY5120 and YH2.54 are part numbers.
 */
const OF_YTTRIUM =
  /^(?:(?=.*Y)(?:[BCFHIKNOPSVWY](?:\d{1,2})?|[()])+O1?\d|(?:K|)Y\d?(?:F(?:3|4|10)|B(?:4|6|12|66)|H[23]|C2|I3|S3))(?:[·.]\d*(?:\.\d+)?H2O|-\dN\d?)?$/

/** Whether this is a formula and no word that could be read as one. */
function isConvincing(host: string, elements: ReadonlySet<string>, dopants: readonly string[]): boolean {
  if (dopants.length > 0 && elements.size >= 2) return true
  if (elements.size < 2) return false
  if (IN_CAPITALS.some((pattern) => pattern.test(host))) return true
  if (/\d/.test(host)) return /[a-z]/.test(host) || OF_YTTRIUM.test(host)
  const parts = host.split('-')
  if (parts.length === elements.size && parts.every((part) => ELEMENTS.has(part))) return true
  if (/^(?:Nd|Pr|Sm|Dy|Ce)+(?:Fe|Co)B?$/.test(host)) return true
  return elements.size === 2 && [...elements].every((one) => isRare(one) || PARTNERS.has(one)) && host.length >= 4
}

/** Element symbols of a formula in order, or null where it is none. Groups, counts, charges and x, y are read over. */
function symbolsOf(text: string): string[] | null {
  if (!/[A-Z]/.test(text)) return null
  const symbols: string[] = []
  let depth = 0
  let rest = text
  while (rest !== '') {
    const [piece] = /^(?:[A-Z][a-z]?|\d+(?:\.\d+)?|[()[\],.·-]|[xyzδ](?![a-z])|\+)/.exec(rest) ?? []
    if (piece === undefined) return null
    if (/^[A-Z]/.test(piece)) {
      const symbol = ELEMENTS.has(piece) ? piece : piece.charAt(0)
      if (!ELEMENTS.has(symbol)) return null
      symbols.push(symbol)
      rest = rest.slice(symbol.length)
      continue
    }
    if (piece === '(' || piece === '[') depth += 1
    if (piece === ')' || piece === ']') depth -= 1
    if (piece === ',' && depth === 0) return null
    rest = rest.slice(piece.length)
  }
  return depth === 0 ? symbols : null
}

/** CEO2, ND2O3, la2o3, GD2(SO4)3, LAALO3 in one case, as they would be written otherwise; part numbers stay what they are. */
function mixedCase(text: string, isDoped: boolean): string {
  if (/[a-z]/.test(text) && /[A-Z]/.test(text)) return text
  const written = inSmallLetters(text.toUpperCase())
  return written !== null && (isDoped || IN_CAPITALS.some((pattern) => pattern.test(written))) ? written : text
}

const RARE_EARTH = `(?:${ELEMENT_SYMBOLS.join('|')})`
/** Formulas in capitals: by numbers that their compounds have, and part numbers by chance only. */
const IN_CAPITALS = [
  new RegExp(`^(?:${RARE_EARTH}2O3|CeO2|Pr6O11|Tb4O7|${RARE_EARTH}2O2S|${RARE_EARTH}2S3)$`),
  new RegExp(`^(?:${RARE_EARTH}(?:F|Cl|Br|I)3|${RARE_EARTH}B6|SmI2|EuCl2|CeF4)$`),
  // Gd2(SO4)3, Y(NO3)3, Ce(OH)4, La(Fe,Si)13.
  new RegExp(String.raw`^${RARE_EARTH}\d*\((?:[A-Z][a-z]?[\d.]*,?){2,}\)\d+`),
  // LaAlO3, DyScO3, YVO4, NaYF4.
  new RegExp(`^(?:${RARE_EARTH}(?:Al|Ga|Sc|Mn|Cr|Fe|Co|Ni|V|P|Nb|Ta)O[34]|(?:Na|Li|K)${RARE_EARTH}F4)$`),
  // GdBa2Cu3O7, La0.6Sr0.4Co0.2Fe0.8O3, (Y,Gd)2O3.
  /^(?=(?:\D*\d){3})(?=(?:.*[A-Z]){3})(?:\(?[A-Z][a-z]?[\d.]*(?:,\)?[\d.]*|\)[\d.]*)?){2,}[OF]\d+(?:-[xyδ])?$/,
  // Nd2Fe14B, Sm2Co17, LaNi5, TbFe2, Al90Sc10.
  new RegExp(`^(?:${RARE_EARTH}2?(?:Fe2|Fe14B?|Fe17(?:N3)?|Co5|Co17|Ni5)|Al90Sc10|Al80Sc20|Al70Sc30|Al60Sc40)$`),
  // AlCe10, MgGd30: master alloys.
  /^(?:Al(?:Sc|Y|La|Ce|Nd|Yb)|Mg(?:Y|La|Ce|Nd|Gd|Sm))\d{1,2}$/,
]

/** Symbols of elements one after the other, the longer ones first; null where it is no row of them. */
function inSmallLetters(text: string): string | null {
  let written = ''
  let rest = text
  while (rest !== '') {
    const [other] = /^(?:\d+(?:\.\d+)?|[()[\],.·+-])/.exec(rest) ?? []
    const [group] = /^(?:CO3|NO3|SO4|PO4|OH|C2O4)(?!\d)/.exec(rest) ?? []
    const pair = rest.charAt(0) + rest.charAt(1).toLowerCase()
    const symbol = group ?? other ?? (ELEMENTS.has(pair) && rest.length > 1 ? pair : rest.charAt(0))
    if (group === undefined && other === undefined && !ELEMENTS.has(symbol)) return null
    written += symbol
    rest = rest.slice(symbol.length)
  }
  return written
}
