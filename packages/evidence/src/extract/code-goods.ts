/** The goods that each commodity code can include, and in which years, according to the text of the code in the facts. */

/**
 * Rare earths: `of` lists all that the good can contain; `oneOf`: it contains exactly one of them; `holds`: it contains at
 * least these. Other metals: `with` lists all, `withAtLeast` the minimum. Omitted: the text does not say.
 */
export type CodeGoods = {
  readonly forms: readonly string[]
  readonly of?: readonly string[]
  readonly oneOf?: readonly string[]
  readonly holds?: readonly string[]
  readonly with?: readonly string[]
  readonly withAtLeast?: readonly string[]
  /** Its particles are smaller than this, in micrometres. */
  readonly under?: number
}

type Group = readonly [codes: string, ...goods: readonly CodeGoods[]]

const list = (text: string): readonly string[] => text.split(' ')
const a = (forms: string, rest: Omit<CodeGoods, 'forms'> = {}): CodeGoods => ({ forms: list(forms), ...rest })
const of = (symbols: string): Pick<CodeGoods, 'of'> => ({ of: list(symbols) })
const oneOf = (symbols: string): Pick<CodeGoods, 'oneOf'> => ({ oneOf: list(symbols) })

/** Codes of eight digits and their longer codes, each for one element. */
const single = (form: string, codes: Readonly<Record<string, string>>): Group[] => Object.entries(codes).map(([code, symbol]) => [code, a(form, of(symbol))])

const RED_POWDER = a('phosphor', of('Y Eu'))

