import type { RulesetData } from '../schema/ruleset.ts'

/** Every product form: what it means, what it implies, where the framework places it. */
export const forms = [
  {
    id: 'ore',
    name: {
      en: 'Rare-earth ore',
      zh: '稀土矿',
    },
    definition: {
      en: 'Ore from which rare earths can be won, before concentration.',
      zh: '可提取稀土的矿石，未经选矿。',
    },
    implies: [],
    presumedDeep: false,
    tier: {
      level: 1,
      basis: 'analogy',
    },
    tierReason: 'tier-ore',
    cite: 'tariff2026',
  },
  {
    id: 'concentrate',
    name: {
      en: 'Rare-earth concentrate',
      zh: '稀土精矿',
    },
    definition: {
      en: 'Ore after concentration, such as bastnaesite, monazite or ion-adsorption concentrate.',
      zh: '经选矿的稀土矿，如氟碳铈矿、独居石、离子型稀土精矿。',
    },
    implies: [],
    presumedDeep: false,
    tier: {
      level: 1,
      basis: 'named',
    },
    cite: 'framework-tiers',
  },
  {
    id: 'mixed-carbonate',
    name: {
      en: 'Mixed rare-earth carbonate',
      zh: '混合碳酸稀土',
    },
    definition: {
      en: 'Carbonate of several rare earths, not separated.',
      zh: '未分离的多种稀土碳酸盐。',
    },
    implies: [],
    presumedDeep: false,
    tier: {
      level: 1,
      basis: 'named',
    },
    cite: 'framework-tiers',
  },
  {
    id: 'basic-oxide',
    name: {
      en: 'Basic rare-earth oxide',
      zh: '初级稀土氧化物',
    },
    definition: {
      en: 'Oxide of several rare earths or of low purity, before separation.',
      zh: '分离前的混合或低纯度稀土氧化物。',
    },
    implies: [],
    presumedDeep: false,
    tier: {
      level: 1,
      basis: 'named',
    },
    cite: 'framework-tiers',
  },
  {
    id: 'separated-oxide',
    name: {
      en: 'Separated rare-earth oxide',
      zh: '单一稀土氧化物',
    },
    definition: {
      en: 'Oxide of one rare earth after separation.',
      zh: '经分离的单一稀土氧化物。',
    },
    implies: [],
    presumedDeep: false,
    tier: {
      level: 2,
      basis: 'named',
    },
    cite: 'framework-tiers',
  },
  {
    id: 'oxide-mixture',
    name: {
      en: 'Mixture of rare-earth oxides',
      zh: '稀土氧化物混合物',
    },
    definition: {
      en: 'Rare-earth oxide mixed with others; name the host where the main substance is not the rare earth.',
      zh: '稀土氧化物与其他物质的混合物；主体非稀土时须注明基体。',
    },
    implies: [],
    presumedDeep: false,
    tier: {
      level: 2,
      basis: 'analogy',
    },
    tierReason: 'tier-oxide-mixture',
    cite: 'a18',
  },
  {
    id: 'compound',
    name: {
      en: 'Rare-earth compound',
      zh: '稀土化合物',
    },
    definition: {
      en: 'Chloride, fluoride, carbonate, nitrate, organic compound and the like.',
      zh: '氯化物、氟化物、碳酸盐、硝酸盐、有机化合物等。',
    },
    implies: [],
    presumedDeep: false,
    tier: {
      level: 2,
      basis: 'analogy',
    },
    tierReason: 'tier-compound',
    cite: 'a18',
  },
  {
    id: 'metal',
    name: {
      en: 'Rare-earth metal',
      zh: '稀土金属',
    },
    definition: {
      en: 'Metal, alone or several together, not alloyed with other metals.',
      zh: '稀土金属，单一或相互混合，未与其他金属熔合。',
    },
    implies: [],
    presumedDeep: false,
    tier: {
      level: 2,
      basis: 'named',
    },
    cite: 'framework-tiers',
  },
  {
    id: 'alloy',
    name: {
      en: 'Rare-earth alloy',
      zh: '稀土合金',
    },
    definition: {
      en: 'Rare earth alloyed with other metals: ingot, block, strip, wire, sheet, rod, plate, tube, granule, powder.',
      zh: '稀土与其他金属的合金：锭、块、条、丝、片、棒、板、管、颗粒、粉末等。',
    },
    implies: [],
    presumedDeep: false,
    tier: {
      level: 2,
      basis: 'named',
    },
    cite: 'framework-tiers',
  },
  {
    id: 'master-alloy-flake',
    name: {
      en: 'NdFeB strip-cast flake',
      zh: '钕铁硼速凝永磁片',
    },
    definition: {
      en: 'Strip-cast flake from which magnets are made.',
      zh: '用于制造磁体的速凝片。',
    },
    implies: [],
    presumedDeep: false,
    tier: {
      level: 2,
      basis: 'analogy',
    },
    tierReason: 'tier-flake',
    cite: 'tariff2026',
  },
  {
    id: 'target',
    name: {
      en: 'Sputtering target',
      zh: '靶材',
    },
    definition: {
      en: 'Target of a rare-earth metal or alloy: sheet, tube and the like.',
      zh: '稀土金属或合金靶材：片、管等。',
    },
    implies: [],
    presumedDeep: false,
    tier: {
      level: 3,
      basis: 'analogy',
    },
    tierReason: 'tier-target',
    cite: 'a18',
  },
  {
    id: 'ndfeb-magnet',
    name: {
      en: 'NdFeB magnet',
      zh: '钕铁硼磁体',
    },
    definition: {
      en: 'Loose sintered magnet, magnetised or not: block, ring, segment, disc.',
      zh: '散装烧结磁体，充磁或未充磁：块、环、瓦、片。',
    },
    implies: ['Nd'],
    presumedDeep: false,
    tier: {
      level: 3,
      basis: 'named',
    },
    cite: 'framework-tiers',
  },
  {
    id: 'smco-magnet',
    name: {
      en: 'Samarium-cobalt magnet',
      zh: '钐钴磁体',
    },
    definition: {
      en: 'Loose samarium-cobalt magnet.',
      zh: '散装钐钴磁体。',
    },
    implies: ['Sm'],
    presumedDeep: false,
    tier: {
      level: 3,
      basis: 'named',
    },
    cite: 'framework-tiers',
  },
  {
    id: 'magnet-powder',
    name: {
      en: 'Magnet powder',
      zh: '磁粉',
    },
    definition: {
      en: 'Powder of a permanent-magnet material.',
      zh: '永磁材料粉末。',
    },
    implies: [],
    presumedDeep: false,
    tier: {
      level: 3,
      basis: 'analogy',
    },
    tierReason: 'tier-magnet',
    cite: 'a18',
  },
  {
    id: 'bonded-magnet',
    name: {
      en: 'Bonded magnet',
      zh: '粘结磁体',
    },
    definition: {
      en: 'Magnet powder in a binder.',
      zh: '磁粉与粘结剂制成的磁体。',
    },
    implies: [],
    presumedDeep: false,
    tier: {
      level: 3,
      basis: 'analogy',
    },
    tierReason: 'tier-magnet',
    cite: 'a18',
  },
  {
    id: 'phosphor',
    name: {
      en: 'Phosphor',
      zh: '荧光粉',
    },
    definition: {
      en: 'Luminescent material with rare earths.',
      zh: '含稀土发光材料。',
    },
    implies: [],
    presumedDeep: true,
    tier: {
      level: 3,
      basis: 'named',
    },
    cite: 'framework-tiers',
  },
  {
    id: 'crystal',
    name: {
      en: 'Crystal',
      zh: '晶体',
    },
    definition: {
      en: 'Single crystal with rare earths, not mounted, such as LSO or GSO.',
      zh: '未装配的含稀土单晶，如LSO、GSO。',
    },
    implies: [],
    presumedDeep: false,
    tier: {
      level: 3,
      basis: 'analogy',
    },
    tierReason: 'tier-crystal',
    cite: 'a57',
  },
  {
    id: 'laser-material',
    name: {
      en: 'Laser material',
      zh: '激光材料',
    },
    definition: {
      en: 'Crystal, ceramic or glass doped with rare earths for lasers, such as Nd:YAG rods.',
      zh: '掺稀土激光晶体、陶瓷或玻璃，如Nd:YAG棒。',
    },
    implies: [],
    presumedDeep: false,
    tier: {
      level: 4,
      basis: 'named',
    },
    cite: 'framework-tiers',
  },
  {
    id: 'optical-fibre',
    name: {
      en: 'Optical fibre',
      zh: '光纤材料',
    },
    definition: {
      en: 'Fibre or preform doped with rare earths.',
      zh: '掺稀土光纤或预制棒。',
    },
    implies: [],
    presumedDeep: false,
    tier: {
      level: 4,
      basis: 'analogy',
    },
    tierReason: 'tier-fibre',
    cite: 'a57',
  },
  {
    id: 'ceramic',
    name: {
      en: 'Ceramic',
      zh: '陶瓷',
    },
    definition: {
      en: 'Ceramic with rare earths.',
      zh: '含稀土陶瓷。',
    },
    implies: [],
    presumedDeep: false,
    tier: {
      level: 3,
      basis: 'analogy',
    },
    tierReason: 'tier-material',
    cite: 'a57',
  },
  {
    id: 'catalyst',
    name: {
      en: 'Catalyst',
      zh: '催化剂',
    },
    definition: {
      en: 'Catalytic material with rare earths; deep processed = calcined.',
      zh: '含稀土催化材料；深度加工指已经过焙烧。',
    },
    implies: [],
    presumedDeep: false,
    tier: {
      level: 3,
      basis: 'analogy',
    },
    tierReason: 'tier-material',
    cite: 'faq-v-3',
  },
  {
    id: 'polishing-powder',
    name: {
      en: 'Polishing powder',
      zh: '抛光粉',
    },
    definition: {
      en: 'Polishing powder on the basis of cerium oxide.',
      zh: '以氧化铈为主的抛光粉。',
    },
    implies: [],
    presumedDeep: false,
    tier: {
      level: 2,
      basis: 'analogy',
    },
    tierReason: 'tier-polishing',
    cite: 'hs',
  },
  {
    id: 'hydrogen-storage-material',
    name: {
      en: 'Hydrogen-storage material',
      zh: '储氢材料',
    },
    definition: {
      en: 'Alloy or compound that stores hydrogen.',
      zh: '可储氢的合金或化合物。',
    },
    implies: [],
    presumedDeep: false,
    tier: {
      level: 3,
      basis: 'analogy',
    },
    tierReason: 'tier-material',
    cite: 'a57',
  },
  {
    id: 'magnetostrictive-material',
    name: {
      en: 'Magnetostrictive material',
      zh: '磁致伸缩材料',
    },
    definition: {
      en: 'Material such as Terfenol-D (terbium, dysprosium, iron).',
      zh: '如Terfenol-D（铽镝铁）。',
    },
    implies: [],
    presumedDeep: false,
    tier: {
      level: 3,
      basis: 'analogy',
    },
    tierReason: 'tier-material',
    cite: 'a57',
  },
  {
    id: 'magnetic-refrigeration-material',
    name: {
      en: 'Magnetic-refrigeration material',
      zh: '磁制冷材料',
    },
    definition: {
      en: 'Material with a magnetocaloric effect.',
      zh: '具有磁热效应的材料。',
    },
    implies: [],
    presumedDeep: false,
    tier: {
      level: 3,
      basis: 'analogy',
    },
    tierReason: 'tier-material',
    cite: 'a57',
  },
  {
    id: 'motor-rotor',
    name: {
      en: 'Motor rotor or stator',
      zh: '电机转子、定子',
    },
    definition: {
      en: 'Assembly with magnets fixed in or on a core, with or without shaft and bearing.',
      zh: '磁体固定于铁芯或钢板的组件，含或不含轴、轴承。',
    },
    implies: [],
    presumedDeep: true,
    tier: {
      level: 4,
      basis: 'named',
    },
    cite: 'framework-tiers',
  },
  {
    id: 'motor',
    name: {
      en: 'Motor',
      zh: '电机',
    },
    definition: {
      en: 'Complete motor.',
      zh: '整机电机。',
    },
    implies: [],
    presumedDeep: true,
    tier: {
      level: 4,
      basis: 'analogy',
    },
    tierReason: 'tier-component',
    cite: 'faq-iv-motors',
  },
  {
    id: 'sensor',
    name: {
      en: 'Sensor',
      zh: '传感器',
    },
    definition: {
      en: 'Sensor or sensor part formed with chip, board, pins and magnet.',
      zh: '已成型的含芯片、电路板、引脚、磁铁等的传感器或部件。',
    },
    implies: [],
    presumedDeep: true,
    tier: {
      level: 4,
      basis: 'analogy',
    },
    tierReason: 'tier-component',
    cite: 'faq-v-2',
  },
  {
    id: 'loudspeaker',
    name: {
      en: 'Loudspeaker or headphones',
      zh: '扬声器、耳机',
    },
    definition: {
      en: 'Finished loudspeaker, headphones.',
      zh: '扬声器、耳机等电子成品。',
    },
    implies: [],
    presumedDeep: true,
    tier: {
      level: 4,
      basis: 'analogy',
    },
    tierReason: 'tier-component',
    cite: 'faq-iv-motors',
  },
  {
    id: 'electronic-component',
    name: {
      en: 'Electronic component',
      zh: '电子元器件',
    },
    definition: {
      en: 'Electronic component or finished electronic product with rare earths built in.',
      zh: '内含稀土的电子元器件或电子成品。',
    },
    implies: [],
    presumedDeep: true,
    tier: {
      level: 4,
      basis: 'named',
    },
    cite: 'framework-tiers',
  },
  {
    id: 'consumer-article',
    name: {
      en: 'Consumer article',
      zh: '消费品',
    },
    definition: {
      en: 'Finished article with a magnetic part, such as a phone case or toy.',
      zh: '带磁吸功能件的制成品，如手机壳、玩具。',
    },
    implies: [],
    presumedDeep: true,
    tier: null,
    tierReason: 'tier-none-article',
    cite: 'faq-v-3',
  },
  {
    id: 'medicament',
    name: {
      en: 'Medicament',
      zh: '药品',
    },
    definition: {
      en: 'Finished medicine or contrast medium.',
      zh: '成品药或造影剂。',
    },
    implies: [],
    presumedDeep: false,
    tier: null,
    tierReason: 'tier-none-other',
    cite: 'hs',
  },
  {
    id: 'scrap',
    name: {
      en: 'Scrap',
      zh: '废料',
    },
    definition: {
      en: 'Magnet, electronic or process scrap with rare earths.',
      zh: '含稀土的磁体、电子或加工废料。',
    },
    implies: [],
    presumedDeep: false,
    tier: null,
    tierReason: 'tier-none-other',
    cite: 'd785-30',
  },
  {
    id: 'equipment',
    name: {
      en: 'Equipment',
      zh: '设备',
    },
    definition: {
      en: 'Production equipment; answered by an asserted control code.',
      zh: '生产设备；须凭所主张的管制编码回答。',
    },
    implies: [],
    presumedDeep: false,
    tier: null,
    tierReason: 'tier-none-other',
    cite: 'a56',
  },
  {
    id: 'reagent',
    name: {
      en: 'Reagent',
      zh: '药剂',
    },
    definition: {
      en: 'Flotation reagent or extractant; answered by an asserted control code.',
      zh: '浮选药剂或萃取剂；须凭所主张的管制编码回答。',
    },
    implies: [],
    presumedDeep: false,
    tier: null,
    tierReason: 'tier-none-other',
    cite: 'a56',
  },
  {
    id: 'technology',
    name: {
      en: 'Technology',
      zh: '技术',
    },
    definition: {
      en: 'Technology or its carriers: drawings, process specifications, parameters, programs, data.',
      zh: '技术及其载体：图纸、工艺规范、参数、程序、数据。',
    },
    implies: [],
    presumedDeep: false,
    tier: null,
    tierReason: 'tier-none-other',
    cite: 'a62',
  },
  {
    id: 'service',
    name: {
      en: 'Service',
      zh: '服务',
    },
    definition: {
      en: 'Service that hands over technology.',
      zh: '提供技术的服务。',
    },
    implies: [],
    presumedDeep: false,
    tier: null,
    tierReason: 'tier-none-other',
    cite: 'a62',
  },
] satisfies RulesetData['forms']
