import type { ledgerTexts as english } from '../en/ledger.ts'

export const ledgerTexts: typeof english = {
  closed: {
    'single-one-export': '单项许可用于一次出口，出口业务完成后自动失效：已于{day}使用完毕，余量不再有效。',
    'certificate-per-export': '出口凭证用于一次出口：已于{day}使用完毕，余量不再有效。',
    'ordinary-one-batch':
      '一批一证：已于{day}经一次报关使用完毕，余量不再有效。该规则由2009年版推知，仅有一个二手来源；此后各版未就此核对，使用前请先询问。',
    'stated-declarations': '该证载明可用于{most}次报关，最后一次为{day}，余量不再有效。',
  },
  availability: {
    available: '没有名单、国家或者用途规定确定禁止向该最终用户出口；每次出口仍须核对。',
    'not-needed': '{day}该证所载物项的管制均未施行：无需两用物项许可。',
  },
  findings: {
    'over-quantity': '已出口和已预留的数量比许可数量多{over}千克：请更正记录，或者停止出口并报告。',
    'over-value': '已出口和已预留的金额比许可金额多{currency} {over}。',
    'over-exports': '该证用于{most}次出口，已记录{used}次：请更正记录，或者停止出口并报告。',
    'no-total': '该证未载明数量，余量不明。',
    'other-currency': '{count}条记录的金额为其他币种，不作换算，不予计入。',
    'other-port': '记录的出口口岸不是{port}，或者不止一个：该证限一个口岸。',
    'not-usable-then': '{count}次出口记录在该证不能使用的日期。',
    'reserved-at-end': '该证已终止，仍预留{reserved}千克：请取消预留，或者改用其他许可证件。',
    'longer-than-allowed': '有效期超过该形式许可的上限（单项许可1年，通用许可3年）：请核对形式和日期。',
  },
  reasons: {
    counts: '按所提交的计入。',
    corrected: '按{by}的更正计入。',
    replaced: '不计入：该单据已重新提交。',
    withdrawn: '不计入：已由{by}撤回。',
    correction: '更正{target}。',
    'outdated-correction': '不计入：对{target}另有较晚的更正。',
    'no-target': '不计入：所更正的记录不存在，或者已被替换。',
    later: '尚不计入：自{day}起生效。',
  },
  refused: {
    'key-reused': '已有其他记录使用该key：请另用一个。',
    'line-twice': '该单据的这一行当日已提交：请填写更大的revision，或者提交更正。',
    'unknown-licence': '台账中没有该id的许可证件：请先登记。',
    'no-target': '台账中没有所更正的记录。',
    'not-usable': '该证在{day}不能使用：{status}。',
    'outside-validity': '该证自{from}起有效，至{until}止（不含）。',
    'exceeds-quantity': '仅余{left}千克可以预留。',
    'exceeds-value': '仅余{currency} {left}可以预留。',
    'exceeds-exports': '该证用于{most}次出口，均已使用或者预留。',
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
