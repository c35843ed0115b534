import type { Lang } from 'ytterby'
import { refusalText as sharedText } from 'ytterby/words'
import type { InputErrorCode } from '../input-error.ts'

/** What only the command line refuses, in Chinese. */
const SENTENCES = {
  'nothing-asked': '请用--form等选项说明所询内容，或从标准输入提供JSON询问；用法见--help。',
  'malformed-json': '不是有效的JSON对象；格式见--help。',
  'no-such-file': '没有该文件：请检查路径，或用-读取标准输入。',
  'is-a-directory': '这是目录：请写明其中的文件。',
  'unreadable-file': '无法读取该文件：请检查路径和权限。',
  'empty-file': '输入为空。',
  'binary-file': '输入不是文本：请另存为UTF-8文本或CSV。',
  'not-utf-8': '输入不是UTF-8：请另存为“CSV UTF-8”。',
  'json-array': '输入是JSON数组：请每行写一个对象。',
  'input-too-long': '输入超过16 MiB：请删去无关内容。',
  'not-a-signed-answer':
    '请提供一个JSON对象：“assessment”为答复（或“screening”为筛查结果），“receipt”为其回执，不含其他内容。',
  'malformed-keys': '公钥文件缺项、有未知项或者格式不符；格式见--help。',
  'no-name-column': '首行没有待筛查名称的列：请将其命名为name或endUser.name，国家列命名为country或endUser.country。',
  'missing-column': '文件缺少所需的列；列名见 ytterby screen --help。',
  'review-file': '这是核查文件，其中尚有未决事项：请用 ytterby screen --review 读取。',
  'review-alone': '请同时给出 --clearances：核查结论写入该文件。',
  'same-file': '--clearances 与 --review 请用不同的文件。',
  'names-and-file': '请只给出名称，或只给出一个文件。',
  'unwritable-file': '无法写入该文件：请检查路径。',
} satisfies Partial<Readonly<Record<InputErrorCode, string>>>
/** What is wrong with a row of a clearances file or a review. */
const OF_ROWS: Readonly<Record<string, string>> = {
  'unknown-notice': '没有列名主体的公告使用此编号；ytterby screen 会列出编号，如MOFCOM-2026-30。',
  'missing-decision': '请填写other（另一主体）或same（即列名主体）。',
  'unknown-decision': '请填写other（另一主体）或same（即列名主体）。',
}

const BY_CODE: Readonly<Record<string, string>> = SENTENCES

/** A refusal in a language. */
export const refusalText = (code: string, message: string, lang: Lang): string =>
  (lang === 'zh' ? (BY_CODE[code] ?? OF_ROWS[code]) : undefined) ?? sharedText(code, message, lang)

/** Usage errors as commander writes them. */
const USAGE: readonly (readonly [RegExp, string])[] = [
  [/error: unknown option '([^']*)'/, '错误：没有选项“$1”。'],
  [/error: unknown command '([^']*)'/, '错误：没有命令“$1”。'],
  [/error: option '([^']*)' argument missing/, '错误：选项“$1”缺少值。'],
  [/error: required option '([^']*)' not specified/, '错误：缺少选项“$1”。'],
  [/error: missing required argument '([^']*)'/, '错误：缺少参数“$1”。'],
  [
    /error: too many arguments(?: for '[^']*')?\. Expected (\d+) arguments? but got (\d+)\.?.*/,
    '错误：参数过多：应为$1个，实为$2个。',
  ],
  [/error: option '([^']*)' cannot be used with option '([^']*)'/, '错误：选项“$1”不能与“$2”同用。'],
  [
    /error: (?:option|command-argument value) '([^']*)'(?: argument '[^']*')? is invalid(?: for argument '[^']*')?\. Allowed choices are ([^.]*)\./,
    '错误：“$1”的值不在可选范围内；可用：$2。',
  ],
  [
    /error: (?:option|command-argument value) '([^']*)'(?: argument '[^']*')? is invalid(?: for argument '[^']*')?\. ?/,
    '错误：“$1”的值无效。',
  ],
  [/Write a day that exists as YYYY-MM-DD\./, '请填写真实存在的日期，格式为YYYY-MM-DD。'],
  [/Ask about a day from (\S+) on; earlier law is not held\./, '请询问$1及以后的日期；此前的法律未收录。'],
  [/State it once; lists are separated by “;”\./, '只填一次；多项以“;”分隔。'],
  [/Write two capital letters of ISO 3166-1, such as DE\./, '请填写ISO 3166-1两字母代码，如DE。'],
  [/Write three capital letters of ISO 4217, such as EUR\./, '请填写ISO 4217三字母代码，如EUR。'],
  [/Write a number from (\d+) to (\d+)\./, '请填写$1至$2的数。'],
  [/Write working days as whole numbers, separated by “;”\./, '请填写工作日整数，以“;”分隔。'],
  [/\(Did you mean (?:one of )?([^?]+)\?\)/, '（是否为“$1”？）'],
  [/\((ytterby[a-z ]*) --help shows how\.\)/, '（用法见 $1 --help。）'],
]

/** What the parser of the command line says, in a language. */
export const usageText = (text: string, lang: Lang): string =>
  lang === 'zh' ? USAGE.reduce((said, [pattern, words]) => said.replace(pattern, words), text) : text
