import type { RulesetData } from '../schema/ruleset.ts'
import { PRODUCT_FORMS, type ProductForm } from '../schema/product-form.ts'
import { formNames } from './form-names.ts'

type Form = RulesetData['forms'][number]

/** What each product form means, what it implies, where the framework places it. */
const meanings: Readonly<Record<ProductForm, Omit<Form, 'id' | 'name'>>> = {
  ore: {
    definition: {
      en: 'Ore from which rare earths can be extracted, before concentration.',
      zh: '可提取稀土的矿石，未经选矿。',
    },
    implies: [],
    presumedDeep: false,
    elementList: 'complete',
    tier: {
      level: 1,
      basis: 'analogy',
    },
    tierReason: 'tier-ore',
    cite: 'tariff2026',
  },
  concentrate: {
    definition: {
      en: 'Ore after concentration, such as bastnaesite, monazite or ion-adsorption concentrate.',
      zh: '经选矿的稀土矿，如氟碳铈矿、独居石、离子型稀土精矿。',
    },
    implies: [],
    presumedDeep: false,
    elementList: 'complete',
    tier: {
      level: 1,
      basis: 'named',
    },
    cite: 'framework-tiers',
  },
  'mixed-carbonate': {
    definition: {
      en: 'Carbonate of several rare earths, not separated.',
      zh: '未分离的多种稀土碳酸盐。',
    },
    implies: [],
    presumedDeep: false,
    elementList: 'complete',
    tier: {
      level: 1,
      basis: 'named',
    },
    cite: 'framework-tiers',
  },
  'basic-oxide': {
    definition: {
      en: 'Oxide of several rare earths or of low purity, before separation.',
      zh: '分离前的混合或低纯度稀土氧化物。',
    },
    implies: [],
    presumedDeep: false,
    elementList: 'complete',
    tier: {
      level: 1,
      basis: 'named',
    },
    cite: 'framework-tiers',
  },
  'separated-oxide': {
    definition: {
      en: 'Oxide of one rare earth after separation.',
      zh: '经分离的单一稀土氧化物。',
    },
    implies: [],
    presumedDeep: false,
    elementList: 'complete',
    tier: {
      level: 2,
      basis: 'named',
    },
    cite: 'framework-tiers',
  },
  'oxide-mixture': {
    definition: {
      en: 'Rare-earth oxide mixed with others; name the host where the main substance is not the rare earth.',
      zh: '稀土氧化物与其他物质的混合物；主体非稀土时须注明基体。',
    },
    implies: [],
    presumedDeep: false,
    elementList: 'complete',
    tier: {
      level: 2,
      basis: 'analogy',
    },
    tierReason: 'tier-oxide-mixture',
    cite: 'a18',
  },
  compound: {
    definition: {
      en: 'Chloride, fluoride, carbonate, nitrate, organic compound and the like.',
      zh: '氯化物、氟化物、碳酸盐、硝酸盐、有机化合物等。',
    },
    implies: [],
    presumedDeep: false,
    elementList: 'complete',
    tier: {
      level: 2,
      basis: 'analogy',
    },
    tierReason: 'tier-compound',
    cite: 'a18',
  },
  metal: {
    definition: {
      en: 'Metal, alone or several together, not alloyed with other metals.',
      zh: '稀土金属，单一或相互混合，未与其他金属熔合。',
    },
    implies: [],
    presumedDeep: false,
    elementList: 'complete',
    tier: {
      level: 2,
      basis: 'named',
    },
    cite: 'framework-tiers',
  },
  alloy: {
    definition: {
      en: 'Rare earth alloyed with other metals: ingot, block, strip, wire, sheet, rod, plate, tube, granule, powder.',
      zh: '稀土与其他金属的合金：锭、块、条、丝、片、棒、板、管、颗粒、粉末等。',
    },
    implies: [],
    presumedDeep: false,
    elementList: 'complete-with-metals',
    tier: {
      level: 2,
      basis: 'named',
    },
    cite: 'framework-tiers',
  },
  'master-alloy-flake': {
    definition: {
      en: 'Strip-cast flake from which magnets are made.',
      zh: '用于制造磁体的速凝片。',
    },
    implies: [],
    presumedDeep: false,
    elementList: 'may-miss-some',
    tier: {
      level: 2,
      basis: 'analogy',
    },
    tierReason: 'tier-flake',
    cite: 'tariff2026',
  },
  target: {
    definition: {
      en: 'Target of a rare-earth metal or alloy: sheet, tube and the like.',
      zh: '稀土金属或合金靶材：片、管等。',
    },
    implies: [],
    presumedDeep: false,
    elementList: 'complete',
    tier: {
      level: 3,
      basis: 'analogy',
    },
    tierReason: 'tier-target',
    cite: 'a18',
  },
  'ndfeb-magnet': {
    definition: {
      en: 'Loose sintered magnet, magnetised or not: block, ring, segment, disc.',
      zh: '散装烧结磁体，充磁或未充磁：块、环、瓦、片。',
    },
    implies: ['Nd'],
    presumedDeep: false,
    elementList: 'may-miss-some',
    tier: {
      level: 3,
      basis: 'named',
    },
    cite: 'framework-tiers',
  },
  'smco-magnet': {
    definition: {
      en: 'Loose samarium-cobalt magnet.',
      zh: '散装钐钴磁体。',
    },
    implies: ['Sm'],
    presumedDeep: false,
    elementList: 'may-miss-some',
    tier: {
      level: 3,
      basis: 'named',
    },
    cite: 'framework-tiers',
  },
  'magnet-powder': {
    definition: {
      en: 'Powder of a permanent-magnet material.',
      zh: '永磁材料粉末。',
    },
    implies: [],
    presumedDeep: false,
    elementList: 'may-miss-some',
    tier: {
      level: 3,
      basis: 'analogy',
    },
    tierReason: 'tier-magnet',
    cite: 'a18',
  },
  'bonded-magnet': {
    definition: {
      en: 'Magnet powder in a binder.',
      zh: '磁粉与粘结剂制成的磁体。',
    },
    implies: [],
    presumedDeep: false,
    elementList: 'may-miss-some',
    tier: {
      level: 3,
      basis: 'analogy',
    },
    tierReason: 'tier-magnet',
    cite: 'a18',
  },
  phosphor: {
    definition: {
      en: 'Luminescent material with rare earths.',
      zh: '含稀土发光材料。',
    },
    implies: [],
    presumedDeep: true,
    elementList: 'may-miss-some',
    namedBy: ['Eu', 'Tb'],
    tier: {
      level: 3,
      basis: 'named',
    },
    cite: 'framework-tiers',
  },
  crystal: {
    definition: {
      en: 'Single crystal with rare earths, not mounted, such as LSO or GSO.',
      zh: '未装配的含稀土单晶，如LSO、GSO。',
    },
    implies: [],
    presumedDeep: false,
    elementList: 'may-miss-some',
    tier: {
      level: 3,
      basis: 'analogy',
    },
    tierReason: 'tier-crystal',
    cite: 'a57',
  },
  'laser-material': {
    definition: {
      en: 'Crystal, ceramic or glass doped with rare earths for lasers, such as Nd:YAG rods.',
      zh: '掺稀土激光晶体、陶瓷或玻璃，如Nd:YAG棒。',
    },
    implies: [],
    presumedDeep: false,
    elementList: 'may-miss-some',
    tier: {
      level: 4,
      basis: 'named',
    },
    cite: 'framework-tiers',
  },
  'optical-fibre': {
    definition: {
      en: 'Fibre or preform doped with rare earths.',
      zh: '掺稀土光纤或预制棒。',
    },
    implies: [],
    presumedDeep: false,
    elementList: 'may-miss-some',
    tier: {
      level: 4,
      basis: 'analogy',
    },
    tierReason: 'tier-fibre',
    cite: 'a57',
  },
  ceramic: {
    definition: {
      en: 'Ceramic with rare earths.',
      zh: '含稀土陶瓷。',
    },
    implies: [],
    presumedDeep: false,
    elementList: 'may-miss-some',
    tier: {
      level: 3,
      basis: 'analogy',
    },
    tierReason: 'tier-material',
    cite: 'a57',
  },
  catalyst: {
    definition: {
      en: 'Catalytic material with rare earths; deep processed = calcined.',
      zh: '含稀土催化材料；深度加工指已经过焙烧。',
    },
    implies: [],
    presumedDeep: false,
    elementList: 'may-miss-some',
    tier: {
      level: 3,
      basis: 'analogy',
    },
    tierReason: 'tier-material',
    cite: 'faq-v-3',
  },
  'polishing-powder': {
    definition: {
      en: 'Polishing powder based on cerium oxide.',
      zh: '以氧化铈为主的抛光粉。',
    },
    implies: [],
    presumedDeep: false,
    elementList: 'may-miss-some',
    tier: {
      level: 2,
      basis: 'analogy',
    },
    tierReason: 'tier-polishing',
    cite: 'hs',
  },
  'hydrogen-storage-material': {
    definition: {
      en: 'Alloy or compound that stores hydrogen.',
      zh: '可储氢的合金或化合物。',
    },
    implies: [],
    presumedDeep: false,
    elementList: 'may-miss-some',
    tier: {
      level: 3,
      basis: 'analogy',
    },
    tierReason: 'tier-material',
    cite: 'a57',
  },
  'magnetostrictive-material': {
    definition: {
      en: 'Material such as Terfenol-D (terbium, dysprosium, iron).',
      zh: '如Terfenol-D（铽镝铁）。',
    },
    implies: [],
    presumedDeep: false,
    elementList: 'complete-with-metals',
    tier: {
      level: 3,
      basis: 'analogy',
    },
    tierReason: 'tier-material',
    cite: 'a57',
  },
  'magnetic-refrigeration-material': {
    definition: {
      en: 'Material with a magnetocaloric effect.',
      zh: '具有磁热效应的材料。',
    },
    implies: [],
    presumedDeep: false,
    elementList: 'complete-with-metals',
    tier: {
      level: 3,
      basis: 'analogy',
    },
    tierReason: 'tier-material',
    cite: 'a57',
  },
  'motor-rotor': {
    definition: {
      en: 'Assembly with magnets fixed in or on a core, with or without shaft and bearing.',
      zh: '磁体固定于铁芯或钢板的组件，含或不含轴、轴承。',
    },
    implies: [],
    presumedDeep: true,
    elementList: 'may-miss-some',
    tier: {
      level: 4,
      basis: 'named',
    },
    cite: 'framework-tiers',
  },
  motor: {
    definition: {
      en: 'Complete motor.',
      zh: '电机整机。',
    },
    implies: [],
    presumedDeep: true,
    elementList: 'may-miss-some',
    tier: {
      level: 4,
      basis: 'analogy',
    },
    tierReason: 'tier-component',
    cite: 'faq-iv-motors',
  },
  sensor: {
    definition: {
      en: 'Sensor or sensor part formed with chip, board, pins and magnet.',
      zh: '已成型的含芯片、电路板、引脚、磁铁等的传感器或部件。',
    },
    implies: [],
    presumedDeep: true,
    elementList: 'may-miss-some',
    tier: {
      level: 4,
      basis: 'analogy',
    },
    tierReason: 'tier-component',
    cite: 'faq-v-2',
  },
  loudspeaker: {
    definition: {
      en: 'Finished loudspeaker, headphones.',
      zh: '扬声器、耳机等电子成品。',
    },
    implies: [],
    presumedDeep: true,
    elementList: 'may-miss-some',
    tier: {
      level: 4,
      basis: 'analogy',
    },
    tierReason: 'tier-component',
    cite: 'faq-iv-motors',
  },
  'electronic-component': {
    definition: {
      en: 'Electronic component or finished electronic product with rare earths built in.',
      zh: '内含稀土的电子元器件或电子成品。',
    },
    implies: [],
    presumedDeep: true,
    elementList: 'may-miss-some',
    tier: {
      level: 4,
      basis: 'named',
    },
    cite: 'framework-tiers',
  },
  'consumer-article': {
    definition: {
      en: 'Finished article with a magnetic part, such as a phone case or toy.',
      zh: '带磁吸功能件的制成品，如手机壳、玩具。',
    },
    implies: [],
    presumedDeep: true,
    elementList: 'may-miss-some',
    tier: null,
    tierReason: 'tier-none-article',
    cite: 'faq-v-3',
  },
  medicament: {
    definition: {
      en: 'Finished medicine or contrast medium.',
      zh: '成品药或造影剂。',
    },
    implies: [],
    presumedDeep: false,
    elementList: 'may-miss-some',
    tier: null,
    tierReason: 'tier-none-other',
    cite: 'hs',
  },
  scrap: {
    definition: {
      en: 'Magnet, electronic or process scrap with rare earths.',
      zh: '含稀土的磁体、电子或加工废料。',
    },
    implies: [],
    presumedDeep: false,
    elementList: 'may-miss-some',
    tier: null,
    tierReason: 'tier-none-other',
    cite: 'd785-30',
  },
  equipment: {
    definition: {
      en: 'Production equipment; answered by an asserted control code.',
      zh: '生产设备；须凭所主张的管制编码答复。',
    },
    implies: [],
    presumedDeep: false,
    elementList: 'complete',
    tier: null,
    tierReason: 'tier-none-other',
    cite: 'a56',
  },
  reagent: {
    definition: {
      en: 'Flotation reagent or extractant; answered by an asserted control code.',
      zh: '浮选药剂或萃取剂；须凭所主张的管制编码答复。',
    },
    implies: [],
    presumedDeep: false,
    elementList: 'complete',
    tier: null,
    tierReason: 'tier-none-other',
    cite: 'a56',
  },
  technology: {
    definition: {
      en: 'Technology or its carriers: drawings, process specifications, parameters, programs, data.',
      zh: '技术及其载体：图纸、工艺规范、参数、程序、数据。',
    },
    implies: [],
    presumedDeep: false,
    elementList: 'complete',
    tier: null,
    tierReason: 'tier-none-other',
    cite: 'a62',
  },
  service: {
    definition: {
      en: 'Service that hands over technology.',
      zh: '提供技术的服务。',
    },
    implies: [],
    presumedDeep: false,
    elementList: 'complete',
    tier: null,
    tierReason: 'tier-none-other',
    cite: 'a62',
  },
}

/** Every product form, in the order of the contract. */
export const forms: Form[] = PRODUCT_FORMS.map((id) => ({ id, name: formNames[id], ...meanings[id] }))
