/** What a trader of rare earths ships, by the names of the contract; the kinds of line that a customs file holds. */
export type Good = {
  readonly description: string
  readonly form: string
  readonly elements?: readonly { readonly symbol: string; readonly weightPercent?: number }[]
  readonly alloyedWith?: readonly string[]
  readonly processing?: string
  readonly commodityCode?: string
}

const of = (...symbols: string[]): { symbol: string }[] => symbols.map((symbol) => ({ symbol }))

export const GOODS: readonly Good[] = [
  { description: 'Dysprosium metal, 99 %', form: 'metal', elements: [{ symbol: 'Dy', weightPercent: 99 }] },
  { description: 'Neodymium metal', form: 'metal', elements: of('Nd'), commodityCode: '2805301100' },
  { description: 'Praseodymium metal', form: 'metal', elements: of('Pr') },
  { description: 'Cerium oxide', form: 'separated-oxide', elements: of('Ce'), commodityCode: '2846101000' },
  { description: 'Yttrium oxide, 5N', form: 'separated-oxide', elements: of('Y') },
  { description: 'Terbium oxide', form: 'separated-oxide', elements: of('Tb') },
  { description: 'Holmium oxide', form: 'separated-oxide', elements: of('Ho') },
  { description: 'Lanthanum chloride', form: 'compound', elements: of('La') },
  { description: 'Gadolinium compound', form: 'compound', elements: of('Gd'), commodityCode: '284690' },
  { description: 'Mixed carbonate', form: 'mixed-carbonate', elements: of('La', 'Ce', 'Pr', 'Nd') },
  { description: 'Dysprosium-iron alloy', form: 'alloy', elements: of('Dy'), alloyedWith: ['Fe'] },
  { description: 'Samarium-cobalt alloy', form: 'alloy', elements: of('Sm'), alloyedWith: ['Co'] },
  { description: 'Lanthanum-cerium alloy', form: 'alloy', elements: of('La', 'Ce'), alloyedWith: [] },
  {
    description: 'Sintered magnet, N38EH segment',
    form: 'ndfeb-magnet',
    elements: [
      { symbol: 'Nd', weightPercent: 24 },
      { symbol: 'Dy', weightPercent: 7 },
    ],
    commodityCode: '8505111000',
  },
  { description: 'Sintered magnet N52', form: 'ndfeb-magnet', elements: of('Nd', 'Pr'), commodityCode: '8505111000' },
  { description: 'Magnets, assorted', form: 'ndfeb-magnet' },
  { description: 'Samarium-cobalt arc', form: 'smco-magnet', elements: of('Sm') },
  { description: 'Bonded ring', form: 'bonded-magnet', elements: of('Nd') },
  { description: 'Magnet powder', form: 'magnet-powder', elements: of('Nd', 'Tb') },
  { description: 'Rotor with shaft', form: 'motor-rotor', elements: of('Nd', 'Dy') },
  { description: 'Servo motor, 400 W', form: 'motor', elements: of('Nd', 'Dy') },
  { description: 'Loudspeaker', form: 'loudspeaker', elements: of('Nd') },
  { description: 'Hall sensor', form: 'sensor', elements: of('Sm') },
  { description: 'Phone case with magnet', form: 'consumer-article', elements: of('Nd', 'Dy') },
  { description: 'Phosphor Y2O3:Eu', form: 'phosphor', elements: of('Y', 'Eu') },
  { description: 'LSO crystal, uncut', form: 'crystal', elements: of('Lu', 'Ce') },
  { description: 'Erbium fibre preform', form: 'optical-fibre', elements: of('Er') },
  { description: 'Three-way catalyst', form: 'catalyst', elements: of('La', 'Ce', 'Y'), processing: 'deep' },
  { description: 'Polishing powder', form: 'polishing-powder', elements: of('Ce', 'La') },
  { description: 'Bastnaesite concentrate', form: 'concentrate', elements: of('La', 'Ce', 'Pr', 'Nd') },
  { description: 'Swarf of magnets', form: 'scrap', elements: of('Nd', 'Dy') },
]

export const DESTINATIONS: readonly string[] =
  'AU BR CH CZ DE ES FR GB HU ID IN IT JP KR MX MY NL PL SE SG TH TW US VN'.split(' ')

/** Buyers: invented ones, one that stands on the control list, and one that is a suffix away from it. */
export const BUYERS: readonly string[] = [
  ...['Magnettechnik', 'Antriebe', 'Drives', 'Optics', 'Katalysatoren', 'Electronics', 'Ceramics'].flatMap((trade) =>
    ['Weber', 'Novak', 'Larsson', 'Duval', 'Tanaka'].map((owner) => `${owner} ${trade} GmbH`),
  ),
  'Cubic Corporation',
  'Cubic LLC',
]
