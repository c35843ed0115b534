import type { Text } from '../schema/record.ts'
import type { RulesetData } from '../schema/ruleset.ts'

type Paper = RulesetData['documents'][number]

/** A paper as a row: its id, the stage, who provides it, when it is needed, what it cites, and its name. */
const paper = (
  id: string,
  stage: string,
  provider: Paper['provider'],
  when: Omit<Paper, 'id' | 'stage' | 'provider' | 'text' | 'citations'>,
  citations: string[],
  text: Text,
): Paper => ({ id, stage, provider, ...when, text, citations })

/** What customs is given within 7 working days of its challenge, sealed: GACC announcement 123 of 2025; in part Decree 792 art. 22. */
const CHALLENGED = [
  ['challenge-declaration', { en: 'If customs challenges: the customs declaration on paper, sealed', zh: '海关提出质疑时：盖章的纸质报关单' }],
  [
    'challenge-contract',
    { en: 'If customs challenges: the contract, sealed since 2025-06-16', zh: '海关提出质疑时：合同（2025年6月16日起盖章）' },
    '2024-12-01',
    ['d792-22', 'gacc123'],
  ],
  [
    'challenge-statement',
    {
      en: 'If customs challenges: statement of performance and main uses; sealed since 2025-06-16, with why the goods are not controlled',
      zh: '海关提出质疑时：性能指标、主要用途的说明；2025年6月16日起应盖章，并说明不属于管制物项的理由',
    },
    '2024-12-01',
    ['d792-22', 'gacc123'],
  ],
  ['challenge-test-reports', { en: 'If customs challenges: test reports and technical data, sealed', zh: '海关提出质疑时：盖章的检测报告和技术资料' }],
  ['challenge-other', { en: 'If customs challenges: other material, sealed', zh: '海关提出质疑时：其他盖章材料' }],
] as const

