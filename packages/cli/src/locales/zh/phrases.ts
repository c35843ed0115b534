import type { phrases as english } from '../en/phrases.ts'

export const phrases: typeof english = {
  jobSent: '已发送 {sent} MB，共 {all} MB',
  jobAnswered: '已答复{count}行',
  jobAnsweredUntil: '已答复{count}行，预计UTC {end} 前后全部完成',
  jobLinesFailed: '以下各行多次答复失败，答复中没有这些行：{lines}',
  jobLinesAsked: '有新问题的行数：{count}；问题见 intake_open 列。',
  jobLinesRefused: '无法答复的行数：{count}；原因见 error 列。',
  noSchedule: '请给出 --submitted-on、--accepted-on 或 --needed-by：没有可据以推算的日期。',
  papersListed: '--why 列出',
  otherReasons: '另有{count}项不适用（--why 显示）',
  openReasons: '{count}项取决于未明事实（--why 显示）',
  possibleEntries: '{count}个条目可能涵盖该货物（{flag} 列出）',
  possibleEntriesOf: '{count}个条目可能涵盖该货物：{codes}（{flag} 列出）',
  possibleDuties: '可能适用{count}项义务和条件（--why 显示）',
  manyGaps: '可能影响答复的空白有{count}处（--why 列出）',
  otherForms: '或其他{count}种形态之一；{command} assess --help 列出全部形态',
  formsListed: '（{command} assess --help 列出全部形态。）',
  otherContext: '另有{count}项背景信息，包括处罚和救济（--why 显示）',
  nearestFound: '最接近的：',
  controlsHidden: '另有{count}个管制编码条目：请给出编码、元素或词语，例如 {command} law 1C905 或 {command} law Dy。',
  moreGroups: '另有{count}项（--out csv 显示）',
  moreRefused: '另有{count}行（--out json 显示）',
  todayAsked: '未说明日期：按北京时间今日{day}答复（--as-of 可另行指定）。',
  badRow: '{file}第{line}行，列{column}：{code}：{what}',
  watchRelease: '规则集{version}，{day}：{change}',
  watchAhead: '即将：{change}',
  watchCorrections:
    '{version}版规则集更正了我们此前的答复，法律并未变更。涉及行数：{count}。在依据此前的答复行事之前，请重新查询：',
  watchCorrected: '    {from} → {to}：{count}（{lines}）',
  watchBegun: '{day}，规则集{version}：开始监测{lines}行，无法答复{refused}行。下次运行时报告变化。',
  watchSum:
    '{day}，规则集{version}：监测{lines}行，变化{events}项，新增{added}行，事实有变{changed}行，移除{removed}行，无法答复{refused}行。',
  watchSumNew:
    '{day}，规则集{version}：监测{lines}行，变化{events}项，新增{added}行，事实有变{changed}行，移除{removed}行，无法答复{refused}行。新增和事实有变的行已记录，自下次运行起报告其变化。',
  watchUndelivered: '推送地址未接收（{reason}）。监测状态未变：下次运行将再次报告。',
  watchStatus: '状态码{status}',
  onNoList: '不在所收录的任何名单',
  matchCleared: '已排除',
  familyBears: '列名主体中有相同字号者；仅凭此不影响结论',
  familyListing: '{name}：{list}，{state}（{notice}）',
  matchSame: '经确认即列名主体',
  matchListing: '{list}，{state}：{notice}（{id}）',
  matchMet: '据{met}：{source}',
  matchWhy: '理由：{why}',
  clearedOn: '核查于{day}：{why}',
  clearedBy: '{by}核查于{day}：{why}',
  screenedLine: '第{line}行：{what}',
  screenedNames: '共{lines}行，{names}个名称',
  screenedUnlisted: '{count}个不在所收录的任何名单',
  screenedEqual: '{count}个与列名主体一致',
  screenedSame: '{count}个相近，经确认即列名主体',
  screenedFamily: '{count}个未被列名，但列名主体中有相同字号者',
  screenedNear: '{count}个与列名主体相近：待确认',
  screenedCleared: '{count}个相近，经核查系另一主体',
  screenedUnnamed: '{count}行没有名称',
  screenedRefused: '{count}行无法筛查',
  screenedBy: '按{day}以规则集{version}（收录截至{knownThrough}）的名单筛查。',
  reviewWritten: '{file}：{count}项相近匹配待确认。',
  clearancesWritten: '{file}：{count}项排除，其中新增{added}项。',
  severalReadings: '{flag}：{why}。请写其中之一：{either}。',
  understood: '理解为',
  understoodFact: '{name}：{value}',
  understoodFrom: '{name}：{value}（出自“{text}”）',
  proposed: '建议',
  proposedBy: '{what}（{words}）',
  unread: '未读出',
  unclear: '不明确',
  proposedForms: '形态未定。按所述应为其中之一：{forms}；请用 --form 说明。',
  understoodOpen: '{name}：{why}（可能的读法：{either}）',
  sentenceUnclear: '这一行中有的内容读法不唯一，因此未予答复。请换一种写法，或用选项写明。',
  sentenceAccept: '按此答复吗？[回车 = 是，n = 否] ',
  sentenceNotAccepted: '未予答复：没有人确认对这一行的理解。如予接受，请加 --accept certain。',
  mcpAbout: '经标准输入输出向智能体提供工具（Model Context Protocol），无需网络。',
  mcpLang: '本帮助的语言；每次调用工具时另行注明',
  mcpHelp: `
工具、资源和提示与服务的/mcp相同，答复也相同。由支持该协议的程序启动，关闭输入即结束；不留存任何内容，也不向任何地方发送。未写明日期的，以北京当日询问，每份答复均注明其日期。

Examples:
  ytterby mcp
  npx -y @ytterby/cli mcp
  {"mcpServers": {"ytterby": {
    "command": "npx", "args": ["-y", "@ytterby/cli", "mcp"]}}}

此包尚未发布到npm：须先由克隆打包（npm run pack）并以npm安装，npx 才能找到。克隆本身可在任何文件夹这样启动：
  {"mcpServers": {"ytterby": {"command": "npm",
    "args": ["run", "-s", "--prefix", "/path/to/clone", "ytterby", "--", "mcp"]}}}`,
}
