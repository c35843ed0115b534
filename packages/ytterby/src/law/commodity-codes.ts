import type { RulesetData } from '../schema/ruleset.ts'

/**
 * What a good of a commodity code can be: forms and elements it leaves open. A code without candidates tells nothing about rare earths.
 * Years are those of the editions read; left out = not limited as far as read.
 */
export const commodityCodes = [
  { code: '253090', candidates: [{ forms: ['ore', 'concentrate'] }], cite: 'hs' }, // Other mineral substances, rare-earth ores among them
  {
    code: '25309020',
    candidates: [{ forms: ['ore', 'concentrate'] }],
    cite: 'tariff2026',
  }, // Rare-earth ores
  { code: '2530902010', candidates: [{ forms: ['ore', 'concentrate'] }], cite: 'hs' }, // Rare-earth ore, medium and heavy rare earths 30 % or more
  { code: '261220', candidates: [{ forms: ['ore', 'concentrate'] }], cite: 'hs' }, // Thorium ores and concentrates (monazite can fall here)
  {
    code: '26122000',
    candidates: [{ forms: ['ore', 'concentrate'] }],
    cite: 'tariff2026',
  }, // Thorium ores and concentrates
  { code: '2612200000', candidates: [{ forms: ['ore', 'concentrate'] }], cite: 'hs' }, // Thorium ores and concentrates
  {
    code: '280530',
    candidates: [{ forms: ['metal'] }, { forms: ['alloy'], alloyedWith: [] }],
    cite: 'hs',
  }, // Rare-earth metals, scandium and yttrium, whether or not intermixed or interalloyed
  {
    code: '28053011',
    candidates: [{ forms: ['metal'], elements: ['Nd'] }],
    cite: 'tariff2026',
  }, // Nd metal
  {
    code: '2805301100',
    candidates: [{ forms: ['metal'], elements: ['Nd'] }],
    cite: 'hs',
  }, // Neodymium metal
  {
    code: '28053012',
    candidates: [{ forms: ['metal'], elements: ['Dy'] }],
    cite: 'tariff2026',
  }, // Dy metal
  {
    code: '2805301200',
    candidates: [{ forms: ['metal'], elements: ['Dy'] }],
    cite: 'hs',
  }, // Dysprosium metal
  {
    code: '28053013',
    candidates: [{ forms: ['metal'], elements: ['Tb'] }],
    cite: 'tariff2026',
  }, // Tb metal
  {
    code: '2805301300',
    candidates: [{ forms: ['metal'], elements: ['Tb'] }],
    cite: 'hs',
  }, // Terbium metal
  {
    code: '28053014',
    candidates: [{ forms: ['metal'], elements: ['La'] }],
    cite: 'tariff2026',
  }, // La metal
  {
    code: '2805301400',
    candidates: [{ forms: ['metal'], elements: ['La'] }],
    cite: 'hs',
  }, // Lanthanum metal
  {
    code: '28053015',
    candidates: [{ forms: ['metal'], elements: ['Ce'] }],
    cite: 'tariff2026',
  }, // Ce metal
  {
    code: '2805301510',
    candidates: [
      { forms: ['metal'], elements: ['Ce'] },
      { forms: ['alloy'], elements: ['Ce'], alloyedWith: [] },
    ],
    cite: 'hs',
  }, // Cerium and alloys under 500 micrometres, 97 % cerium or more
  {
    code: '2805301590',
    candidates: [{ forms: ['metal'], elements: ['Ce'] }],
    cite: 'hs',
  }, // Other cerium metal
  {
    code: '28053016',
    candidates: [{ forms: ['metal'], elements: ['Pr'] }],
    cite: 'tariff2026',
  }, // Pr metal
  {
    code: '2805301600',
    candidates: [{ forms: ['metal'], elements: ['Pr'] }],
    cite: 'hs',
  }, // Praseodymium metal
  {
    code: '28053017',
    candidates: [{ forms: ['metal'], elements: ['Y'] }],
    cite: 'tariff2026',
  }, // Y metal
  {
    code: '2805301700',
    candidates: [{ forms: ['metal'], elements: ['Y'] }],
    cite: 'hs',
  }, // Yttrium metal
  {
    code: '28053018',
    fromYear: 2025,
    edition: 2026,
    candidates: [{ forms: ['metal'], elements: ['Sc'] }],
    cite: 'tariff2026',
  }, // Sc metal
  {
    code: '2805301800',
    fromYear: 2025,
    edition: 2026,
    candidates: [{ forms: ['metal'], elements: ['Sc'] }],
    cite: 'hs',
  }, // Scandium metal
  {
    code: '28053019',
    candidates: [
      { forms: ['metal'], elements: ['Sc', 'Pm', 'Sm', 'Eu', 'Gd', 'Ho', 'Er', 'Tm', 'Yb', 'Lu'], oneOf: true },
    ],
    cite: 'tariff2026',
  }, // Other RE metal, not intermixed
  {
    code: '2805301900',

    untilYear: 2025,
    edition: 2024,
    candidates: [
      { forms: ['metal'], elements: ['Sc', 'Pm', 'Sm', 'Eu', 'Gd', 'Ho', 'Er', 'Tm', 'Yb', 'Lu'], oneOf: true },
    ],
    cite: 'hs',
  }, // Other rare-earth metals (editions before the split of April 2025)
  {
    code: '2805301910',
    fromYear: 2025,
    edition: 2026,
    candidates: [{ forms: ['metal'], elements: ['Sm', 'Gd', 'Lu'], oneOf: true }],
    cite: 'hs',
  }, // Samarium, gadolinium, lutetium metal
  {
    code: '2805301913',

    untilYear: 2023,
    edition: 2016,
    candidates: [{ forms: ['metal'], elements: ['Sm'] }],
    cite: 'hs',
  }, // Samarium metal (2016 edition)
  {
    code: '2805301914',

    untilYear: 2023,
    edition: 2016,
    candidates: [{ forms: ['metal'], elements: ['Eu'] }],
    cite: 'hs',
  }, // Europium metal (2016 edition)
  {
    code: '2805301915',

    untilYear: 2023,
    edition: 2016,
    candidates: [{ forms: ['metal'], elements: ['Sc'] }],
    cite: 'hs',
  }, // Scandium metal (2016 edition)
  {
    code: '2805301990',
    fromYear: 2025,
    edition: 2026,
    candidates: [{ forms: ['metal'], elements: ['Pm', 'Eu', 'Ho', 'Er', 'Tm', 'Yb'], oneOf: true }],
    cite: 'hs',
  }, // Other rare-earth metals, not intermixed
  {
    code: '28053021',
    candidates: [{ forms: ['metal'] }, { forms: ['alloy'], alloyedWith: [] }],
    cite: 'tariff2026',
  }, // Intermixed, battery grade
  {
    code: '2805302110',
    edition: 2016,
    candidates: [{ forms: ['metal'] }, { forms: ['alloy'], alloyedWith: [] }],
    cite: 'hs',
  }, // Battery-grade intermixed rare-earth metals, medium and heavy rare earths 30 % or more (2016 edition)
  {
    code: '28053029',
    candidates: [{ forms: ['metal'] }, { forms: ['alloy'], alloyedWith: [] }],
    cite: 'tariff2026',
  }, // Other intermixed
  {
    code: '2805302900',
    candidates: [{ forms: ['metal'] }, { forms: ['alloy'], alloyedWith: [] }],
    cite: 'hs',
  }, // Other intermixed rare-earth metals
  {
    code: '2805302910',

    untilYear: 2023,
    edition: 2016,
    candidates: [{ forms: ['metal'] }, { forms: ['alloy'], alloyedWith: [] }],
    cite: 'hs',
  }, // Other intermixed rare-earth metals, medium and heavy rare earths 30 % or more (2016 edition)
  { code: '282560', candidates: [{ forms: ['oxide-mixture'] }], cite: 'hs' }, // Germanium oxides and zirconium dioxide
  {
    code: '284610',
    candidates: [{ forms: ['separated-oxide'], elements: ['Ce'] }, { forms: ['compound', 'oxide-mixture'] }],
    cite: 'hs',
  }, // Cerium compounds
  {
    code: '28461010',
    candidates: [{ forms: ['separated-oxide'], elements: ['Ce'] }],
    cite: 'tariff2026',
  }, // Ce oxide
  {
    code: '28461020',
    candidates: [{ forms: ['compound'], elements: ['Ce'] }],
    cite: 'tariff2026',
  }, // Ce hydroxide
  {
    code: '28461030',
    candidates: [{ forms: ['compound'], elements: ['Ce'] }],
    cite: 'tariff2026',
  }, // Ce carbonate
  {
    code: '28461090',
    candidates: [{ forms: ['compound', 'oxide-mixture'] }],
    cite: 'tariff2026',
  }, // Other Ce compounds
  {
    code: '284690',
    candidates: [
      { forms: ['separated-oxide', 'basic-oxide', 'oxide-mixture', 'compound', 'mixed-carbonate'] },
      { forms: ['phosphor'], elements: ['Y', 'Eu'] },
    ],
    cite: 'hs',
  }, // Compounds of rare-earth metals, yttrium or scandium, other than cerium
  {
    code: '28469011',
    candidates: [{ forms: ['separated-oxide'], elements: ['Y'] }],
    cite: 'tariff2026',
  }, // Y oxide
  {
    code: '2846901100',
    candidates: [{ forms: ['separated-oxide'], elements: ['Y'] }],
    cite: 'hs',
  }, // Yttrium oxide
  {
    code: '28469012',
    candidates: [{ forms: ['separated-oxide'], elements: ['La'] }],
    cite: 'tariff2026',
  }, // La oxide
  {
    code: '28469013',
    candidates: [{ forms: ['separated-oxide'], elements: ['Nd'] }],
    cite: 'tariff2026',
  }, // Nd oxide
  {
    code: '28469014',
    candidates: [{ forms: ['separated-oxide'], elements: ['Eu'] }],
    cite: 'tariff2026',
  }, // Eu oxide
  {
    code: '2846901400',
    candidates: [{ forms: ['separated-oxide'], elements: ['Eu'] }],
    cite: 'hs',
  }, // Europium oxide
  {
    code: '28469015',
    candidates: [{ forms: ['separated-oxide'], elements: ['Dy'] }],
    cite: 'tariff2026',
  }, // Dy oxide
  {
    code: '2846901500',
    candidates: [{ forms: ['separated-oxide'], elements: ['Dy'] }],
    cite: 'hs',
  }, // Dysprosium oxide
  {
    code: '28469016',
    candidates: [{ forms: ['separated-oxide'], elements: ['Tb'] }],
    cite: 'tariff2026',
  }, // Tb oxide
  {
    code: '2846901600',
    candidates: [{ forms: ['separated-oxide'], elements: ['Tb'] }],
    cite: 'hs',
  }, // Terbium oxide
  {
    code: '28469017',
    candidates: [{ forms: ['separated-oxide'], elements: ['Pr'] }],
    cite: 'tariff2026',
  }, // Pr oxide
  {
    code: '28469018',
    candidates: [{ forms: ['separated-oxide'], elements: ['Lu'] }],
    cite: 'tariff2026',
  }, // Lu oxide
  {
    code: '2846901800',
    candidates: [{ forms: ['separated-oxide'], elements: ['Lu'] }],
    cite: 'hs',
  }, // Lutetium oxide
  {
    code: '28469019',
    candidates: [
      { forms: ['separated-oxide', 'basic-oxide', 'oxide-mixture'] },
      { forms: ['phosphor'], elements: ['Y', 'Eu'] },
    ],
    cite: 'tariff2026',
  }, // Other RE oxides
  {
    code: '2846901920',
    candidates: [{ forms: ['separated-oxide'], elements: ['Er'] }],
    cite: 'hs',
  }, // Erbium oxide
  {
    code: '2846901930',
    candidates: [{ forms: ['separated-oxide'], elements: ['Gd'] }],
    cite: 'hs',
  }, // Gadolinium oxide
  {
    code: '2846901940',
    candidates: [{ forms: ['separated-oxide'], elements: ['Sm'] }],
    cite: 'hs',
  }, // Samarium oxide
  {
    code: '2846901970',
    candidates: [{ forms: ['separated-oxide'], elements: ['Yb'] }],
    cite: 'hs',
  }, // Ytterbium oxide
  {
    code: '2846901980',
    candidates: [{ forms: ['separated-oxide'], elements: ['Sc'] }],
    cite: 'hs',
  }, // Scandium oxide
  {
    code: '2846901991',
    candidates: [{ forms: ['phosphor'], elements: ['Y', 'Eu'] }],
    cite: 'hs',
  }, // Lamp red powder (Y2O3:Eu)
  {
    code: '2846901992',
    candidates: [{ forms: ['basic-oxide', 'oxide-mixture'] }],
    cite: 'hs',
  }, // Rare-earth oxides, medium and heavy rare earths 30 % or more
  {
    code: '2846901993',
    fromYear: 2025,
    edition: 2026,
    candidates: [
      { forms: ['basic-oxide', 'oxide-mixture'], holds: ['Sc'] },
      { forms: ['basic-oxide', 'oxide-mixture'], holds: ['Y'] },
      { forms: ['basic-oxide', 'oxide-mixture'], holds: ['Sm'] },
      { forms: ['basic-oxide', 'oxide-mixture'], holds: ['Gd'] },
      { forms: ['basic-oxide', 'oxide-mixture'], holds: ['Tb'] },
      { forms: ['basic-oxide', 'oxide-mixture'], holds: ['Dy'] },
      { forms: ['basic-oxide', 'oxide-mixture'], holds: ['Lu'] },
    ],
    cite: 'hs',
  }, // Mixed rare-earth oxides that contain oxides of Sm, Gd, Tb, Dy, Lu, Sc, Y
  {
    code: '2846901999',
    candidates: [{ forms: ['separated-oxide', 'basic-oxide', 'oxide-mixture'] }],
    cite: 'hs',
  }, // Other rare-earth oxides
  {
    code: '28469021',
    candidates: [{ forms: ['compound'], elements: ['Tb'] }],
    cite: 'tariff2026',
  }, // Tb chloride
  {
    code: '2846902100',
    candidates: [{ forms: ['compound'], elements: ['Tb'] }],
    cite: 'hs',
  }, // Terbium chloride
  {
    code: '28469022',
    candidates: [{ forms: ['compound'], elements: ['Dy'] }],
    cite: 'tariff2026',
  }, // Dy chloride
  {
    code: '2846902200',
    candidates: [{ forms: ['compound'], elements: ['Dy'] }],
    cite: 'hs',
  }, // Dysprosium chloride
  {
    code: '28469023',
    candidates: [{ forms: ['compound'], elements: ['La'] }],
    cite: 'tariff2026',
  }, // La chloride
  {
    code: '2846902300',
    candidates: [{ forms: ['compound'], elements: ['La'] }],
    cite: 'hs',
  }, // Lanthanum chloride
  {
    code: '28469024',
    candidates: [{ forms: ['compound'], elements: ['Nd'] }],
    cite: 'tariff2026',
  }, // Nd chloride
  {
    code: '2846902400',
    candidates: [{ forms: ['compound'], elements: ['Nd'] }],
    cite: 'hs',
  }, // Neodymium chloride
  {
    code: '28469025',
    candidates: [{ forms: ['compound'], elements: ['Pr'] }],
    cite: 'tariff2026',
  }, // Pr chloride
  {
    code: '2846902500',
    candidates: [{ forms: ['compound'], elements: ['Pr'] }],
    cite: 'hs',
  }, // Praseodymium chloride
  {
    code: '28469026',
    candidates: [{ forms: ['compound'], elements: ['Y'] }],
    cite: 'tariff2026',
  }, // Y chloride
  {
    code: '2846902600',
    candidates: [{ forms: ['compound'], elements: ['Y'] }],
    cite: 'hs',
  }, // Yttrium chloride
  { code: '28469028', candidates: [{ forms: ['compound'] }], cite: 'tariff2026' }, // Mixed RE chlorides
  { code: '2846902810', candidates: [{ forms: ['compound'] }], cite: 'hs' }, // Mixed rare-earth chlorides, medium and heavy rare earths 30 % or more
  { code: '2846902890', candidates: [{ forms: ['compound'] }], cite: 'hs' }, // Other mixed rare-earth chlorides
  { code: '28469029', candidates: [{ forms: ['compound'] }], cite: 'tariff2026' }, // Other RE chlorides
  {
    code: '2846902910',
    candidates: [{ forms: ['compound'], elements: ['Sc', 'Sm', 'Gd', 'Lu'], oneOf: true }],
    cite: 'hs',
  }, // Samarium, gadolinium, lutetium, scandium chlorides
  { code: '2846902990', candidates: [{ forms: ['compound'] }], cite: 'hs' }, // Other unmixed rare-earth chlorides
  {
    code: '28469031',
    candidates: [{ forms: ['compound'], elements: ['Tb'] }],
    cite: 'tariff2026',
  }, // Tb fluoride
  {
    code: '2846903100',
    candidates: [{ forms: ['compound'], elements: ['Tb'] }],
    cite: 'hs',
  }, // Terbium fluoride
  {
    code: '28469032',
    candidates: [{ forms: ['compound'], elements: ['Dy'] }],
    cite: 'tariff2026',
  }, // Dy fluoride
  {
    code: '2846903200',
    candidates: [{ forms: ['compound'], elements: ['Dy'] }],
    cite: 'hs',
  }, // Dysprosium fluoride
  {
    code: '28469033',
    candidates: [{ forms: ['compound'], elements: ['La'] }],
    cite: 'tariff2026',
  }, // La fluoride
  {
    code: '2846903300',
    candidates: [{ forms: ['compound'], elements: ['La'] }],
    cite: 'hs',
  }, // Lanthanum fluoride
  {
    code: '28469034',
    candidates: [{ forms: ['compound'], elements: ['Nd'] }],
    cite: 'tariff2026',
  }, // Nd fluoride
  {
    code: '2846903400',
    candidates: [{ forms: ['compound'], elements: ['Nd'] }],
    cite: 'hs',
  }, // Neodymium fluoride
  {
    code: '28469035',
    candidates: [{ forms: ['compound'], elements: ['Pr'] }],
    cite: 'tariff2026',
  }, // Pr fluoride
  {
    code: '2846903500',
    candidates: [{ forms: ['compound'], elements: ['Pr'] }],
    cite: 'hs',
  }, // Praseodymium fluoride
  {
    code: '28469036',
    candidates: [{ forms: ['compound'], elements: ['Y'] }],
    cite: 'tariff2026',
  }, // Y fluoride
  {
    code: '2846903600',
    candidates: [{ forms: ['compound'], elements: ['Y'] }],
    cite: 'hs',
  }, // Yttrium fluoride
  { code: '28469039', candidates: [{ forms: ['compound'] }], cite: 'tariff2026' }, // Other RE fluorides
  { code: '2846903910', candidates: [{ forms: ['compound'] }], cite: 'hs' }, // Samarium, gadolinium, lutetium, scandium fluorides; mixed rare-earth fluorides
  {
    code: '28469041',
    candidates: [{ forms: ['compound'], elements: ['La'] }],
    cite: 'tariff2026',
  }, // La carbonate
  {
    code: '28469042',
    candidates: [{ forms: ['compound'], elements: ['Tb'] }],
    cite: 'tariff2026',
  }, // Tb carbonate
  {
    code: '2846904200',
    candidates: [{ forms: ['compound'], elements: ['Tb'] }],
    cite: 'hs',
  }, // Terbium carbonate
  {
    code: '28469043',
    candidates: [{ forms: ['compound'], elements: ['Dy'] }],
    cite: 'tariff2026',
  }, // Dy carbonate
  {
    code: '2846904300',
    candidates: [{ forms: ['compound'], elements: ['Dy'] }],
    cite: 'hs',
  }, // Dysprosium carbonate
  {
    code: '28469044',
    candidates: [{ forms: ['compound'], elements: ['Nd'] }],
    cite: 'tariff2026',
  }, // Nd carbonate
  {
    code: '28469045',
    candidates: [{ forms: ['compound'], elements: ['Pr'] }],
    cite: 'tariff2026',
  }, // Pr carbonate
  {
    code: '28469046',
    candidates: [{ forms: ['compound'], elements: ['Y'] }],
    cite: 'tariff2026',
  }, // Y carbonate
  {
    code: '2846904600',
    candidates: [{ forms: ['compound'], elements: ['Y'] }],
    cite: 'hs',
  }, // Yttrium carbonate
  {
    code: '28469048',
    candidates: [{ forms: ['mixed-carbonate'] }],
    cite: 'tariff2026',
  }, // Mixed RE carbonates
  { code: '2846904810', candidates: [{ forms: ['mixed-carbonate'] }], cite: 'hs' }, // Mixed rare-earth carbonates, medium and heavy rare earths 30 % or more
  { code: '2846904820', candidates: [{ forms: ['mixed-carbonate'] }], cite: 'hs' }, // Other mixed rare-earth carbonates
  { code: '28469049', candidates: [{ forms: ['compound'] }], cite: 'tariff2026' }, // Other RE carbonates
  { code: '2846904910', candidates: [{ forms: ['compound'] }], cite: 'hs' }, // Other rare-earth carbonates (reference code of announcement 18)
  {
    code: '28469091',
    candidates: [{ forms: ['compound'], elements: ['La'] }],
    cite: 'tariff2026',
  }, // Other La compounds
  {
    code: '28469092',
    candidates: [{ forms: ['compound'], elements: ['Nd'] }],
    cite: 'tariff2026',
  }, // Other Nd compounds
  {
    code: '28469093',
    candidates: [{ forms: ['compound'], elements: ['Tb'] }],
    cite: 'tariff2026',
  }, // Other Tb compounds
  {
    code: '2846909300',
    candidates: [{ forms: ['compound'], elements: ['Tb'] }],
    cite: 'hs',
  }, // Other terbium compounds
  {
    code: '28469094',
    candidates: [{ forms: ['compound'], elements: ['Dy'] }],
    cite: 'tariff2026',
  }, // Other Dy compounds
  {
    code: '2846909400',
    candidates: [{ forms: ['compound'], elements: ['Dy'] }],
    cite: 'hs',
  }, // Other dysprosium compounds
  {
    code: '28469095',
    candidates: [{ forms: ['compound'], elements: ['Pr'] }],
    cite: 'tariff2026',
  }, // Other Pr compounds
  {
    code: '28469096',
    candidates: [{ forms: ['compound'], elements: ['Y'] }],
    cite: 'tariff2026',
  }, // Other Y compounds
  {
    code: '2846909690',
    candidates: [{ forms: ['compound'], elements: ['Y'] }],
    cite: 'hs',
  }, // Other yttrium compounds
  { code: '28469099', candidates: [{ forms: ['compound'] }], cite: 'tariff2026' }, // Other RE compounds
  { code: '2846909910', candidates: [{ forms: ['compound'] }], cite: 'hs' }, // Other compounds of rare-earth metals and scandium, medium and heavy rare earths 30 % or more
  { code: '2846909920', candidates: [{ forms: ['compound'] }], cite: 'hs' }, // Other compounds (reference code of announcement 18)
  { code: '29199000', candidates: [{ forms: ['reagent', 'compound'] }], cite: 'hs' }, // Line that announcement 56 cites for extractant P204
  { code: '29319000', candidates: [{ forms: ['reagent', 'compound'] }], cite: 'hs' }, // Line that announcement 56 cites for extractant P507
  { code: '294200', candidates: [{ forms: ['compound'] }], cite: 'hs' }, // Other organic compounds
  { code: '300630', candidates: [{ forms: ['medicament'] }], cite: 'hs' }, // Opacifying preparations for X-ray examination; diagnostic reagents
  { code: '320650', candidates: [{ forms: ['phosphor'] }], cite: 'hs' }, // Inorganic products used as luminophores
  { code: '32065000', candidates: [{ forms: ['phosphor'] }], cite: 'tariff2026' }, // Inorganic products used as luminophores
  { code: '340590', candidates: [{ forms: ['polishing-powder'] }], cite: 'hs' }, // Polishes and similar preparations
  {
    code: '34059000',
    candidates: [{ forms: ['polishing-powder'] }],
    cite: 'tariff2026',
  }, // Other polishes and similar preparations
  { code: '360690', candidates: [{ forms: ['alloy', 'metal'] }], cite: 'tariff2026' }, // Ferro-cerium and other pyrophoric alloys; other articles of combustible materials
  {
    code: '36069011',
    candidates: [{ forms: ['alloy', 'metal'] }],
    cite: 'tariff2026',
  }, // Ferro-cerium and other pyrophoric alloys, cut to shape
  {
    code: '36069019',
    candidates: [{ forms: ['alloy', 'metal'] }],
    cite: 'tariff2026',
  }, // Other ferro-cerium and pyrophoric alloys
  { code: '36069090', candidates: [], cite: 'tariff2026' }, // Other articles of combustible materials
  { code: '381511', candidates: [{ forms: ['catalyst'] }], cite: 'tariff2026' }, // Supported nickel catalysts
  { code: '38151100', candidates: [{ forms: ['catalyst'] }], cite: 'tariff2026' }, // Supported nickel catalysts
  {
    code: '381512',
    candidates: [{ forms: ['catalyst', 'oxide-mixture'] }],
    cite: 'tariff2026',
  }, // Supported precious-metal catalysts, cerium-zirconium oxide among them
  {
    code: '38151200',
    candidates: [{ forms: ['catalyst', 'oxide-mixture'] }],
    cite: 'tariff2026',
  }, // Supported precious-metal catalysts, cerium-zirconium oxide among them
  { code: '381519', candidates: [{ forms: ['catalyst'] }], cite: 'tariff2026' }, // Other supported catalysts
  { code: '38151900', candidates: [{ forms: ['catalyst'] }], cite: 'tariff2026' }, // Other supported catalysts
  {
    code: '381590',
    candidates: [{ forms: ['catalyst', 'oxide-mixture', 'compound'] }],
    cite: 'tariff2026',
  }, // Other catalysts and catalytic preparations, neodymium catalysts of rubber among them
  {
    code: '38159000',
    candidates: [{ forms: ['catalyst', 'oxide-mixture', 'compound'] }],
    cite: 'tariff2026',
  }, // Other catalysts and catalytic preparations, neodymium catalysts of rubber among them
  { code: '381800', candidates: [], cite: 'tariff2026' }, // Doped elements and wafers
  { code: '38180090', candidates: [], cite: 'tariff2026' }, // Other doped elements and wafers
  {
    code: '382499',
    candidates: [
      {
        forms: [
          'alloy',
          'target',
          'oxide-mixture',
          'compound',
          'crystal',
          'laser-material',
          'ceramic',
          'magnet-powder',
          'bonded-magnet',
          'magnetostrictive-material',
          'magnetic-refrigeration-material',
          'hydrogen-storage-material',
          'reagent',
        ],
      },
    ],
    cite: 'hs',
  }, // Chemical products not elsewhere specified: rare-earth alloys that are not ferro-alloys, mixtures, targets, bonded-magnet compounds, uncut crystals, extractants
  {
    code: '38249999',
    candidates: [
      {
        forms: [
          'alloy',
          'target',
          'oxide-mixture',
          'compound',
          'crystal',
          'laser-material',
          'ceramic',
          'magnet-powder',
          'bonded-magnet',
          'magnetostrictive-material',
          'magnetic-refrigeration-material',
          'hydrogen-storage-material',
          'reagent',
        ],
      },
    ],
    cite: 'tariff2026',
  }, // Other chemical products not elsewhere specified
  {
    code: '3824999922',
    fromYear: 2025,
    edition: 2026,
    candidates: [{ forms: ['target', 'oxide-mixture', 'compound', 'alloy'] }],
    cite: 'hs',
  }, // Reference code of announcement 18 for targets and mixtures
  { code: '3824999940', candidates: [], cite: 'hs' }, // Line that announcement 39 of 2023 cites for graphite
  { code: '690911', candidates: [{ forms: ['ceramic'] }], cite: 'tariff2026' }, // Technical ceramics of porcelain
  { code: '69091100', candidates: [{ forms: ['ceramic'] }], cite: 'tariff2026' }, // Technical ceramics of porcelain
  { code: '690912', candidates: [{ forms: ['ceramic'] }], cite: 'tariff2026' }, // Technical ceramics of Mohs hardness 9 or more
  { code: '69091200', candidates: [{ forms: ['ceramic'] }], cite: 'tariff2026' }, // Technical ceramics of Mohs hardness 9 or more
  { code: '690919', candidates: [{ forms: ['ceramic'] }], cite: 'hs' }, // Ceramic wares for technical uses
  { code: '69091900', candidates: [{ forms: ['ceramic'] }], cite: 'tariff2026' }, // Other technical ceramics, parts of stabilised zirconia among them
  { code: '701400', candidates: [], cite: 'tariff2026' }, // Optical elements of glass, not optically worked
  { code: '70140010', candidates: [], cite: 'tariff2026' }, // Blanks of optical elements
  { code: '70140090', candidates: [], cite: 'tariff2026' }, // Other optical elements and signalling glassware
  { code: '702000', candidates: [], cite: 'tariff2026' }, // Other articles of glass
  { code: '70200019', candidates: [], cite: 'tariff2026' }, // Other articles of glass
  { code: '70200099', candidates: [], cite: 'tariff2026' }, // Other articles of glass
  {
    code: '7104',
    candidates: [{ forms: ['laser-material', 'crystal', 'ceramic'] }],
    cite: 'hs',
  }, // Synthetic stones
  {
    code: '710490',
    candidates: [{ forms: ['laser-material', 'crystal', 'ceramic'] }],
    cite: 'hs',
  }, // Synthetic stones, worked
  {
    code: '720299',
    candidates: [
      { forms: ['alloy'], alloyHolds: ['Fe'] },
      { forms: ['master-alloy-flake', 'magnet-powder'], holds: ['Nd'] },
    ],
    cite: 'hs',
  }, // Other ferro-alloys
  {
    code: '72029911',
    candidates: [{ forms: ['master-alloy-flake'], holds: ['Nd'] }],
    cite: 'tariff2026',
  }, // NdFeB strip-cast flake
  {
    code: '72029912',
    candidates: [{ forms: ['magnet-powder'], holds: ['Nd'] }],
    cite: 'tariff2026',
  }, // NdFeB magnet powder
  {
    code: '72029919',
    candidates: [
      { forms: ['alloy'], holds: ['Nd'], alloyHolds: ['Fe'] },
      { forms: ['master-alloy-flake', 'magnet-powder'], holds: ['Nd'] },
    ],
    cite: 'tariff2026',
  }, // Other NdFeB alloy: flake outside 0.1 to 0.8 mm and powder not by rapid quench among it
  {
    code: '72029991',
    candidates: [{ forms: ['alloy'], alloyHolds: ['Fe'] }],
    cite: 'tariff2026',
  }, // Other ferro-alloys with more than 10 % rare earths
  {
    code: '7202999100',
    candidates: [{ forms: ['alloy'], alloyHolds: ['Fe'] }],
    cite: 'hs',
  }, // Other ferro-alloys with more than 10 % rare earths (2011)
  {
    code: '7202999191',
    candidates: [{ forms: ['alloy'], alloyHolds: ['Fe'] }],
    cite: 'hs',
  }, // Rare-earth ferrosilicon, more than 10 % rare earths
  { code: '72029999', candidates: [{ forms: ['alloy'] }], cite: 'tariff2026' }, // Other ferro-alloys, not more than 10 % rare earths; no licence row that was read names them
  { code: '7325', candidates: [], cite: 'hs' }, // Heading in the caption of a ruling on Nd-Fe-Co ingots
  { code: '841191', candidates: [], cite: 'tariff2026' }, // Parts of turbo-jets and turbo-propellers
  { code: '84119100', candidates: [], cite: 'tariff2026' }, // Parts of turbo-jets and turbo-propellers
  { code: '841199', candidates: [], cite: 'tariff2026' }, // Parts of other gas turbines
  { code: '84119910', candidates: [], cite: 'tariff2026' }, // Parts of turbo-shaft engines
  { code: '84119990', candidates: [], cite: 'tariff2026' }, // Parts of other gas turbines
  { code: '841430', candidates: [], cite: 'tariff2026' }, // Refrigeration compressors
  { code: '84143013', candidates: [], cite: 'tariff2026' }, // Compressors of air conditioners, motor over 0.4 kW up to 5 kW
  { code: '84143014', candidates: [], cite: 'tariff2026' }, // Compressors of air conditioners, motor over 5 kW
  { code: '841459', candidates: [], cite: 'tariff2026' }, // Other fans
  { code: '84145990', candidates: [], cite: 'tariff2026' }, // Other fans
  { code: '842132', candidates: [], cite: 'tariff2026' }, // Catalytic converters and particulate filters
  { code: '84213200', candidates: [], cite: 'tariff2026' }, // Catalytic converters and particulate filters
  { code: '842870', candidates: [], cite: 'tariff2026' }, // Industrial robots
  { code: '84287000', candidates: [], cite: 'tariff2026' }, // Industrial robots
  {
    code: '847170',
    candidates: [{ forms: ['electronic-component'] }],
    cite: 'tariff2026',
  }, // Storage units
  {
    code: '84717011',
    candidates: [{ forms: ['electronic-component'] }],
    cite: 'tariff2026',
  }, // Solid-state drives
  {
    code: '84717019',
    candidates: [{ forms: ['electronic-component'] }],
    cite: 'tariff2026',
  }, // Other storage drives, hard disk drives among them
  {
    code: '84717020',
    candidates: [{ forms: ['electronic-component'] }],
    cite: 'tariff2026',
  }, // Floppy-disk drives
  { code: '847950', candidates: [], cite: 'tariff2026' }, // Industrial robots not elsewhere specified
  { code: '84795011', candidates: [], cite: 'tariff2026' }, // Collaborative robots
  { code: '84795019', candidates: [], cite: 'tariff2026' }, // Other industrial robots
  { code: '84795090', candidates: [], cite: 'tariff2026' }, // Other industrial robots
  { code: '84798310', candidates: [{ forms: ['equipment'] }], cite: 'hs' }, // Line that announcement 56 cites for cold isostatic presses
  { code: '84798999', candidates: [], cite: 'hs' }, // Line that announcement 56 cites for stirrers and grain-boundary diffusion equipment
  { code: '84799090', candidates: [], cite: 'hs' }, // Line that announcement 56 cites for stirring paddles
  { code: '848390', candidates: [{ forms: ['motor-rotor'] }], cite: 'hs' }, // Parts of transmission elements
  {
    code: '848690',
    candidates: [{ forms: ['target', 'ceramic', 'oxide-mixture'] }],
    cite: 'hs',
  }, // Parts of apparatus of heading 8486: targets with backing plate, coated parts of etch chambers
  {
    code: '84869091',
    candidates: [{ forms: ['target', 'ceramic', 'oxide-mixture'] }],
    cite: 'tariff2026',
  }, // Targets with backing plate
  {
    code: '8486909110',
    fromYear: 2025,
    edition: 2026,
    candidates: [{ forms: ['target'] }],
    cite: 'hs',
  }, // Targets with backing plate under dual-use control
  {
    code: '8486909190',
    candidates: [{ forms: ['target', 'ceramic', 'oxide-mixture'] }],
    cite: 'hs',
  }, // Other targets with backing plate
  { code: '84869099', candidates: [], cite: 'tariff2026' }, // Other parts of apparatus of heading 8486, coated parts of etch chambers among them
  { code: '8486909910', candidates: [], cite: 'hs' }, // Other parts of apparatus of heading 8486
  { code: '8486909990', candidates: [], cite: 'hs' }, // Other parts of apparatus of heading 8486
  {
    code: '8501',
    candidates: [{ forms: ['motor', 'electronic-component'] }],
    cite: 'tariff2026',
  }, // Electric motors and generators
  { code: '850110', candidates: [{ forms: ['motor'] }], cite: 'tariff2026' }, // Motors up to 37.5 W
  { code: '85011010', candidates: [{ forms: ['motor'] }], cite: 'tariff2026' }, // Motors up to 37.5 W for toys
  { code: '85011091', candidates: [{ forms: ['motor'] }], cite: 'tariff2026' }, // Micro-motors, frame 20 to 39 mm
  { code: '85011099', candidates: [{ forms: ['motor'] }], cite: 'tariff2026' }, // Other motors up to 37.5 W
  { code: '850120', candidates: [{ forms: ['motor'] }], cite: 'tariff2026' }, // Universal motors over 37.5 W
  { code: '85012000', candidates: [{ forms: ['motor'] }], cite: 'tariff2026' }, // Universal motors over 37.5 W
  {
    code: '850131',
    candidates: [{ forms: ['motor', 'electronic-component'] }],
    cite: 'tariff2026',
  }, // DC motors and generators up to 750 W
  {
    code: '85013100',
    candidates: [{ forms: ['motor', 'electronic-component'] }],
    cite: 'tariff2026',
  }, // DC motors and generators up to 750 W
  {
    code: '850132',
    candidates: [{ forms: ['motor', 'electronic-component'] }],
    cite: 'tariff2026',
  }, // DC motors and generators over 750 W up to 75 kW
  {
    code: '85013200',
    candidates: [{ forms: ['motor', 'electronic-component'] }],
    cite: 'tariff2026',
  }, // DC motors and generators over 750 W up to 75 kW
  {
    code: '850133',
    candidates: [{ forms: ['motor', 'electronic-component'] }],
    cite: 'tariff2026',
  }, // DC motors and generators over 75 kW up to 375 kW
  {
    code: '85013300',
    candidates: [{ forms: ['motor', 'electronic-component'] }],
    cite: 'tariff2026',
  }, // DC motors and generators over 75 kW up to 375 kW
  {
    code: '850134',
    candidates: [{ forms: ['motor', 'electronic-component'] }],
    cite: 'tariff2026',
  }, // DC motors and generators over 375 kW
  {
    code: '85013400',
    candidates: [{ forms: ['motor', 'electronic-component'] }],
    cite: 'tariff2026',
  }, // DC motors and generators over 375 kW
  { code: '850140', candidates: [{ forms: ['motor'] }], cite: 'tariff2026' }, // Single-phase AC motors
  { code: '85014000', candidates: [{ forms: ['motor'] }], cite: 'tariff2026' }, // Single-phase AC motors
  { code: '850151', candidates: [{ forms: ['motor'] }], cite: 'tariff2026' }, // Multi-phase AC motors up to 750 W
  { code: '85015100', candidates: [{ forms: ['motor'] }], cite: 'tariff2026' }, // Multi-phase AC motors up to 750 W
  { code: '850152', candidates: [{ forms: ['motor'] }], cite: 'tariff2026' }, // Multi-phase AC motors over 750 W up to 75 kW
  { code: '85015200', candidates: [{ forms: ['motor'] }], cite: 'tariff2026' }, // Multi-phase AC motors over 750 W up to 75 kW
  { code: '850153', candidates: [{ forms: ['motor'] }], cite: 'tariff2026' }, // Multi-phase AC motors over 75 kW
  { code: '85015300', candidates: [{ forms: ['motor'] }], cite: 'tariff2026' }, // Multi-phase AC motors over 75 kW
  {
    code: '850161',
    candidates: [{ forms: ['motor', 'electronic-component'] }],
    cite: 'tariff2026',
  }, // AC generators up to 75 kVA
  {
    code: '85016100',
    candidates: [{ forms: ['motor', 'electronic-component'] }],
    cite: 'tariff2026',
  }, // AC generators up to 75 kVA
  {
    code: '850162',
    candidates: [{ forms: ['motor', 'electronic-component'] }],
    cite: 'tariff2026',
  }, // AC generators over 75 kVA up to 375 kVA
  {
    code: '85016200',
    candidates: [{ forms: ['motor', 'electronic-component'] }],
    cite: 'tariff2026',
  }, // AC generators over 75 kVA up to 375 kVA
  {
    code: '850163',
    candidates: [{ forms: ['motor', 'electronic-component'] }],
    cite: 'tariff2026',
  }, // AC generators over 375 kVA up to 750 kVA
  {
    code: '85016300',
    candidates: [{ forms: ['motor', 'electronic-component'] }],
    cite: 'tariff2026',
  }, // AC generators over 375 kVA up to 750 kVA
  {
    code: '850164',
    candidates: [{ forms: ['motor', 'electronic-component'] }],
    cite: 'tariff2026',
  }, // AC generators over 750 kVA
  {
    code: '85016410',
    candidates: [{ forms: ['motor', 'electronic-component'] }],
    cite: 'tariff2026',
  }, // AC generators over 750 kVA up to 350 MVA
  {
    code: '85016420',
    candidates: [{ forms: ['motor', 'electronic-component'] }],
    cite: 'tariff2026',
  }, // AC generators over 350 MVA up to 665 MVA
  {
    code: '85016430',
    candidates: [{ forms: ['motor', 'electronic-component'] }],
    cite: 'tariff2026',
  }, // AC generators over 665 MVA
  { code: '850231', candidates: [], cite: 'tariff2026' }, // Wind-powered generating sets
  { code: '85023100', candidates: [], cite: 'tariff2026' }, // Wind-powered generating sets
  { code: '8503', candidates: [{ forms: ['motor-rotor'] }], cite: 'tariff2026' }, // Parts of electric motors
  { code: '850300', candidates: [{ forms: ['motor-rotor'] }], cite: 'tariff2026' }, // Parts of electric motors and generators
  { code: '85030010', candidates: [{ forms: ['motor-rotor'] }], cite: 'tariff2026' }, // Parts of motors of 8501.1010 and 8501.1091
  { code: '85030020', candidates: [{ forms: ['motor-rotor'] }], cite: 'tariff2026' }, // Parts of generators of 8501.6420 and 8501.6430
  { code: '85030030', candidates: [{ forms: ['motor-rotor'] }], cite: 'tariff2026' }, // Parts of wind-powered generating sets
  { code: '85030090', candidates: [{ forms: ['motor-rotor'] }], cite: 'tariff2026' }, // Other parts of electric motors and generators
  {
    code: '850511',
    candidates: [{ forms: ['ndfeb-magnet', 'smco-magnet'] }],
    cite: 'hs',
  }, // Permanent magnets of metal
  {
    code: '85051110',
    candidates: [{ forms: ['ndfeb-magnet', 'smco-magnet'] }],
    cite: 'tariff2026',
  }, // Rare-earth permanent magnets
  {
    code: '8505111000',
    candidates: [{ forms: ['ndfeb-magnet', 'smco-magnet'] }],
    cite: 'hs',
  }, // Rare-earth permanent magnets
  { code: '85051190', candidates: [], cite: 'tariff2026' }, // Other metal permanent magnets
  { code: '8505119000', candidates: [], cite: 'hs' }, // Other metal permanent magnets
  { code: '850519', candidates: [{ forms: ['bonded-magnet'] }], cite: 'hs' }, // Other permanent magnets, bonded ones among them
  { code: '85051900', candidates: [{ forms: ['bonded-magnet'] }], cite: 'tariff2026' }, // Other permanent magnets, bonded ones among them
  { code: '8505190010', candidates: [], cite: 'hs' }, // Pole pieces over 2 m
  { code: '8505190090', candidates: [{ forms: ['bonded-magnet'] }], cite: 'hs' }, // Other non-metal permanent magnets
  {
    code: '850520',
    candidates: [{ forms: ['motor-rotor', 'electronic-component', 'consumer-article'] }],
    cite: 'tariff2026',
  }, // Electro-magnetic couplings, clutches and brakes, magnetic couplings among them
  {
    code: '85052000',
    candidates: [{ forms: ['motor-rotor', 'electronic-component', 'consumer-article'] }],
    cite: 'tariff2026',
  }, // Electro-magnetic couplings, clutches and brakes
  {
    code: '850590',
    candidates: [
      {
        forms: [
          'motor-rotor',
          'electronic-component',
          'consumer-article',
          'ndfeb-magnet',
          'smco-magnet',
          'bonded-magnet',
        ],
      },
    ],
    cite: 'tariff2026',
  }, // Electro-magnets, chucks, clamps, lifting heads and parts; a holder that is a bare magnet may fall here
  {
    code: '85059010',
    candidates: [
      {
        forms: [
          'motor-rotor',
          'electronic-component',
          'consumer-article',
          'ndfeb-magnet',
          'smco-magnet',
          'bonded-magnet',
        ],
      },
    ],
    cite: 'tariff2026',
  }, // Electro-magnetic lifting heads
  {
    code: '85059090',
    candidates: [
      {
        forms: [
          'motor-rotor',
          'electronic-component',
          'consumer-article',
          'ndfeb-magnet',
          'smco-magnet',
          'bonded-magnet',
        ],
      },
    ],
    cite: 'tariff2026',
  }, // Other electro-magnets, holders and parts
  { code: '850750', candidates: [], cite: 'tariff2026' }, // Nickel-metal hydride accumulators
  { code: '85075000', candidates: [], cite: 'tariff2026' }, // Nickel-metal hydride accumulators
  { code: '85141990', candidates: [{ forms: ['equipment'] }], cite: 'hs' }, // Line that announcement 56 cites for resistance and Bridgman furnaces
  { code: '85142000', candidates: [{ forms: ['equipment'] }], cite: 'hs' }, // Line that announcement 56 cites for Czochralski and strip-casting furnaces
  {
    code: '8518',
    candidates: [
      { forms: ['loudspeaker', 'electronic-component', 'motor-rotor', 'ndfeb-magnet', 'smco-magnet', 'bonded-magnet'] },
    ],
    cite: 'tariff2026',
  }, // Loudspeakers, headphones, microphones and their parts
  {
    code: '851810',
    candidates: [{ forms: ['electronic-component', 'sensor'] }],
    cite: 'tariff2026',
  }, // Microphones
  {
    code: '85181000',
    candidates: [{ forms: ['electronic-component', 'sensor'] }],
    cite: 'tariff2026',
  }, // Microphones
  { code: '851821', candidates: [{ forms: ['loudspeaker'] }], cite: 'tariff2026' }, // Single loudspeakers in their enclosures
  { code: '85182100', candidates: [{ forms: ['loudspeaker'] }], cite: 'tariff2026' }, // Single loudspeakers in their enclosures
  { code: '851822', candidates: [{ forms: ['loudspeaker'] }], cite: 'tariff2026' }, // Several loudspeakers in one enclosure
  { code: '85182200', candidates: [{ forms: ['loudspeaker'] }], cite: 'tariff2026' }, // Several loudspeakers in one enclosure
  { code: '851829', candidates: [{ forms: ['loudspeaker'] }], cite: 'tariff2026' }, // Other loudspeakers
  { code: '85182900', candidates: [{ forms: ['loudspeaker'] }], cite: 'tariff2026' }, // Other loudspeakers
  { code: '851830', candidates: [{ forms: ['loudspeaker'] }], cite: 'tariff2026' }, // Headphones and earphones
  { code: '85183000', candidates: [{ forms: ['loudspeaker'] }], cite: 'tariff2026' }, // Headphones and earphones
  {
    code: '851890',
    candidates: [
      { forms: ['loudspeaker', 'electronic-component', 'motor-rotor', 'ndfeb-magnet', 'smco-magnet', 'bonded-magnet'] },
    ],
    cite: 'tariff2026',
  }, // Parts of heading 8518, magnet assemblies of drivers among them
  {
    code: '85189000',
    candidates: [
      { forms: ['loudspeaker', 'electronic-component', 'motor-rotor', 'ndfeb-magnet', 'smco-magnet', 'bonded-magnet'] },
    ],
    cite: 'tariff2026',
  }, // Parts of heading 8518, magnet assemblies of drivers among them
  { code: '853931', candidates: [], cite: 'tariff2026' }, // Fluorescent lamps
  { code: '85393191', candidates: [], cite: 'tariff2026' }, // Compact fluorescent lamps
  { code: '85393199', candidates: [], cite: 'tariff2026' }, // Other fluorescent lamps
  {
    code: '853951',
    candidates: [{ forms: ['electronic-component'] }],
    cite: 'tariff2026',
  }, // LED modules
  {
    code: '85395100',
    candidates: [{ forms: ['electronic-component'] }],
    cite: 'tariff2026',
  }, // LED modules
  {
    code: '854141',
    candidates: [{ forms: ['electronic-component'] }],
    cite: 'tariff2026',
  }, // Light-emitting diodes
  {
    code: '85414100',
    candidates: [{ forms: ['electronic-component'] }],
    cite: 'tariff2026',
  }, // Light-emitting diodes
  { code: '85433000', candidates: [{ forms: ['equipment'] }], cite: 'hs' }, // Line that announcement 56 cites for electrolytic cells
  { code: '854390', candidates: [], cite: 'hs' }, // Parts of apparatus; US rulings put sputtering targets here
  { code: '870380', candidates: [], cite: 'tariff2026' }, // Cars with electric motor only
  { code: '87038010', candidates: [], cite: 'tariff2026' }, // Cars with electric motor only, with VIN
  { code: '87038090', candidates: [], cite: 'tariff2026' }, // Other vehicles with electric motor only
  { code: '900110', candidates: [{ forms: ['optical-fibre'] }], cite: 'tariff2026' }, // Optical fibres
  { code: '90011000', candidates: [{ forms: ['optical-fibre'] }], cite: 'tariff2026' }, // Optical fibres, bundles and cables
  {
    code: '900190',
    candidates: [{ forms: ['laser-material', 'crystal', 'ceramic'] }],
    cite: 'tariff2026',
  }, // Other unmounted optical elements, laser rods and crystals among them
  { code: '90019010', candidates: [], cite: 'tariff2026' }, // Colour filters
  {
    code: '90019090',
    candidates: [{ forms: ['laser-material', 'crystal', 'ceramic'] }],
    cite: 'tariff2026',
  }, // Other unmounted optical elements, laser rods and crystals among them
  { code: '900290', candidates: [], cite: 'tariff2026' }, // Other mounted optical elements
  { code: '90029010', candidates: [], cite: 'tariff2026' }, // Other mounted optical elements of cameras
  { code: '90029090', candidates: [], cite: 'tariff2026' }, // Other mounted optical elements
  {
    code: '901320',
    candidates: [{ forms: ['electronic-component', 'laser-material'] }],
    cite: 'hs',
  }, // Lasers
  { code: '90131000', candidates: [], cite: 'tariff2026' }, // Named by the text of 90139010 alone
  {
    code: '90132000',
    candidates: [{ forms: ['electronic-component', 'laser-material'] }],
    cite: 'tariff2026',
  }, // Lasers
  { code: '901390', candidates: [], cite: 'tariff2026' }, // Parts of goods of heading 9013
  { code: '90139010', candidates: [], cite: 'tariff2026' }, // Parts of goods of 9013.1000 and 9013.2000
  { code: '90139090', candidates: [], cite: 'tariff2026' }, // Parts of other goods of heading 9013
  { code: '901813', candidates: [], cite: 'tariff2026' }, // Magnetic resonance imaging apparatus
  { code: '90181310', candidates: [], cite: 'tariff2026' }, // Magnetic resonance imaging apparatus, complete
  { code: '90181390', candidates: [], cite: 'tariff2026' }, // Parts of magnetic resonance imaging apparatus
  { code: '901814', candidates: [], cite: 'tariff2026' }, // Scintigraphic apparatus
  { code: '90181400', candidates: [], cite: 'tariff2026' }, // Scintigraphic apparatus
  { code: '902212', candidates: [], cite: 'tariff2026' }, // Computed tomography apparatus
  { code: '90221200', candidates: [], cite: 'tariff2026' }, // Computed tomography apparatus
  { code: '902290', candidates: [], cite: 'tariff2026' }, // Parts of X-ray apparatus
  { code: '90229010', candidates: [], cite: 'tariff2026' }, // X-ray image intensifiers
  { code: '90229090', candidates: [], cite: 'tariff2026' }, // Other parts of X-ray apparatus
  { code: '903090', candidates: [{ forms: ['crystal', 'sensor'] }], cite: 'hs' }, // Parts of measuring instruments, mounted scintillation crystals among them
] satisfies RulesetData['commodityCodes']
