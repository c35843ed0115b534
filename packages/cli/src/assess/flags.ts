import { Option } from 'commander'
import { fieldNamed, type Field } from 'ytterby'

/** A flag of `ytterby assess`, and the field of the inquiry that it sets. */
export type Flag = {
  readonly flag: string
  readonly value: string
  readonly field: Field
  readonly about: string
  /** Heading under which `--help` shows it. */
  readonly group: string
}

const TABLE: readonly (readonly [flag: string, value: string, field: string, about: string])[] = [
  ['--form', '<form>', 'product.form', 'form in which the good is shipped, such as ndfeb-magnet'],
  ['--elements', '<list>', 'product.elements', 'rare earths in the good: "Nd:24;Dy:7", "Nd;Dy", or none'],
  [
    '--elements-complete',
    '<true|false>',
    'product.elementsComplete',
    'true: these are all the rare earths in it; a list for a magnet may otherwise miss dysprosium or terbium',
  ],
  ['--alloyed-with', '<list>', 'product.alloyedWith', 'other metals of an alloy or target: "Fe;Co", or none'],
  ['--host', '<substance>', 'product.host', 'main substance if it is not the rare earth: ZrO2, Al2O3, …'],
  ['--processing', '<degree>', 'product.processing', 'primary or deep'],
  ['--technology', '<field>', 'product.technology', 'field of a technology, such as magnet-preparation'],
  ['--particle-size', '<micron>', 'product.particleSizeMicron', 'particle size in micrometres, for cerium'],
  ['--commodity-code', '<digits>', 'product.commodityCode', 'customs commodity code, 4 to 10 digits'],
  ['--control-code', '<code>', 'product.controlCode', 'asserted control code, such as 1C905.a.4'],
  ['--grade', '<text>', 'product.grade', 'grade; does not affect the answer'],
  ['--description', '<text>', 'product.description', 'name in the papers; does not affect the answer'],
  ['--destination', '<country>', 'destination', 'ISO 3166-1 alpha-2, such as DE'],
  ['--exported-from', '<country>', 'exportedFrom', 'CN unless stated'],
  ['--origin', '<country>', 'origin', 'CN unless stated'],
  [
    '--chinese-value',
    '<percent>',
    'chineseContent.valuePercent',
    'value share of Chinese annex 1 items, for goods made abroad',
  ],
  [
    '--chinese-technology',
    '<true|false>',
    'chineseContent.technology',
    'made abroad with Chinese rare-earth technology',
  ],
  ['--end-use', '<kind>', 'endUse.kind', 'civil, military, wmd or terrorism'],
  ['--end-use-field', '<field>', 'endUse.field', 'such as logic-14nm-or-below, humanitarian or none'],
  ['--end-user', '<name>', 'endUser.name', 'name of the end user; it is screened'],
  ['--end-user-country', '<country>', 'endUser.country', 'where the end user is'],
  ['--end-user-kind', '<kind>', 'endUser.kind', 'civil or military'],
  [
    '--end-user-listed',
    '<list>',
    'endUser.listed',
    'control-list, watch-list, unreliable-entity, countermeasure or none',
  ],
  ['--end-user-listed-ownership', '<percent>', 'endUser.listedOwnershipPercent', 'share held by listed parties'],
  ['--importer', '<name>', 'importer.name', 'name of the importer; the end user if left out'],
  ['--importer-country', '<country>', 'importer.country', 'where the importer is'],
  ['--importer-listed', '<list>', 'importer.listed', 'as for the end user'],
  [
    '--consignee',
    '<name>',
    'consignees.0.name',
    'name of a consignee, again for each further one; the end user if left out',
  ],
  ['--consignee-country', '<country>', 'consignees.0.country', 'where the first consignee is'],
  ['--consignee-listed', '<list>', 'consignees.0.listed', 'of the first consignee, as for the end user'],
  ['--exporter', '<name>', 'exporter.name', 'name of the exporter, to compare with the holder of a licence'],
  ['--customer', '<kind>', 'customer', 'new or established'],
  ['--purpose', '<purpose>', 'shipment.purpose', 'sale unless stated; return-after-repair, sample, …'],
  ['--quantity-kg', '<number>', 'quantityKg', 'net weight in kilograms'],
  ['--submitted-on', '<day>', 'clock.submittedOn', 'day of the application, for a schedule'],
  ['--accepted-on', '<day>', 'clock.acceptedOn', 'day of its acceptance, for a schedule'],
  [
    '--needed-by',
    '<day>',
    'clock.neededBy',
    'day on which the goods are needed; the last day to apply is counted back from it',
  ],
  ['--transit-days', '<number>', 'clock.transitDays', 'days from leaving China to arrival'],
  ['--documents', '<list>', 'documents', 'ids of papers in hand: "contract;end-user-certificate"'],
]

/** Every flag that states a fact. Facts without a flag can be stated in JSON. */
export const FLAGS: readonly Flag[] = TABLE.map(([flag, value, name, about]) => ({
  flag,
  value,
  field: fieldNamed(name),
  about,
  group: groupOf(name),
}))

/** The facts that the texts of flags state, by the names that the parser gives the flags. */
export const factsOf = (texts: Readonly<Record<string, unknown>>): [field: Field, text: string][] =>
  FLAGS.flatMap(({ flag, field }): [Field, string][] => {
    const text = texts[new Option(flag).attributeName()]
    if (typeof text === 'string') return [[field, text]]
    return Array.isArray(text)
      ? text.map((one, at) => [fieldNamed(field.name.replace('.0.', `.${at}.`)), String(one)])
      : []
  })

/** The flag that may be stated for each of several parties. */
export const SEVERAL = '--consignee'

/** The flag for the field at a JSON pointer. */
export function flagAt(pointer: string): string | undefined {
  return FLAGS.find(({ field }) => `${pointer}/`.startsWith(`/${field.keys.join('/')}/`))?.flag
}

/** The flag for a field by its dotted name. */
export const flagOf = (name: string): string | undefined => FLAGS.find(({ field }) => field.name === name)?.flag

function groupOf(name: string): string {
  if (name.startsWith('product.')) return 'The good:'
  return /^(origin|exportedFrom|destination|chineseContent)/.test(name) ? 'The journey:' : 'The deal:'
}
