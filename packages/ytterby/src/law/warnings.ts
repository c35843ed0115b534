import type { RulesetData } from '../schema/ruleset.ts'
import { countermeasureWarnings } from './countermeasure-warnings.ts'
import { frameworkWarnings } from './framework-warnings.ts'
import { stricterControls } from './stricter-controls.ts'
import { technicalNotes } from './technical-notes.ts'
import { warning } from './warning.ts'

/** Sentences of warnings and tier reasons. The code an answer carries is the part before a dot. `{name}` is filled in by the engine. */
export const warnings = {
  'after-knowledge': warning(['reading2026-10'], {
    en: 'The day asked about, {asOf}, is later than the last day up to which the law is known, {knownThrough}.',
    zh: '所询日期{asOf}晚于本规则集所知法律的最后日期{knownThrough}。',
  }),
  'after-knowledge.known-at': warning(['reading2026-10'], {
    en: 'The knowledge day asked for, {knownAt}, is later than the last day up to which the law is known, {knownThrough}.',
    zh: '所询知悉日期{knownAt}晚于本规则集所知法律的最后日期{knownThrough}。',
  }),
  'last-day-unclear': warning([], {
    en: 'The suspension is printed as running to {lastDay}; the text does not say whether that day is included. Here it counts as suspended.',
    zh: '暂停实施的截止日期为{lastDay}，是否包含当日未予明确；此处按仍暂停处理。',
  }),
  'extension-announced': warning(['r2026-09'], {
    en: 'An extension of the suspension to 2027-01-10 was announced as a joint arrangement, but no instrument that extends it has been read. Do not ship on the announcement alone.',
    zh: '双方已宣布将暂停安排延期至2027年1月10日，但未读到延期公告。请勿仅凭该表态发货。',
  }),
  'extension-announced.passed': warning(['r2026-09'], {
    en: 'Even the announced extension would have ended on 2027-01-10; nothing that was read says what holds on this day.',
    zh: '即使所宣布的延期也已于2027年1月10日届满；已读到的文件均未规定当日如何处理。',
  }),
  'interpretation-later': warning([], {
    en: 'The interpretation that decides here was published on {published}, after the day asked about; on that day customs could have decided otherwise.',
    zh: '据以判断的解答发布于{published}，晚于所询日期；当日海关可能有不同理解。',
  }),
  generally: warning([], {
    en: 'The authority says that such goods are «generally» (一般) outside the control. Keep evidence of form and processing; an exception is possible.',
    zh: '主管机关称此类货物“一般”不属于管制范围。请保留形态和加工程度的证据；不排除例外。',
  }),
  'catch-all': warning(['ecl-12', 'd792-14'], {
    en: 'This answer presumes that the end use is neither weapons of mass destruction nor terrorism, that nothing endangers national security as far as the exporter knows, and that an unnamed buyer is neither on the unreliable-entity list nor under a countermeasure. Otherwise a licence is needed, or the deal is barred.',
    zh: '本答复推定最终用途与大规模杀伤性武器、恐怖主义无关，出口经营者不知悉存在危害国家安全的情形，且未列名买方不在不可靠实体清单，也未受反制措施约束。否则须申请许可或者被禁止。',
  }),
  'catch-all.named': warning(['ecl-12', 'd792-14'], {
    en: 'This answer presumes that the end use is neither weapons of mass destruction nor terrorism, and that nothing endangers national security as far as the exporter knows. Otherwise a licence is needed.',
    zh: '本答复推定最终用途与大规模杀伤性武器、恐怖主义无关，且出口经营者不知悉存在危害国家安全的情形。否则须申请许可。',
  }),
  'catch-all.before': warning(['ecl-12'], {
    en: 'This answer presumes that the end use is neither weapons of mass destruction nor terrorism. Which rules caught such uses before the Export Control Law of 2020-12-01 was not read.',
    zh: '本答复推定最终用途与大规模杀伤性武器、恐怖主义无关。2020年12月1日出口管制法施行之前的相关全面管制规定未读到。',
  }),
  'catch-all.unread': warning(['reading2026-10'], {
    en: 'This answer presumes that the end use is neither weapons of mass destruction nor terrorism. Which rules caught such uses as far as was known on the knowledge day was not read.',
    zh: '本答复推定最终用途与大规模杀伤性武器、恐怖主义无关。截至知悉日期的相关全面管制规定未读到。',
  }),
  'catch-all-abroad': {
    text: {
      en: 'The stated use is weapons of mass destruction or terrorism: exports for it need a licence whatever the goods are, and re-export follows the law, but the detailed rules have not been issued. Nothing should move before the exporter has asked MOFCOM.',
      zh: '所述用途为大规模杀伤性武器或者恐怖主义：为此用途出口，不论何种货物均须申请许可；再出口依照法律执行，但具体办法尚未出台。在出口经营者取得商务部答复之前，货物不宜移动。',
    },
    citations: ['ecl-12', 'd792-14', 'ecl-45', 'd792-48'],
    ofLaw: true,
  },
  'composition-taken-as-complete': warning(['a18', 'd792-22'], {
    en: 'This answer assumes that the list of elements is complete. Customs may test: attach a composition report.',
    zh: '本答复以元素清单完整为前提。海关可能检测：请附成分报告。',
  }),
  'practice-threshold': warning(['practice-threshold', 'a18-no-threshold'], {
    en: 'A manufacturer reports that goods with at most 0.1 wt% dysprosium and terbium together usually leave without a licence. No text states a threshold: any declared content counts.',
    zh: '有磁材企业称镝、铽合计不超过0.1%（重量）的货物通常无需许可即可出口。法规文本没有规定含量下限：只要含有即受管制。',
  }),
  're-export-undetailed': {
    text: {
      en: 'Re-export of Chinese dual-use items follows the law, but the detailed rules have not been issued; ask the exporter which undertakings bind the goods.',
      zh: '原产于中国的两用物项再出口依照法律执行，但具体办法尚未出台；请向出口经营者确认货物受哪些承诺约束。',
    },
    citations: ['ecl-45', 'd792-48'],
    ofLaw: true,
  },
  'left-under-undertaking': {
    text: {
      en: 'Did the goods leave mainland China under a licence or an end-user undertaking? Then the end user named there undertook not to pass them on without permission of MOFCOM, and sending them on from Hong Kong or Macao needs that permission. Ask the exporter for the licence and the undertaking.',
      zh: '该货物是否凭两用物项出口许可或者最终用户承诺自中国内地出口？如是，所列最终用户已承诺未经商务部允许不向第三方转让，自香港、澳门再行转让须经允许。请向出口经营者索取许可证件和承诺文件。',
    },
    citations: ['d792-24', 'ecl-16'],
    ofLaw: true,
  },
  'code-alone': warning(['a18'], {
    en: 'A commodity code alone never shows that a good is not controlled. The code was ignored: state the form.',
    zh: '仅凭商品编号不能认定货物不受管制。已忽略该编号：请说明形态。',
  }),
  'code-form-conflict': warning(['a18'], {
    en: 'The commodity code does not fit the stated form or elements. The stated facts were followed; correct the code before declaring.',
    zh: '商品编号与所述形态或元素不符。已按所述事实判断；申报前请更正编号。',
  }),
  'words-code-conflict': warning(['hs'], {
    en: 'The description says “{term}” ({elements}); the commodity code is of goods without it. The code was followed: state the elements, or correct the code.',
    zh: '品名含“{term}”（{elements}），而所述商品编号项下货物不含该元素。已按编号判断；请写明稀土元素，或者更正编号。',
  }),
  'code-unknown': warning(['hs'], { en: 'This commodity code is not in the data and was not used.', zh: '该商品编号不在已录入范围内，未予使用。' }),
  'control-code-asserted': warning(['d792-14'], {
    en: 'The control code was asserted; it is answered in addition to what form and elements lead to, and was not checked against the goods.',
    zh: '管制编码由询问方主张；在形态和元素所涉物项之外一并答复，未与货物核对。',
  }),
  'control-code-unknown': warning(['d792-14'], {
    en: 'The asserted control code is not in the data. An asserted classification is never answered with «no permit».',
    zh: '所主张的管制编码不在已录入范围内。对所主张的归类，不会答复“无需许可”。',
  }),
  'not-transcribed': warning(['d792-14'], {
    en: 'The asserted control code belongs to an instrument that is not transcribed; read the instrument itself.',
    zh: '所主张的管制编码属于尚未录入条目的公告；请查阅公告原文。',
  }),
  'only-by-control-code': {
    text: {
      en: 'Equipment and reagents are answered only by an asserted control code; this answer does not cover announcements 55, 56 and 58 of 2025 unless one is given.',
      zh: '设备和药剂仅凭所主张的管制编码答复；未给出编码时，本答复不涉及2025年第55、56、58号公告。',
    },
    citations: ['a56', 'a55', 'a58'],
    ofLaw: true,
  },
  'adjacent-control': warning([], {
    en: 'The inquiry also names {named}. Some such items are controlled by {instrument} ({subject}), which is not answered here.',
    zh: '询问还涉及{named}。部分此类物项由{instrument}（{subject}）管制，此处不作答复。',
  }),
  'grade-doubt': warning([], { en: '{reason}', zh: '{reason}' }),
  'source-doubt': warning([], { en: '{doubt}', zh: '{doubt}' }),
  'no-affiliate-rule': warning(['d792-28', 'a61-2'], {
    en: 'Decree 792 has no general 50 % rule: that of announcement 61 of 2025 binds deals abroad. Whether the end user counts as the listed party is not settled by that share alone.',
    zh: '条例没有普遍的50%规则：2025年第61号公告的该规则适用于境外交易。最终用户是否视同列名主体，不能仅凭持股比例认定。',
  }),
  'no-affiliate-rule.before': {
    text: {
      en: 'Decree 792 has no general 50 % rule. Whether the end user counts as the listed party is not settled by that share alone.',
      zh: '条例没有普遍的50%规则。最终用户是否视同列名主体，不能仅凭持股比例认定。',
    },
    citations: ['d792-28'],
    ofLaw: true,
  },
  'listed-conflict': warning(['d792-28'], { en: 'A stated name equals a listed one; it was answered as listed.', zh: '所述名称与列名主体一致；不论询问如何说明，均按列名处理。' }),
  'listed-party.equal': warning([], {
    en: '{party} has the name of «{listedName}» on the {list} ({notice}; {state} on this day){met}{why}.',
    zh: '{party}的名称即{list}所列“{listedName}”（{notice}；当日{state}）{met}{why}。',
  }),
  'listed-party.near': warning([], {
    en: '{party} has a name close to «{listedName}» on the {list} ({notice}; {state} on this day){met}{why}. Find out whether it is this party.',
    zh: '{party}的名称与{list}所列“{listedName}”（{notice}；当日{state}）相近{met}{why}。请查明是否为同一主体。',
  }),
  'listed-party-if-controlled': warning([], {
    en: 'The answer assumes that goods of this form are «generally» outside the control. If that does not apply to this good, its export to the party on the control list is prohibited.',
    zh: '本答复以此类形态的货物“一般”不属于管制范围为前提。如不适用于该货物，则禁止向管控名单所列主体出口。',
  }),
  'group-of-listed-party': warning([], {
    en: '{party} has the name of «{group}». «{listedName}» on the {list} ({notice}; {state} on this day) is to it: {relation}. That alone does not put it on a list. Not every member of a group is known here.',
    zh: '{party}的名称即“{group}”。{list}所列“{listedName}”（{notice}；当日{state}）与其关系为：{relation}。仅凭此不构成列名。此处并未掌握集团的全部成员。',
  }),
  'family-of-listed-party': warning([], {
    en: '{party} is not listed itself; a listed party bears the same name: {listedNames}. The same name alone decides nothing.',
    zh: '{party}本身未被列名；列名主体中有相同字号者：{listedNames}。仅凭字号相同不影响结论。',
  }),
  ...countermeasureWarnings,
  ...frameworkWarnings,
  ...technicalNotes,
  ...stricterControls,
  'questionnaire-supply-chain': {
    text: {
      en: 'This paper asks a party in China about its supply chain. Gathering such information against other rules of China is dealt with by the authorities. That is no general ban; have the questions checked in China before they are sent.',
      zh: '本文件向中国境内主体询问供应链信息。违反其他规定收集此类信息的，由有关部门处理；并非一概禁止。发出前请在中国境内核查所提问题。',
    },
    citations: ['d834-13'],
    ofLaw: true,
  },
  'inferred-from-absence': {
    text: {
      en: 'That this form is outside the export licence catalogue is inferred from the rows that were read; the full list was not obtained.',
      zh: '该形态不在出口许可证目录之列，系根据已读到的条目推断；未取得完整目录。',
    },
    citations: ['xl2015-absence'],
    ofLaw: true,
  },
  'inferred-from-absence.quota': warning(['quota'], {
    en: 'That this form was outside the export quota is inferred from later catalogues as read; those of the quota years were not obtained.',
    zh: '该形态不在出口配额管理之列，系根据此后目录中已读到的条目推断；未取得配额年度的目录。',
  }),
  'papers-not-read': warning(['d792-16'], {
    en: 'Which papers were required of the exporter on the day was not read; that none is named here does not mean that none is needed.',
    zh: '当日出口经营者须提交哪些材料未读到：此处未列出并不表示无需提交。',
  }),
  'both-papers-open': warning(['xl2015', 'xl2026-overlap'], {
    en: 'No text that was read settles whether customs requires the ordinary export licence besides the dual-use licence. Apply for both or ask.',
    zh: '同一批货物除两用物项许可外是否还须出口许可证，所读文本均未明确。请同时申请或者询问。',
  }),
  'sensitive-by-analogy': warning(['framework-military'], {
    en: 'The framework names dysprosium, terbium and yttrium as sensitive; other medium and heavy rare earths are treated the same by analogy.',
    zh: '许可框架将镝、铽、钇列为敏感元素；其他中重稀土按类推处理。',
  }),
  'turns-before-dispatch': warning([], {
    en: 'The law changes this answer on {on}, by the day on which the goods must leave: ask again for that day.',
    zh: '法律在货物最迟离境日之前（含当日）于{on}使本结论改变：请就该日重新询问。',
  }),
  'schedule.accepted-on-submission': warning(['all-32'], { en: 'accepted on the day of submission', zh: '以提交当日受理为前提' }),
  'schedule.accepted-on-answer': warning(['all-32'], { en: 'accepted on the day on which the file is complete', zh: '以材料补齐当日受理为前提' }),
  'schedule.accepted-on': warning(['all-32'], { en: 'accepted on the stated day', zh: '以所述受理日为准' }),
  'tiers-from-2025': warning(['framework-tiers'], { en: 'The framework’s tiers exist from 2025 on.', zh: '许可框架的分级自2025年起存在。' }),
  'tier-form-open': warning(['framework-tiers'], { en: 'The form is open, and so is the tier.', zh: '形态未定，级别亦未定。' }),
  'tier-ore': warning(['framework-tiers'], { en: 'By analogy: less processed than the concentrate that tier 1 names.', zh: '类推：加工程度低于第1级所列精矿。' }),
  'tier-oxide-mixture': warning(['framework-tiers'], { en: 'By analogy to separated oxides.', zh: '类推于单一氧化物。' }),
  'tier-compound': warning(['framework-tiers'], { en: 'By analogy to separated oxides.', zh: '类推于单一氧化物。' }),
  'tier-flake': warning(['framework-tiers'], { en: 'By analogy to basic alloys.', zh: '类推于基础合金。' }),
  'tier-target': warning(['framework-tiers'], { en: 'By analogy to advanced materials.', zh: '类推于先进材料。' }),
  'tier-magnet': warning(['framework-tiers'], { en: 'By analogy to magnet blocks.', zh: '类推于磁块。' }),
  'tier-crystal': warning(['framework-tiers'], { en: 'By analogy to advanced materials; crystals for lasers are laser materials.', zh: '类推于先进材料；激光晶体属激光材料。' }),
  'tier-fibre': warning(['framework-tiers'], { en: 'By analogy to laser materials with rare-earth dopants.', zh: '类推于掺稀土激光材料。' }),
  'tier-material': warning(['framework-tiers'], { en: 'By analogy to advanced materials.', zh: '类推于先进材料。' }),
  'tier-polishing': warning(['framework-tiers'], { en: 'By analogy to processed materials.', zh: '类推于加工材料。' }),
  'tier-component': warning(['framework-tiers'], { en: 'By analogy to finished components.', zh: '类推于成品部件。' }),
  'tier-none-article': warning(['framework-tiers'], { en: 'The framework names components, not finished consumer articles.', zh: '许可框架列举部件，未列举制成消费品。' }),
  'tier-none-other': warning(['framework-tiers'], { en: 'The framework names no product of this kind.', zh: '许可框架未列举此类产品。' }),
} satisfies RulesetData['warnings']
