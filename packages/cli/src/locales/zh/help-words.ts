/** Summaries, descriptions, arguments and options of the commands in Chinese, by the English that the commands have. */
export const helpWords: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Usage: {command} <command> [options]': '用法：{command} <命令> [选项]',
  '{command} help <command>, help examples, help exit: all of it.':
    '{command} help <命令>、help examples、help exit：查看全部。加 --lang zh 为中文。',
  'Usage: {name} {usage}': '用法：{name} {usage}',
  '{command}: every option, more examples, the exit status.': '{command}：全部选项、更多示例、退出状态。',
  'Arguments:': '参数：',
  'Commands:': '命令：',
  'Options:': '选项：',
  'Example:': '示例：',
  'Examples:': '示例：',
  'and {count} more': '另有{count}项',
  'choices: {choices}': '可选：{choices}',
  'default: {value}': '默认：{value}',
  'display help for command': '显示帮助',

  'may this good leave China, with which permit, how do you know?': '该货物可否出口、须申领何种许可、依据何在',
  'is this name on a list, or close to one?': '该名称是否列入名单，或与名单所列名称相近',
  'read a list as it is, ask what decides, answer it': '按原样读取清单，询问决定结论的事实，逐行答复',
  'answer every line of a file of any length': '逐行答复任意长度的文件',
  'add up a parts list by verdict, element, code, day': '按结论、元素、编码、日期汇总零件清单',
  'what changes for a list between two days or releases': '比较两个日期或两个版本之间清单的变化',
  'which lines are decided differently since the last run': '自上次运行以来哪些行的结论不同',
  'have a service answer a list in the background': '由服务在后台答复清单',
  'when a licence may arrive, and when to apply': '许可证何时可能取得，最迟何时申请',
  'draw up a paper: statement, remark, sheet, questions': '起草文件：说明、备注、证明材料、询问函',
  'does a licence in hand cover this shipment?': '现有许可证是否涵盖本批货物',
  'what is left of licences, and do they cover what comes?': '许可证尚余多少，是否涵盖后续货物',
  'answer for parts that are shipped together': '对一并发运的各部件作出答复',
  'does announcement 61 reach a product made abroad?': '境外制造的产品是否适用第61号公告',
  'which smallest changes would change the answer': '哪些最小的变化会改变答复',
  'every verdict on a good since 2003': '某一货物自2003年以来的全部结论',
  'use signed law that was released after this program': '使用本程序之后发布的签名法律包',
  'instruments and controls on a day, by code or word': '按编码或词语查询某日的文件和管制',
  'market, history, durations, commodity codes': '市场、沿革、时限、商品编号',
  'is the receipt of an answer genuine?': '答复的回执是否真实',
  'serve the tools for agents': '为智能体提供工具',
  'what makes the Tab key complete: bash, zsh or fish': 'Tab键补全脚本：bash、zsh或fish',

  'The good:': '货物：',
  'The journey:': '运输：',
  'The deal:': '交易：',
  'Answer for one good: may it leave China, with which permit, after how long, and how do you know?':
    '对一项货物作出答复：可否出口、须申领何种许可、需时多久、依据何在。',
  'the good and the deal in one line of text': '用一行文字写明货物和交易',
  'answer on what the line says, without asking': '按该行文字直接答复，不再询问',
  'every entry, restriction, reason, gap and paper as well': '另列全部条目、限制、理由、尚未读到的规定和材料',
  'stages, papers, reports, limits and warnings as well': '另列阶段、材料、报道、期限和提示',
  'what the answer cites as well': '另列答复所引依据',
  'the whole assessment as canonical JSON': '以规范JSON输出完整答复',
  'day of export, YYYY-MM-DD, for inquiries that state none; today in Beijing if left out':
    '未写明日期时的出口日期（YYYY-MM-DD）；不填则为北京当日',
  'count only what was published by this day, for inquiries that state none': '未写明时，仅计入该日及之前已公布的内容',
  'language of the answer': '答复的语言',
  'answer by an earlier release of the encoded law (ytterby law --rulesets lists them), or by the law in use in a folder, such as ./law (ytterby bundle)':
    '按较早版本的法律答复（ytterby law --rulesets 列出各版本），或按文件夹中使用的法律答复，如./law（见ytterby bundle）',
  'CSV of near matches that were found to be another party; each applies to parties of its name':
    '经核实属另一主体的相近名称（CSV）；每项适用于该名称的主体',
  'form in which the good is shipped, such as ndfeb-magnet': '货物的发运形态，如ndfeb-magnet',
  'rare earths in the good: "Nd:24;Dy:7", "Nd;Dy", or none': '货物所含稀土："Nd:24;Dy:7"、"Nd;Dy"，或none（不含）',
  'true: these are all the rare earths in it; a list for a magnet may otherwise miss dysprosium or terbium':
    'true：所列即全部稀土；否则磁体的清单可能漏列镝或铽',
  'other metals of an alloy or target: "Fe;Co", or none': '合金或靶材的其他金属："Fe;Co"，或none（没有）',
  'main substance if it is not the rare earth: ZrO2, Al2O3, …': '主要物质不是稀土时的主要物质：ZrO2、Al2O3等',
  'primary or deep': 'primary（初加工）或deep（深加工）',
  'field of a technology, such as magnet-preparation': '技术的领域，如magnet-preparation',
  'particle size in micrometres, for cerium': '粒度（微米），适用于铈',
  'customs commodity code, 4 to 10 digits': '海关商品编号，4至10位',
  'asserted control code, such as 1C905.a.4': '自行认定的管制编码，如1C905.a.4',
  'grade; does not affect the answer': '牌号；不影响答复',
  'name in the papers; does not affect the answer': '文件中的名称；不影响答复',
  'ISO 3166-1 alpha-2, such as DE': 'ISO 3166-1两字母代码，如DE',
  'CN unless stated': '未写明则为CN',
  'value share of Chinese annex 1 items, for goods made abroad': '境外制造的货物中，中国附件1物项的价值比例',
  'made abroad with Chinese rare-earth technology': '在境外使用中国稀土技术制造',
  'civil, military, wmd or terrorism':
    'civil（民用）、military（军用）、wmd（大规模杀伤性武器）或terrorism（恐怖主义）',
  'such as logic-14nm-or-below, humanitarian or none': '如logic-14nm-or-below、humanitarian（人道主义）或none（没有）',
  'name of the end user; it is screened': '最终用户名称；将与名单比对',
  'where the end user is': '最终用户所在国家（地区）',
  'civil or military': 'civil（民用）或military（军用）',
  'control-list, watch-list, unreliable-entity, countermeasure or none':
    'control-list（管控名单）、watch-list（关注名单）、unreliable-entity（不可靠实体清单）、countermeasure（反制措施）或none（未列入）',
  'share held by listed parties': '列入名单的主体所持比例',
  'name of the importer; the end user if left out': '进口商名称；不填则为最终用户',
  'where the importer is': '进口商所在国家（地区）',
  'as for the end user': '同最终用户',
  'name of a consignee, again for each further one; the end user if left out':
    '收货人名称，有多个时逐个重复本选项；不填则为最终用户',
  'where the first consignee is': '首个收货人所在国家（地区）',
  'of the first consignee, as for the end user': '首个收货人，同最终用户',
  'name of the exporter, to compare with the holder of a licence': '出口经营者名称，用于与许可证持有人核对',
  'new or established': 'new（新客户）或established（老客户）',
  'sale unless stated; return-after-repair, sample, …':
    '未写明则为sale（销售）；另有return-after-repair（维修后返还）、sample（样品）等',
  'net weight in kilograms': '净重（千克）',
  'day of the application, for a schedule': '申请日，用于排期',
  'day of its acceptance, for a schedule': '受理日，用于排期',
  'day on which the goods are needed; the last day to apply is counted back from it':
    '需要货物的日期；由此倒推最迟申请日',
  'days from leaving China to arrival': '自离境至到货的天数',
  'ids of papers in hand: "contract;end-user-certificate"': '已备材料的代号："contract;end-user-certificate"',

  'Check whether names are equal or close to those on a list of parties, and clear near matches that are another party.':
    '核查名称是否与名单所列主体相同或相近，并排除属另一主体的相近名称。',
  'names, or one file with a column of names': '名称，或含名称列的一个文件',
  'country of the parties, such as JP or Japan, for lines that state none':
    '未写明时各主体所在国家（地区），如JP或Japan',
  'CSV of cleared near matches; --review creates and updates it': '已排除的相近名称（CSV）；由--review生成和更新',
  'CSV of near matches to decide; decisions in it are read first': '待决定的相近名称（CSV）；先读取其中的决定',
  'print a line of canonical JSON for each name': '每个名称输出一行规范JSON',
  'threads that answer a file; by default one a processor, four at most, and one for standard input':
    '回答文件所用的线程数；默认每个处理器一个，最多四个；标准输入则为一个',
  'say no progress and no summary on standard error': '标准错误中不显示进度和汇总',

  'Read a list as another system exported it, ask what decides it, and answer it.':
    '读取其他系统导出的清单，询问决定结论的事实，并逐行答复。',
  'the file, or - for standard input': '文件，或以 - 表示标准输入',
  'sheet of a workbook, by its name or number; the first one with goods if left out':
    '工作表的名称或序号；不填则为第一个含货物的工作表',
  'how the letters of the file are written as bytes; found in it if left out': '文件的字符编码；不填则自动识别',
  'JSON with what was accepted and answered; created if there is none': '保存已接受和已回答内容的JSON；没有则新建',
  'destination of lines that state none, such as DE or Germany': '未写明目的地各行的目的地，如DE或Germany',
  'who accepts and answers; your user name if left out': '由何人接受和回答；不填则为当前用户名',
  'write the next questions to a CSV instead of asking them': '将下一批问题写入CSV，不当场询问',
  'apply the answers of such a CSV, or of a workbook that --out wrote': '采用该CSV或--out所写工作簿中的回答',
  'write the answered list: .xlsx, else CSV; - for standard output': '写出已答复的清单：.xlsx，否则为CSV；- 为标准输出',
  'CSV for a program: cells that a spreadsheet takes for formulas are not marked':
    '供程序使用的CSV：会被当作公式的单元格不加标记',
  'accept what the words name without doubt': '接受文字无疑写明的内容',
  'print what was read, where each line stands and what is asked, as canonical JSON':
    '以规范JSON输出读取的内容、各行状态和待答问题',

  'Answer every line of a CSV or NDJSON file of any length.': '逐行答复任意长度的CSV或NDJSON文件。',
  'format of the answers; that of the input if left out': '答复的格式；不填则同输入',
  'the whole canonical assessment of each line, as NDJSON': '以NDJSON输出每行的完整答复',
  'read a list of another system with the profile that ytterby intake saved':
    '用ytterby intake保存的配置读取其他系统的清单',
  'Add up the exposure of a parts list: lines, quantity and value by verdict, element, code, day, …':
    '汇总零件清单的受管制情况：按结论、元素、编码、日期等汇总行数、数量和金额。',
  'format of the report': '报告的格式',
  'quantities and values are per year': '数量和金额按年计',
  'currency for values that state none, such as EUR': '未写明币种的金额的币种，如EUR',
  'Say what changes for a parts list between two days, two states of knowledge or two releases of the law.':
    '说明零件清单在两个日期、两种已知状态或法律的两个版本之间有何变化。',
  'day of export of the first side': '第一方的出口日期',
  'day of export of the second side': '第二方的出口日期',
  'first side: count only what was published by this day': '第一方：仅计入该日及之前已公布的内容',
  'second side: count only what was published by this day': '第二方：仅计入该日及之前已公布的内容',
  'first side: release of the encoded law': '第一方：法律的版本',
  'second side: release of the encoded law': '第二方：法律的版本',
  'release of the encoded law on both sides': '双方：法律的版本',
  'Report which lines of a list are decided differently than in the last run; made for a nightly job.':
    '报告清单中哪些行的结论与上次运行不同；适合每夜运行。',
  'JSON with what was decided and reported; created by the first run': '保存已作结论和已报告内容的JSON；首次运行时新建',
  'also report a coming change this many days before its day': '另在变化之日前若干天预先报告',
  'deliver the events to this address as well': '另将事件发送至该地址',
  'watch lines that state days of their own without them': '自带日期的行不计其日期，一并监测',
  'day of this run, YYYY-MM-DD; today in Beijing if left out': '本次运行的日期（YYYY-MM-DD）；不填则为北京当日',
  'print the events as NDJSON; what was refused, and the summary, go to standard error':
    '以NDJSON输出事件；被拒绝的内容和汇总写入标准错误',
  'Have a service answer a list of any length in the background, and fetch the answers.':
    '由服务在后台答复任意长度的清单，并取回答复。',
  'CSV or NDJSON, as for ytterby batch; with --profile CSV or XLSX of another system':
    '同ytterby batch的CSV或NDJSON；加--profile则为其他系统的CSV或XLSX',
  'address of the service': '服务的地址',
  'API key; that in YTTERBY_API_KEY if left out': 'API密钥；不填则取YTTERBY_API_KEY',
  'where the answers go; standard output if left out': '答复写入何处；不填则为标准输出',
  'leave the job and its answers with the service until they expire': '任务和答复留在服务中直至到期',

  'Plan the review: when a licence may arrive, and when to apply for it at the latest.':
    '安排审查进度：许可证何时可能取得，最迟何时申请。',
  'assume that the application is returned for more papers: working days to answer each time, such as "10;5"':
    '假设申请被要求补正：每次答复所需工作日，如"10;5"',
  'print the whole canonical assessment with its schedule': '输出完整答复及其排期',
  'print a calendar file (iCalendar)': '输出日历文件（iCalendar）',
  'Draw up a paper from the answer, as Markdown, printable HTML or JSON.':
    '由答复起草文件，格式为Markdown、可打印的HTML或JSON。',
  'which paper': '何种文件',
  'format of the paper': '文件的格式',
  'not-controlled-sheet: day on which the notice of challenge was received; the 7 working days count from it':
    'not-controlled-sheet：收到质疑通知的日期；7个工作日自此起算',
  'Check whether a licence in hand covers a shipment, condition by condition.':
    '逐项条件核查现有许可证是否涵盖一批货物。',
  'a JSON file with the licence': '写有许可证的JSON文件',
  'print canonical JSON': '输出规范JSON',
  'Keep a ledger of licences: what is left of each, which shipments they cover, by which day to apply.':
    '许可证台账：各证尚余多少、涵盖哪些货物、最迟何日申请。',
  'what to do': '执行何种操作',
  'the file of the ledger; import and record create it': '台账文件；由import和record新建',
  'licences, events, shipments or a statement': '许可证、事件、货物或对账单',
  'day of the balance, or of asking, YYYY-MM-DD; today in Beijing if left out':
    '余额所指之日或查询之日，YYYY-MM-DD；不填则为北京当日',
  'import: the exporter that the licences were issued to': 'import：许可证的持有人（出口经营者）',
  'import: is a change of the licences applied for?': 'import：是否已申请变更许可证',
  'import: forms and statuses by the words of the own system: "CNS=single;CNG=general;In Process=issued"':
    'import：自有系统用词所对应的证件形式与状态："CNS=single;CNG=general;In Process=issued"',
  'comma or point: what begins the decimals of the file; found in its columns if left out':
    'comma（逗号）或point（句点）：文件的小数点；不填则由各列识别',
  'print CSV for a spreadsheet': '输出供电子表格使用的CSV',
  'forecast: print a calendar file (iCalendar)': 'forecast：输出日历文件（iCalendar）',
  'balance, events, check, forecast, report: also write the table: .xlsx, else CSV':
    'balance、events、check、forecast、report：另写出表格：.xlsx，否则为CSV',
  'import, record: who records it; the user of this computer if left out': 'import、record：记录人；不填则为本机用户',
  'check, forecast: read the goods with the profile that ytterby intake saved':
    'check、forecast：用ytterby intake保存的配置读取货物',
  'verify: a JSON file with the public keys of the issuer': 'verify：写有签发方公钥的JSON文件',
  'report: the year': 'report：年度',
  'Answer for parts that are shipped together: each part and the whole.': '对一并发运的各部件作出答复：逐一及整体。',
  'a JSON file, or - for standard input': 'JSON文件，或以 - 表示标准输入',
  'Does announcement 61 reach a product made abroad, and which supplier to ask?':
    '境外制造的产品是否适用第61号公告，应询问哪家供应商。',
  'the parts: CSV, .xlsx or .json; - for a table on standard input': '零件：CSV、.xlsx或.json；- 为标准输入的表格',
  'country from which the product is exported, such as DE': '产品的出口国家（地区），如DE',
  'country to which it goes': '目的国家（地区）',
  'the product, if several nodes are part of no other one, or an assembly in it':
    '有多个顶层节点时的产品，或产品内的组件',
  'write the letters to suppliers, and the table to fill in': '写出致供应商的函件和待填表格',
  'take what descriptions say for certain of parts without form and elements':
    '未写明form和elements的部件，采用其描述所确定的内容',
  'read such a table back': '读回该表格',
  'every item, how its share comes about, the law and the sources as well': '另列全部物项、比例的算法、法律和来源',
  'the whole answer as canonical JSON': '以规范JSON输出完整答复',
  'write the answer: .xlsx, else CSV of the items': '写出答复：.xlsx，否则为物项的CSV',
  'currency in which values are compared': '比较金额所用币种',
  'what one unit of another currency is worth in it, with its day; can be repeated':
    '其他币种一单位折合多少及其日期；可重复填写',
  'sheet of a workbook, by its name or number': '工作表的名称或序号',
  'What do listed parties hold of a buyer, over several levels of owners?': '列入名单的主体经多层股权合计持有买方多少',
  'the holdings: CSV, .xlsx or .json; - for a table on standard input': '股权：CSV、.xlsx或.json；- 为标准输入的表格',
  'the buyer, if several parties are held and hold nobody': '有多个主体被持有而不持有他人时的买方',
  'Show what would flip the answer for one good: the smallest changes of facts, nearest first.':
    '列出会改变一项货物结论的最小事实变化，最近者在先。',
  'maximum number of changes; 12 if left out': '最多列出几项变化；不填则为12项',
  'Draw the timeline of one good: every verdict since 2003, and what changed it.':
    '绘制一项货物的时间线：2003年以来的全部结论及其变化原因。',
  'Use a law that was released after this program: signed bundles, previewed on your own list first.':
    '使用本程序之后发布的法律：签名法律包，先在自己的清单上预览。',
  'a bundle, an address or a version': '法律包、地址或版本',
  'the root of the publisher; that in YTTERBY_LAW_ROOT if left out': '发布方的根密钥文件；不填则取YTTERBY_LAW_ROOT',
  'where the law in use is kept': '所用法律存放之处',
  'preview: CSV or NDJSON in the columns of ytterby batch': 'preview：列与ytterby batch相同的CSV或NDJSON',
  'fetch: where the bundle goes': 'fetch：法律包写入何处',
  'who accepts it; the user of the system if left out': '由何人接受；不填则为系统用户',
  'rollback: why, repeated by the status': 'rollback：理由，在status中重复显示',
  'use: go back to an older bundle than the last one, for this reason': 'use：改用早于上一个的法律包，并写明理由',
  'Find parts of the law, with their state on a day.': '查询法律的有关部分及其在某日的状态。',
  'words, ids, numbers, codes, elements, names, days; what contains all of them comes first':
    '词语、代号、文号、编码、元素、名称、日期；全部包含者在先',
  'list the releases of the encoded law instead': '改为列出法律的各版本',
  'Show reference data: market, history, background, durations, commodity codes and more, each with its source.':
    '列出参考数据：市场、沿革、背景、时限、商品编号等，均附来源。',
  'what to show': '列出何种内容',
  'words that a record must contain; a commodity code may have dots': '记录须包含的词语；商品编号可带点',
  'Verify the receipt of an answer offline: is it genuine, does it belong to this answer, and can the answer be reproduced?':
    '离线核验答复的回执：是否真实、是否属于该答复、答复能否重现。',
  'a JSON file with assessment or screening and its receipt, or - for standard input':
    '写有答复或名称筛查及其回执的JSON文件，或以 - 表示标准输入',
  'a JSON file with the public keys of the issuer': '写有签发方公钥的JSON文件',
  'the list that the receipt of a job is for': '任务回执所对应的清单',
  'the answers that the receipt of a job is for': '任务回执所对应的答复',
  'the profile by which the list was read': '读取清单所用的配置',
  'Print the script that makes the Tab key of a shell complete commands, options and their values.':
    '输出脚本，使shell的Tab键补全命令、选项及其取值。',
  'the shell': '何种shell',

  'every instrument with its state today': '全部文件及其当日状态',
  'the entries of a control code on a day': '某管制编码在某日的条目',
  'everything about an element': '与某元素有关的全部内容',
  'everything about a commodity code': '与某商品编号有关的全部内容',
  'what begins or ends on a day': '某日开始或终止的内容',
  'a listed party, and its notice': '列入名单的主体及其公告',
  'words, in English or Chinese': '中英文词语均可',
  'every release of the encoded law': '法律的各版本',
  'as that release encodes it': '按该版本的记载',
  'also the size of a stock of some months': '另算若干月库存的规模',
  'for values without a currency': '用于未写明币种的金额',
  'the topics': '全部主题',
  'quotas, duties, WTO steps, mining quotas': '配额、关税、世贸组织程序、开采总量指标',
}
