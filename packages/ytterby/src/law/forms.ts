import { formNames } from '../locales/form-names.ts'
import { inEachLang } from '../locales/langs.ts'
import type { Text } from '../schema/record.ts'
import type { RulesetData } from '../schema/ruleset.ts'
import { PRODUCT_FORMS, type ProductForm } from '../schema/product-form.ts'

type Form = RulesetData['forms'][number]

type Meaning = Omit<Form, 'id' | 'name'>

/** What a form implies and where it is placed, then the source and the definition. */
const form = (rest: Omit<Meaning, 'definition' | 'cite'>, cite: string, definition: Text): Meaning => ({ definition, ...rest, cite })

/** What each product form means, what it implies, where the framework places it. */
const meanings: Readonly<Record<ProductForm, Meaning>> = {
  ore: form({ implies: [], presumedDeep: false, elementList: 'complete', tier: { level: 1, basis: 'analogy' }, tierReason: 'tier-ore' }, 'tariff2026', {
    en: 'Ore from which rare earths can be extracted, before concentration.',
    zh: '可提取稀土的矿石，未经选矿。',
  }),
  concentrate: form({ implies: [], presumedDeep: false, elementList: 'complete', tier: { level: 1, basis: 'named' } }, 'framework-tiers', {
    en: 'Ore after concentration, such as bastnaesite, monazite or ion-adsorption concentrate.',
    zh: '经选矿的稀土矿，如氟碳铈矿、独居石、离子型稀土精矿。',
  }),
  'mixed-carbonate': form({ implies: [], presumedDeep: false, elementList: 'complete', tier: { level: 1, basis: 'named' } }, 'framework-tiers', {
    en: 'Carbonate of several rare earths, not separated.',
    zh: '未分离的多种稀土碳酸盐。',
  }),
  'basic-oxide': form({ implies: [], presumedDeep: false, elementList: 'complete', tier: { level: 1, basis: 'named' } }, 'framework-tiers', {
    en: 'Oxide of several rare earths or of low purity, before separation.',
    zh: '分离前的混合或低纯度稀土氧化物。',
  }),
  'separated-oxide': form({ implies: [], presumedDeep: false, elementList: 'complete', tier: { level: 2, basis: 'named' } }, 'framework-tiers', {
    en: 'Oxide of one rare earth after separation.',
    zh: '经分离的单一稀土氧化物。',
  }),
  'oxide-mixture': form({ implies: [], presumedDeep: false, elementList: 'complete', tier: { level: 2, basis: 'analogy' }, tierReason: 'tier-oxide-mixture' }, 'a18', {
    en: 'Rare-earth oxide mixed with others; name the host where the main substance is not the rare earth.',
    zh: '稀土氧化物与其他物质的混合物；主体非稀土时须注明基体。',
  }),
  compound: form({ implies: [], presumedDeep: false, elementList: 'complete', tier: { level: 2, basis: 'analogy' }, tierReason: 'tier-compound' }, 'a18', {
    en: 'Chloride, fluoride, carbonate, nitrate, organic compound and the like.',
    zh: '氯化物、氟化物、碳酸盐、硝酸盐、有机化合物等。',
  }),
  metal: form({ implies: [], presumedDeep: false, elementList: 'complete', tier: { level: 2, basis: 'named' } }, 'framework-tiers', {
    en: 'Metal, alone or several together, not alloyed with other metals.',
    zh: '稀土金属，单一或相互混合，未与其他金属熔合。',
  }),
  alloy: form({ implies: [], presumedDeep: false, elementList: 'complete-with-metals', tier: { level: 2, basis: 'named' } }, 'framework-tiers', {
    en: 'Rare earth alloyed with other metals: ingot, block, strip, wire, sheet, rod, plate, tube, granule, powder.',
    zh: '稀土与其他金属的合金：锭、块、条、丝、片、棒、板、管、颗粒、粉末等。',
  }),
  'master-alloy-flake': form({ implies: [], presumedDeep: false, elementList: 'may-miss-some', tier: { level: 2, basis: 'analogy' }, tierReason: 'tier-flake' }, 'tariff2026', {
    en: 'Strip-cast flake from which magnets are made.',
    zh: '用于制造磁体的速凝片。',
  }),
  target: form({ implies: [], presumedDeep: false, elementList: 'complete', tier: { level: 3, basis: 'analogy' }, tierReason: 'tier-target' }, 'a18', {
    en: 'Target of a rare-earth metal or alloy: sheet, tube and the like.',
    zh: '稀土金属或合金靶材：片、管等。',
  }),
  'ndfeb-magnet': form({ implies: ['Nd'], presumedDeep: false, elementList: 'may-miss-some', tier: { level: 3, basis: 'named' } }, 'framework-tiers', {
    en: 'Loose sintered magnet, magnetised or not: block, ring, segment, disc.',
    zh: '散装烧结磁体，充磁或未充磁：块、环、瓦、片。',
  }),
  'smco-magnet': form({ implies: ['Sm'], presumedDeep: false, elementList: 'may-miss-some', tier: { level: 3, basis: 'named' } }, 'framework-tiers', {
    en: 'Loose samarium-cobalt magnet.',
    zh: '散装钐钴磁体。',
  }),
  'magnet-powder': form({ implies: [], presumedDeep: false, elementList: 'may-miss-some', tier: { level: 3, basis: 'analogy' }, tierReason: 'tier-magnet' }, 'a18', {
    en: 'Powder of a permanent-magnet material.',
    zh: '永磁材料粉末。',
  }),
  'bonded-magnet': form({ implies: [], presumedDeep: false, elementList: 'may-miss-some', tier: { level: 3, basis: 'analogy' }, tierReason: 'tier-magnet' }, 'a18', {
    en: 'Magnet powder in a binder.',
    zh: '磁粉与粘结剂制成的磁体。',
  }),
  phosphor: {
    definition: { en: 'Luminescent material with rare earths.', zh: '含稀土发光材料。' },
    implies: [],
    presumedDeep: true,
    elementList: 'may-miss-some',
    namedBy: ['Eu', 'Tb'],
    tier: { level: 3, basis: 'named' },
    cite: 'framework-tiers',
  },
  crystal: form({ implies: [], presumedDeep: false, elementList: 'may-miss-some', tier: { level: 3, basis: 'analogy' }, tierReason: 'tier-crystal' }, 'a57', {
    en: 'Single crystal with rare earths, not mounted, such as LSO or GSO.',
    zh: '未装配的含稀土单晶，如LSO、GSO。',
  }),
  'laser-material': form({ implies: [], presumedDeep: false, elementList: 'may-miss-some', tier: { level: 4, basis: 'named' } }, 'framework-tiers', {
    en: 'Crystal, ceramic or glass doped with rare earths for lasers, such as Nd:YAG rods.',
    zh: '掺稀土激光晶体、陶瓷或玻璃，如Nd:YAG棒。',
  }),
  'optical-fibre': form({ implies: [], presumedDeep: false, elementList: 'may-miss-some', tier: { level: 4, basis: 'analogy' }, tierReason: 'tier-fibre' }, 'a57', {
    en: 'Fibre or preform doped with rare earths.',
    zh: '掺稀土光纤或预制棒。',
  }),
  ceramic: form({ implies: [], presumedDeep: false, elementList: 'may-miss-some', tier: { level: 3, basis: 'analogy' }, tierReason: 'tier-material' }, 'a57', {
    en: 'Ceramic with rare earths.',
    zh: '含稀土陶瓷。',
  }),
  catalyst: form({ implies: [], presumedDeep: false, elementList: 'may-miss-some', tier: { level: 3, basis: 'analogy' }, tierReason: 'tier-material' }, 'faq-v-3', {
    en: 'Catalytic material with rare earths; deep processed = calcined.',
    zh: '含稀土催化材料；深度加工指已经过焙烧。',
  }),
  'polishing-powder': form({ implies: [], presumedDeep: false, elementList: 'may-miss-some', tier: { level: 2, basis: 'analogy' }, tierReason: 'tier-polishing' }, 'hs', {
    en: 'Polishing powder based on cerium oxide.',
    zh: '以氧化铈为主的抛光粉。',
  }),
  'hydrogen-storage-material': form({ implies: [], presumedDeep: false, elementList: 'may-miss-some', tier: { level: 3, basis: 'analogy' }, tierReason: 'tier-material' }, 'a57', {
    en: 'Alloy or compound that stores hydrogen.',
    zh: '可储氢的合金或化合物。',
  }),
  'magnetostrictive-material': form(
    { implies: [], presumedDeep: false, elementList: 'complete-with-metals', tier: { level: 3, basis: 'analogy' }, tierReason: 'tier-material' },
    'a57',
    { en: 'Material such as Terfenol-D (terbium, dysprosium, iron).', zh: '如Terfenol-D（铽镝铁）。' },
  ),
  'magnetic-refrigeration-material': form(
    { implies: [], presumedDeep: false, elementList: 'complete-with-metals', tier: { level: 3, basis: 'analogy' }, tierReason: 'tier-material' },
    'a57',
    { en: 'Material with a magnetocaloric effect.', zh: '具有磁热效应的材料。' },
  ),
  'motor-rotor': form({ implies: [], presumedDeep: true, elementList: 'may-miss-some', tier: { level: 4, basis: 'named' } }, 'framework-tiers', {
    en: 'Assembly with magnets fixed in or on a core, with or without shaft and bearing.',
    zh: '磁体固定于铁芯或钢板的组件，含或不含轴、轴承。',
  }),
  motor: form({ implies: [], presumedDeep: true, elementList: 'may-miss-some', tier: { level: 4, basis: 'analogy' }, tierReason: 'tier-component' }, 'faq-iv-motors', {
    en: 'Complete motor.',
    zh: '电机整机。',
  }),
  sensor: form({ implies: [], presumedDeep: true, elementList: 'may-miss-some', tier: { level: 4, basis: 'analogy' }, tierReason: 'tier-component' }, 'faq-v-2', {
    en: 'Sensor or sensor part formed with chip, board, pins and magnet.',
    zh: '已成型的含芯片、电路板、引脚、磁铁等的传感器或部件。',
  }),
  loudspeaker: form({ implies: [], presumedDeep: true, elementList: 'may-miss-some', tier: { level: 4, basis: 'analogy' }, tierReason: 'tier-component' }, 'faq-iv-motors', {
    en: 'Finished loudspeaker, headphones.',
    zh: '扬声器、耳机等电子成品。',
  }),
  'electronic-component': form({ implies: [], presumedDeep: true, elementList: 'may-miss-some', tier: { level: 4, basis: 'named' } }, 'framework-tiers', {
    en: 'Electronic component or finished electronic product with rare earths built in.',
    zh: '内含稀土的电子元器件或电子成品。',
  }),
  'consumer-article': form({ implies: [], presumedDeep: true, elementList: 'may-miss-some', tier: null, tierReason: 'tier-none-article' }, 'faq-v-3', {
    en: 'Finished article with a magnetic part, such as a phone case or toy.',
    zh: '带磁吸功能件的制成品，如手机壳、玩具。',
  }),
  medicament: form({ implies: [], presumedDeep: false, elementList: 'may-miss-some', tier: null, tierReason: 'tier-none-other' }, 'hs', {
    en: 'Finished medicine or contrast medium.',
    zh: '成品药或造影剂。',
  }),
  scrap: form({ implies: [], presumedDeep: false, elementList: 'may-miss-some', tier: null, tierReason: 'tier-none-other' }, 'd785-30', {
    en: 'Magnet, electronic or process scrap with rare earths.',
    zh: '含稀土的磁体、电子或加工废料。',
  }),
  equipment: form({ implies: [], presumedDeep: false, elementList: 'complete', tier: null, tierReason: 'tier-none-other' }, 'a56', {
    en: 'Production equipment; answered by an asserted control code.',
    zh: '生产设备；须凭所主张的管制编码答复。',
  }),
  reagent: form({ implies: [], presumedDeep: false, elementList: 'complete', tier: null, tierReason: 'tier-none-other' }, 'a56', {
    en: 'Flotation reagent or extractant; answered by an asserted control code.',
    zh: '浮选药剂或萃取剂；须凭所主张的管制编码答复。',
  }),
  technology: form({ implies: [], presumedDeep: false, elementList: 'complete', tier: null, tierReason: 'tier-none-other' }, 'a62', {
    en: 'Technology or its carriers: drawings, process specifications, parameters, programs, data.',
    zh: '技术及其载体：图纸、工艺规范、参数、程序、数据。',
  }),
  service: form({ implies: [], presumedDeep: false, elementList: 'complete', tier: null, tierReason: 'tier-none-other' }, 'a62', {
    en: 'Service that hands over technology.',
    zh: '提供技术的服务。',
  }),
}

/** Every product form, in the order of the contract. */
export const forms: Form[] = PRODUCT_FORMS.map((id) => ({ id, name: inEachLang((lang) => formNames[lang][id]), ...meanings[id] }))
