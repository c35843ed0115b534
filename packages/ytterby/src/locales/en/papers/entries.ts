/** What control entries are about. */
export const entryTexts = {
  /** By their kind; `{element}` is the name of the element. */
  kinds: {
    metal: '{element} metal',
    alloy: '{element}-containing alloys (a closed list)',
    target: '{element}-containing targets (a closed list)',
    'magnet-material': '{element}-containing neodymium-iron-boron permanent magnet materials',
    crystal: '{element}-containing crystal materials',
    'optical-fibre': '{element}-containing optical fibre materials',
    'hydrogen-storage': '{element}-containing hydrogen storage materials',
    ceramic: '{element}-containing ceramic materials',
    luminescent: '{element}-containing luminescent materials',
    magnetostrictive: '{element}-containing magnetostrictive materials',
    'magnetic-refrigeration': '{element}-containing magnetic refrigeration materials',
    'thermal-barrier-coating': '{element}-containing thermal barrier coating materials',
    oxide: '{element} oxide and its mixtures',
    compound: '{element}-containing compounds and their mixtures',
    ore: 'Rare-earth ores: bastnaesite, monazite, ion-adsorption ore',
    reagent: 'Reagents for rare earths',
    equipment: 'Equipment for rare earths',
    technology: 'Rare-earth technology and its carriers',
    component: 'Parts that contain the named magnet materials',
    'production-line-technology':
      'Technology for the assembly, commissioning, maintenance, repair and upgrading of the related production lines',
    'fine-cerium': 'Cerium and cerium alloys, 97 % cerium or more, with particles under 500 micrometres',
    catalogue: 'Rare-earth goods of the catalogue of goods under export licence',
  },
  /** Entries, by id or code, whose words are not those of their kind. */
  own: {
    '1C902.a.4': 'Samarium-cobalt permanent magnet materials',
    '1C909.a.4': 'Holmium-containing permanent magnet materials',
    '1C912.a.4': 'Europium-containing luminescent materials, a. phosphors; b. reserved',
    '1C912.a.6': 'Europium-containing hydrogen-absorbing materials',
    '1C906.a.2': 'Ytterbium-lutetium alloys',
    '1C906.a.3': 'Lutetium targets',
    '1C907.a.3': 'Scandium targets',
    '1C913.a.2': 'Ytterbium targets',
    'a57:1C913.a.alloy': 'Ytterbium-containing alloys (the text was not read; no copy names an alloy)',
    'a57:1C913.a.crystal': 'Ytterbium-containing crystal materials (number of the sub-entry not read)',
    'a57:1C913.a.optical-fibre': 'Ytterbium-containing optical fibre materials (number of the sub-entry not read)',
    'a57:1C913.a.thermal-barrier-coating':
      'Ytterbium-containing thermal barrier coating materials (number of the sub-entry not read)',
  },
}
