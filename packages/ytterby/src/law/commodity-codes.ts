import type { RulesetData } from '../schema/ruleset.ts'

/**
 * What a good of a commodity code can be: forms and elements it leaves open. A code without candidates tells nothing about rare earths.
 * Years are those of the editions read; null = not limited as far as read.
 */
export const commodityCodes = [
  { code: '253090', fromYear: null, untilYear: null, candidates: [{ forms: ['ore', 'concentrate'] }], cite: 'hs' }, // Other mineral substances, rare-earth ores among them
  {
    code: '25309020',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['ore', 'concentrate'] }],
    cite: 'tariff2026',
  }, // Rare-earth ores
  { code: '2530902010', fromYear: null, untilYear: null, candidates: [{ forms: ['ore', 'concentrate'] }], cite: 'hs' }, // Rare-earth ore, medium and heavy rare earths 30 % or more
  { code: '261220', fromYear: null, untilYear: null, candidates: [{ forms: ['ore', 'concentrate'] }], cite: 'hs' }, // Thorium ores and concentrates (monazite can fall here)
  {
    code: '280530',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['metal'] }, { forms: ['alloy'], alloyedWith: [] }],
    cite: 'hs',
  }, // Rare-earth metals, scandium and yttrium, whether or not intermixed or interalloyed
  {
    code: '28053011',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['metal'], elements: ['Nd'] }],
    cite: 'tariff2026',
  }, // Nd metal
  {
    code: '28053012',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['metal'], elements: ['Dy'] }],
    cite: 'tariff2026',
  }, // Dy metal
  {
    code: '28053013',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['metal'], elements: ['Tb'] }],
    cite: 'tariff2026',
  }, // Tb metal
  {
    code: '28053014',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['metal'], elements: ['La'] }],
    cite: 'tariff2026',
  }, // La metal
  {
    code: '28053015',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['metal'], elements: ['Ce'] }],
    cite: 'tariff2026',
  }, // Ce metal
  {
    code: '2805301510',
    fromYear: null,
    untilYear: null,
    candidates: [
      { forms: ['metal'], elements: ['Ce'] },
      { forms: ['alloy'], elements: ['Ce'] },
    ],
    cite: 'hs',
  }, // Cerium and alloys under 500 micrometres, 97 % cerium or more
  {
    code: '2805301590',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['metal'], elements: ['Ce'] }],
    cite: 'hs',
  }, // Other cerium metal
  {
    code: '28053016',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['metal'], elements: ['Pr'] }],
    cite: 'tariff2026',
  }, // Pr metal
  {
    code: '28053017',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['metal'], elements: ['Y'] }],
    cite: 'tariff2026',
  }, // Y metal
  {
    code: '28053018',
    fromYear: 2025,
    untilYear: null,
    edition: 2026,
    candidates: [{ forms: ['metal'], elements: ['Sc'] }],
    cite: 'tariff2026',
  }, // Sc metal
  {
    code: '2805301800',
    fromYear: 2025,
    untilYear: null,
    edition: 2026,
    candidates: [{ forms: ['metal'], elements: ['Sc'] }],
    cite: 'hs',
  }, // Scandium metal
  {
    code: '28053019',
    fromYear: null,
    untilYear: null,
    candidates: [
      { forms: ['metal'], elements: ['Sc', 'Pm', 'Sm', 'Eu', 'Gd', 'Ho', 'Er', 'Tm', 'Yb', 'Lu'], oneOf: true },
    ],
    cite: 'tariff2026',
  }, // Other RE metal, not intermixed
  {
    code: '2805301900',
    fromYear: null,
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
    untilYear: null,
    edition: 2026,
    candidates: [{ forms: ['metal'], elements: ['Sm', 'Gd', 'Lu'], oneOf: true }],
    cite: 'hs',
  }, // Samarium, gadolinium, lutetium metal
  {
    code: '2805301913',
    fromYear: null,
    untilYear: 2023,
    edition: 2016,
    candidates: [{ forms: ['metal'], elements: ['Sm'] }],
    cite: 'hs',
  }, // Samarium metal (2016 edition)
  {
    code: '2805301914',
    fromYear: null,
    untilYear: 2023,
    edition: 2016,
    candidates: [{ forms: ['metal'], elements: ['Eu'] }],
    cite: 'hs',
  }, // Europium metal (2016 edition)
  {
    code: '2805301915',
    fromYear: null,
    untilYear: 2023,
    edition: 2016,
    candidates: [{ forms: ['metal'], elements: ['Sc'] }],
    cite: 'hs',
  }, // Scandium metal (2016 edition)
  {
    code: '2805301990',
    fromYear: 2025,
    untilYear: null,
    edition: 2026,
    candidates: [{ forms: ['metal'], elements: ['Pm', 'Eu', 'Ho', 'Er', 'Tm', 'Yb'], oneOf: true }],
    cite: 'hs',
  }, // Other rare-earth metals, not intermixed
  {
    code: '28053021',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['metal'] }, { forms: ['alloy'], alloyedWith: [] }],
    cite: 'tariff2026',
  }, // Intermixed, battery grade
  {
    code: '28053029',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['metal'] }, { forms: ['alloy'], alloyedWith: [] }],
    cite: 'tariff2026',
  }, // Other intermixed
  {
    code: '2805302900',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['metal'] }, { forms: ['alloy'], alloyedWith: [] }],
    cite: 'hs',
  }, // Other intermixed rare-earth metals
  {
    code: '2805302910',
    fromYear: null,
    untilYear: 2023,
    edition: 2016,
    candidates: [{ forms: ['metal'] }, { forms: ['alloy'], alloyedWith: [] }],
    cite: 'hs',
  }, // Other intermixed rare-earth metals, medium and heavy rare earths 30 % or more (2016 edition)
  { code: '282560', fromYear: null, untilYear: null, candidates: [{ forms: ['oxide-mixture'] }], cite: 'hs' }, // Germanium oxides and zirconium dioxide
  {
    code: '284610',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['separated-oxide'], elements: ['Ce'] }, { forms: ['compound', 'oxide-mixture'] }],
    cite: 'hs',
  }, // Cerium compounds
  {
    code: '28461010',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['separated-oxide'], elements: ['Ce'] }],
    cite: 'tariff2026',
  }, // Ce oxide
  {
    code: '28461020',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['compound'], elements: ['Ce'] }],
    cite: 'tariff2026',
  }, // Ce hydroxide
  {
    code: '28461030',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['compound'], elements: ['Ce'] }],
    cite: 'tariff2026',
  }, // Ce carbonate
  {
    code: '28461090',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['compound', 'oxide-mixture'] }],
    cite: 'tariff2026',
  }, // Other Ce compounds
  {
    code: '284690',
    fromYear: null,
    untilYear: null,
    candidates: [
      { forms: ['separated-oxide', 'basic-oxide', 'oxide-mixture', 'compound', 'mixed-carbonate'] },
      { forms: ['phosphor'], elements: ['Y', 'Eu'] },
    ],
    cite: 'hs',
  }, // Compounds of rare-earth metals, yttrium or scandium, other than cerium
  {
    code: '28469011',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['separated-oxide'], elements: ['Y'] }],
    cite: 'tariff2026',
  }, // Y oxide
  {
    code: '28469012',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['separated-oxide'], elements: ['La'] }],
    cite: 'tariff2026',
  }, // La oxide
  {
    code: '28469013',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['separated-oxide'], elements: ['Nd'] }],
    cite: 'tariff2026',
  }, // Nd oxide
  {
    code: '28469014',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['separated-oxide'], elements: ['Eu'] }],
    cite: 'tariff2026',
  }, // Eu oxide
  {
    code: '28469015',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['separated-oxide'], elements: ['Dy'] }],
    cite: 'tariff2026',
  }, // Dy oxide
  {
    code: '28469016',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['separated-oxide'], elements: ['Tb'] }],
    cite: 'tariff2026',
  }, // Tb oxide
  {
    code: '28469017',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['separated-oxide'], elements: ['Pr'] }],
    cite: 'tariff2026',
  }, // Pr oxide
  {
    code: '28469018',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['separated-oxide'], elements: ['Lu'] }],
    cite: 'tariff2026',
  }, // Lu oxide
  {
    code: '28469019',
    fromYear: null,
    untilYear: null,
    candidates: [
      { forms: ['separated-oxide', 'basic-oxide', 'oxide-mixture'] },
      { forms: ['phosphor'], elements: ['Y', 'Eu'] },
    ],
    cite: 'tariff2026',
  }, // Other RE oxides
  {
    code: '2846901920',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['separated-oxide'], elements: ['Er'] }],
    cite: 'hs',
  }, // Erbium oxide
  {
    code: '2846901930',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['separated-oxide'], elements: ['Gd'] }],
    cite: 'hs',
  }, // Gadolinium oxide
  {
    code: '2846901940',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['separated-oxide'], elements: ['Sm'] }],
    cite: 'hs',
  }, // Samarium oxide
  {
    code: '2846901970',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['separated-oxide'], elements: ['Yb'] }],
    cite: 'hs',
  }, // Ytterbium oxide
  {
    code: '2846901980',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['separated-oxide'], elements: ['Sc'] }],
    cite: 'hs',
  }, // Scandium oxide
  {
    code: '2846901991',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['phosphor'], elements: ['Y', 'Eu'] }],
    cite: 'hs',
  }, // Lamp red powder (Y2O3:Eu)
  {
    code: '2846901992',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['basic-oxide', 'oxide-mixture'] }],
    cite: 'hs',
  }, // Rare-earth oxides, medium and heavy rare earths 30 % or more
  {
    code: '2846901993',
    fromYear: 2025,
    untilYear: null,
    edition: 2026,
    candidates: [{ forms: ['basic-oxide', 'oxide-mixture'] }],
    cite: 'hs',
  }, // Mixed rare-earth oxides that contain oxides of Sm, Gd, Tb, Dy, Lu, Sc, Y
  {
    code: '2846901999',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['separated-oxide', 'basic-oxide', 'oxide-mixture'] }],
    cite: 'hs',
  }, // Other rare-earth oxides
  {
    code: '28469021',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['compound'], elements: ['Tb'] }],
    cite: 'tariff2026',
  }, // Tb chloride
  {
    code: '28469022',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['compound'], elements: ['Dy'] }],
    cite: 'tariff2026',
  }, // Dy chloride
  {
    code: '28469023',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['compound'], elements: ['La'] }],
    cite: 'tariff2026',
  }, // La chloride
  {
    code: '28469024',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['compound'], elements: ['Nd'] }],
    cite: 'tariff2026',
  }, // Nd chloride
  {
    code: '28469025',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['compound'], elements: ['Pr'] }],
    cite: 'tariff2026',
  }, // Pr chloride
  {
    code: '28469026',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['compound'], elements: ['Y'] }],
    cite: 'tariff2026',
  }, // Y chloride
  { code: '28469028', fromYear: null, untilYear: null, candidates: [{ forms: ['compound'] }], cite: 'tariff2026' }, // Mixed RE chlorides
  { code: '2846902810', fromYear: null, untilYear: null, candidates: [{ forms: ['compound'] }], cite: 'hs' }, // Mixed rare-earth chlorides, medium and heavy rare earths 30 % or more
  { code: '2846902890', fromYear: null, untilYear: null, candidates: [{ forms: ['compound'] }], cite: 'hs' }, // Other mixed rare-earth chlorides
  { code: '28469029', fromYear: null, untilYear: null, candidates: [{ forms: ['compound'] }], cite: 'tariff2026' }, // Other RE chlorides
  {
    code: '2846902910',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['compound'], elements: ['Sc', 'Sm', 'Gd', 'Lu'], oneOf: true }],
    cite: 'hs',
  }, // Samarium, gadolinium, lutetium, scandium chlorides
  { code: '2846902990', fromYear: null, untilYear: null, candidates: [{ forms: ['compound'] }], cite: 'hs' }, // Other unmixed rare-earth chlorides
  {
    code: '28469031',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['compound'], elements: ['Tb'] }],
    cite: 'tariff2026',
  }, // Tb fluoride
  {
    code: '28469032',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['compound'], elements: ['Dy'] }],
    cite: 'tariff2026',
  }, // Dy fluoride
  {
    code: '28469033',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['compound'], elements: ['La'] }],
    cite: 'tariff2026',
  }, // La fluoride
  {
    code: '28469034',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['compound'], elements: ['Nd'] }],
    cite: 'tariff2026',
  }, // Nd fluoride
  {
    code: '28469035',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['compound'], elements: ['Pr'] }],
    cite: 'tariff2026',
  }, // Pr fluoride
  {
    code: '28469036',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['compound'], elements: ['Y'] }],
    cite: 'tariff2026',
  }, // Y fluoride
  { code: '28469039', fromYear: null, untilYear: null, candidates: [{ forms: ['compound'] }], cite: 'tariff2026' }, // Other RE fluorides
  { code: '2846903910', fromYear: null, untilYear: null, candidates: [{ forms: ['compound'] }], cite: 'hs' }, // Samarium, gadolinium, lutetium, scandium fluorides; mixed rare-earth fluorides
  {
    code: '28469041',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['compound'], elements: ['La'] }],
    cite: 'tariff2026',
  }, // La carbonate
  {
    code: '28469042',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['compound'], elements: ['Tb'] }],
    cite: 'tariff2026',
  }, // Tb carbonate
  {
    code: '28469043',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['compound'], elements: ['Dy'] }],
    cite: 'tariff2026',
  }, // Dy carbonate
  {
    code: '28469044',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['compound'], elements: ['Nd'] }],
    cite: 'tariff2026',
  }, // Nd carbonate
  {
    code: '28469045',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['compound'], elements: ['Pr'] }],
    cite: 'tariff2026',
  }, // Pr carbonate
  {
    code: '28469046',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['compound'], elements: ['Y'] }],
    cite: 'tariff2026',
  }, // Y carbonate
  {
    code: '28469048',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['mixed-carbonate'] }],
    cite: 'tariff2026',
  }, // Mixed RE carbonates
  { code: '2846904810', fromYear: null, untilYear: null, candidates: [{ forms: ['mixed-carbonate'] }], cite: 'hs' }, // Mixed rare-earth carbonates, medium and heavy rare earths 30 % or more
  { code: '2846904820', fromYear: null, untilYear: null, candidates: [{ forms: ['mixed-carbonate'] }], cite: 'hs' }, // Other mixed rare-earth carbonates
  { code: '28469049', fromYear: null, untilYear: null, candidates: [{ forms: ['compound'] }], cite: 'tariff2026' }, // Other RE carbonates
  { code: '2846904910', fromYear: null, untilYear: null, candidates: [{ forms: ['compound'] }], cite: 'hs' }, // Other rare-earth carbonates (reference code of announcement 18)
  {
    code: '28469091',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['compound'], elements: ['La'] }],
    cite: 'tariff2026',
  }, // Other La compounds
  {
    code: '28469092',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['compound'], elements: ['Nd'] }],
    cite: 'tariff2026',
  }, // Other Nd compounds
  {
    code: '28469093',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['compound'], elements: ['Tb'] }],
    cite: 'tariff2026',
  }, // Other Tb compounds
  {
    code: '28469094',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['compound'], elements: ['Dy'] }],
    cite: 'tariff2026',
  }, // Other Dy compounds
  {
    code: '28469095',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['compound'], elements: ['Pr'] }],
    cite: 'tariff2026',
  }, // Other Pr compounds
  {
    code: '28469096',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['compound'], elements: ['Y'] }],
    cite: 'tariff2026',
  }, // Other Y compounds
  {
    code: '2846909690',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['compound'], elements: ['Y'] }],
    cite: 'hs',
  }, // Other yttrium compounds
  { code: '28469099', fromYear: null, untilYear: null, candidates: [{ forms: ['compound'] }], cite: 'tariff2026' }, // Other RE compounds
  { code: '2846909910', fromYear: null, untilYear: null, candidates: [{ forms: ['compound'] }], cite: 'hs' }, // Other compounds of rare-earth metals and scandium, medium and heavy rare earths 30 % or more
  { code: '2846909920', fromYear: null, untilYear: null, candidates: [{ forms: ['compound'] }], cite: 'hs' }, // Other compounds (reference code of announcement 18)
  { code: '294200', fromYear: null, untilYear: null, candidates: [{ forms: ['compound'] }], cite: 'hs' }, // Other organic compounds
  { code: '300630', fromYear: null, untilYear: null, candidates: [{ forms: ['medicament'] }], cite: 'hs' }, // Opacifying preparations for X-ray examination; diagnostic reagents
  { code: '320650', fromYear: null, untilYear: null, candidates: [{ forms: ['phosphor'] }], cite: 'hs' }, // Inorganic products used as luminophores
  { code: '340590', fromYear: null, untilYear: null, candidates: [{ forms: ['polishing-powder'] }], cite: 'hs' }, // Polishes and similar preparations
  {
    code: '382499',
    fromYear: null,
    untilYear: null,
    candidates: [
      {
        forms: [
          'alloy',
          'target',
          'oxide-mixture',
          'compound',
          'crystal',
          'ceramic',
          'magnetostrictive-material',
          'magnetic-refrigeration-material',
          'hydrogen-storage-material',
        ],
      },
    ],
    cite: 'hs',
  }, // Chemical products not elsewhere specified: rare-earth alloys that are not ferro-alloys, mixtures, targets
  {
    code: '3824999922',
    fromYear: 2025,
    untilYear: null,
    edition: 2026,
    candidates: [{ forms: ['target', 'oxide-mixture', 'compound', 'alloy'] }],
    cite: 'hs',
  }, // Reference code of announcement 18 for targets and mixtures
  { code: '690919', fromYear: null, untilYear: null, candidates: [{ forms: ['ceramic'] }], cite: 'hs' }, // Ceramic wares for technical uses
  {
    code: '710490',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['laser-material', 'crystal', 'ceramic'] }],
    cite: 'hs',
  }, // Synthetic stones, worked
  {
    code: '720299',
    fromYear: null,
    untilYear: null,
    candidates: [
      { forms: ['alloy'], alloyHolds: ['Fe'] },
      { forms: ['master-alloy-flake', 'magnet-powder'], holds: ['Nd'] },
    ],
    cite: 'hs',
  }, // Other ferro-alloys
  {
    code: '72029911',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['master-alloy-flake'], holds: ['Nd'] }],
    cite: 'tariff2026',
  }, // NdFeB strip-cast flake
  {
    code: '72029912',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['magnet-powder'], holds: ['Nd'] }],
    cite: 'tariff2026',
  }, // NdFeB magnet powder
  {
    code: '72029919',
    fromYear: null,
    untilYear: null,
    candidates: [
      { forms: ['alloy'], holds: ['Nd'], alloyHolds: ['Fe'] },
      { forms: ['magnet-powder'], holds: ['Nd'] },
    ],
    cite: 'tariff2026',
  }, // Other NdFeB alloy
  {
    code: '72029991',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['alloy'], alloyHolds: ['Fe'] }],
    cite: 'tariff2026',
  }, // Other ferro-alloys with more than 10 % rare earths
  {
    code: '7202999191',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['alloy'], alloyHolds: ['Fe'] }],
    cite: 'hs',
  }, // Rare-earth ferrosilicon, more than 10 % rare earths
  { code: '72029999', fromYear: null, untilYear: null, candidates: [], cite: 'tariff2026' }, // Other ferro-alloys, not more than 10 % rare earths
  { code: '848390', fromYear: null, untilYear: null, candidates: [{ forms: ['motor-rotor'] }], cite: 'hs' }, // Parts of transmission elements
  { code: '848690', fromYear: null, untilYear: null, candidates: [{ forms: ['target'] }], cite: 'hs' }, // Parts of apparatus of heading 8486, targets with backing plate among them
  {
    code: '8486909110',
    fromYear: 2025,
    untilYear: null,
    edition: 2026,
    candidates: [{ forms: ['target'] }],
    cite: 'hs',
  }, // Targets with backing plate under dual-use control
  { code: '8501', fromYear: null, untilYear: null, candidates: [{ forms: ['motor'] }], cite: 'tariff2026' }, // Electric motors
  { code: '8503', fromYear: null, untilYear: null, candidates: [{ forms: ['motor-rotor'] }], cite: 'tariff2026' }, // Parts of electric motors
  {
    code: '850511',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['ndfeb-magnet', 'smco-magnet'] }],
    cite: 'hs',
  }, // Permanent magnets of metal
  {
    code: '85051110',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['ndfeb-magnet', 'smco-magnet'] }],
    cite: 'tariff2026',
  }, // Rare-earth permanent magnets
  {
    code: '8505111000',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['ndfeb-magnet', 'smco-magnet'] }],
    cite: 'hs',
  }, // Rare-earth permanent magnets
  { code: '8505119000', fromYear: null, untilYear: null, candidates: [], cite: 'hs' }, // Other metal permanent magnets
  { code: '850519', fromYear: null, untilYear: null, candidates: [{ forms: ['bonded-magnet'] }], cite: 'hs' }, // Other permanent magnets, bonded ones among them
  { code: '8505190090', fromYear: null, untilYear: null, candidates: [{ forms: ['bonded-magnet'] }], cite: 'hs' }, // Other non-metal permanent magnets
  { code: '8518', fromYear: null, untilYear: null, candidates: [{ forms: ['loudspeaker'] }], cite: 'tariff2026' }, // Loudspeakers, headphones
  { code: '900110', fromYear: null, untilYear: null, candidates: [{ forms: ['optical-fibre'] }], cite: 'tariff2026' }, // Optical fibres
  {
    code: '901320',
    fromYear: null,
    untilYear: null,
    candidates: [{ forms: ['electronic-component', 'laser-material'] }],
    cite: 'hs',
  }, // Lasers
  { code: '903090', fromYear: null, untilYear: null, candidates: [{ forms: ['crystal', 'sensor'] }], cite: 'hs' }, // Parts of measuring instruments, mounted scintillation crystals among them
] satisfies RulesetData['commodityCodes']
