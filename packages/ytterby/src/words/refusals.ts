import type { Lang } from '../locales/langs.ts'
import type { InquiryIssueCode } from '../errors/invalid-inquiry-error.ts'
import type { ListIssue } from '../errors/invalid-list-error.ts'

/** What to do about a refusal, in Chinese, by its code. The sentences of typed errors themselves are English. */
const SENTENCES = {
  'invalid-type': '该值的类型不符，请按约定填写。',
  missing: '缺少该字段，请填写。',
  'unknown-key': '没有该字段。',
  'unknown-value': '该值不在可选范围内。',
  'invalid-day': '请填写真实存在的日期，格式为YYYY-MM-DD。',
  'invalid-code': '请填写有效编码：商品编号4至10位数字，管制编码如1C905.a.4。',
  'dead-code': '该年度目录没有此商品编号，请使用出口当年的编号。',
  'out-of-range': '该值超出可用范围，或与其他日期、数量不符。',
  'sum-over-100': '重量百分比合计超过100。',
  'duplicate-element': '每种元素只填一次。',
  'duplicate-id': '每个部分须有各自的id。',
  'form-element-conflict': '该形态本身含稀土：请写明元素，或不填清单。',
  'destination-is-origin': '货物并未离开中国：请填写CN以外的目的地，或填写exportedFrom。',
  'too-long': '内容过长。',
  'too-deep': '嵌套层数过多：请删去无关内容。',
  'names-nobody': '该名称未指明任何主体（仅有法律形式，或为“未知”之类的词）：请写出主体名称。',
  'not-a-list': '请提供由各行组成的清单。',
  'empty-list': '请至少提供一行。',
  'too-many-lines': '行数过多：请分批询问。',
  'unknown-option': '没有该选项。',
  'invalid-list': '清单无法答复：须有1至100000行，日期须真实存在。',
  'no-known-column': '首行没有任何约定的列名，如product.form、product.elements、destination。',
  'unknown-column': '没有该列名。',
  'duplicate-column': '同一列出现两次：请保留一列。',
  'answer-column-taken': '该列名由答复使用：请改名或删去。',
  'too-many-columns': '列数过多：请删去不需要的列。',
  'malformed-csv': '不是有效的CSV：是否有引号未闭合？',
  'not-an-object': '每行写一个JSON对象。',
  'line-too-long': '该行超过1 MiB：请删去无关内容。',
  'cell-count': '该行的单元格数与首行不符：含分隔符的单元格请加引号，并写全各单元格。',
  'malformed-quote': '该行有引号未闭合：单元格内的引号须写两次。',
  'empty-calendar':
    '没有可写入日历的日期：请填写submittedOn、acceptedOn或neededBy；或者依该日法律没有须等待的两用物项许可。',
  'invalid-plan': '补正安排无法计算：至多10次，每次0至250个工作日，且须在受理之前。',
  'language-not-held': '答复语言为英文（en）或中文（zh）。',
  'unknown-topic': '没有该主题。',
  'not-an-assessment': '请提供assess所返回的完整答复，不作改动。',
  'other-ruleset': '该答复依另一版规则作出：请重新询问。',
  'verdict-not-no-permit': '本说明用于无需许可的货物，而结论并非如此：请补充未说明的事实，或申请许可。',
  'not-leaving-china': '中国海关只审核自中国出口的货物：请不填exportedFrom，或填CN。',
  'law-not-read': '2020-12-01以前所需材料未读到：请询问其后的日期。',
  'end-use-untrue': '本声明承诺不作此类用途，而所述最终用途正属此类，声明将不实：请勿出具。',
  'not-a-remark': '请提供customsRemark所返回的完整备注，不作改动。',
  'not-a-letter': '请提供supplierQuestions所返回的完整信函，不作改动。',
} satisfies Readonly<Record<InquiryIssueCode | ListIssue['code'], string>> & Readonly<Record<string, string>>
const BY_CODE: Readonly<Record<string, string>> = SENTENCES

/** What an English sentence names, which no code tells: the word that was probably meant, words of a list, a bound. */
const DETAILS: readonly (readonly [RegExp, string])[] = [
  [/Did you mean “([^”]+)”\?/, '是否为“$1”？'],
  [/(?:Use one of|Known here|Known are|Ask for one of): ([^.]+(?:\.[a-z][^.]*)*)\./, '可用：$1。'],
  [/Must be at most ([0-9.e+]+)\./, '不得大于$1。'],
  [/Must be at least ([0-9.e+]+)\./, '不得小于$1。'],
  [/Must be more than ([0-9.e+]+)\./, '须大于$1。'],
  [/At most ([0-9]+) (?:characters|members) are allowed\./, '上限为$1。'],
  [/a day from (\d{4}-\d\d-\d\d) on/, '请询问$1及以后的日期。'],
  [/Name a day from (\S+) to (\S+);/, '请填写$1至$2的日期。'],
  [/accepted on the day of its submission or later/, '受理不得早于提交申请。'],
  [/needed before the day asked about/, '需用日早于所询日期。'],
  [/needed before the application/, '需用日早于提交申请之日。'],
  [/Must be later than validFrom/, '有效期止日须晚于起始日：填印明的最后一日的次日。'],
  [/A single licence is for one end user/, '单项许可只对应一个最终用户。'],
  [/More was exported than the licence is for/, '已出口数量超过许可数量。'],
  [/the edition of (\d{4}) has it/, '$1年版目录有此编号。'],
  [/without U\+FFFD/, '请以UTF-8填写完整文字：U+FFFD表示有字符已丢失。'],
  [/an ISO 3166-1 alpha-2 code/, '请使用ISO 3166-1两字母代码，如DE。'],
]

/** A refusal in a language. */
export function refusalText(code: string, message: string, lang: Lang): string {
  const chinese = lang === 'zh' ? BY_CODE[code] : undefined
  if (chinese === undefined) return message
  const details = DETAILS.flatMap(([pattern, words]) => {
    const found = pattern.exec(message)
    return found === null ? [] : [found[0].replace(pattern, words)]
  })
  return chinese + details.join('')
}
