import type { nameKinds as english } from '../en/name-kinds.ts'

/** What a name that was met is to the listed party. */
export const nameKinds: typeof english = {
  printed: '公告所载名称',
  legal: '登记名称',
  english: '英文名称',
  acronym: '缩写名称',
  former: '曾用名',
  successor: '承继者名称',
  trade: '商号',
  transliteration: '音译名称',
  'unit-of': '其所属法人的名称',
  group: '所属集团名称',
}
