import type {
  entryReasons as englishReasons,
  ledgerTexts as english,
  recordRefusals as englishRefusals,
} from '../en/ledger.ts'

export const ledgerTexts: typeof english = {
  closed: {
    'single-one-export': '单项许可用于一次出口，出口业务完成后自动失效：已于{day}使用完毕，余量不再有效。',
    'certificate-per-export': '出口凭证用于一次出口：已于{day}使用完毕，余量不再有效。',
    'ordinary-one-batch':
      '一批一证：已于{day}经一次报关使用完毕，余量不再有效。该规则由2009年版推知，仅有一个二手来源；此后各版未就此核对，使用前请先询问。',
    'stated-declarations': '该证载明可用于{most}次报关，最后一次为{day}，余量不再有效。',
  },
  unknownDay: '未载明的日期',
  availability: {
    available: '没有名单、国家或者用途规定确定禁止向该最终用户出口；每次出口仍须核对。',
    'not-needed': '{day}该证所载物项的管制均未施行：无需两用物项许可。',
  },
  findings: {
    'over-quantity': '已出口和已预留的数量比许可数量多{over}千克：请更正记录，或者停止凭该证出口。',
    'over-value': '已出口和已预留的金额比许可金额多{currency} {over}。',
    'over-exports': '该证用于{most}次出口，已记录{used}次：请更正记录，或者停止凭该证出口。',
    'no-total': '该证未载明数量，余量不明。',
    'value-open': '部分已出口或者已预留的数量未载明以{currency}计的金额：金额余额至多为此数。',
    'other-currency': '{count}条记录的金额为其他币种，不作换算，不予计入。',
    'other-port': '记录的出口口岸不是{port}，或者不止一个：该证限一个口岸。',
    'not-usable-then': '{count}次出口记录在该证不能使用的日期。',
    'order-not-found':
      '有{count}项出口或释放所写的订单（{order}）未在该许可证件下预留，未冲减任何预留：请按预留所写填写其单据号和行号。',
    'reinstated-after-end': '该许可证件曾{status}，其后又恢复：所读规定中无此恢复方式，使用前请索取其文书。',
    'reserved-at-end': '该证已终止，仍预留{reserved}千克：请取消预留，或者改用其他许可证件。',
    'longer-than-allowed': '有效期超过该形式许可的上限（单项许可1年，通用许可3年）：请核对形式和日期。',
  },
  checks: {
    'in-ledger': {
      holds: '该许可证件已登记在台账中。',
      fails: '台账中没有当日可用于该出口的许可证件。',
      unknown: '该出口使用哪一许可证件尚不明确。',
    },
    status: {
      holds: '该证当日可以使用。',
      fails: '该证当日不能使用：自{since}起{status}。',
      unknown: '请说明该证的状态。',
    },
    exports: {
      holds: '该证尚有一次出口可用。',
      fails: '该证用于{most}次出口，均已使用、预留或者计划在先。',
      unknown: '请说明该证用于几次出口。',
    },
    value: {
      holds: '金额在余额之内。',
      fails: '金额超出余额{currency} {left}。',
      unknown: '请按该证以{currency}填写该次出口的金额，以及该证项下全部已出口和已预留的金额。',
    },
    port: {
      holds: '口岸与该证一致。',
      fails: '口岸为{port}，而该证的口岸为{named}。',
      unknown: '请填写报关口岸：该证限一个口岸，即{named}。',
    },
  },
  openChoice:
    '只有在此前某批货物改用其他许可证件（其可以改用）时，{licence}的余量才足够：请写明每批货物使用哪份许可证件（{shipments}）。',
  openBefore:
    '只有在此前尚未确定是否由{licence}涵盖的各批货物不凭其出口时，余量才足够：请先确定那些货物（{shipments}）。',
  pastDay: '计划日期早于{day}：如已出口，请予登记；否则请填写新的日期。',
  forecast: {
    calendar: '许可证件',
    'used-up-by-plan': '许可证件{licence}按计划用完',
    'used-up-by-rate': '许可证件{licence}按目前用量用完',
    'valid-until': '许可证件{licence}自当日起失效',
    'apply-licence': '为{licence}之后的许可提出申请：{days}',
    'apply-shipment': '为{shipment}提出申请：{days}',
    'working-days': '{count}个工作日',
    'calendar-days': '{count}日',
    late: '该日已过。',
    openEnded: '审查可能更久：部分时间不计入，或者期限不适用。',
    estimate: '未公布放假通知的年份按估计推算。',
  },
  statuses: {
    issued: '有效',
    reinstated: '已恢复',
    suspended: '已暂停',
    revoked: '已撤销',
    surrendered: '已交回',
    exhausted: '已用完',
    expired: '已过期',
    cancelled: '已注销',
  },
}

export const entryReasons: typeof englishReasons = {
  counts: '按所提交的计入。',
  corrected: '按{by}的更正计入。',
  replaced: '不计入：该单据已重新提交。',
  withdrawn: '不计入：已由{by}撤回。',
  correction: '更正{target}。',
  'outdated-correction': '更正{target}，但以较晚的更正所写为准。',
  'no-target': '不计入：所更正的记录不存在、已被替换，或者本身是一项更正。',
  later: '尚不计入：自{day}起生效。',
}

export const recordRefusals: typeof englishRefusals = {
  'key-reused': '已有其他记录使用该key：请另用一个。',
  'line-twice': '该单据的这一行当日已提交：请填写更大的revision，或者提交更正。',
  'unknown-licence': '台账中没有该id的许可证件：请先登记。',
  'no-target': '台账中没有该证的此项记录可供更正。如需修改某项更正，请对同一记录另行更正。',
  'whole-licence':
    '{kind}变更整份许可证件{licence}，而此项写有订单、出口或其行：请以通知为单据，不填line和order。如需撤回单项记录，请登记correct，以corrects写其key，并填withdrawn为true；如需释放预留，请用release。',
  'not-usable': '该证在{day}不能使用：{status}。',
  'outside-validity': '该证自{from}起有效，至{last}止（含当日）。',
  'exceeds-quantity': '仅余{left}千克可以预留。',
  'exceeds-value': '仅余{currency} {left}可以预留。',
  'exceeds-exports': '该证用于{most}次出口，均已使用或者预留。',
}
