import { PRODUCT_FORMS } from 'ytterby/schema'

const MARK = `供电子表格使用的CSV中，以 =、+、-、@、制表符或换行开头的单元格前加撇号，电子表格便不会将其当作公式；数字和电话号码不加。
凡读取清单的命令均会去掉该撇号。`

/** What the help of a command says between its options and its examples, in Chinese. */
export const helpTexts: Readonly<Record<string, string>> = {
  assess: `货物形态（--form）：
  ${PRODUCT_FORMS.join(', ')}

一行文字按通常说法读取：先显示读懂的内容，经接受后答复（在终端按一个键，其他情形用 --accept certain）。选项优先于该行文字，
也接受通常写法：Germany、"Nd 30%"。
文字和选项均未写明事实的，从标准输入读取一项JSON查询。
未写明的事实视为待定：答复列明每种可能的结果。`,
  screen: `每个名称与全部名单比对：与所列名称相同、相近，或均未列入。未列入的名称如与某一列入名单的主体同名，另行注明，但不据此得出结论。
匹配时显示公告所印名称、名单、当日状态、匹配的名称及理由。名单仅收录组织，不筛查个人。

文件为扩展名.csv、.tsv或.txt的CSV，或以 - 表示标准输入。名称列为name、endUser.name或此类
清单的惯用列名（Customer、Kunde、供应商），国家（地区）列为country、endUser.country或国家；其他列不予理会。

加 --review 则将相近名称写入CSV。请在“decision”列逐项决定：
  other   另一主体；在“why”列写明何以得知。该行移入排除文件，不再询问
  same    即名单所列主体。该行留在待决文件中，按匹配处理
排除自“on”列之日起有效，至“until”列之日的前一日止，且仅适用于该所列名称、该公告和该匹配名称。以同一待决文件再次运行即可读回。
名称相同的不得排除。`,
  intake: `读取SAP、Oracle、Dynamics、报关行或其他工作簿导出的清单：CSV（逗号、分号、制表符或竖线，常用编码均可）或XLSX。
自动查找表头和货物，说明每列对应的字段，按所写读取日期、重量、国家（地区）和编码，并依文字提出货物可能为何物。一概不作推测：
待定的事实逐一询问，一次适用于其所决定的全部行；所提建议须经人接受方才计入。

在终端上逐题询问，用方向键或序号选择。--profile 保存回答：每答一题即存，下次运行由此继续，下月的清单只询问新内容。
使用读屏软件的请设置ACCESSIBLE=1：选项列出一次，输入其序号即可。

其他情形下，--questions 将问题写入CSV；在“answer”列填写选项序号、选项文字，或在注明可自填处填写自己的值，再以 --answers 读回。
此后 ytterby batch --profile 可无人值守地答复每份新清单。

--out answered.xlsx 写出工作簿：汇总、原清单及其答复、待答问题及选项、来源。填写其中的问题后交给 --answers，或直接作为清单打开。
--out answered.csv 写出清单原有各列、ytterby batch 的各列，以及
  intake_line        文件的行号或工作表的行号
  intake_triage      answered、open、set-aside或to-correct
  intake_accepted    经人接受或写明的事实：何人、何时、理由、出自哪个单元格
  intake_set_aside   表明并非稀土货物的文字
  intake_open        下一步询问的内容
  intake_not_used    与结论无关且没有单一值的单元格及原因；该行不用这些单元格即可答复
日期、国家（地区）或主体没有单一值的行连同原因予以拒绝；其他各行均予答复。

--accept certain 写明文字无疑指明的形态和稀土（稀土清单仍待定），并声明文字指明为其他物品的货物不含稀土。

${MARK}
--out和--questions的CSV供电子表格使用；加 --raw 或写到标准输出时供程序使用。`,
  batch: `CSV：首行以查询的字段命名各列，次序不限：asOf、product.form、product.elements、destination、endUse.kind、endUser.name、
consignees.0.name等。分隔符为逗号、分号、制表符或竖线。product.elements写作“符号”或“符号:重量百分比”，以“;”分隔，
product.alloyedWith亦同。空单元格表示未知；“none”声明没有。endUser.cleared等列为JSON列表。自有的列予以保留。
NDJSON：每行一项查询；id原样返回。

加 --profile 时，文件为其他系统导出的清单（CSV或XLSX），按ytterby intake保存的配置读取。答复各列之外另加intake的各列；
清单有新问题的，退出状态为1。

答复，即CSV的列或NDJSON的键（CSV中的列表以“;”分隔）：
  verdict                   至少可以确定的结论
  possible                  待定事实下可能的全部结论，最严者在先
  action                    供程序使用：proceed、ask、hold或stop
  tier                      框架的层级，1至4
  permits                   可能须申领的各种许可，写作“种类:结论”
  forms                     未排除的许可形式
  controlCodes              确定涵盖该货物的有效管制编码
  otherCodes                所涉其他条目，写作“编码:状态:匹配”
  reviewDays                框架所载审查天数；+ 表示没有上限
  statutoryLimitWorkingDays 法定审查期限（工作日）
  restrictions              限制的代号
  gaps                      法律就已读部分未作规定的文件
  listed                    主体相同或相近的全部名单记载，写作“匹配:名称”，不论其状态
  because                   决定结论的理由，一句话
  warnings                  提示的代号
  questions                 值得写明的待定事实，最重要者在先
  horizon                   将来的变化，写作“日期:结论”
  error.code                该行无法答复的原因
  error.pointer             指向有关字段的JSON指针
  error.message             应如何处理
  error.line                该记录在输入中开始的行

${MARK}
--out csv 供电子表格使用。不加 --out、加 --profile 或加 --raw 时，清单的单元格保持原样。`,
  exposure: `文件格式同ytterby batch（ytterby help batch 列出各列）。另可有quantityKg、value（整行金额）和currency（ISO 4217，如EUR）
各列。金额按币种相加，不作折算。无法答复的行予以报告，不计入任何合计；其他各行均予答复。

${MARK}
--out csv 供电子表格使用，加 --raw 则供程序使用。`,
  compare: `文件格式同ytterby batch（ytterby help batch 列出各列）。每行答复两次；有差异的，列明后一答复自何日起适用及其原因。
请写明两个出口日期、两个 --known-at 日期或两个版本；未写明的以每行所写为准。--as-of 和 --known-at 适用于未写明的行。
无法答复的行予以报告，其他各行照常比较。

${MARK}
--out csv 供电子表格使用，加 --raw 则供程序使用。`,
  watch: `文件格式同ytterby batch；加 --profile 则为其他系统导出的清单（CSV或XLSX）。日期由监测自行设定：写明asOf或knownAt的行
予以拒绝，加 --ignore-days 则不计其日期，一并监测。

首次运行记录所作结论。此后每次运行报告哪些行的结论不同，方式同ytterby compare：
  - 因法律的版本与上次运行不同；
  - 自上次运行以来法律发生变化的每一日，包括后来又恢复的变化；
  - 加 --ahead 时，若干天内将来的变化，以已知法律为限。
每项变化只报告一次；预先报告过的，当日再报告一次。不因时间经过而报告。

行以其id和事实识别，没有id的仅以事实识别；位置和数量不计。新增的行或事实有变的行先予记录，自下次运行起报告；已不在的行不再保留。

--webhook 以POST发送相同事件，每次至多100件，按Standard Webhooks（standardwebhooks.com）以YTTERBY_WEBHOOK_SECRET中的密钥
（“whsec_”加base64）签名。全部内容输出且webhook接受后才写入状态；未接受的，下次运行以相同webhook-id再次发送。`,
  job: `服务在后台答复清单，答复同ytterby batch。取回后任务及其清单即予清除，加 --keep 者除外。

任务的编号保存在清单旁的FILE.job.json中。因Ctrl-C或断线而中止的，再次运行同一命令即由此继续。

API密钥取自YTTERBY_API_KEY（其他程序看不到），或由 --key 给出。`,
  schedule: `自申请日或受理日向后推算，自需要货物之日向前倒推。框架未说明其天数是日历日还是工作日，故两种均列出。
货物须离境之前法律会改变答复的，首先说明。没有可写入的事件时，--ics 予以拒绝。`,
  papers: `  end-user-statement    最终用户和最终用途说明的草稿：已知事实已填，缺少的予以标明
  not-controlled-sheet  供无须许可却被海关质疑的货物使用：为何无须许可、提交何种材料、何时提交；仅适用于结论no-permit
  customs-remark        报关单备注栏填写内容，一律为中文
  supplier-questions    将待定问题写成致供应商的函件

在中国提交的文件请用 --lang zh。HTML为一个文件，可打印于A4纸。`,
  licence: `许可证为一个JSON对象，照证面填写：
  { "holder": "Example Magnets Co., Ltd.", "form": "single", "items": [{ "code": "1C905.a.4" }], "quantityKg": 500,
    "endUsers": [{ "name": "Example Motoren GmbH", "country": "DE" }], "destinations": ["DE"],
    "endUse": { "kind": "civil", "field": "none" }, "validFrom": "2026-01-15", "validUntil": "2027-01-15",
    "used": false, "changeRequest": "none" }
“validUntil”为证面所印最后一日的次日；“form”为single（单项）、general（通用）或certificate（出口凭证）；“usedKg”为该证项下已出口数量；
“changeRequest”为none、pending或refused。货物的写法同ytterby assess。`,
  ledger: `台账为一个只追加的文件，每行一个JSON事件，可用jq等工具读取。命令结束时事件已写入磁盘。两个进程不会同时写入。
异常中断后，不完整的末行移入LEDGER.torn。

操作：
  import FILE     记录CSV或XLSX文件中的许可证：自有各列（id、number、holder、form、items、quantityKg、usedKg、value、currency、
                  batches、port、endUsers、endUse.kind、endUse.field、destinations、validFrom、validUntil或validTo、status、
                  changeRequest），或SAP GTS的许可证清单，其类型用 --types 说明
  record FILE     记录NDJSON、CSV或XLSX文件中的事件：kind（reserve、release、consume、correct、suspend、reinstate、revoke、
                  surrender、cancel、expire）、licence、document、line、quantityKg、value、currency、on、order.document、order.line、
                  port、corrects、withdrawn；另有key、knownOn、by。再次发送的单据取代其原有各行。suspend、reinstate、revoke、
                  surrender、cancel、expire变更整份许可证件：单据为其通知，不填行号。撤回单项记录用correct，以corrects填其key，
                  withdrawn填true
  balance         按某日所知，每证在某日尚余多少
  events          各条记录及其key，计为何项或为何不计
  check FILE      哪些货物已涵盖、此后尚余多少、最迟何日申请：ytterby batch的各列及licence、document、line、value、currency、port，
                  或Dynamics 365的销售行。选项写明全部货物的事实
  forecast [FILE] 按已用情况和计划货物，每证何时用完，最迟何日申请下一证
  statement       余额的签名对账单，密钥取自YTTERBY_RECEIPT_KEY
  verify FILE     离线核验对账单，并重新汇总事件
  report          每证在一年内的用途

单项许可证和出口凭证出口一次即结束，不论余量；出口许可证（非两用物项）未另行写明的，报关一次即结束（由2009年版推断）；通用许可证逐次扣减。`,
  kit: `一并发运的货物为一个JSON对象：交易的事实同查询，“parts”下为各部件及其产品。整体从严，以最严的部件为准。
无效的部件予以报告，其他部件照常答复，整体暂缓。`,
  composition: `文件为表格（CSV或工作表），每个上级的每个部件一行，或为一个JSON对象。
各列：parent（或level：0、1、2，或1、1.1、1.1.2）、child、quantity、unit，以及对child所知的内容：description、unitValue、
per（价格所对应的数量：kg、100）、currency、origin、form、elements（不含稀土填“none”）、supplier、source、day、
chineseContent.valuePercent（6、<5、≤5、1–3）、chineseContent.technology。ytterby batch中货物的各列也可填写。没有上级的行即产品。
未写明form和elements的部件，加 --accept certain 则采用其描述所确定的内容，如“钕铁硼磁体，Nd 29%，Dy 4%”。
比例或金额有两种读法（1.250）且其他单元格看不出小数点的，予以拒绝；请用 --decimal 说明。
一概不作推测：空单元格为待定，其他币种须写明汇率。

第61号公告计算的是附件1第二部分物项中原产于中国的第一部分物项的价值占该物项的比例，0.1%起适用。
这不是美国的最低含量规则（de minimis），其计算方法不同。

--questionnaire 为每个须询问的部件写出中英文函件和answers.csv。填写该表后以 --answers 读回。

${MARK}`,
  owners: `文件为表格（CSV或工作表），每项股权一行，或为一个JSON对象。
各列：owner、held、percent（不知则留空），以及对owner所知的内容：name（将与名单比对）、country、listed（control-list、watch-list、
none等）、ownersComplete（true：没有其他持有人）、source、day。没有held的行仅写明该主体的事实。

第61号公告第2条所称为列入名单的主体持股50%以上的子公司、分公司。多个列入名单的主体的持股是否合并计算，尚未读到规定：
合计数予以列出，但不单独据此得出结论。`,
  flips: `列出导致另一结论的最小事实变化，每种结论列数项：何种变化使货物无需申领许可，何种变化使其被禁止。每项变化均经实际答复核实。`,
  timeline: `上方为按至今已公布的全部内容得出的结论，下方为按每日当时已公布的内容得出的结论。出口日期仅在时间线上标示位置。`,
  bundle: `  status              --in 中由哪一法律答复、由何人接受、有何异常
  fetch <地址>        取得最新法律包，核验后写入 --out
  verify <文件>       法律包是否有签名、完整且为最新
  preview <文件>      会改变 --against 的哪些行、因哪一公告、涉及多少千克
  use <文件>          在 --in 中启用；较旧的法律包须加 --allow-older
  rollback <版本>     在 --in 中退回较早的版本，用 --reason 写明理由，至再次启用法律包为止

法律包是一个文件，没有网络的机器同样可用。接受何人的法律由根密钥文件决定：自己的文件，由 --trust 或YTTERBY_LAW_ROOT给出，
绝不取自法律包或 --in。

凡有 --ruleset 的命令均可按文件夹中使用的法律答复：设置YTTERBY_LAW_ROOT并写 --ruleset ./law。否则按所装程序的法律答复。
程序的法律比法律包新的，以程序的法律答复。`,
  verify: `文件为服务的答复及其回执：{ "assessment": { … }, "receipt": { … } }。密钥为签发方的公钥，须取自您信任的来源：
  { "keys": [{ "keyId": "21fe31dfa154a261", "algorithm": "Ed25519",
    "publicKey": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
    "validFrom": "2026-01-01T00:00:00Z", "validUntil": null, "revokedAt": null }] }
名称筛查的文件以"screening": { "name": …, "country": …, "asOf": …, "knownAt": …, "matches": [ … ] }代替assessment。
已答复清单的文件为其任务的回执；清单、答复和配置另行给出。
不经网络发送任何内容。核验结构、密钥、签名、查询和结论，并按回执所载版本重新答复（本程序认识该版本时）。无法进行的核验标“?”，
不影响回执有效。清单的回执须有其全部文件方为有效：清单、答复，以及所载的配置。早于其法律存在之日的回执无效。`,
  completion: `补全命令、选项，以及有固定取值的选项的值。须填文件处补全文件名。`,
}

/** The exit status in Chinese. */
export const exitHelp = `退出状态：
  0   已答复，不论结论（管道的读取方关闭时亦同）
  1   batch、compare、exposure、kit、screen、watch：部分行、部件或排除文件的行无法答复，其他均已答复
      intake：仍有未决问题，或有答案无法采用
      verify：回执无效，或未给出清单的全部文件
      bundle：verify：被拒绝；status：无法打开所存的法律
      ledger：部分行无法答复、某批货物不能确定已涵盖，或对账单无效
      law：没有该编码、名称或日期；已列出最接近的
  2   命令行、文件或查询被拒绝，或答复无法写出；原因见标准错误
  3   screen：有名称与名单所列相同，或相近而未排除；部分行无法答复时亦同
      watch：有行的结论与上次运行不同；部分行无法答复时亦同
      bundle preview：法律包会改变某行；部分行无法答复时亦同
  4   watch：webhook未接受事件；状态保持不变
  70  ytterby内部错误`
