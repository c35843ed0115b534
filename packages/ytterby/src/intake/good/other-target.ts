import { mayNameSymbol } from './symbols.ts'

/** Materials of sputtering targets that hold no rare earths. Aluminium alloys can hold scandium and are none of them. */
const NAMES =
  'titani?um|titan|chromium|chrom|copper|kupfer|alumini?um|silicon|silizium|molybdenum|molybdän|moly|tungsten|wolfram|tantalum|tantal|gold|silver|silber|nickel|zinc|zink|tin|zinn|indium|platinum|platin|cobalt|kobalt|niobium|niob|zirconium|zirkonium|carbon|graphite|grafit|graphit|ruthenium|palladium|iron|eisen|vanadium|hafnium|magnesium|germanium|manganese|stainless|chrome|iridium|rhenium|bismuth|antimony|tellurium|selenium'
const SYMBOLS = 'ti|cr|al|cu|si|mo|w|ta|ni|zn|sn|pt|nb|zr|hf|mg|ag|au|pd|ru|co|fe|mn|ge|v|ir'
const OXIDES = 'ito|azo|gzo|igzo|izo|zno|sio2|tio2|al2o3|nio|wo3|ta2o5|nb2o5|hfo2|sno2|mgo|tin|crn|sic|b4c'
const MATERIAL = `(?:(?:${NAMES})(?: (?:oxide|nitride|carbide|silicide|aluminide))?|${OXIDES}|(?:${SYMBOLS})(?:[-/]?(?:${SYMBOLS}))*)`
const SPUTTER = String.raw`(?:planar|rotary|round|metal|pvd|sputter(?:ing)?|spt?tr|sput{1,2}|\d[\d./]*(?: ?(?:%|n|wt%|at%))?|[,:-])`
const TARGET = '(?:sputter-?targets?|targets?|tgts?)'
const LATIN = [
  new RegExp(String.raw`(?<![a-z0-9])${MATERIAL}(?:[ ,-]+${SPUTTER})*[ -]*${TARGET}(?![a-z])`),
  new RegExp(String.raw`(?<![a-z])${TARGET}(?:[ ,:-]+${SPUTTER})*[ ,:-]+${MATERIAL}(?![a-z0-9]|[-/ ]+(?:backing|bp))`),
]
const METALS =
  '钛|铬|铜|铝|硅|钼|钨|钽|(?<!合)金|银|镍|锌|锡|铟|铂|钴|铌|锆|碳|티타늄|티탄|크롬|구리|알루미늄|실리콘|몰리브덴|텅스텐|탄탈륨?|니켈|아연|주석|인듐|백금|코발트|니오븀|지르코늄|チタン|クロム|アルミ(?:ニウム)?|シリコン|モリブデン|タングステン|タンタル|ニッケル|亜铅|スズ|インジウム|白金|コバルト|ニオブ|ジルコニウム|カーボン'
const UNSPACED = [
  new RegExp(`(?:${METALS})(?:旋转|平面|溅射| ?스퍼터링?)? ?(?:靶|スパッタ|ターゲット|타겟|타깃)`),
  new RegExp(`(?:靶材?|ターゲット)[ ,，:：]*(?:${METALS})(?!合|背|板|バッキング)`),
  new RegExp(String.raw`(?:靶材?|ターゲット|타겟|타깃)[ ,，:：-]*${MATERIAL}(?![a-z0-9]|[-/ ]+(?:backing|bp))`),
]

/** Whether a folded text names another material as what its target is of: Cr target, TGT SPTR TI. */
export const isOtherTarget = (text: string, description: string): boolean =>
  [...LATIN, ...UNSPACED].some((pattern) => pattern.test(text)) && !mayNameSymbol(description)
