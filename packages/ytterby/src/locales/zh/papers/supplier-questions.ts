import type { letterTexts as english } from '../../en/papers/supplier-questions.ts'

export const letterTexts: typeof english = {
  subject: '出口管制：关于{goods}的待确认事项',
  subjectHeld: '出口管制：{goods}尚未放行',
  goods: '我方订单货物',
  greeting: '贵司：货物拟于{asOf}出口，发货前需确认是否须办理出口许可。请尽快逐条回复以下问题，简要回答即可。',
  nothing: '贵司：关于拟于{asOf}出口的货物，我方暂无待确认事项。',
  nothingHeld: '贵司：关于拟于{asOf}出口的货物，我方目前没有需贵司答复的问题，但这不表示可以发货。',
  notReleased: '本函不构成对该出口的放行确认。',
  closingHeld: '在我方书面确认之前请勿发货。',
  closing: '在我方书面确认之前请勿发货。相关报告请以PDF发送并加盖公章，并注明所属批次。',
  closingNothing: '谢谢。',
  /** Label of what the sender reads before sending. */
  beforeSending: '发出本函之前（不属于函件内容）',
  questions: '问题',
  byPath: {
    'product.form':
      '货物以何种形态出口？属于下列哪一种：{options}，或者其他形态（请说明）？请附照片，并告知拟申报品名。',
    'product.elements':
      '货物含有哪些稀土元素？请提供该批次成分检测报告，列明各稀土元素的重量百分比（wt%），尤其是{elements}；含量为0或低于检出限的也请列明（并注明检出限）。',
    'product.elementsComplete':
      '贵司所列是否为货物所含的全部稀土元素？请提供该批次成分检测报告，或书面确认不含其他稀土元素，尤其是{elements}（并注明检出限）。',
    'product.alloyedWith': '稀土与哪些其他金属制成合金（铁、钴、铝等）？请逐一列明重量百分比；如无其他金属，请注明。',
    'product.processing':
      '货物加工到何种程度：初级加工（如未装配的磁体、未经焙烧的粉末），还是深度加工（如已装配或注塑成型的部件；催化剂为已经过焙烧）？请说明最后工序，并提供照片或工艺记录。',
    'product.particleSizeMicron': '铈颗粒是否小于500微米？请提供粒度检测报告及含铈量（wt%）。',
    'product.technology': '技术属于哪个领域：提炼、分离；金属及合金生产；磁体制备；稀土硼酸氧钙；或者其他？',
    destination: '贵司申报的最终目的国（地区）是哪里？',
    'endUse.kind': '贵司在许可申请或报关材料中申报的最终用途是民用还是军用？请提供具体表述。',
    'endUser.kind': '贵司是否掌握最终用户属于军事用户的信息？请告知所申报的最终用户及贵司所了解的情况。',
    'endUser.listed': '贵司申报的最终用户是谁？请按单证提供其法定全称和国别，以便与中国各项名单核对。',
    'importer.listed': '贵司申报的进口商是谁？请按单证提供其法定全称和国别。',
    'consignees.listed': '贵司申报的收货人是谁？请按单证提供其法定全称和国别。',
    'endUser.listedOwnershipPercent': '贵司是否了解最终用户50%及以上股权由列名主体持有？请告知所了解的股东情况。',
    'chineseContent.valuePercent': '货物价值中原产于中国的稀土物项占比是多少（%）？请逐项列明名称和价值。',
    'chineseContent.technology': '货物是否使用原产于中国的稀土技术（开采、冶炼分离、金属冶炼、磁材制造、回收）生产？',
  },
  near: '{name}与列名主体{listedName}（{notice}）名称相近。请确认贵司掌握的法定全称、地址和注册号，并确认并非该主体。',
  other: '请说明：{path}。',
}
