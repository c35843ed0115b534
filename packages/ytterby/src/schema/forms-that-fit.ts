import type { ProductForm } from './product-form.ts'

const ASSEMBLIES = [
  'motor-rotor',
  'motor',
  'sensor',
  'loudspeaker',
  'electronic-component',
  'consumer-article',
] as const

/**
 * Forms in which the same material is also shipped, the usual ones first: later production steps, then earlier ones. They are
 * only candidates; an assessment decides what each means.
 */
export const FORMS_THAT_FIT: Readonly<Record<ProductForm, readonly ProductForm[]>> = {
  ore: ['concentrate', 'mixed-carbonate'],
  concentrate: ['mixed-carbonate', 'ore'],
  'mixed-carbonate': ['separated-oxide', 'oxide-mixture', 'basic-oxide', 'compound', 'concentrate'],
  'basic-oxide': ['separated-oxide', 'oxide-mixture', 'compound', 'metal', 'mixed-carbonate'],
  'separated-oxide': ['metal', 'compound', 'oxide-mixture', 'ceramic', 'phosphor', 'catalyst', 'polishing-powder'],
  'oxide-mixture': ['ceramic', 'polishing-powder', 'catalyst', 'separated-oxide', 'compound'],
  compound: ['separated-oxide', 'metal', 'catalyst', 'phosphor', 'medicament'],
  metal: ['alloy', 'target', 'compound', 'separated-oxide'],
  alloy: [
    'master-alloy-flake',
    'target',
    'magnet-powder',
    'hydrogen-storage-material',
    'magnetostrictive-material',
    'magnetic-refrigeration-material',
    'metal',
  ],
  'master-alloy-flake': ['magnet-powder', 'ndfeb-magnet', 'bonded-magnet', 'alloy'],
  target: ['metal', 'alloy'],
  'ndfeb-magnet': [...ASSEMBLIES, 'bonded-magnet', 'magnet-powder', 'master-alloy-flake'],
  'smco-magnet': [...ASSEMBLIES, 'bonded-magnet', 'magnet-powder', 'alloy'],
  'magnet-powder': ['ndfeb-magnet', 'smco-magnet', 'bonded-magnet', ...ASSEMBLIES, 'master-alloy-flake'],
  'bonded-magnet': [...ASSEMBLIES, 'ndfeb-magnet', 'smco-magnet', 'magnet-powder'],
  phosphor: ['electronic-component', 'compound', 'separated-oxide', 'oxide-mixture', 'ceramic'],
  crystal: ['laser-material', 'electronic-component', 'ceramic', 'separated-oxide'],
  'laser-material': ['electronic-component', 'crystal', 'ceramic', 'optical-fibre'],
  'optical-fibre': ['electronic-component', 'laser-material', 'compound'],
  ceramic: ['electronic-component', 'sensor', 'oxide-mixture', 'separated-oxide'],
  catalyst: ['oxide-mixture', 'compound', 'separated-oxide'],
  'polishing-powder': ['oxide-mixture', 'separated-oxide'],
  'hydrogen-storage-material': ['consumer-article', 'alloy'],
  'magnetostrictive-material': ['sensor', 'electronic-component', 'alloy'],
  'magnetic-refrigeration-material': ['consumer-article', 'alloy', 'metal'],
  'motor-rotor': ['motor', 'consumer-article', 'ndfeb-magnet', 'smco-magnet', 'bonded-magnet'],
  motor: ['consumer-article', 'motor-rotor', 'ndfeb-magnet', 'smco-magnet', 'bonded-magnet'],
  sensor: ['consumer-article', 'electronic-component', 'ndfeb-magnet', 'smco-magnet', 'bonded-magnet'],
  loudspeaker: ['consumer-article', 'ndfeb-magnet', 'smco-magnet', 'bonded-magnet'],
  'electronic-component': ['consumer-article', 'sensor', 'ndfeb-magnet', 'smco-magnet', 'phosphor', 'ceramic'],
  'consumer-article': ['motor', 'loudspeaker', 'electronic-component', 'ndfeb-magnet', 'smco-magnet'],
  medicament: ['compound'],
  scrap: ['metal', 'alloy', 'ndfeb-magnet', 'separated-oxide'],
  equipment: [],
  reagent: [],
  technology: [],
  service: [],
}
