import { SHORTENED } from './abbreviations.ts'

/** Articles and linking words. They count only for equality. */
export const LINKING: ReadonlySet<string> = new Set(
  'the a an and of for in at by on to de du des la le les et und y e del der die das den van von der da do dos'.split(
    ' ',
  ),
)

/** Departments, roles, places and other words that may be added to any name. */
export const ADDABLE: ReadonlySet<string> = new Set(
  `accounting accounts affiliate affiliates agent attn attention bldg block branch building buyer campus care center centre consignee contracts cust deb
  customer delivery department depot desk dept dispatch distribution division dock enduser export facility factory finance floor gate goods hangar
  headquarters head hq hall importer inwards invoice laboratory location logistics main materials office offices payable per pier plant
  po procurement purchase purchasing quality receivable receiving receipt recipient region regional representative room sales section shipping site
  stores street suite supplier team unit user vendor warehouse workshop works zone
  africa america americas asia australia austria bangalore beijing belgium berlin brazil brussels california canada china czech
  czechia denmark east europe european finland florida france frankfurt germany hong india ireland israel italy japan kong korea
  london los angeles malaysia mexico milan moscow munich netherlands north norway osaka paris poland portugal prague rome
  san diego seoul shanghai shenzhen singapore south spain stuttgart sweden switzerland taipei taiwan texas thailand tokyo turin
  turkey uk kingdom states usa us vienna vietnam virginia warsaw washington west yokohama york zurich
  aichi chiba fukuoka gifu hiroshima hsinchu hyogo kanagawa kaohsiung kobe kyoto nagano nagasaki nagoya saitama shizuoka taichung
  tainan tochigi
  abteilung bereich buchhaltung lager messrs sklad wareneingang einkauf niederlassung werk standort buro zentrale achats usine siege succursale acquisti ufficio sede
  stabilimento filial zavod pobocka oddzial fabryka filiale`.split(/\s+/),
)

/** What an organisation of another kind is called: a town, a school or a brewery of the same name is no maker. */
export const OTHER_KINDS: ReadonlySet<string> = new Set(
  `bakery bank beer brewery brewing cafe church city club coffee college commune conservancy cosmetics county cricket farm fashion film films
  foods football foundation golf health hospital hotel hotels insurance kindergarten library medical monastery museum
  music observatory orchestra parish park parque pharmacy police real realty records resort restaurant rugby school ski spa spirits stadium
  telescope theater theatre tourism town township trail vineyard village ville wealth wine winery wines zoo university`.split(
    /\s+/,
  ),
)

/** Suffixes within the same word: a department, a works, an honorific. */
export const SUFFIXES =
  /(?:部[门門]?|[课課]|[处處]|室|[局厅]|[组組]|[係系]|本[社店]|支[社店]|[分支]店|工[场場厂廠]|[営营營][業业]所|事[業业][所部]|[分子]公司|中心|センタ|[倉仓][庫库]|御中|様|殿|收[货貨]人|[買买]方|客[户戶]|先生|女士|小姐|收|宛|グループ|集団|科技|技術|工[業业])$/
/** Words that separate two names. */
export const SPLITTING: ReadonlySet<string> = new Set(
  'formerly previously fka aka dba now attn attention via bei chez for'.split(' '),
)

/** These also separate names if “of” follows: a division of, part of. */
export const SPLITTING_BEFORE_OF: ReadonlySet<string> = new Set(
  'division unit part member subsidiary affiliate branch behalf care business department'.split(' '),
)

/**
 * Words that are common in company names, although they are rare in the register of network-card makers that gives the weights: those
 * that people shorten, but for a few that name somebody, and others.
 */
export const COMMON: ReadonlySet<string> = new Set([
  ...[...SHORTENED.keys()].filter((word) => !/^(?:cooperation|mitsubishi|photonic)$/.test(word)),
  ...`aerial aero air aircraft area arms army autonomy drone drones earth engines fire force forum fuel handelsgesellschaft high institution kogyo minerals navy ocean parts rare red sciences ships shipyard source space summit tech tokyo trucks world taiwan usa us denki seiki seimitsu shoji steel metal global point future responsible testing compliance`.split(
    ' ',
  ),
])

/** Words used in place of an unknown name. */
export const PLACEHOLDERS: ReadonlySet<string> = new Set(
  'na none null unknown tbd tba x xx xxx 不详 未知 待定 无'.split(' '),
)
