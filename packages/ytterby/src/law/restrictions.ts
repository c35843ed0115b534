import type { Text } from '../schema/record.ts'
import type { RulesetData } from '../schema/ruleset.ts'

type Restriction = RulesetData['restrictions'][number]

/** A restriction as a row: its id, its effect, who says so, when it applies, what it cites, and its sentence. */
const restriction = (
  id: string,
  effect: Restriction['effect'],
  layer: Restriction['layer'],
  when: Omit<Restriction, 'id' | 'effect' | 'layer' | 'text' | 'citations'>,
  citations: string[],
  text: Text,
): Restriction => ({ id, effect, layer, ...when, text, citations })

/** What narrows a deal: duties, prohibitions, refusals, conditions; law and framework apart. */
export const restrictions = [
  restriction('no-transfer-without-permission', 'duty', 'law', { on: ['dual-use', 're-export'], from: '2020-12-01' }, ['d792-24', 'ecl-16'], {
    en: 'The end user must undertake not to change the end use and not to pass the goods to any third party without permission of MOFCOM.',
    zh: '最终用户应当承诺，未经国务院商务主管部门允许，不擅自改变最终用途，不向任何第三方转让。',
  }),
  {
    id: 'declaration-remarks',
    effect: 'duty',
    layer: 'law',
    on: ['coded-item'],
    from: '2025-04-04',
    text: {
      en: 'The remarks column of the customs declaration must say that the goods are controlled and give the control code.',
      zh: '报关时应当在备注栏中注明属于管制物项，并列明两用物项出口管制编码。',
    },
    textPossible: {
      en: 'The remarks column of the customs declaration must say whether the goods are controlled, and give the control code if they are. Open facts decide whether these are.',
      zh: '报关时应当在备注栏中注明是否属于管制物项；属于的，列明两用物项出口管制编码。该货物是否属于，取决于尚未说明的事实。',
    },
    textUnsettled: {
      en: 'The remarks column of the customs declaration must say whether the goods are controlled, and give the control code if they are. Whether these are is not settled: ask before declaring.',
      zh: '报关时应当在备注栏中注明是否属于管制物项；属于的，列明两用物项出口管制编码。该货物是否属于尚无定论：申报前请先咨询。',
    },
    byInstrument: true,
    citations: ['a18-remarks', 'a55', 'a56', 'a57', 'a58'],
  },
  restriction('declare-not-controlled', 'duty', 'law', { on: ['near-item'], from: '2025-04-04' }, ['a18-remarks'], {
    en: 'The remarks column of the customs declaration must say whether the goods are controlled. These have a form that entries on rare earths name: if no other control names them either, say that they are not controlled.',
    zh: '报关时应当在备注栏中注明是否属于管制物项。该货物的形态为稀土条目所列：如亦不属于其他管制条目，应注明不属于管制物项。',
  }),
  restriction('keep-records', 'duty', 'law', { on: ['dual-use'], from: '2024-12-01' }, ['d792-27'], {
    en: 'Records of the export must be kept for at least five years.',
    zh: '出口相关资料应当留存不少于五年。',
  }),
  restriction('end-use-verification', 'duty', 'framework', { on: ['framework'] }, ['framework-pillars'], {
    en: 'The framework asks exporters to document and verify the intended application.',
    zh: '许可框架要求出口商证明并核实材料的预期用途。',
  }),
  restriction('military-civilian-distinction', 'condition', 'framework', { on: ['framework'] }, ['framework-pillars'], {
    en: 'The framework distinguishes military from civil use: dual-use goods and technologies are reviewed more strictly.',
    zh: '许可框架区分军用与民用：两用货物和技术从严审查。',
  }),
  restriction('us-china-civil-streamlined', 'context', 'framework', { on: ['us-china-civil'], from: '2025-12-31' }, ['framework-us-china'], {
    en: 'The framework of the London talks of 2025 speaks of streamlined permits for civil applications, agreed in principle. No instrument that was read says how.',
    zh: '2025年伦敦会谈原则性协议提到民用申请简化审批；未见具体文件。',
  }),
  restriction('us-china-light-quota', 'context', 'framework', { on: ['us-china-light'], from: '2025-12-31' }, ['framework-us-china'], {
    en: 'The framework of the London talks of 2025 speaks of higher quota allowances for certain light rare earths; which and how much is not stated, and the law has no export quota.',
    zh: '2025年伦敦会谈框架提到增加部分轻稀土配额；种类和数量未说明，而法律并无出口配额。',
  }),
  restriction('us-china-heavy-military-kept', 'context', 'framework', { on: ['us-china-heavy'], from: '2025-12-31' }, ['framework-us-china'], {
    en: 'The framework of the London talks of 2025 keeps restrictions on heavy rare earths with military applications.',
    zh: '2025年伦敦会谈框架保留对具有军事用途重稀土的限制。',
  }),
  restriction('us-china-transparency', 'context', 'framework', { on: ['us-china'], from: '2025-12-31' }, ['framework-us-china'], {
    en: 'The framework of the London talks of 2025 speaks of more transparent permit decisions.',
    zh: '2025年伦敦会谈框架提到提高审批决定的透明度。',
  }),
  restriction('fifty-percent-rule', 'condition', 'law', { on: ['refusals-run'] }, ['a61-2', 'd792-28'], {
    en: 'Under announcement 61 alone, the refusal in principle for importers and end users on the control list or the watch list includes subsidiaries, branches and the like that they hold at 50 % or more. Decree 792 has no such rule.',
    zh: '仅依第61号公告：对管控名单、关注名单所列进口商、最终用户原则上不予许可，包括其控股50%及以上的子公司、分公司等分支机构；条例没有此类规则。',
  }),
  restriction('environmental-certification', 'condition', 'framework', { on: ['framework'] }, ['framework-pillars'], {
    en: 'The framework names certification of sustainable mining practice among its pillars.',
    zh: '许可框架将可持续开采认证列为支柱之一。',
  }),
  restriction('heightened-scrutiny', 'condition', 'framework', { on: ['heightened'] }, ['framework-military'], {
    en: 'Products with elements that the framework calls military-sensitive face substantially higher barriers.',
    zh: '含有许可框架所称军事敏感元素的产品，获批门槛明显更高。',
  }),
  restriction('us-military', 'prohibition', 'law', {}, ['a46-1'], {
    en: 'No dual-use item may go to United States military users or to military use there.',
    zh: '禁止两用物项对美国军事用户或军事用途出口。',
  }),
  restriction('japan-military', 'prohibition', 'law', {}, ['a2026-1'], {
    en: 'No dual-use item may go to Japanese military users, to military use, or to any other end user or use that helps raise the military strength of Japan.',
    zh: '禁止所有两用物项对日本军事用户、军事用途以及一切有助于提升日本军事实力的其他最终用户用途出口。',
  }),
  restriction('control-list', 'prohibition', 'law', {}, ['d792-28', 'ecl-18'], {
    en: 'Dual-use items may not be exported to a party on the export-control list; in special circumstances the exporter may apply to MOFCOM.',
    zh: '禁止向列入出口管制管控名单的主体出口两用物项；特殊情形可向国务院商务主管部门申请。',
  }),
  restriction('watch-list', 'condition', 'law', {}, ['d792-26'], {
    en: 'For a party on the watch list only a single licence is available, with a risk-assessment report and a written undertaking; the time limit of the review does not apply.',
    zh: '向列入关注名单的主体出口，只能申请单项许可，须提交风险评估报告并书面承诺；审查不受期限限制。',
  }),
  restriction('watch-list-pledge', 'duty', 'law', { limbs: ['m2026-12', 'm2026-28'] }, ['m2026-12', 'm2026-28'], {
    en: 'The announcements that list Japanese parties ask for a risk-assessment report and a written pledge that the items serve no use that raises the military strength of Japan. Exports to Japanese military users or for military use are not approved.',
    zh: '列入日本主体的公告要求提交风险评估报告，并书面承诺两用物项不会用于一切有助于提升日本军事实力的用途；向日本军事用户、军事用途的出口不予许可。',
  }),
  restriction('unreliable-entity-list', 'prohibition', 'law', {}, ['uel2023-02', 'uel2025-10', 'uel-provisions'], {
    en: 'A party on the unreliable-entity list may not take part in import or export activities related to China.',
    zh: '列入不可靠实体清单的主体不得从事与中国有关的进出口活动。',
  }),
  {
    id: 'countermeasure',
    effect: 'prohibition',
    layer: 'law',
    text: {
      en: 'A countermeasure forbids organisations and persons in China transactions with this party. An export to it counts as one.',
      zh: '反制措施禁止中国境内的组织、个人与该主体进行交易；向其出口按交易处理。',
    },
    textUnsettled: {
      en: 'Whether a countermeasure forbids transactions with this party is not settled. If it does, organisations and persons in China may not export to it.',
      zh: '反制措施是否禁止与该主体进行交易尚无定论；如禁止，中国境内的组织、个人不得向其出口。',
    },
    citations: ['afsl-6', 'afsl-11'],
  },
  restriction('countermeasure-consent', 'condition', 'law', { from: '2025-03-24' }, ['d803-16'], {
    en: 'In special circumstances the exporter may give facts and reasons to the department that decided, the Foreign Ministry or MOFCOM; with its consent the transaction may be done. No form and no time limit are set.',
    zh: '因特殊情况确需交易的，可向作出决定的部门（外交部或者商务部）提供事实、理由，经其同意可以进行；未规定格式和期限。',
  }),
  restriction('penalties-countermeasure', 'context', 'law', { from: '2021-06-10' }, ['afsl-11', 'afsl-14'], {
    en: 'Organisations and persons in China must carry out countermeasures. Anyone who does not, or does not cooperate, may be restricted or barred from related activities and is liable under the law.',
    zh: '我国境内的组织和个人应当执行反制措施；不执行、不配合的，限制或者禁止其从事相关活动，并依法追究法律责任。',
  }),
  restriction('penalties-countermeasure-of-the-decree', 'context', 'law', { from: '2025-03-24' }, ['d803-13'], {
    en: 'Anyone who does not carry out countermeasures is ordered to correct and may be barred or restricted from public procurement, tenders, the import and export of goods and technology, trade in services, data transfers, and leaving or staying in China. No fine is named.',
    zh: '不执行反制措施的，责令改正，可禁止或者限制其政府采购、招标投标、货物和技术进出口、国际服务贸易、数据传输、出境或者停留居留；未规定罚款。',
  }),
  restriction('penalties-unreliable-entity', 'context', 'law', { from: '2026-03-01' }, ['ftl-40', 'ftl-76', 'ftl-77'], {
    en: 'Trading with a party whose China-related trade is barred, or helping it evade the bar, costs the gains and 1 to 5 times gains of RMB 500,000 or more, else up to RMB 500,000; trade may be barred for one to five years. Other laws come first. While trade is barred, customs does not release and banks do not settle.',
    zh: '与被禁止从事与我国有关进出口活动的主体交易，或者为其规避提供协助的，没收违法所得，违法所得50万元以上的处1倍以上5倍以下罚款，不足的处50万元以下；可禁止从事对外贸易一年以上五年以下。其他法律有规定的依其规定。禁止期间，海关不予放行，银行不予结算。',
  }),
  restriction('catch-all', 'condition', 'law', {}, ['ecl-12', 'd792-14'], {
    en: 'Whatever the list says, a licence is needed where the exporter knows, should know or was told that the goods may serve weapons of mass destruction, terrorism or endanger national security.',
    zh: '出口经营者知道、应当知道或者接到通知，相关物项可能用于大规模杀伤性武器及其运载工具、恐怖主义或者危害国家安全的，即使不在清单内也须申请许可。',
  }),
  restriction('knowing-assistance', 'condition', 'law', {}, ['a62-knowing'], {
    en: 'Goods, technology and services that are not controlled need a licence where the exporter knows that they serve or substantially help rare-earth production abroad.',
    zh: '出口经营者明知用于或者实质性有助于境外稀土生产活动的非管制货物、技术、服务，出口须申请许可。',
  }),
  restriction('refused-in-principle', 'refusal', 'law', {}, ['a61-2', 'a61-3'], {
    en: 'Applications for foreign military users, for parties on the control list or the watch list and what they hold at 50 % or more, and for weapons of mass destruction and their means of delivery, terrorist use, military use or enhancing military potential are in principle refused.',
    zh: '向境外军事用户以及管控名单、关注名单所列主体及其控股50%及以上的子公司、分公司等分支机构出口，或者最终用途为大规模杀伤性武器、恐怖主义、军事用途或者提升军事潜力的申请，原则上不予许可。',
  }),
  restriction('case-by-case', 'case-by-case', 'law', {}, ['a61-4'], {
    en: 'Applications for logic chips at 14 nm and below, memory chips of 256 layers and more, the production equipment, test equipment and materials for them, or artificial intelligence with potential military use are decided case by case.',
    zh: '最终用途为研发、生产14纳米及以下逻辑芯片或者256层及以上存储芯片，制造上述制程半导体的生产设备、测试设备和材料，或者研发具有潜在军事用途的人工智能的出口申请，逐案审批。',
  }),
  restriction('humanitarian-report', 'duty', 'law', {}, ['a61-5'], {
    en: 'Emergency medical care, public-health emergencies and disaster relief need no licence; report within 10 working days after export, with an undertaking.',
    zh: '用于紧急医疗、应对公共卫生紧急事件、自然灾害救援的，无需许可；应当在出口后10个工作日内报告并作出承诺。',
  }),
  {
    id: 'compliance-notice',
    effect: 'duty',
    layer: 'law',
    on: ['annex-item-from-china'],
    limbs: ['a61-1-1', 'a61-1-2', 'a61-1-3'],
    heldBy: 'a61-2',
    text: {
      en: 'Whoever passes annex 1 items on abroad issues a compliance notice to the next recipient; Chinese exporters state the final destination and issue one to importer and end user.',
      zh: '境外出口经营者转移附件1物项时应向下一接收方出具合规告知书；中国出口经营者应填报最终目的国，并向进口商、最终用户出具合规告知书。',
    },
    textUnsettled: {
      en: 'Whether announcement 61 binds on this day is not settled: its suspension has run out, and nothing that was read says what holds on this day. If it binds, whoever passes annex 1 items on abroad issues a compliance notice to the next recipient; Chinese exporters state the final destination and issue one to importer and end user.',
      zh: '第61号公告当日是否施行尚未确定：暂停期已届满，已读到的文件均未规定当日如何处理。如已施行，境外出口经营者转移附件1物项时应向下一接收方出具合规告知书；中国出口经营者应填报最终目的国，并向进口商、最终用户出具合规告知书。',
    },
    citations: ['a61-7'],
  },
  restriction('application-from-abroad', 'duty', 'law', { limbs: ['a61-1-1', 'a61-1-2', 'a61-1-3'] }, ['a61-6'], {
    en: 'Exporters abroad apply through the system of MOFCOM, in Chinese, with the papers of Decree 792 art. 16; an enterprise, intermediary, chamber or association in China may be delegated.',
    zh: '境外出口经营者通过商务部申请系统以中文提出申请，提交条例第十六条规定的材料；可以委托中国境内的企业、中介机构、商会、协会代理。',
  }),
  restriction('deemed-export', 'context', 'law', { limbs: ['a62'] }, ['a62-2'], {
    en: 'It binds Chinese citizens and organisations and everybody inside China; handing technology to foreigners, inside or outside China, counts as export, in whatever way it is done.',
    zh: '适用于中国公民、法人和非法人组织以及在中国境内的所有自然人、法人和非法人组织；在境内或者境外向外国组织和个人提供技术，不论以何种方式，均属出口。',
  }),
  restriction('deemed-export-inside-china', 'condition', 'law', { on: ['inside-china'] }, ['d792-2'], {
    en: 'What Chinese citizens and organisations provide to foreign organisations or individuals counts as export, in whatever way it is done (Decree 792, article 2). Which handing over inside China that includes was not read: ask MOFCOM before the technology is handed over.',
    zh: '中国公民、法人和非法人组织向外国组织和个人提供物项属于出口，不论以何种方式（条例第二条）。在中国境内提供技术的哪些情形属于此列未读到：提供前请向国务院商务主管部门咨询。',
  }),
  restriction('technology-exemptions', 'context', 'law', { limbs: ['a62'] }, ['a62-exempt'], {
    en: 'Technology in the public domain, of basic scientific research, or necessary for an ordinary patent application is exempt.',
    zh: '已进入公有领域的技术、基础科学研究中的技术或者普通专利申请所必需的技术不受此限。',
  }),
  restriction('re-export-follows-the-law', 'context', 'law', { on: ['re-export'], from: '2020-12-01' }, ['ecl-45', 'd792-48'], {
    en: 'Re-export of Chinese dual-use items follows the export-control law; detailed rules have not been issued.',
    zh: '管制物项的再出口依照出口管制法执行；具体办法尚未出台。',
  }),
  restriction('licence-terms', 'condition', 'law', { on: ['dual-use'], from: '2024-12-01' }, ['d792-15', 'd792-18'], {
    en: 'A single licence serves one export to one end user within a year, a general licence several within three. A new item, destination, end user or end use needs a new application; other changes are decided within 20 working days, and the licence is suspended meanwhile.',
    zh: '单项许可用于向一个最终用户的一次出口，有效期不超过1年；通用许可可多次出口，不超过3年。物项种类、目的地、最终用户、最终用途改变的须重新申请；其他变更20个工作日内决定，其间暂停使用许可证件。',
  }),
  restriction('filing-platform', 'context', 'law', { on: ['dual-use'], from: '2021-12-31' }, ['practice-system'], {
    en: 'The application is filed on the unified platform of MOFCOM, https://ecomp.mofcom.gov.cn, without paper since 2021. Information stands on http://exportcontrol.mofcom.gov.cn.',
    zh: '通过商务部业务系统统一平台 https://ecomp.mofcom.gov.cn 提出申请，2021年起无纸化；信息见 http://exportcontrol.mofcom.gov.cn。',
  }),
  restriction('report-changes', 'duty', 'law', { on: ['dual-use'], from: '2024-12-01' }, ['d792-25', 'd792-18'], {
    en: 'Exporter and importer stop and report where end user or end use changes or a certificate is forged, expired or was obtained by fraud; shipment, arrival, installation and use are reported.',
    zh: '发现最终用户、最终用途改变，或者证明文件伪造、失效、以欺骗手段取得的，出口经营者、进口商应停止并报告；应报告实际发运、运抵、安装和使用情况。',
  }),
  restriction('exports-without-trade', 'context', 'law', { on: ['not-a-sale'], from: '2024-12-01' }, ['d792-2'], {
    en: 'Gifts, exhibitions, cooperation and aid are exports like trade, and so is what Chinese persons provide to foreign organisations or individuals.',
    zh: '赠送、展览、合作、援助等方式的转移，以及中国公民、法人和非法人组织向外国组织和个人提供，均属出口。',
  }),
  restriction('transit-and-bonded', 'context', 'law', { on: ['re-export', 'processed-here'], from: '2020-12-01' }, ['ecl-45', 'd792-48'], {
    en: 'Transit, transshipment, through transport, re-export and export from bonded areas follow the law; the detailed measures have not been issued.',
    zh: '过境、转运、通运、再出口以及从海关特殊监管区域、保税场所出口依照本法执行；具体办法尚未制定。',
  }),
  restriction('bonded-moves', 'context', 'law', { on: ['processed-here'], from: '2024-12-01' }, ['d792-48'], {
    en: 'Moves between bonded areas inside China, or into them, need no licence.',
    zh: '境内区外进入海关特殊监管区域、保税场所或者在其间往来的，无需许可。',
  }),
  restriction('penalties', 'context', 'law', { on: ['dual-use', 'barred'], from: '2020-12-01' }, ['ecl-34', 'ecl-35', 'ecl-37', 'ecl-38', 'ecl-39'], {
    en: 'Export without or beyond a licence costs 5 to 10 times a turnover of RMB 500,000 or more, else RMB 500,000 to 5,000,000; with a control-listed party 10 to 20 times, else the same; a licence by fraud or bribery, or illegally passed on, 5 to 10 times RMB 200,000 or more, else RMB 200,000 to 2,000,000; a licence forged, altered or traded 5 to 10 times RMB 50,000 or more, else RMB 50,000 to 500,000; obstructing inspection RMB 100,000 to 300,000. Applications may be refused for five years, individuals barred for five years, after a criminal penalty for life.',
    zh: '未经许可或者超出许可范围出口，违法经营额50万元以上的处5倍以上10倍以下罚款，不足的处50万元以上500万元以下；与管控名单主体交易的处10倍以上20倍以下，不足50万元的处50万元以上500万元以下；以欺骗、贿赂等手段获取或者非法转让许可证件，20万元以上的处5倍以上10倍以下，不足的处20万元以上200万元以下；伪造、变造、买卖许可证件，5万元以上的处5倍以上10倍以下，不足的处5万元以上50万元以下；拒绝、阻碍监督检查，处10万元以上30万元以下。五年内可不受理申请；个人五年内禁止从业，受刑事处罚的终身禁止。',
  }),
  restriction('penalties-of-the-decree', 'context', 'law', { on: ['dual-use', 'barred'], from: '2024-12-01' }, ['d792-39', 'd792-40', 'd792-41', 'd792-43'], {
    en: 'Splitting goods into parts and misusing a licence count as export without one. An exporter that fails to report is warned, in serious cases pays 5 to 10 times a turnover of RMB 500,000 or more, else RMB 500,000 to 3,000,000; a service provider that reports no suspicion up to RMB 100,000, in serious cases RMB 100,000 to 500,000; abetting evasion costs 3 to 5 times an illegal income of RMB 100,000 or more, else RMB 100,000 to 500,000; accepting checks of foreign governments without consent up to RMB 500,000, in serious cases RMB 500,000 to 3,000,000.',
    zh: '拆分为零部件、滥用许可证件的，按未经许可出口处罚。出口经营者未报告的，警告；情节严重的，违法经营额50万元以上的处5倍以上10倍以下罚款，不足的处50万元以上300万元以下；提供服务者未报告的，处10万元以下，情节严重的处10万元以上50万元以下；教唆、帮助规避的，违法所得10万元以上的处3倍以上5倍以下，不足的处10万元以上50万元以下；擅自接受外国政府核查的，处50万元以下，情节严重的处50万元以上300万元以下。',
  }),
  restriction('penalties-abroad', 'context', 'law', { on: ['barred-abroad'], from: '2020-12-01' }, ['ecl-44', 'ecl-34', 'ecl-37'], {
    en: 'Organisations and individuals outside China that break the law are liable. The fines that were read (Articles 34 to 39) are written for exporters; whether they are imposed abroad was not read.',
    zh: '中国境外的组织和个人违反本法的，依法处理并追究其法律责任。已读到的罚款（第三十四条至第三十九条）以出口经营者等为对象，是否适用于境外未读到。',
  }),
  restriction('service-providers', 'context', 'law', { on: ['dual-use', 'barred'], from: '2020-12-01' }, ['ecl-36', 'd792-40'], {
    en: 'Agents, carriers, platforms and banks that knowingly serve a breach pay 3 to 5 times a turnover of RMB 100,000 or more, else RMB 100,000 to 500,000, and must report suspicions.',
    zh: '明知违法仍提供代理、货运、寄递、报关、第三方电子商务平台、金融等服务的，违法经营额10万元以上的处3倍以上5倍以下罚款，不足的处10万元以上50万元以下；发现涉嫌违法的应当报告。',
  }),
  restriction('reconsideration', 'context', 'law', { on: ['dual-use'], from: '2020-12-01' }, ['ecl-41'], {
    en: 'Against a refusal, administrative reconsideration can be requested; its decision is final.',
    zh: '对不予许可决定不服的，可申请行政复议；行政复议决定为最终裁决。',
  }),
  restriction('general-licence-excluded', 'condition', 'law', { on: ['shut-out'], from: '2024-12-01' }, ['d792-20'], {
    en: 'No general licence and no certificate for anyone punished for export-control crimes, or fined in a serious case within five years, nor for wholly owned enterprises, offices and branches in China of control-listed foreigners.',
    zh: '因两用物项出口管制违法犯罪受刑事处罚，或者5年内受情节严重的行政处罚的，不得申请通用许可或者出口凭证；列入管控名单的境外主体在华全资企业、代表机构、分支机构亦同。',
  }),
  restriction('certificate-conditions', 'condition', 'law', { on: ['certificate'], from: '2024-12-01' }, ['d792-19'], {
    en: 'A certificate by registration serves one export: goods repaired or tested and returned in reasonable time to the original user, exhibits returned unchanged at once, parts of civil aircraft. If the case no longer fits, stop and report.',
    zh: '登记填报信息获得的出口凭证一次一证：检修、试验、检测后在合理期限内复运原最终用户，展品展后立即原样复运，民用航空器零部件。不再符合条件的，应立即停止并报告。',
  }),
  restriction('customs-challenge', 'context', 'law', { on: ['customs'], from: '2025-06-16' }, ['gacc123'], {
    en: 'If customs challenges a shipment without a licence, contract, performance, main uses and why it is not controlled must be shown within 7 working days; no limit is set for the decision.',
    zh: '海关对未交验许可证件的货物提出质疑的，应在7个工作日内提交合同、性能指标、主要用途及不属于管制物项的说明；作出结论的期限未作规定。',
  }),
  restriction('customs-release', 'context', 'law', { on: ['customs'], from: '2024-12-01' }, ['d792-21', 'd792-22'], {
    en: 'Customs releases nothing without the required licence, nor while it challenges the goods or has them identified.',
    zh: '未交验所需许可证件的，海关不予放行；质疑、鉴别期间亦不予放行。',
  }),
  restriction('consultation', 'context', 'law', { on: ['doubt'], from: '2020-12-01' }, ['ecl-12', 'd792-14'], {
    en: 'Where the exporter cannot tell whether goods are controlled, MOFCOM can be asked, with performance, main uses and the reason for the doubt; it answers in time, no limit being set.',
    zh: '出口经营者无法确定是否属于管制物项的，可向国务院商务主管部门咨询，提供性能指标、主要用途及无法确定的原因；主管部门应及时答复，未规定期限。',
  }),
  restriction('extraterritorial-reach', 'context', 'law', { on: ['re-export'], from: '2024-12-01' }, ['d792-49', 'ecl-44'], {
    en: 'MOFCOM may bind operators abroad that send particular Chinese items, or foreign-made items that hold them or were made with particular Chinese technology, to particular destinations or persons; persons abroad that break the law are liable.',
    zh: '国务院商务主管部门可要求境外经营者向特定目的地、组织和个人转移特定中国物项、含有该物项或者使用特定中国技术制造的物项时参照执行；境外组织和个人违法的，依法追究责任。',
  }),
  restriction('remarks-near-threshold', 'duty', 'law', { on: ['limb-runs'], limbs: ['a56'], forms: ['equipment', 'reagent'] }, ['a56'], {
    en: 'Controlled goods carry “dual-use items” and the code in the remarks of the declaration; goods near a threshold carry “not controlled items” and their parameters.',
    zh: '属于管制物项的须在报关单备注栏注明“属于两用物项”及管制编码；参数、指标、性能接近的须注明“不属于管制物项”并填写具体参数。',
  }),
  restriction('export-contract', 'condition', 'law', { on: ['export-licence'], from: '2015-01-01' }, ['xl2015-contract'], {
    en: 'The ordinary export licence is applied for on the strength of the export contract; no quota and no approval document is needed.',
    zh: '凭货物出口合同申领出口许可证，无需配额及批准文件。',
  }),
  restriction('basis-ordinary-licence', 'context', 'law', { on: ['export-licence'], from: '2026-03-01' }, ['ftl-21'], {
    en: 'Goods whose export is restricted may be exported only with permission of MOFCOM, alone or with other departments.',
    zh: '限制出口的货物，经国务院对外贸易主管部门或者经其会同其他部门许可，方可出口。',
  }),
  restriction('penalties-ordinary-licence', 'context', 'law', { on: ['export-licence'], from: '2026-03-01' }, ['ftl-73', 'ftl-77'], {
    en: 'Customs deals with an export of restricted goods without permission. After it, no licence may be given for up to three years, or trade is barred for one to three years; while it is barred, customs does not release and banks do not settle.',
    zh: '未经许可出口限制出口的货物的，由海关处理；三年内可不予许可，或者禁止从事对外贸易一年以上三年以下。禁止期间，海关不予放行，银行不予结算。',
  }),
  restriction('one-batch-one-licence', 'condition', 'law', { on: ['export-licence', 'quota-licence'], from: '2009-01-01' }, ['xl2009'], {
    en: 'One batch, one licence, except for foreign-invested exporters, processing and compensation trade; the exceptions of 2009 name no rare earths.',
    zh: '实行一批一证，外商投资企业、加工贸易、补偿贸易除外；2009年版列名的例外货物不含稀土。',
  }),
  restriction(
    'mixtures-ten-percent',
    'condition',
    'law',
    {
      on: ['leaves-china'],
      forms: ['oxide-mixture', 'compound', 'alloy', 'master-alloy-flake', 'magnet-powder', 'polishing-powder', 'catalyst', 'hydrogen-storage-material', 'scrap'],
      from: '2009-01-01',
    },
    ['xl2009'],
    {
      en: 'Goods with more than 10 % of licence goods count as those goods; mixing or processing that only changes the code leaves the old code decisive.',
      zh: '含许可证管理货物10%以上的按该货物管理；简单混合、加工致编号改变的，按原编号管理。',
    },
  ),
  restriction('designated-ports', 'condition', 'law', { on: ['export-licence'], from: '2016-01-01', until: '2023-01-01' }, ['xl2016', 'xl2023'], {
    en: 'In 2016 rare earths left through Tianjin, Shanghai, Qingdao, Huangpu, Hohhot, Nanchang, Ningbo, Nanjing or Xiamen customs only; by 2023 that was suspended, since when was not read.',
    zh: '2016年稀土限由天津、上海、青岛、黄埔、呼和浩特、南昌、宁波、南京、厦门海关报关出口；至2023年已暂停执行，何时起暂停未读到。',
  }),
  restriction('processing-trade', 'context', 'law', { on: ['export-licence', 'quota-licence'], from: '2006-11-01' }, ['xl2015-processing'], {
    en: 'Rare earths are prohibited in processing trade since 2006-11-01; the letter x of the code table asks for a licence there too.',
    zh: '稀土自2006年11月1日起列入加工贸易禁止类目录；编码表字母x表示加工贸易项下亦须取得许可证。',
  }),
  restriction('border-trade', 'context', 'law', { on: ['border-licence'], from: '2024-01-01' }, ['xl2026-border'], {
    en: 'The text exempts small-scale border trade, yet the code table still marks rare earths: ask before relying on it.',
    zh: '按文本边境小额贸易免领许可证，但编码表仍对稀土作标注：请先询问，勿径行依赖。',
  }),
  restriction('quota-allocation', 'condition', 'law', { on: ['quota-licence'], from: '2003-01-01' }, ['quota'], {
    en: 'The licence is issued within the export quota that was allotted to the exporter for the year.',
    zh: '在出口企业当年获得的出口配额内申领许可证。',
  }),
  restriction(
    'ferro-alloys-2011',
    'context',
    'law',
    { on: ['quota-licence'], forms: ['alloy', 'master-alloy-flake', 'magnet-powder'], until: '2011-05-20' },
    ['quota-ferro-alloys'],
    {
      en: 'By one report ferro-alloys with more than 10 % rare earths came under the quota on 2011-05-20 only.',
      zh: '据一份报道，稀土含量10%以上的铁合金自2011年5月20日起才纳入配额许可证管理。',
    },
  ),
  restriction('export-quota-2003', 'condition', 'law', { on: ['quota-licence'], from: '2003-01-01', until: '2004-01-01' }, ['setc77', 'quota-2003'], {
    en: 'The export quota of 2003 was 40,000 t rare-earth oxide planned; the first two batches already exceeded it.',
    zh: '2003年出口配额：4万吨（折氧化物）计划总量；前两批即已超出。',
  }),
  restriction('export-quota-2004', 'condition', 'law', { on: ['quota-licence'], from: '2004-01-01', until: '2005-01-01' }, ['quota'], {
    en: 'The export quota of 2004 was not found.',
    zh: '2004年出口配额总量未查到。',
  }),
  restriction('export-quota-2005', 'condition', 'law', { on: ['quota-licence'], from: '2005-01-01', until: '2006-01-01' }, ['quota-2005', 'quota-series'], {
    en: 'The export quota of 2005 was about 50,000 t, foreign-invested firms not counted.',
    zh: '2005年出口配额：约5万吨，不含外资企业。',
  }),
  restriction('export-quota-2006', 'condition', 'law', { on: ['quota-licence'], from: '2006-01-01', until: '2007-01-01' }, ['quota-2006', 'quota-series'], {
    en: 'The export quota of 2006 was about 45,000 t, foreign-invested firms not counted.',
    zh: '2006年出口配额：约4.5万吨，不含外资企业。',
  }),
  restriction('export-quota-2007', 'condition', 'law', { on: ['quota-licence'], from: '2007-01-01', until: '2008-01-01' }, ['quota-2007', 'quota-series'], {
    en: 'The export quota of 2007 was about 40,000 t, foreign-invested firms not counted.',
    zh: '2007年出口配额：约4万吨，不含外资企业。',
  }),
  restriction('export-quota-2008', 'condition', 'law', { on: ['quota-licence'], from: '2008-01-01', until: '2009-01-01' }, ['quota-2008', 'quota-series'], {
    en: 'The export quota of 2008 was 34,156 t in two batches, foreign-invested firms not counted.',
    zh: '2008年出口配额：两批共34,156吨，不含外资企业。',
  }),
  restriction('export-quota-2009', 'condition', 'law', { on: ['quota-licence'], from: '2009-01-01', until: '2010-01-01' }, ['quota-2009'], {
    en: 'The export quota of 2009 was 50,145 t with foreign-invested firms.',
    zh: '2009年出口配额：50,145吨，含外资企业。',
  }),
  restriction('export-quota-2010', 'condition', 'law', { on: ['quota-licence'], from: '2010-01-01', until: '2011-01-01' }, ['quota-2010'], {
    en: 'The export quota of 2010 was 30,258 t with foreign-invested firms, about 40 % less than in 2009.',
    zh: '2010年出口配额：30,258吨，含外资企业，比2009年减少约40%。',
  }),
  restriction('export-quota-2011', 'condition', 'law', { on: ['quota-licence'], from: '2011-01-01', until: '2012-01-01' }, ['quota-2011'], {
    en: 'The export quota of 2011 was 30,184 t.',
    zh: '2011年出口配额：30,184吨。',
  }),
  restriction('export-quota-2012', 'condition', 'law', { on: ['quota-licence'], from: '2012-01-01', until: '2013-01-01' }, ['quota-2012'], {
    en: 'The export quota of 2012 was 30,996 t, for the first time apart: 27,122 t light, 3,874 t medium and heavy.',
    zh: '2012年出口配额：30,996吨，首次分列：轻稀土27,122吨，中重稀土3,874吨。',
  }),
  restriction('export-quota-2013', 'condition', 'law', { on: ['quota-licence'], from: '2013-01-01', until: '2014-01-01' }, ['quota-2013'], {
    en: 'The export quota of 2013 was 31,001 t.',
    zh: '2013年出口配额：31,001吨。',
  }),
  restriction('export-quota-2014', 'condition', 'law', { on: ['quota-licence'], from: '2014-01-01', until: '2015-01-01' }, ['quota-2014'], {
    en: 'The export quota of 2014 was 30,611 t.',
    zh: '2014年出口配额：30,611吨。',
  }),
  restriction('export-duty-2008', 'condition', 'law', { on: ['quota-licence'], from: '2008-01-31', until: '2011-01-01' }, ['duty-2008'], {
    en: 'Export duty as reported: oxides of yttrium, dysprosium, terbium and europium 25 %, of lanthanum and neodymium 15 %.',
    zh: '据报道出口关税：氧化钇、氧化镝、氧化铽、氧化铕25%，氧化镧、氧化钕15%。',
  }),
  restriction('export-duty-2011', 'condition', 'law', { on: ['quota-licence'], from: '2011-01-01', until: '2012-01-01' }, ['duty-2011'], {
    en: 'Export duty as reported: ore 15 %, neodymium metal and battery-grade mixed metal 25 %, other rare-earth oxides 15 %.',
    zh: '据报道出口关税：稀土金属矿15%，金属钕和电池级混合稀土金属25%，其他氧化稀土15%。',
  }),
  restriction('export-duty-2012', 'condition', 'law', { on: ['quota-licence'], from: '2012-01-01', until: '2013-01-01' }, ['duty-2012'], {
    en: 'Export duty: ore and cerium compounds 15 %, metals 25 %, oxides of yttrium, europium and praseodymium 25 %, of lanthanum and neodymium 15 %, fluorides, chlorides and carbonates of Nd, Pr and Y 15 %, other compounds of La, Pr, Nd, Dy, Tb and Y 25 %, strip-cast NdFeB flake 20 %.',
    zh: '出口关税：稀土金属矿、铈化合物15%，金属25%，氧化钇、氧化铕、氧化镨25%，氧化镧、氧化钕15%，钕、镨、钇的氟化物、氯化物、碳酸盐15%，镧、镨、钕、镝、铽、钇的其他化合物25%，钕铁硼速凝永磁片20%。',
  }),
  restriction('export-duty-2013', 'condition', 'law', { on: ['export-licence', 'quota-licence'], from: '2013-01-01', until: '2015-05-01' }, ['duty-2015'], {
    en: 'Rare earths bore export duty until it was removed on 2015-05-01; the rates of 2013 to 2015 were not read.',
    zh: '稀土征收出口关税至2015年5月1日取消；2013年至2015年税率未读到。',
  }),
  restriction('wto-consultations', 'context', 'law', { on: ['quota-licence'], from: '2012-03-13', until: '2012-07-23' }, ['ds431-consultations'], {
    en: 'The United States asked for consultations on quotas and duties on 2012-03-13 and for a panel on 2012-06-27 (DS431; DS432 European Union, DS433 Japan).',
    zh: '2012年3月13日美国就配额和关税提出磋商，6月27日请求设立专家组（DS431；欧盟DS432，日本DS433）。',
  }),
  restriction('wto-panel', 'context', 'law', { on: ['quota-licence'], from: '2012-07-23', until: '2014-03-26' }, ['ds431-panel'], {
    en: 'A single panel of the WTO was established on 2012-07-23 on quotas and duties.',
    zh: '2012年7月23日世贸组织就配额和关税设立单一专家组。',
  }),
  restriction('wto-panel-report', 'context', 'law', { on: ['quota-licence'], from: '2014-03-26', until: '2014-08-07' }, ['ds431-report'], {
    en: 'The WTO panel’s reports of 2014-03-26 went against China’s quotas and duties.',
    zh: '2014年3月26日世贸组织专家组报告裁定中国的配额和关税措施违规。',
  }),
  restriction('wto-appellate-report', 'context', 'law', { on: ['export-licence', 'quota-licence'], from: '2014-08-07', until: '2015-05-01' }, ['ds431-appellate'], {
    en: 'The Appellate Body’s reports followed on 2014-08-07; quotas ended with 2014, duties on 2015-05-01.',
    zh: '2014年8月7日上诉机构报告发布；配额于2014年底终止，关税于2015年5月1日取消。',
  }),
  restriction(
    'traceability',
    'duty',
    'law',
    { on: ['leaves-china'], forms: ['ore', 'concentrate', 'mixed-carbonate', 'basic-oxide', 'separated-oxide', 'oxide-mixture', 'compound', 'metal', 'alloy'], from: '2024-10-01' },
    ['d785-14', 'd785-25'],
    {
      en: 'Enterprises that export rare-earth products (ores, compounds, metals, alloys) record their flow and enter it in the traceability system; missing or false records cost RMB 50,000 to 200,000.',
      zh: '出口稀土产品（矿产品、化合物、金属及合金）的企业应如实记录流向信息并录入追溯系统；违者处5万元以上20万元以下罚款。',
    },
  ),
  restriction(
    'total-volume-control',
    'context',
    'law',
    { on: ['leaves-china'], forms: ['ore', 'concentrate', 'mixed-carbonate', 'basic-oxide', 'separated-oxide', 'oxide-mixture', 'compound', 'metal', 'alloy'], from: '2025-08-22' },
    ['d71', 'd785-10'],
    {
      en: 'Mining and smelting-separation in China, imported ore and monazite concentrate included, are open to designated enterprises within yearly totals only.',
      zh: '中国境内的稀土开采和冶炼分离（含进口矿、独居石精矿）仅限指定企业在总量指标内进行。',
    },
  ),
] satisfies RulesetData['restrictions']
