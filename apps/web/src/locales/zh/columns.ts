import type { columns as english } from '../en/columns.ts'

export const columns: Readonly<Record<keyof typeof english, readonly string[]>> = {
  id: ['编号', '料号', '物料号'],
  'product.description': ['品名', '货物名称', '描述'],
  'product.form': ['形态', '货物形态'],
  'product.elements': ['元素', '稀土元素', '成分'],
  'product.commodityCode': ['商品编号', '税号', '海关编码'],
  'product.grade': ['牌号'],
  destination: ['目的地', '目的国'],
  origin: ['原产地', '原产国'],
  'endUser.name': ['最终用户', '客户'],
  'importer.name': ['进口商'],
  'endUse.kind': ['最终用途'],
  quantityKg: ['净重', '数量kg', '重量'],
  value: ['金额', '价值'],
  currency: ['币种'],
  asOf: ['出口日期'],
  'clock.neededBy': ['需用日期'],
}
