import type { agent as english } from '../en/agent.ts'

export const agent: typeof english = {
  screening: {
    equal: '名单上有此名称。请查看所列公告及其状态，并按列入名单的主体处理。',
    near: '名单上有与此相近的名称，尚不能判定：须由人员核实该主体身份，之后方可填写“none”或排除说明；仅凭相近不得放行。',
    family: '未被列名；列名主体中有相同字号者，不影响结论。请告知询问者。',
    none: '本规则集所收名单在该日没有此名称或相近名称。这与货物无关，绝不等于“无需申领许可”。',
  },
  corrected: '{version}版的答复已由{by}版更正：请不指定版本重新询问。',
  elsewhere: '不影响结论：未列入这些清单的货物，仍可能须申领中国许可。',
  nothingFound: '本规则集没有此名称的内容。这绝不等于“无需申领许可”或“不受管制”：请按货物的事实询问。',
  prompts: {
    classify:
      '请为自中国出口对此部件归类：{part}\n\n请将原文照录，调用assessLine。向我逐项说明如何理解，待我确认无误后方可接受。然后报告：货物形态与稀土元素；每个管制编码及其状态和对应情况（“possible”指取决于尚未说明的事实，“unsettled”指法律尚无定论）；下一个问题及其选项。请向我提出该问题，再以句柄（handle）和我的答案调用assess，直至不再有影响结论的问题。每个编码均请注明文件和条款。除非结论为no-permit，不得称无需申领许可。',
    ship: '可否发运：{good}\n目的地：{destination}\n买方：{buyer}\n日期：{day}\n\n请只以我说明的事实调用assess，未说明的不要填写。如有买方名称，请用screenParty筛查。请先说明结论和应当如何处理，再说明许可及管制编码、审查所需时间，以及接下来应当查明什么。“depends”和“unsettled”不等于“无需申领许可”：请说明取决于什么。每项理由均请注明文件和条款，并给出句柄（handle）。',
    unstated: '未说明',
  },
}