/** What is handed in with an application for a licence, shown to customs, and reported afterwards. */
export const documents = [
  paper('application-form', 'submission', 'exporter', { basis: 'statutory', on: 'dual-use', from: '2024-12-01' }, ['d792-16'], {
    en: 'Application form for the export of dual-use items, filled in truthfully',
    zh: '如实填写的两用物项出口申请表',
  }),
  paper('export-contract', 'submission', 'exporter', { basis: 'statutory', on: 'export-licence', from: '2015-01-01' }, ['xl2015-contract'], {
    en: 'The export contract, for the ordinary export licence',
    zh: '货物出口合同（申领出口许可证）',
  }),
  paper('identity-proof', 'submission', 'exporter', { basis: 'statutory', on: 'dual-use', from: '2024-12-01' }, ['d792-16'], {
    en: 'Proof of identity of the legal representative, the principal managers and the handler',
    zh: '申请人的法定代表人、主要经营管理人以及经办人的身份证明',
  }),
  paper('contract', 'submission', 'exporter', { basis: 'statutory', on: 'dual-use', from: '2024-12-01' }, ['d792-16'], {
    en: 'Copy of the contract or agreement, or other proof of the export',
    zh: '合同、协议的副本或者其他证明文件',
  }),
  paper('technical-description', 'submission', 'exporter', { basis: 'statutory', on: 'dual-use', from: '2024-12-01' }, ['d792-16'], {
    en: 'Technical description or test report',
    zh: '技术说明或者检测报告',
  }),
  paper('end-user-certificate', 'submission', 'end-user', { basis: 'statutory', on: 'dual-use', from: '2020-12-01', endUserPaper: true }, ['d792-16', 'd792-24', 'ecl-15'], {
    en: 'End-user and end-use certificate issued by the end user',
    zh: '最终用户和最终用途证明文件',
  }),
  paper('end-user-undertaking', 'submission', 'end-user', { basis: 'statutory', on: 'dual-use', from: '2020-12-01', endUserPaper: true }, ['d792-24', 'ecl-16'], {
    en: 'Undertaking of the end user not to change the end use and not to pass the goods to any third party without permission of MOFCOM',
    zh: '最终用户的承诺：未经国务院商务主管部门允许，不擅自改变最终用途，不向任何第三方转让',
  }),
  paper('government-certificate', 'submission', 'government', { basis: 'statutory', on: 'dual-use', asked: 'on-request', from: '2020-12-01' }, ['d792-24', 'ecl-15'], {
    en: 'End-user and end-use certificate issued or authenticated by the government of the end user’s country',
    zh: '最终用户所在国家和地区政府机构出具或者认证的最终用户和最终用途证明文件',
  }),
  paper('other-material', 'submission', 'exporter', { basis: 'statutory', on: 'dual-use', asked: 'on-request', from: '2024-12-01' }, ['d792-16'], {
    en: 'Other material that MOFCOM asks for',
    zh: '国务院商务主管部门要求提交的其他材料',
  }),
  paper('end-user-certificate-translation', 'submission', 'exporter', { basis: 'customary', on: 'dual-use', from: '2023-12-01', endUserPaper: true }, ['practice-papers'], {
    en: 'Chinese translation of the end-user certificate',
    zh: '最终用户和最终用途证明文件的中文译文',
  }),
  paper('end-user-certificate-original', 'submission', 'end-user', { basis: 'customary', on: 'dual-use-from-china', from: '2023-12-01', endUserPaper: true }, ['practice-papers'], {
    en: 'Paper original of the end-user certificate, for the provincial commerce department',
    zh: '最终用户和最终用途证明文件的纸质原件，交省级商务主管部门',
  }),
  paper('importer-and-end-user-profile', 'submission', 'importer', { basis: 'customary', on: 'dual-use', from: '2023-12-01', endUserPaper: true }, ['practice-papers'], {
    en: 'Introduction of the importer and of the end user, with Chinese translation',
    zh: '进口商和最终用户情况介绍（附中文译文）',
  }),
  paper(
    'production-and-use-evidence',
    'submission',
    'end-user',
    { basis: 'customary', on: 'dual-use-from-china', forms: ['ndfeb-magnet', 'smco-magnet', 'bonded-magnet'], from: '2025-11-30', endUserPaper: true },
    ['practice-2025-11'],
    {
      en: 'As reported since November 2025: introduction of the company, photos of production, photos or 3D models of the products that show where the magnet sits, records of past transactions',
      zh: '据2025年11月以来的反映：公司介绍、真实生产场景照片、主要产品及磁体所在位置的照片或三维模型、历史交易记录',
    },
  ),
  paper('technology-statement', 'submission', 'exporter', { basis: 'statutory', on: 'technology', limbs: ['a62'] }, ['a62-3'], {
    en: 'Statement on the transfer or provision of controlled technology (annex 1 of announcement 62; annex 2 where provided inside China to a foreign party there)',
    zh: '转移或者提供受出口管制技术情况说明（第62号公告附件1；在境内向位于境内的外国组织和个人提供的，附件2）',
  }),
  paper('compliance-programme-statement', 'submission', 'exporter', { basis: 'statutory', on: 'general-licence', from: '2024-12-01' }, ['d792-16'], {
    en: 'For a general licence: statement on how the internal compliance programme runs',
    zh: '申请通用许可：内部合规制度运行情况说明',
  }),
  paper('licence-record-statement', 'submission', 'exporter', { basis: 'statutory', on: 'general-licence', from: '2024-12-01' }, ['d792-16'], {
    en: 'For a general licence: statement on licences obtained and used',
    zh: '申请通用许可：已取得许可证件及其使用情况说明',
  }),
  paper('channels-and-end-users-statement', 'submission', 'exporter', { basis: 'statutory', on: 'general-licence', from: '2024-12-01' }, ['d792-16'], {
    en: 'For a general licence: statement on export channels and end users',
    zh: '申请通用许可：出口渠道和最终用户情况说明',
  }),
  paper('risk-assessment-report', 'submission', 'exporter', { basis: 'statutory', on: 'watch-list', from: '2024-12-01' }, ['d792-26'], {
    en: 'Risk-assessment report on the watch-listed party',
    zh: '对列入关注名单的进口商、最终用户的风险评估报告',
  }),
  paper('watch-list-undertaking', 'submission', 'exporter', { basis: 'statutory', on: 'watch-list', from: '2024-12-01' }, ['d792-26'], {
    en: 'Undertaking to comply with export-control law and requirements',
    zh: '遵守出口管制法律法规和相关要求的承诺',
  }),
  paper('licence', 'customs', 'exporter', { basis: 'statutory', on: 'dual-use-goods-from-china', from: '2024-12-01' }, ['d792-21'], {
    en: 'The licence itself, which the shipper or its customs agent shows to customs',
    zh: '许可证件：发货人或者代理报关企业向海关交验',
  }),
  paper('shipment-report', 'after-export', 'exporter', { basis: 'statutory', on: 'dual-use', from: '2024-12-01' }, ['d792-18'], {
    en: 'Report on the actual shipment, arrival, installation and use',
    zh: '实际发运、运抵、安装、使用情况报告',
  }),
  ...CHALLENGED.map(([id, text, from = '2025-06-16', citations = ['gacc123']]) => ({
    id,
    stage: 'customs-challenge',
    provider: 'exporter' as const,
    basis: 'statutory' as const,
    on: 'challenge' as const,
    asked: 'if-challenged' as const,
    from,
    text,
    citations: [...citations],
  })),
] satisfies RulesetData['documents']
