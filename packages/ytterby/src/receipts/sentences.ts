import type { Text } from '../schema/record.ts'

const text = (en: string, zh: string): Text => ({ en, zh })

/** `unknown`: the check could not be made with what was given. */
export type Outcome = 'holds' | 'fails' | 'unknown'

/** What is checked, and what can come of it. */
export type Outcomes = {
  shape: Exclude<Outcome, 'unknown'>
  'key-known': Outcome
  'key-valid': Outcome
  signature: Outcome
  inquiry: Outcome
  assessment: Outcome
  ruleset: Exclude<Outcome, 'fails'>
  chain: Outcome
  reassessed: Outcome
  asked: Outcome
  matches: Outcome
  'screened-against': Outcome
  rescreened: Outcome
}
export type CheckId = keyof Outcomes

/** Why a name that another matcher screened is not screened again. */
export const OTHER_MATCHER = {
  earlier: text(
    'An earlier matcher issued it: names were compared otherwise then, so what this one finds shows nothing.',
    '本回执由较早的比对程序签发：当时的名称比对方法不同，现在的筛查结果不能说明问题。',
  ),
  later: text(
    'A later matcher issued it: take a later version of the package to screen the name again.',
    '本回执由较新的比对程序签发：请用较新的版本重新筛查。',
  ),
} as const satisfies Readonly<Record<string, Text>>

/** What an outcome says. */
export const CHECK_SENTENCES: { readonly [Id in CheckId]: Readonly<Record<Outcomes[Id], Text>> } = {
  shape: {
    holds: text('It is a receipt, and every field is well-formed.', '这是回执，各字段格式无误。'),
    fails: text(
      'It is no such receipt: a field is missing, unknown or malformed.',
      '这不是此类回执：有字段缺失、未知或者格式不符。',
    ),
  },
  'key-known': {
    holds: text('The key that it names is among the keys given.', '所指密钥在所给公钥之中。'),
    fails: text(
      'The key that it names is not among the keys given: get the current keys of the issuer.',
      '所指密钥不在所给公钥之中：请取得签发方现行的公钥。',
    ),
    unknown: text('Which key it names cannot be read.', '无法读出所指密钥。'),
  },
  'key-valid': {
    holds: text('The key was valid at the moment of issue.', '签发之时该密钥有效。'),
    fails: text(
      'The key was not valid at the moment of issue: not yet, no longer, or revoked.',
      '签发之时该密钥无效：尚未生效、已经到期或者已被撤销。',
    ),
    unknown: text('Whether the key was valid cannot be told without it.', '没有密钥，无法确定其是否有效。'),
  },
  signature: {
    holds: text(
      'The signature is that of the key over this receipt: nothing in it was changed.',
      '签名确系该密钥对本回执所作：回执未经改动。',
    ),
    fails: text(
      'The signature does not fit: the receipt was changed, or another key signed it.',
      '签名不符：回执经过改动，或者由其他密钥签名。',
    ),
    unknown: text('The signature cannot be checked without the key.', '没有密钥，无法核对签名。'),
  },
  inquiry: {
    holds: text('The inquiry is the one that the receipt is for.', '询问与回执所载一致。'),
    fails: text('The inquiry is not the one that the receipt is for.', '询问与回执所载不符。'),
    unknown: text(
      'The inquiry was not compared: that takes the inquiry and a receipt that can be read.',
      '未核对询问：须有询问和可读的回执。',
    ),
  },
  assessment: {
    holds: text(
      'The decision is the one that the receipt is for: verdict, permits, tier, restrictions, days ahead. Sentences that explain it are not in the receipt.',
      '结论与回执所载一致：结论、许可、级别、限制和后续变化。说明文字不在回执之内。',
    ),
    fails: text(
      'The decision is not the one that the receipt is for: verdict, permits, tier, restrictions, days ahead or ruleset differ.',
      '结论与回执所载不符：结论、许可、级别、限制、后续变化或者规则版本不同。',
    ),
    unknown: text(
      'The decision was not compared: that takes the assessment and a receipt that can be read.',
      '未核对结论：须有答复和可读的回执。',
    ),
  },
  ruleset: {
    holds: text('The ruleset at hand is the one that the receipt names.', '所用规则与回执所载版本一致。'),
    unknown: text(
      'The ruleset at hand is not known to be the one that the receipt names: take that release to work it out again.',
      '不能确定所用规则与回执所载版本一致：请用该版本重新得出。',
    ),
  },
  chain: {
    holds: text(
      'The ruleset has its place in the chain of releases, which is unbroken up to the newest one known here.',
      '该规则在版本链中有其位置，且版本链直至此处所知的最新版本未曾中断。',
    ),
    fails: text(
      'The place that it names is not the one that this release has in the chain of releases.',
      '所载位置并非该版本在版本链中的位置。',
    ),
    unknown: text(
      'Its place in the chain of releases cannot be told: the ruleset was not released, or is newer than what is known here.',
      '无法确定其在版本链中的位置：该规则未曾发布，或者新于此处所知的版本。',
    ),
  },
  reassessed: {
    holds: text(
      'Assessed again under that ruleset, the inquiry gets the same decision.',
      '依该规则重新评估，结论相同。',
    ),
    fails: text(
      'Assessed again under that ruleset, the inquiry gets another decision.',
      '依该规则重新评估，结论不同。',
    ),
    unknown: text(
      'The inquiry was not assessed again: that takes the inquiry and the ruleset that the receipt is for.',
      '未重新评估：须有回执所对应的询问和规则。',
    ),
  },
  asked: {
    holds: text('Name, country and days are those that the receipt is for.', '名称、国家和日期与回执所载一致。'),
    fails: text('Name, country or days are not those that the receipt is for.', '名称、国家或者日期与回执所载不符。'),
    unknown: text(
      'What was asked was not compared: that takes the screening and a receipt that can be read.',
      '未核对所询内容：须有筛查结果和可读的回执。',
    ),
  },
  matches: {
    holds: text('The listings found are those that the receipt is for.', '所得名单记录与回执所载一致。'),
    fails: text('The listings found are not those that the receipt is for.', '所得名单记录与回执所载不符。'),
    unknown: text(
      'The listings found were not compared: that takes the screening and a receipt that can be read.',
      '未核对所得名单记录：须有筛查结果和可读的回执。',
    ),
  },
  'screened-against': {
    holds: text(
      'The party lists of that ruleset are those that the receipt says the name was screened against.',
      '该规则所载名单即回执所称的筛查名单。',
    ),
    fails: text(
      'The party lists of that ruleset are not those that the receipt says the name was screened against.',
      '该规则所载名单并非回执所称的筛查名单。',
    ),
    unknown: text(
      'The party lists were not compared: that takes the ruleset that the receipt names.',
      '未核对筛查名单：须有回执所载版本的规则。',
    ),
  },
  rescreened: {
    holds: text(
      'Screened again under that ruleset, the name gets the same listings.',
      '依该规则重新筛查，所得名单记录相同。',
    ),
    fails: text(
      'Screened again under that ruleset, the name gets other listings.',
      '依该规则重新筛查，所得名单记录不同。',
    ),
    unknown: text(
      'The name was not screened again: that takes the name and the ruleset that the receipt is for.',
      '未重新筛查：须有回执所对应的名称和规则。',
    ),
  },
}