/** By chapter. */
const GROUPS: readonly Group[] = [
  ['253090 25309020 2530902010 261220 26122000 2612200000', a('ore concentrate')],

  ...single('metal', {
    '28053011 2805301100': 'Nd',
    '28053012 2805301200': 'Dy',
    '28053013 2805301300': 'Tb',
    '28053014 2805301400': 'La',
    '28053015 2805301590': 'Ce',
    '28053016 2805301600': 'Pr',
    '28053017 2805301700': 'Y',
    '28053018 2805301800': 'Sc',
    '2805301913': 'Sm',
    '2805301914': 'Eu',
    '2805301915': 'Sc',
  }),
  ['2805301510', a('metal', { ...of('Ce'), under: 500 }), a('alloy', { ...of('Ce'), with: [], under: 500 })],
  ['28053019 2805301900', a('metal', oneOf('Sc Pm Sm Eu Gd Ho Er Tm Yb Lu'))],
  ['2805301910', a('metal', oneOf('Sm Gd Lu'))],
  ['2805301990', a('metal', oneOf('Pm Eu Ho Er Tm Yb'))],
  // Mixtures and alloys of rare earths only: an alloy with another metal does not belong to this heading.
  ['280530 28053021 2805302110 28053029 2805302900 2805302910', a('metal'), a('alloy', { with: [] })],
  ['282560', a('oxide-mixture')],

  ...single('separated-oxide', {
    '28461010': 'Ce',
    '28469011 2846901100': 'Y',
    '28469012': 'La',
    '28469013': 'Nd',
    '28469014 2846901400': 'Eu',
    '28469015 2846901500': 'Dy',
    '28469016 2846901600': 'Tb',
    '28469017': 'Pr',
    '28469018 2846901800': 'Lu',
    '2846901920': 'Er',
    '2846901930': 'Gd',
    '2846901940': 'Sm',
    '2846901970': 'Yb',
    '2846901980': 'Sc',
  }),
  ...single('compound', {
    '28461020 28461030': 'Ce',
    '28469021 2846902100 28469031 2846903100 28469042 2846904200 28469093 2846909300': 'Tb',
    '28469022 2846902200 28469032 2846903200 28469043 2846904300 28469094 2846909400': 'Dy',
    '28469023 2846902300 28469033 2846903300 28469041 28469091': 'La',
    '28469024 2846902400 28469034 2846903400 28469044 28469092': 'Nd',
    '28469025 2846902500 28469035 2846903500 28469045 28469095': 'Pr',
    '28469026 2846902600 28469036 2846903600 28469046 2846904600 28469096 2846909690': 'Y',
  }),
  // A mixture with another element stays in 2846.10.
  ['284610', a('separated-oxide', of('Ce')), a('oxide-mixture compound')],
  ['28461090', a('oxide-mixture compound')],
  ['284690', a('separated-oxide basic-oxide oxide-mixture compound mixed-carbonate'), RED_POWDER],
  // 2846.9019 is the parent of the line for the red lamp phosphor.
  ['28469019', a('separated-oxide basic-oxide oxide-mixture'), RED_POWDER],
  ['2846901999', a('separated-oxide basic-oxide oxide-mixture')],
  ['2846901991', RED_POWDER],
  ['2846901992', a('basic-oxide oxide-mixture')],
  ['2846901993', ...list('Sm Gd Tb Dy Lu Sc Y').map((symbol) => a('basic-oxide oxide-mixture', { holds: [symbol] }))],
  ['28469028 2846902810 2846902890', a('compound')],
  ['28469029', a('compound')],
  ['2846902910', a('compound', oneOf('Sm Gd Lu Sc'))],
  ['2846902990', a('compound')],
  ['28469039 2846903910', a('compound')],
  ['28469048 2846904810 2846904820', a('mixed-carbonate')],
  ['28469049 2846904910', a('compound')],
  // Only a part of the text of 2846.904910 was read: “Sm, Gd, Lu, Sc … carbonates”.
  ['28469099 2846909910 2846909920', a('compound')],

  ['29199000 29319000', a('reagent compound')],
  ['294200', a('compound')],
  ['300630', a('medicament')],
  ['320650 32065000', a('phosphor')],
  ['340590 34059000', a('polishing-powder')],
  ['360690 36069011 36069019', a('alloy metal')],
  ['381511 38151100 381519 38151900', a('catalyst')],
  // Three-way catalysts: mixed oxides of cerium and zirconium; initiators: salts of neodymium.
  ['381512 38151200', a('catalyst oxide-mixture')],
  ['381590 38159000', a('catalyst oxide-mixture compound')],
  // Alloys other than ferro-alloys, mixtures, powders, compounds for bonding, uncut crystals, extractants.
  [
    '382499 38249999',
    a('alloy target oxide-mixture compound bonded-magnet magnet-powder ceramic crystal laser-material reagent'),
    a('hydrogen-storage-material magnetostrictive-material magnetic-refrigeration-material'),
  ],
  // The text of 3824.999922 was not found; its heading includes alloys.
  ['3824999922', a('alloy target oxide-mixture compound')],
  ['690911 69091100 690912 69091200 690919 69091900', a('ceramic')],
  ['7104 710490', a('crystal laser-material ceramic')],

  ['720299', a('alloy', { withAtLeast: ['Fe'] }), a('master-alloy-flake magnet-powder', { holds: ['Nd'] })],
  ['72029911', a('master-alloy-flake', { holds: ['Nd'] })],
  ['72029912', a('magnet-powder', { holds: ['Nd'] })],
  // The powder belonged here before it had its own line.
  ['72029919', a('alloy', { holds: ['Nd'], withAtLeast: ['Fe'] }), a('master-alloy-flake magnet-powder', { holds: ['Nd'] })],
  ['72029991 7202999100 7202999191', a('alloy', { withAtLeast: ['Fe'] })],
  // At most 10 % rare earths: no row of the licence catalogue names them.
  ['72029999', a('alloy')],

  // Targets on a backing plate, also of oxide; parts coated with yttria.
  ['848690 84869091 8486909190', a('target oxide-mixture ceramic')],
  ['8486909110', a('target')],
  // Reference codes of 2B902.
  ['84798310 85141990 85142000 85433000', a('equipment')],
  // Other machines and their parts: too broad to imply a form.
  ['84798999 84799090'],
  ['850110 85011010 85011091 85011099 850120 85012000 850140 85014000 850151 85015100 850152 85015200 850153 85015300', a('motor')],
  // Generators as well as motors.
  [
    '8501 850131 85013100 850132 85013200 850133 85013300 850134 85013400 850161 85016100 850162 85016200 850163 85016300 850164 85016410 85016420 85016430',
    a('motor electronic-component'),
  ],
  ['848390 8503 850300 85030010 85030020 85030030 85030090', a('motor-rotor')],
  ['850511 85051110 8505111000', a('ndfeb-magnet smco-magnet')],
  ['850519 85051900 8505190090', a('bonded-magnet')],
  ['850520 85052000', a('motor-rotor electronic-component consumer-article')],
  // A holder with a bare magnet may be treated as a magnet. The description must say which it is.
  ['850590 85059010 85059090', a('motor-rotor electronic-component consumer-article ndfeb-magnet smco-magnet bonded-magnet')],
  ['851810 85181000', a('sensor electronic-component')],
  ['8518 851890 85189000', a('loudspeaker motor-rotor electronic-component ndfeb-magnet smco-magnet bonded-magnet')],
  ['851821 85182100 851822 85182200 851829 85182900 851830 85183000', a('loudspeaker')],
  ['853951 85395100', a('electronic-component')],
  ['847170 84717011 84717019 84717020 854141 85414100', a('electronic-component')],
  ['900110 90011000', a('optical-fibre')],
  ['900190 90019090', a('crystal laser-material ceramic')],
  ['901320 90132000', a('laser-material electronic-component')],
  ['903090', a('crystal sensor')],
]

/** By code. */
export const codeGoods: ReadonlyMap<string, readonly CodeGoods[]> = new Map(GROUPS.flatMap(([codes, ...goods]) => codes.split(' ').map((code) => [code, goods] as const)))

/** The calendar years whose editions can contain a code, and one in which it was read; null if there is no known limit. */
export type CodeYears = { readonly from: number | null; readonly until: number | null; readonly readIn: number }

const years = (codes: string, when: CodeYears): (readonly [string, CodeYears])[] => codes.split(' ').map((code) => [code, when] as const)

/** By code. For other codes, the facts state no limiting year. */
export const codeYears: ReadonlyMap<string, CodeYears> = new Map([
  // Split off for announcement 18 of 2025.
  ...years('28053018 2805301800 2805301910 2805301990 2846901993 3824999922 8486909110', { from: 2025, until: null, readIn: 2026 }),
  // Before that split, in April 2025.
  ...years('2805301900', { from: null, until: 2025, readIn: 2024 }),
  // In the edition of 2016; in the edition of 2024 their goods belong to 2805.301900 and 2805.302900.
  ...years('2805301913 2805301914 2805301915 2805302910', { from: null, until: 2023, readIn: 2016 }),
  // In the edition of 2016; no later edition was read.
  ...years('2805302110', { from: null, until: null, readIn: 2016 }),
])
