import type { Entry } from '../../schema/control.ts'
import type { Words } from '../fill.ts'

/** The words of an entry by its kind; `{element}` is the name of the element. */
export const wordsOfKind = {
  metal: { en: '{element} metal', zh: '金属{element}' },
  alloy: { en: '{element}-containing alloys (a closed list)', zh: '含{element}的合金（所列各项）' },
  target: { en: '{element}-containing targets (a closed list)', zh: '含{element}的靶材（所列各项）' },
  'magnet-material': {
    en: '{element}-containing neodymium-iron-boron permanent magnet materials',
    zh: '含{element}的钕铁硼永磁材料',
  },
  crystal: { en: '{element}-containing crystal materials', zh: '含{element}的晶体材料' },
  'optical-fibre': { en: '{element}-containing optical fibre materials', zh: '含{element}的光纤材料' },
  'hydrogen-storage': { en: '{element}-containing hydrogen storage materials', zh: '含{element}的储氢材料' },
  ceramic: { en: '{element}-containing ceramic materials', zh: '含{element}的陶瓷材料' },
  luminescent: { en: '{element}-containing luminescent materials', zh: '含{element}的发光材料' },
  magnetostrictive: { en: '{element}-containing magnetostrictive materials', zh: '含{element}的磁致伸缩材料' },
  'magnetic-refrigeration': {
    en: '{element}-containing magnetic refrigeration materials',
    zh: '含{element}的磁制冷材料',
  },
  'thermal-barrier-coating': {
    en: '{element}-containing thermal barrier coating materials',
    zh: '含{element}的热障涂层材料',
  },
  oxide: { en: '{element} oxide and its mixtures', zh: '氧化{element}及其混合物' },
  compound: { en: '{element}-containing compounds and their mixtures', zh: '含{element}的化合物及其混合物' },
  ore: {
    en: 'Rare-earth ores: bastnaesite, monazite, ion-adsorption ore',
    zh: '稀土矿（氟碳铈矿、独居石、离子型稀土矿）',
  },
  reagent: { en: 'Reagents for rare earths', zh: '稀土相关药剂' },
  equipment: { en: 'Equipment for rare earths', zh: '稀土相关设备' },
  technology: { en: 'Rare-earth technology and its carriers', zh: '稀土相关技术及其载体' },
  component: { en: 'Parts that contain the named magnet materials', zh: '含有所列永磁材料的零部件、组件' },
  'production-line-technology': {
    en: 'Technology for the assembly, commissioning, maintenance, repair and upgrading of the related production lines',
    zh: '相关生产线的装配、调试、维护、维修、升级技术',
  },
  'fine-cerium': {
    en: 'Cerium and cerium alloys, 97 % cerium or more, with particles under 500 micrometres',
    zh: '颗粒<500μm、含铈量≥97%的铈及其合金',
  },
  catalogue: {
    en: 'Rare-earth goods of the catalogue of goods under export licence',
    zh: '出口许可证管理货物目录中的稀土货物',
  },
} satisfies Readonly<Record<Entry['kind'], Words>>

/** Entries, by id or code, whose words are not those of their kind. */
export const wordsOfEntry: Readonly<Record<string, Words>> = {
  '1C902.a.4': { en: 'Samarium-cobalt permanent magnet materials', zh: '钐钴永磁材料' },
  '1C909.a.4': { en: 'Holmium-containing permanent magnet materials', zh: '含钬的永磁材料' },
  '1C912.a.4': {
    en: 'Europium-containing luminescent materials, a. phosphors; b. reserved',
    zh: '含铕的发光材料：a.荧光粉；b.【保留】',
  },
  '1C912.a.6': { en: 'Europium-containing hydrogen-absorbing materials', zh: '含铕的吸氢材料' },
  '1C906.a.2': { en: 'Ytterbium-lutetium alloys', zh: '镱镥合金' },
  '1C906.a.3': { en: 'Lutetium targets', zh: '镥靶' },
  '1C907.a.3': { en: 'Scandium targets', zh: '钪靶' },
  '1C913.a.2': { en: 'Ytterbium targets', zh: '镱靶' },
  'a57:1C913.a.alloy': {
    en: 'Ytterbium-containing alloys (the text was not read; no copy names an alloy)',
    zh: '含镱的合金（原文未读到；所见副本均未列出合金）',
  },
  'a57:1C913.a.crystal': {
    en: 'Ytterbium-containing crystal materials (number of the sub-entry not read)',
    zh: '含镱的晶体材料（子项编号未读到）',
  },
  'a57:1C913.a.optical-fibre': {
    en: 'Ytterbium-containing optical fibre materials (number of the sub-entry not read)',
    zh: '含镱的光纤材料（子项编号未读到）',
  },
  'a57:1C913.a.thermal-barrier-coating': {
    en: 'Ytterbium-containing thermal barrier coating materials (number of the sub-entry not read)',
    zh: '含镱的热障涂层材料（子项编号未读到）',
  },
}
