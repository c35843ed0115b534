import type { InputErrorCode } from '../../input-error.ts'

/** Errors that only the command line reports. */
export const refusals = {
  sentences: {
    'malformed-json': '不是有效的JSON对象；格式见--help。',
    'no-such-file': '没有该文件：请检查路径，或用-读取标准输入。',
    'is-a-directory': '这是目录：请写明其中的文件。',
    'unreadable-file': '无法读取该文件：请检查路径和权限。',
    'empty-file': '输入为空：请用一句话说明货物，或给出文件内容。',
    'binary-file': '输入不是文本：请另存为UTF-8文本或CSV。',
    'no-workbook': '输入不是可读的工作簿：请用表格软件打开并另存为xlsx，或导出为CSV。',
    'locked-workbook': '工作簿设有密码，或为旧的xls格式：请另存为不设密码的xlsx。',
    'no-such-sheet': '没有该工作表。',
    'unsure-encoding': '文件不是Unicode，其编码不止一种可能：请用 --encoding 指明。',
    'mixed-encodings': '文件中有一行与其他行编码不同：请改正该行，或用 --encoding 指明编码。',
    'unread-encoding': '文件的编码无法识别：请另存为“CSV UTF-8”，或用 --encoding 指明编码。',
    'unknown-column': '没有该列名；其他系统导出的清单请用{command} intake读取。',
    'json-array': '输入是JSON数组：请每行写一个对象。',
    'input-too-long': '输入过大：请拆分文件或删去无关内容。',
    'unwritable-file': '无法写入该文件：请检查路径。',
    'no-goods': '文件中没有货物行：请确认是否为该清单，而非其他工作表或文件。',
    'no-author': '请给出 --by：系统中没有您的姓名，而每个答案须注明由谁作出。',
    'no-questions': '该工作簿没有问题表：请用 --questions 写出问题，或用 --out 写出工作簿。',
    'unknown-question': '清单已不再询问此问题，或已回答：请重新写出问题。',
    'unknown-answer': '请填写选项的编号或文字；注明可填其他值的，也可填其他值。',
    'unknown-notice': '没有列名主体的公告使用此编号；{command} screen 会列出编号，如MOFCOM-2026-30。',
    'missing-decision': '请填写other（另一主体）或same（即列名主体）。',
    'unknown-decision': '请填写other（另一主体）或same（即列名主体）。',
  },
  /** Usage errors; `$1` is filled in. */
  usage: {
    unknownOption: '错误：没有选项“$1”。',
    unknownCommand: '错误：没有命令“$1”。',
    unknownTopic: '错误：没有主题“$1”。',
    optionWithoutValue: '错误：选项“$1”缺少值。',
    optionMissing: '错误：缺少选项“$1”。',
    argumentMissing: '错误：缺少参数“$1”。',
    tooManyArguments: '错误：参数过多：应为$1个，实为$2个。',
    optionsConflict: '错误：选项“$1”不能与“$2”同用。',
    valueNotAllowed: '错误：“$1”的值不在可选范围内；可用：$2。',
    valueInvalid: '错误：“$1”的值无效。',
    outFormat: '请写格式名（$1），并将输出存为文件：… --out csv > 文件；工作簿由ytterby intake --out写出。',
    day: '请填写真实存在的日期，格式为YYYY-MM-DD。',
    firstDay: '请询问$1及以后的日期；此前的法律未收录。',
    once: '只填一次；多项以“;”分隔。',
    country: '请填写ISO 3166-1两字母代码，如DE。',
    currency: '请填写ISO 4217三字母代码，如EUR。',
    number: '请填写$1至$2的数。',
    workingDays: '请填写工作日整数，以“;”分隔。',
    meant: '（是否为“$1”？）',
    help: '（用法见 $1 --help。）',
  },
} satisfies {
  sentences: Partial<Readonly<Record<InputErrorCode, string>>> & Readonly<Record<string, string>>
  usage: object
}
