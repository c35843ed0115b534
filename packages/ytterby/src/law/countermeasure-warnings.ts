import type { RulesetData } from '../schema/ruleset.ts'
import { warning } from './warning.ts'

/** Warnings about a party of a countermeasure: what its decision orders, how that was read, and whom it binds. */
export const countermeasureWarnings = {
  'countermeasure-relevant': warning(['afsl-6', 'd803-8', 'd803-9'], {
    en: 'The ban speaks of «relevant» (有关) transactions. Decree 803 art. 8 counts economy and trade among them; art. 9 lists a ban on exports as another measure. No text that was read says which transactions are free; an export counts as forbidden here.',
    zh: '禁令所指为“有关”交易。《实施〈反外国制裁法〉的规定》第八条将经贸列入其中，第九条又将禁止出口列为另一措施。所读文本均未说明哪些交易不受限制；此处按禁止出口处理。',
  }),
  'countermeasure-relevant.before': warning(['afsl-6'], {
    en: 'The ban speaks of «relevant» (有关) transactions. No text that was read says which transactions are free; an export counts as forbidden here.',
    zh: '禁令所指为“有关”交易。所读文本均未说明哪些交易不受限制；此处按禁止出口处理。',
  }),
  'countermeasure-measures': warning(['d803-7'], {
    en: 'The decision against «{listedName}» ({notice}) orders {measures}. It was read whole and forbids no transactions. Goods of the party in China, and money owed to it, may be frozen.',
    zh: '针对“{listedName}”的决定（{notice}）所定措施为：{measures}。决定已读全文，没有禁止交易的条款。其在中国境内的货物和应收款项可能被冻结。',
  }),
  'countermeasure-measures.before': warning(['afsl-6'], {
    en: 'The decision against «{listedName}» ({notice}) orders {measures}. It was read whole and forbids no transactions. Property of the party in China may be frozen.',
    zh: '针对“{listedName}”的决定（{notice}）所定措施为：{measures}。决定已读全文，没有禁止交易的条款。其在中国境内的财产可能被冻结。',
  }),
  'countermeasure-clause-open': warning([], {
    en: 'Whether the countermeasure against «{listedName}» ({notice}) forbids an export to it is not settled: {clause}.',
    zh: '针对“{listedName}”的反制措施（{notice}）是否禁止向其出口尚无定论：{clause}。',
  }),
  'countermeasure-mentioned': warning([], {
    en: '«{listedName}» is named by {notice}. Its text was not read, or is older than the Anti-Foreign Sanctions Law: it decides nothing here. Find out whether it still holds and what it forbids.',
    zh: '“{listedName}”见于{notice}。其文本未读，或者早于《反外国制裁法》：此处不据以判断。请查明其是否仍然有效及禁止内容。',
  }),
  'countermeasure-not-re-export': warning(['afsl-11'], {
    en: 'A countermeasure binds organisations and persons in China. It does not address a re-export by a company abroad; whether somebody in China takes part was not checked.',
    zh: '反制措施约束中国境内的组织和个人，未涉及境外企业的再出口；是否有境内主体参与，此处未核查。',
  }),
  'countermeasure-none-in-force': warning(['mfa-2022-02-21'], {
    en: 'A party was stated to be under a countermeasure, but no decision held here that could bar an export was in force on this day; the first is of 2022-02-21. It changed nothing.',
    zh: '询问称某方受反制措施约束，但当日没有已录入且可能禁止出口的决定施行；首份为2022年2月21日。未影响结论。',
  }),
} satisfies RulesetData['warnings']
