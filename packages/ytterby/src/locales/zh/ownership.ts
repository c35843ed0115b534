import type { ownershipTexts as english } from '../en/ownership.ts'

export const ownershipTexts: typeof english = {
  headline: {
    'at-or-above': '列名主体持有“{party}”的{share}：达到50%及以上。',
    below: '列名主体持有“{party}”的{share}：不足50%。',
    open: '列名主体持有“{party}”的{share}：是否达到50%未定。',
  },
  ways: '已读到的文件未规定多层持股或者多个列名主体的持股如何计算。按各层相乘计：{byShare}；对本身被持有50%及以上的主体按其全部持股计：{byControl}。所列范围包含两者。',
  rules: {
    'a61-2':
      '对管控名单、关注名单上的主体及其控股50%及以上的子公司、分公司等分支机构的出口申请，原则上不予许可。{state}',
    'afsl-5':
      '反制措施还可适用于被反制主体实际控制或者参与设立、运营的组织，但须另行决定：其所持有的组织并不因此列名。',
    'd834-15': '禁止措施还可适用于相关主体控制的组织。截至2026年10月未发现此类措施。',
    'd835-8': '措施还可适用于列名主体控制的组织。截至2026年10月未发现列名。',
    'd792-28': '该条例没有50%规则：被列名主体持有，并不因此列名。',
    'uel-provisions': '就不可靠实体清单，未读到关于列名主体所持组织的规定。',
  },
  question: {
    listed: '请查明“{owner}”是否在管控名单或者关注名单上。',
    percent: '请查明“{owner}”持有“{held}”的比例。',
    rest: '请查明“{held}”其余{percent}由谁持有。',
  },
}
