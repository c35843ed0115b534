import type { ReferenceData } from '../schema/reference.ts'

const kindOfDay = {
  en: 'The article says “days” and not whether calendar or working days.',
  zh: '文章只称“天”，未说明自然日或工作日。',
}

const stillOpen = {
  en: 'A share of applications filed, many still open at the time; from an interest group, not a final outcome.',
  zh: '占已提交申请的比例，当时许多仍未结；来自利益团体，非最终结果。',
}

const suggestion = {
  en: 'A suggestion for planning, not a legal fact; no source states it.',
  zh: '规划建议，非法律事实；无来源载明。',
}

/** Stages of the framework article, the statutory clock, and what applicants report. None is a forecast. */
export const durations = {
  topic: 'durations',
  title: {
    en: 'How long a permit takes',
    zh: '许可需时',
  },
  checked: '2026-11-24',
  records: [
    {
      id: 'stage-submission',
      group: 'framework-stage',
      text: {
        en: 'Submission: registration, classification, end-user certification.',
        zh: '申请提交：登记、归类、最终用户证明。',
      },
      period: '2025',
      figures: [
        {
          name: 'duration',
          value: null,
          unit: 'days',
        },
      ],
      attributedTo: null,
      confidence: 'single-secondary',
      sources: ['discovery-alert'],
    },
    {
      id: 'stage-technical-review',
      group: 'framework-stage',
      text: {
        en: 'Technical review: specifications, strategic importance, applications.',
        zh: '技术审查：规格、战略重要性、用途。',
      },
      period: '2025',
      figures: [
        {
          name: 'duration',
          min: 15,
          max: 20,
          unit: 'days',
        },
      ],
      attributedTo: null,
      confidence: 'single-secondary',
      doubt: kindOfDay,
      sources: ['discovery-alert'],
    },
    {
      id: 'stage-security-review',
      group: 'framework-stage',
      text: {
        en: 'Security review: restricted entities, military potential, national security.',
        zh: '安全审查：受限实体、军事可能、国家安全。',
      },
      period: '2025',
      figures: [
        {
          name: 'duration',
          min: 10,
          max: 15,
          unit: 'days',
        },
      ],
      attributedTo: null,
      confidence: 'single-secondary',
      doubt: kindOfDay,
      sources: ['discovery-alert'],
    },
    {
      id: 'stage-final-approval',
      group: 'framework-stage',
      text: {
        en: 'Approval and issuance: quota, permit papers, customs.',
        zh: '批准发证：配额、许可文件、通关。',
      },
      period: '2025',
      figures: [
        {
          name: 'duration',
          min: 5,
          max: 10,
          unit: 'days',
        },
      ],
      attributedTo: null,
      confidence: 'single-secondary',
      doubt: kindOfDay,
      sources: ['discovery-alert'],
    },
    {
      id: 'framework-standard',
      group: 'framework-total',
      text: {
        en: 'Standard application; stages 2 to 4 summed.',
        zh: '标准申请；第二至四阶段合计。',
      },
      period: '2025',
      figures: [
        {
          name: 'standard',
          value: 45,
          unit: 'days',
        },
        {
          name: 'stage-sum',
          min: 30,
          max: 45,
          unit: 'days',
        },
      ],
      attributedTo: null,
      confidence: 'single-secondary',
      doubt: kindOfDay,
      sources: ['discovery-alert'],
    },
    {
      id: 'framework-extended',
      group: 'framework-total',
      text: {
        en: 'Sensitive materials, new customers: considerably longer, no bound given.',
        zh: '敏感材料、新客户：明显更久，无上限。',
      },
      period: '2025',
      figures: [
        {
          name: 'upper-bound',
          value: null,
          unit: 'days',
        },
      ],
      attributedTo: null,
      confidence: 'single-secondary',
      sources: ['discovery-alert'],
    },
    {
      id: 'refusals-end-user',
      group: 'refusal',
      text: {
        en: 'Share of rejections for incomplete end-user papers.',
        zh: '因最终用户文件不全被拒的比例。',
      },
      period: '2024',
      figures: [
        {
          name: 'share-of-rejections',
          value: 42,
          unit: '%',
        },
      ],
      attributedTo: 'China Customs data',
      confidence: 'single-secondary',
      sources: ['discovery-alert'],
    },
    {
      id: 'clock-limit',
      group: 'statutory-clock',
      text: {
        en: 'Decision from acceptance (受理), refusal in writing (Decree 792, Art. 17(1)).',
        zh: '自受理起决定，不予许可书面告知（条例第十七条第一款）。',
      },
      period: null,
      figures: [
        {
          name: 'decision',
          max: 45,
          unit: 'working days',
        },
      ],
      attributedTo: null,
      confidence: 'primary-text',
      doubt: {
        en: 'Trade press counts from filing.',
        zh: '行业媒体从提交起算。',
      },
      sources: ['decree-792'],
    },
    {
      id: 'clock-not-counted',
      group: 'statutory-clock',
      text: {
        en: 'Not counted: 组织鉴别 (identification), 征询专家意见 (experts), 实地核查 (on-site), Art. 17(3); told in writing, Licensing Law Art. 45.',
        zh: '不计入：组织鉴别、征询专家意见、实地核查（第十七条第三款）；书面告知（行政许可法第四十五条）。',
      },
      period: null,
      figures: [],
      attributedTo: null,
      confidence: 'primary-text',
      sources: ['decree-792', 'licensing-law'],
    },
    {
      id: 'clock-no-limit',
      group: 'statutory-clock',
      text: {
        en: 'No limit: cases for the State Council (Art. 17(2)); watch-listed importer or end user (Art. 26(2)).',
        zh: '无期限：报国务院（第十七条第二款）；关注名单进口商、最终用户（第二十六条第二款）。',
      },
      period: null,
      figures: [],
      attributedTo: null,
      confidence: 'primary-text',
      sources: ['decree-792'],
    },
    {
      id: 'clock-watch-list',
      group: 'statutory-clock',
      text: {
        en: '20 Japanese names on the watch list (关注名单), announcement 12 of 2026: no limit.',
        zh: '公告2026年第12号关注名单20家日本实体：无期限。',
      },
      period: '2026-02-24',
      figures: [
        {
          name: 'entities',
          value: 20,
          unit: 'entities',
        },
        {
          name: 'limit',
          value: null,
          unit: 'working days',
        },
      ],
      attributedTo: null,
      confidence: 'primary-text',
      sources: ['ettoday-2026-02'],
    },
    {
      id: 'clock-acceptance',
      group: 'statutory-clock',
      text: {
        en: 'Told once what to correct, else accepted from receipt (Licensing Law, Art. 32(4)); dated written certificate.',
        zh: '一次告知补正，逾期视为自收到起受理（行政许可法第三十二条第四项）；书面凭证注明日期。',
      },
      period: null,
      figures: [
        {
          name: 'correction-notice',
          max: 5,
          unit: 'working days',
        },
      ],
      attributedTo: null,
      confidence: 'primary-text',
      doubt: {
        en: 'Follows from the law’s scope; Decree 792 has no acceptance rule.',
        zh: '由该法范围得出；条例无受理规则。',
      },
      sources: ['licensing-law'],
    },
    {
      id: 'clock-delivery',
      group: 'statutory-clock',
      text: {
        en: 'Delivery after decision (Licensing Law, Art. 44).',
        zh: '决定后送达（行政许可法第四十四条）。',
      },
      period: null,
      figures: [
        {
          name: 'delivery',
          max: 10,
          unit: 'working days',
        },
      ],
      attributedTo: null,
      confidence: 'primary-text',
      sources: ['licensing-law'],
    },
    {
      id: 'clock-working-day',
      group: 'statutory-clock',
      text: {
        en: 'Working days, no statutory holidays (Licensing Law, Art. 82).',
        zh: '工作日，不含法定节假日（行政许可法第八十二条）。',
      },
      period: null,
      figures: [],
      attributedTo: null,
      confidence: 'primary-text',
      doubt: {
        en: 'Silent on the day of acceptance and on make-up days.',
        zh: '未规定受理当日和调休上班日。',
      },
      sources: ['licensing-law'],
    },
    {
      id: 'clock-provincial',
      group: 'statutory-clock',
      text: {
        en: 'Provincial department first, no limit in Decree 792; old general-licence rules, Licensing Law Art. 43. The clock starts at MOFCOM.',
        zh: '先经省级商务主管部门，条例无期限；旧通用许可规则、行政许可法第四十三条。商务部受理起算。',
      },
      period: null,
      figures: [
        {
          name: 'forwarding-old-rules',
          max: 10,
          unit: 'working days',
        },
        {
          name: 'prior-review',
          max: 20,
          unit: 'days',
        },
      ],
      attributedTo: null,
      confidence: 'two-secondary',
      sources: ['announcement-2023-39', 'general-licence-2009', 'xhmag', 'licensing-law'],
    },
    {
      id: 'clock-change',
      group: 'statutory-clock',
      text: {
        en: 'Change of item, destination, end user or end use: new application. Others: decision (Art. 18).',
        zh: '物项、目的地、最终用户、最终用途变更：重新申请。其他：决定（第十八条）。',
      },
      period: null,
      figures: [
        {
          name: 'non-key-change',
          max: 20,
          unit: 'working days',
        },
      ],
      attributedTo: null,
      confidence: 'primary-text',
      sources: ['decree-792'],
    },
    {
      id: 'clock-earlier',
      group: 'statutory-clock',
      text: {
        en: 'Same limit earlier (drones, computers).',
        zh: '此前期限相同（无人机、计算机）。',
      },
      period: '2015-08',
      figures: [
        {
          name: 'decision',
          max: 45,
          unit: 'working days',
        },
      ],
      attributedTo: null,
      confidence: 'primary-text',
      sources: ['uav-2015'],
    },
    {
      id: 'clock-general-rule',
      group: 'statutory-clock',
      text: {
        en: 'Licensing Law, Art. 42; displaced by Decree 792, Art. 17.',
        zh: '行政许可法第四十二条；条例第十七条另有规定。',
      },
      period: null,
      figures: [
        {
          name: 'general-rule',
          value: 20,
          unit: 'days',
        },
        {
          name: 'extension',
          value: 10,
          unit: 'days',
        },
      ],
      attributedTo: null,
      confidence: 'primary-text',
      sources: ['licensing-law'],
    },
    {
      id: 'limit-quoted',
      group: 'processing-time',
      text: {
        en: 'Limit quoted for new applications.',
        zh: '新申请所引期限。',
      },
      period: '2025-04',
      figures: [
        {
          name: 'review',
          value: 45,
          unit: 'working days',
          approximate: true,
        },
      ],
      attributedTo: 'industry',
      confidence: 'two-secondary',
      sources: ['bloomberg-2025-04'],
    },
    {
      id: 'first-magnet-licence',
      group: 'processing-time',
      text: {
        en: 'Controls 4 April, first licence late April: Baotou Tianhe Magnetics (Volkswagen); Zhongke Sanhuan, Baotou INST, Earth-Panda at least one. Europe, Vietnam only.',
        zh: '4月4日管制，4月下旬首证：Baotou Tianhe Magnetics（大众）；中科三环、Baotou INST、Earth-Panda至少一张。仅欧洲、越南。',
      },
      period: '2025-04 to 2025-05',
      figures: [
        {
          name: 'time-to-first-licence',
          value: 27,
          unit: 'days',
          approximate: true,
        },
      ],
      attributedTo: null,
      confidence: 'two-secondary',
      sources: ['reuters-2025-05-13', 'reuters-2025-05-13-vw'],
    },
    {
      id: 'two-months',
      group: 'processing-time',
      text: {
        en: 'Time for one licence, by a magnet maker.',
        zh: '一家磁体制造商：每张许可用时。',
      },
      period: '2025-04',
      figures: [
        {
          name: 'licence',
          value: 2,
          unit: 'months',
          approximate: true,
        },
      ],
      attributedTo: 'Courage Magnet',
      confidence: 'single-secondary',
      sources: ['courage-2025-04'],
    },
    {
      id: 'with-delivery',
      group: 'processing-time',
      text: {
        en: 'Review, and with delivery. One certificate per order; India: “dual authentication” of the end-user paper.',
        zh: '审查用时，及含送达。每单一证；印度：最终用户文件“双认证”。',
      },
      period: '2025',
      figures: [
        {
          name: 'review',
          value: 45,
          unit: 'working days',
        },
        {
          name: 'with-delivery',
          min: 72,
          max: 83,
          unit: 'days',
        },
      ],
      attributedTo: 'Vector Magnets',
      confidence: 'single-secondary',
      sources: ['vector-magnets'],
    },
    {
      id: 'customs-hold',
      group: 'processing-time',
      text: {
        en: 'Words such as “magnet” trigger customs inspection.',
        zh: '“磁体”等字样触发查验。',
      },
      period: '2025-06 to 2025-07',
      figures: [
        {
          name: 'inspection',
          min: 30,
          max: 60,
          unit: 'days',
        },
      ],
      attributedTo: 'a Chinese magnet exporter, in the FT',
      confidence: 'single-secondary',
      doubt: {
        en: '“One or two months”.',
        zh: '“一两个月”。',
      },
      sources: ['oregon-group'],
    },
    {
      id: 'longer-reviews',
      group: 'processing-time',
      text: {
        en: 'Longer, more returns, generally within the limit.',
        zh: '更久、退回更多，一般在期限内。',
      },
      period: '2025-09 to 2025-10',
      figures: [
        {
          name: 'review',
          max: 45,
          unit: 'working days',
        },
      ],
      attributedTo: 'Chinese magnet makers',
      confidence: 'two-secondary',
      sources: ['reuters-2025-10-14', 'calitoday'],
    },
    {
      id: 'promise-not-kept',
      group: 'processing-time',
      text: {
        en: 'Firms that say the promised 45 days are not kept (survey, 1 December).',
        zh: '称未守45天承诺的企业（12月1日调查）。',
      },
      period: '2025-11',
      figures: [
        {
          name: 'share',
          value: 40,
          unit: '%',
        },
        {
          name: 'firms',
          value: 130,
          unit: 'firms',
          approximate: true,
        },
      ],
      attributedTo: 'EU Chamber of Commerce in China',
      confidence: 'two-secondary',
      doubt: {
        en: 'All export controls, not only rare earths.',
        zh: '全部出口管制，不限稀土。',
      },
      sources: ['enterpriseam', 'trend'],
    },
    {
      id: 'japan-review',
      group: 'processing-time',
      text: {
        en: 'Japan: heavy rare earths and magnets not reviewed (10 January), more papers (18 January), several approved (6 February).',
        zh: '日本：重稀土、磁体停审（1月10日），要求更多资料（1月18日），多项获批（2月6日）。',
      },
      period: '2026-01 to 2026-02',
      figures: [],
      attributedTo: 'WSJ, Kyodo',
      confidence: 'two-secondary',
      sources: ['udn-2026-01', 'kyodo-2026-01', 'kyodo-2026-02'],
    },
    {
      id: 'no-official-statistics',
      group: 'approval-share',
      text: {
        en: 'No official MOFCOM statistics found.',
        zh: '未见商务部官方统计。',
      },
      period: null,
      figures: [],
      attributedTo: null,
      confidence: 'unverified',
      sources: [],
    },
    {
      id: 'clepa-2025-06-04',
      group: 'approval-share',
      text: {
        en: 'Granted of hundreds of applications. Refusals on “highly procedural grounds”; provinces differ; IP-sensitive questions.',
        zh: '数百份申请的获批比例。因“高度程序性理由”被拒；各省不一；涉知识产权信息。',
      },
      period: '2025-04 to 2025-06-04',
      figures: [
        {
          name: 'granted',
          value: 25,
          unit: '%',
        },
      ],
      attributedTo: 'CLEPA',
      confidence: 'two-secondary',
      doubt: stillOpen,
      sources: ['reuters-2025-06-04', 'marketscreener-2025-06-04'],
    },
    {
      id: 'clepa-2025-06-30',
      group: 'approval-share',
      text: {
        en: 'Granted, up from 25 %. US end users and routes by third countries (India) slower.',
        zh: '获批比例，由25%升。美国最终用户、经第三国（印度）较慢。',
      },
      period: '2025-04 to 2025-06-30',
      figures: [
        {
          name: 'granted',
          value: 60,
          unit: '%',
        },
      ],
      attributedTo: 'CLEPA',
      confidence: 'two-secondary',
      doubt: stillOpen,
      sources: ['reuters-2025-06-30', 'oregon-group'],
    },
    {
      id: 'dexter',
      group: 'approval-share',
      text: {
        en: 'Licences granted of those asked for; none for defence uses.',
        zh: '获批与申请数；无国防用途。',
      },
      period: '2025-04 to 2025-06-30',
      figures: [
        {
          name: 'granted',
          value: 2.8,
          unit: '%',
        },
        {
          name: 'granted-count',
          value: 5,
          unit: 'applications',
        },
        {
          name: 'applications',
          value: 180,
          unit: 'applications',
        },
      ],
      attributedTo: 'Dexter Magnetic Technologies',
      confidence: 'single-secondary',
      doubt: {
        en: 'Many still open.',
        zh: '许多未结。',
      },
      sources: ['oregon-group'],
    },
    {
      id: 'eu-chamber-2025-09',
      group: 'approval-share',
      text: {
        en: 'Less than a quarter of about 140 approved; one report counts 141.',
        zh: '约140份中不足四分之一获批；一报道计141份。',
      },
      period: '2025-04 to 2025-09',
      figures: [
        {
          name: 'granted',
          min: 13,
          max: 25,
          unit: '%',
        },
        {
          name: 'applications',
          value: 140,
          unit: 'applications',
          approximate: true,
        },
        {
          name: 'counted',
          value: 141,
          unit: 'applications',
        },
        {
          name: 'approved',
          value: 19,
          unit: 'applications',
        },
        {
          name: 'pending',
          value: 121,
          unit: 'applications',
        },
        {
          name: 'rejected',
          value: 1,
          unit: 'applications',
        },
      ],
      attributedTo: 'EU Chamber of Commerce in China',
      confidence: 'two-secondary',
      doubt: {
        en: 'Escalated cases, biased low; many still open.',
        zh: '求助案件，偏低；许多未结。',
      },
      sources: ['reuters-2025-09-17', 'ft-2025-09-16', 'particle'],
    },
    {
      id: 'eu-2025-11',
      group: 'approval-share',
      text: {
        en: 'EU companies: just over half approved.',
        zh: '欧盟企业：刚过半数获批。',
      },
      period: '2025-04 to 2025-11-05',
      figures: [
        {
          name: 'granted',
          value: 50,
          unit: '%',
          approximate: true,
        },
        {
          name: 'applications',
          value: 2000,
          unit: 'applications',
          approximate: true,
        },
      ],
      attributedTo: 'Sefcovic (European Commission)',
      confidence: 'two-secondary',
      doubt: {
        en: 'Many still open.',
        zh: '许多未结。',
      },
      sources: ['vtv', 'gncrypto'],
    },
    {
      id: 'japan-half',
      group: 'approval-share',
      text: {
        en: 'Japan, products with Dy and other heavy rare earths: about half approved.',
        zh: '日本，含镝等重稀土产品：约半获批。',
      },
      period: '2025-12 to 2026-02',
      figures: [
        {
          name: 'granted',
          value: 50,
          unit: '%',
          approximate: true,
        },
      ],
      attributedTo: 'Nikkei',
      confidence: 'single-secondary',
      sources: ['nikkei-2026-02'],
    },
    {
      id: 'delivery-delay',
      group: 'delivery',
      text: {
        en: 'Firms whose deliveries are delayed by the rules, survey of 1 December.',
        zh: '因规则交货延迟的企业，12月1日调查。',
      },
      period: '2025-11',
      figures: [
        {
          name: 'over-two-months',
          value: 40,
          unit: '%',
        },
        {
          name: 'one-to-two-months',
          value: 34,
          unit: '%',
        },
      ],
      attributedTo: 'EU Chamber of Commerce in China',
      confidence: 'single-secondary',
      doubt: {
        en: '34 % “see”, or “expect” it.',
        zh: '34%“已见”或“预计”。',
      },
      sources: ['enterpriseam'],
    },
    {
      id: 'yttrium-us',
      group: 'delivery',
      text: {
        en: 'Exports of yttrium products to the US over eight months, and in the months before.',
        zh: '八个月输美钇产品，及此前可比月份。',
      },
      period: '2025-04 to 2025-12',
      figures: [
        {
          name: 'exports',
          value: 17,
          unit: 't',
        },
        {
          name: 'exports-before',
          value: 333,
          unit: 't',
        },
      ],
      attributedTo: 'customs data, in Reuters',
      confidence: 'two-secondary',
      sources: ['thetamesis', 'business-times'],
    },
    {
      id: 'nearly-unobtainable',
      group: 'delivery',
      text: {
        en: 'US firms: SmCo magnets, yttrium “nearly unobtainable”, no licences.',
        zh: '美国企业：钐钴磁体、钇“几乎无法获得”，无许可。',
      },
      period: '2026-06',
      figures: [],
      attributedTo: 'a US business group, in Reuters',
      confidence: 'single-secondary',
      sources: ['wernermouton'],
    },
    {
      id: 'general-licence-term',
      group: 'general-licence',
      text: {
        en: 'General licences (通用许可): by customer, large firms only, beside single licences. Firms: see exporters.',
        zh: '通用许可：按客户，限大型企业，不取代单项许可。企业见exporters。',
      },
      period: '2025-12-02',
      figures: [
        {
          name: 'validity',
          value: 12,
          unit: 'months',
        },
      ],
      attributedTo: null,
      confidence: 'two-secondary',
      sources: ['toms-hardware', 'toi'],
    },
    {
      id: 'general-licence-statement',
      group: 'general-licence',
      text: {
        en: 'Some general-licence applications approved.',
        zh: '已批准部分通用许可申请。',
      },
      period: '2025-12-18 to 2025-12-19',
      figures: [],
      attributedTo: 'MOFCOM (He Yadong)',
      confidence: 'two-secondary',
      sources: ['world-journal-9212909', 'mofcom-2025-12-19'],
    },
    {
      id: 'general-licence-eu',
      group: 'general-licence',
      text: {
        en: 'First general licences reach EU industry.',
        zh: '欧盟企业初获通用许可。',
      },
      period: '2025-12-15',
      figures: [],
      attributedTo: 'Sefcovic (European Commission)',
      confidence: 'single-secondary',
      sources: ['longbridge'],
    },
    {
      id: 'one-batch-one-licence',
      group: 'single-licence',
      text: {
        en: 'One batch, one licence; by customer.',
        zh: '一批一证；按客户。',
      },
      period: '2025-05',
      figures: [],
      attributedTo: 'magnet makers',
      confidence: 'two-secondary',
      sources: ['caixin'],
    },
    {
      id: 'six-months',
      group: 'single-licence',
      text: {
        en: 'Some temporary licences of suppliers to the top three US carmakers: validity.',
        zh: '美国三大车企供应商部分临时许可有效期。',
      },
      period: '2025-06',
      figures: [
        {
          name: 'validity',
          value: 6,
          unit: 'months',
        },
      ],
      attributedTo: null,
      confidence: 'single-secondary',
      sources: ['ainvest'],
    },
    {
      id: 'merics',
      group: 'practice',
      text: {
        en: 'Delay is a design feature of the licensing system.',
        zh: '拖延是许可制度的设计特征。',
      },
      period: '2025-09',
      figures: [],
      attributedTo: 'MERICS',
      confidence: 'single-secondary',
      sources: ['merics'],
    },
    {
      id: 'more-refusals',
      group: 'practice',
      text: {
        en: 'More rejections; more files (company introduction, photos, 3D models).',
        zh: '拒批增多；更多材料（公司介绍、照片、3D模型）。',
      },
      period: '2025-11',
      figures: [],
      attributedTo: 'Goudsmit UK',
      confidence: 'single-secondary',
      sources: ['goudsmit'],
    },
    {
      id: 'india-shipbuilding',
      group: 'practice',
      text: {
        en: 'India not eligible in practice; EU customers linked to shipbuilding never approved, or rejected without reason.',
        zh: '印度实际不合格；造船相关欧盟客户从未获批或无理由被拒。',
      },
      period: null,
      figures: [],
      attributedTo: 'Ocean Magnet',
      confidence: 'single-secondary',
      sources: ['ocean-magnet'],
    },
    {
      id: 'no-blanket',
      group: 'practice',
      text: {
        en: 'One per shipment, “no blanket approvals”.',
        zh: '每批一证，“无一揽子批准”。',
      },
      period: '2026-02',
      figures: [],
      attributedTo: 'Mainrich International',
      confidence: 'single-secondary',
      doubt: {
        en: 'Contradicted by general licences since December 2025.',
        zh: '与2025年12月以来通用许可矛盾。',
      },
      sources: ['mainrich-2026-02'],
    },
    {
      id: 'estimate-statutory',
      group: 'estimator',
      text: {
        en: 'Decision, then delivery; province and corrections before.',
        zh: '决定后送达；此前省级、补正。',
      },
      period: null,
      figures: [
        {
          name: 'decision',
          max: 45,
          unit: 'working days',
        },
        {
          name: 'delivery',
          max: 10,
          unit: 'working days',
        },
      ],
      attributedTo: null,
      confidence: 'unverified',
      doubt: suggestion,
      sources: [],
    },
    {
      id: 'estimate-practice',
      group: 'estimator',
      text: {
        en: 'Practice, calendar days. Open-ended: watch list, State Council, experts, on-site. Prohibited party: refusal.',
        zh: '实践，自然日。无上限：关注名单、国务院、专家、实地核查。被禁方：拒绝。',
      },
      period: null,
      figures: [
        {
          name: 'practice',
          min: 45,
          max: 90,
          unit: 'days',
        },
      ],
      attributedTo: null,
      confidence: 'unverified',
      doubt: suggestion,
      sources: [],
    },
    {
      id: 'estimate-reported',
      group: 'estimator',
      text: {
        en: 'Within 45 working days once complete, plus returns.',
        zh: '材料齐全后45个工作日内，另加退回。',
      },
      period: null,
      figures: [
        {
          name: 'shortest',
          value: 4,
          unit: 'weeks',
        },
        {
          name: 'over-the-limit',
          min: 2,
          unit: 'months',
        },
      ],
      attributedTo: null,
      confidence: 'unverified',
      doubt: suggestion,
      sources: [],
    },
  ],
  sources: {
    'discovery-alert': {
      title: 'What Are Rare Earth Export Permits and Why Do They Matter?',
      url: null,
      publisher: 'Discovery Alert',
      date: '2025 (after June; day not stated)',
    },
    'decree-792': {
      title: '两用物项出口管制条例 (State Council Decree No. 792)',
      url: 'https://github.com/LawRefBook/Laws',
      publisher: 'LawRefBook copy of the official text, commit 2f4c5c23',
      date: '2024-09-30',
    },
    'licensing-law': {
      title: '中华人民共和国行政许可法 (Administrative Licensing Law, 2019 revision)',
      url: 'https://github.com/LawRefBook/Laws',
      publisher: 'LawRefBook copy of the official text, commit 2f4c5c23',
      date: '2019-04-23',
    },
    'announcement-2023-39': {
      title: '商务部 海关总署公告2023年第39号 (procedure clauses 3-7)',
      url: 'https://shjhsm.com/478.html',
      publisher: 'shjhsm.com copy',
      date: '2023-10-20',
    },
    'general-licence-2009': {
      title: 'General-licence rules (2009 measures) - provincial forwarding',
      url: 'https://chemradar.com/rsdb/news/e3339zcyetq8',
      publisher: 'ChemRadar',
    },
    xhmag: {
      title: 'China dual-use item export licence application guide for Dy/Tb-included magnet',
      url: 'https://xhmag.com/china-dual-use-item-export-license-application-guide-for-dy-tb-included-magnet/',
      publisher: 'XHMAG (magnet maker)',
    },
    'uav-2015': {
      title: 'UAV/HPC export procedure annex (2015)',
      url: 'http://adventure-safaris.com/uav-news/201508/03/10945_4.html',
      publisher: 'copy of MOFCOM/GACC announcement',
      date: '2015-08',
    },
    'bloomberg-2025-04': {
      title: 'Chinese rare-earth shipments held up as trade war upends exports',
      url: 'https://middleeastmetals.ir/en/news/11870/chinese-rare-earth-shipments-held-up-as-trade-war-upends-exports',
      publisher: 'Bloomberg/mining.com copy',
      date: '2025-04',
    },
    'reuters-2025-05-13': {
      title: 'Exclusive-Beijing has issued first rare earth magnet export permits',
      url: 'https://tradeinnews.com/2025/05/13/exclusive-beijing-has-issued-first-rare-earth-magnet-export-permits-volkswagen-suppliers-on-the-list',
      publisher: 'Reuters copy',
      date: '2025-05-13',
    },
    'reuters-2025-05-13-vw': {
      title: 'VW suppliers first export permits',
      url: 'https://energynews.oedigital.com/mining/2025/05/13/volkswagen-suppliers-are-on-the-list-of-rptbeijings-first-export-permits-for-rare-earth-magnets',
      publisher: 'Reuters copy',
      date: '2025-05-13',
    },
    caixin: {
      title: 'China Resumes Rare Earth Exports Under Tight Controls',
      url: 'https://www.caixinglobal.com/2025-05-15/china-resumes-rare-earth-exports-under-tight-controls-as-global-prices-soar-102319730.html',
      publisher: 'Caixin Global',
      date: '2025-05-15',
    },
    'reuters-2025-06-04': {
      title: 'European auto supplier plants shut',
      url: 'https://todayheadline.co/european-auto-supplier-plants-shut-081958659-html/',
      publisher: 'Reuters copy',
      date: '2025-06-04',
    },
    'marketscreener-2025-06-04': {
      title: 'Auto Suppliers Struggle with Rare Earth Shortages',
      url: 'https://www.marketscreener.com/quote/stock/BMW-AG-56358353/news/Auto-Suppliers-Struggle-with-Rare-Earth-Shortages-50154232/',
      publisher: 'Reuters via MarketScreener',
      date: '2025-06-04',
    },
    'reuters-2025-06-30': {
      title: "China's rare earths are flowing again, but not freely",
      url: 'https://www.hindustantimes.com/world-news/us-news/chinas-rare-earths-are-flowing-again-but-not-freely-101751251601471.html',
      publisher: 'Reuters via Hindustan Times',
      date: '2025-06-30',
    },
    'oregon-group': {
      title: "China's rare earth restrictions easing",
      url: 'https://theoregongroup.com/commodities/rare-earths/chinas-rare-earth-restrictions-easing-but-us-supply-still-de-prioritized',
      publisher: 'The Oregon Group',
      date: '2025-06/07',
    },
    ainvest: {
      title: 'China issues rare earth licenses to suppliers of top 3 US automakers',
      url: 'https://www.ainvest.com/news/china-issues-rare-earth-licenses-suppliers-top-3-automakers-reuters-2506',
      publisher: 'Reuters via AInvest',
      date: '2025-06-06',
    },
    'reuters-2025-09-17': {
      title: 'EU firms brace for more shutdowns',
      url: 'https://www.financetom.com/business/eu-firms-brace-for-more-shutdowns-due-to-china-rare-earth-controls-despite-summit-promise-436269.htm',
      publisher: 'Reuters copy',
      date: '2025-09-17',
    },
    'ft-2025-09-16': {
      title: 'EU companies suffer renewed China rare earth licence delays',
      url: 'https://www.chinastrategy.org/2025/09/16/eu-companies-suffer-renewed-china-rare-earth-licence-delays',
      publisher: 'FT copy',
      date: '2025-09-16',
    },
    particle: {
      title: 'EU Chamber reports surge in production halts',
      url: 'https://particle.news/story/eu-chamber-reports-surge-in-production-halts-as-chinas-rare-earth-licenses-stall',
      publisher: 'Particle News',
      date: '2025-09',
    },
    'reuters-2025-10-14': {
      title: 'China is making it harder to get rare earth magnet export licenses, sources say',
      url: 'https://everynewsmatter.xyz/?p=65348',
      publisher: 'Reuters copy',
      date: '2025-10-14',
    },
    calitoday: {
      title: 'China Quietly Squeezing Rare Earth Magnet Exports',
      url: 'https://www.calitoday.net/2025/10/china-quietly-squeezing-rare-earth.html',
      publisher: 'Reuters copy',
      date: '2025-10-14',
    },
    vtv: {
      title: 'EU-China special channel',
      url: 'https://www.vietnam.vn/en/eu-trung-quoc-thiet-lap-kenh-lien-lac-dac-biet-nham-dam-bao-nguon-cung-dat-hiem',
      publisher: 'VTV',
      date: '2025-11-06',
    },
    gncrypto: {
      title: 'China drafts one-year licenses',
      url: 'https://www.gncrypto.news/news/china-drafts-one-year-licenses-rare-earth-curbs-stay',
      publisher: 'GNcrypto (Reuters)',
      date: '2025-11',
    },
    enterpriseam: {
      title: "EU firms are starting to feel the heat from China's export controls",
      url: 'https://enterpriseam.com/logistics/2025/12/04/eu-firms-are-starting-to-feel-the-heat-from-chinas-export-controls',
      publisher: 'EnterpriseAM (Reuters)',
      date: '2025-12-04',
    },
    trend: {
      title: 'Chinas Exportkontrollen belasten EU-Firmen',
      url: 'https://www.trend.at/news/chinas-exportkontrollen-belasten-eu-firmen',
      publisher: 'trend (APA)',
      date: '2025-12-01',
    },
    'toms-hardware': {
      title: 'China issues first batch of general rare-earth export licences',
      url: 'https://www.tomshardware.com/tech-industry/china-issues-first-batch-of-general-rare-earth-export-licenses-to-magnet-makers',
      publisher: "Tom's Hardware (Reuters)",
      date: '2025-12',
    },
    toi: {
      title: 'Trade reset: China issues rare earth licences',
      url: 'https://timesofindia.tv/?p=68803',
      publisher: 'TOI (Reuters)',
      date: '2025-12-02',
    },
    'world-journal-9212909': {
      title: '商务部：已收到并批准部分稀土通用许可申请',
      url: 'https://www.worldjournal.com/wj/story/121474/9212909',
      publisher: 'World Journal',
      date: '2025-12-18',
    },
    'mofcom-2025-12-19': {
      title: '就已批准稀土部分通用许可申请答记者问',
      url: 'http://exportcontrol.mofcom.gov.cn/article/gndt/202605/1250.html',
      publisher: 'MOFCOM export-control site (read in a public copy)',
      date: '2025-12-19',
    },
    longbridge: {
      title: "EU's Sefcovic on China, Licenses for Rare Earths",
      url: 'https://longbridge.com/news/269747438',
      publisher: 'MarketScreener/Bloomberg',
      date: '2025-12-15',
    },
    'udn-2026-01': {
      title: '北京已停止审查外销日本的稀土许可',
      url: 'https://udn.com/news/story/6811/9256165',
      publisher: 'UDN (WSJ)',
      date: '2026-01-10',
    },
    'kyodo-2026-02': {
      title: '日媒：中国已批准多项对日稀土出口',
      url: 'https://www.worldjournal.com/wj/story/121257/9314793',
      publisher: 'World Journal (Kyodo)',
      date: '2026-02-06',
    },
    'kyodo-2026-01': {
      title: '中國收緊對日稀土出口審查',
      url: 'https://news.cnyes.com/news/id/6314240',
      publisher: 'cnyes (Kyodo)',
      date: '2026-01-19',
    },
    'nikkei-2026-02': {
      title: '中国真要收紧对日稀土出口管制?',
      url: 'https://reportify.cn/tags/product?tagValue=%E9%92%95',
      publisher: '日经中文网 via reportify',
      date: '2026-02-08',
    },
    thetamesis: {
      title: 'US rare earth shortages',
      url: 'https://thetamesis.com/?p=98752',
      publisher: 'AF/Reuters copy',
      date: '2026-02',
    },
    'business-times': {
      title: 'Rare earth shortages worsen for US aerospace, chips despite trade truce',
      url: 'https://www.businesstimes.com.sg/companies-markets/rare-earth-shortages-worsen-us-aerospace-chips-despite-trade-truce-sources',
      publisher: 'Business Times (Reuters)',
      date: '2026-02-26',
    },
    wernermouton: {
      title: '11 June 2026: The License as Chokepoint',
      url: 'https://www.wernermouton.com/notebook/11-june-2026-the-license-as-chokepoint',
      publisher: 'blog quoting Reuters',
      date: '2026-06-11',
    },
    'ettoday-2026-02': {
      title: '大陸商務部 關注名單',
      url: 'https://www.ettoday.net/news/20260224/3122152.htm',
      publisher: 'ETtoday (announcement text)',
      date: '2026-02-24',
    },
    'courage-2025-04': {
      title: 'Can permanent magnets still be exported?',
      url: 'https://couragemagnet.com/magnet-faqs/3222.html',
      publisher: 'Courage Magnet',
      date: '2025-04',
    },
    'vector-magnets': {
      title: 'Vector Magnets on licence timing',
      url: 'https://vectormagnets.en.tradevv.com/n1908414',
      publisher: 'Vector Magnets',
    },
    merics: {
      title: "Beijing's rare earths export licensing system delays by design",
      url: 'https://merics.org/en/comment/beijings-rare-earths-export-licensing-system-delays-design',
      publisher: 'MERICS',
      date: '2025-09-30',
    },
    goudsmit: {
      title: 'New requirements for China export licences and extended lead times (Nov 2025)',
      url: 'https://www.goudsmit.co.uk/new-requirements-for-china-export-licences-and-extended-lead-times-november-2025',
      publisher: 'Goudsmit UK',
      date: '2025-11',
    },
    'ocean-magnet': {
      title: 'Two main approaches for exporting rare earth magnets from China',
      url: 'https://oceanmagnet.com/?p=2078',
      publisher: 'Ocean Magnet',
    },
    'mainrich-2026-02': {
      title: "China's rare earth export controls (guide, updated Feb 2026)",
      url: 'https://mainrichinternational.com/export-control',
      publisher: 'Mainrich International',
      date: '2026-02',
    },
  },
} satisfies ReferenceData
