import type { Words } from '../fill.ts'

export const letterTexts = {
  subject: { en: 'Export control: open questions on {goods}', zh: '出口管制：关于{goods}的待确认事项' },
  subjectHeld: { en: 'Export control: {goods} not released', zh: '出口管制：{goods}尚未放行' },
  goods: { en: 'our order', zh: '我方订单货物' },
  greeting: {
    en: 'Dear supplier, before the goods ship on {asOf} we must know whether they need an export licence. Please answer by return what follows; a short answer to each number is enough.',
    zh: '贵司：货物拟于{asOf}出口，发货前需确认是否须办理出口许可。请尽快逐条回复以下问题，简要作答即可。',
  },
  nothing: {
    en: 'Dear supplier, we have no open question on the goods to be shipped on {asOf}.',
    zh: '贵司：关于拟于{asOf}出口的货物，我方暂无待确认事项。',
  },
  nothingHeld: {
    en: 'Dear supplier, we have no question to you at present on the goods meant to ship on {asOf}. That is no release.',
    zh: '贵司：关于拟于{asOf}出口的货物，我方目前没有需贵司答复的问题，但这不表示可以发货。',
  },
  notReleased: {
    en: 'This letter does not release the export.',
    zh: '本函不构成对该出口的放行确认。',
  },
  closingHeld: {
    en: 'Please do not ship before we have confirmed in writing.',
    zh: '在我方书面确认之前请勿发货。',
  },
  closing: {
    en: 'Please do not ship before we have confirmed in writing. Please send reports as PDF with your company seal, and name the lot they belong to.',
    zh: '在我方书面确认之前请勿发货。相关报告请以PDF发送并加盖公章，并注明所属批次。',
  },
  closingNothing: { en: 'Thank you.', zh: '谢谢。' },
  questions: { en: 'Questions', zh: '问题' },
} satisfies Readonly<Record<string, Words>>

/** One question by the last named part of its path; `{…}` is filled in. */
export const supplierQuestionTexts = {
  'product.form': {
    en: 'In which form do you ship the goods? Which of these is it: {options}, or another form (please describe it)? Please send a photo and the name as you will declare it to customs.',
    zh: '货物以何种形态出口？属于下列哪一种：{options}，或者其他形态（请说明）？请附照片，并告知拟申报品名。',
  },
  'product.elements': {
    en: 'Which rare earths do the goods hold? Please send the composition report of this lot with every rare earth in wt%, above all {elements}, also where the value is 0 or below the detection limit (please state the limit).',
    zh: '货物含有哪些稀土元素？请提供该批次成分检测报告，列明各稀土元素的重量百分比（wt%），尤其是{elements}；含量为0或低于检出限的也请列明（并注明检出限）。',
  },
  'product.alloyedWith': {
    en: 'With which other metals are the rare earths alloyed (iron, cobalt, aluminium, …)? Please list all of them with wt%, or state that there are none.',
    zh: '稀土与哪些其他金属制成合金（铁、钴、铝等）？请逐一列明重量百分比；如无其他金属，请注明。',
  },
  'product.processing': {
    en: 'How far are the goods processed: primary processed (such as a bare magnet or uncalcined powder) or deep processed (such as assembled or moulded parts; for a catalyst, calcined)? Please describe the last steps and send photos or the process record.',
    zh: '货物加工到何种程度：初级加工（如未装配的磁体、未经焙烧的粉末），还是深度加工（如已装配或注塑成型的部件；催化剂为已经过焙烧）？请说明最后工序，并提供照片或工艺记录。',
  },
  'product.particleSizeMicron': {
    en: 'Are the cerium particles smaller than 500 micrometres? Please send the particle-size report and the cerium content in wt%.',
    zh: '铈颗粒是否小于500微米？请提供粒度检测报告及含铈量（wt%）。',
  },
  'product.technology': {
    en: 'To which field does the technology belong: extraction and separation, production of metals and alloys, preparation of magnets, calcium oxyborate, or another?',
    zh: '技术属于哪个领域：提炼、分离；金属及合金生产；磁体制备；稀土硼酸氧钙；或者其他？',
  },
  destination: {
    en: 'To which country or region do you declare the goods as the final destination?',
    zh: '贵司申报的最终目的国（地区）是哪里？',
  },
  'endUse.kind': {
    en: 'Which end use do you state in the licence application or declaration: civil or military? Please send the wording.',
    zh: '贵司在许可申请或报关材料中申报的最终用途是民用还是军用？请提供具体表述。',
  },
  'endUser.kind': {
    en: 'Do you hold information that the end user is a military user? Please say whom you state as end user and what you know of it.',
    zh: '贵司是否掌握最终用户属于军事用户的信息？请告知所申报的最终用户及贵司所了解的情况。',
  },
  'endUser.listed': {
    en: 'Whom do you state as end user? Please give the full legal name and country as you will write them in the papers, so that we can screen it against the Chinese lists.',
    zh: '贵司申报的最终用户是谁？请按单证提供其法定全称和国别，以便核对中国各项管控名单。',
  },
  'importer.listed': {
    en: 'Whom do you state as importer? Please give the full legal name and country as in the papers.',
    zh: '贵司申报的进口商是谁？请按单证提供其法定全称和国别。',
  },
  'consignees.listed': {
    en: 'Whom do you state as consignee? Please give the full legal name and country as in the papers.',
    zh: '贵司申报的收货人是谁？请按单证提供其法定全称和国别。',
  },
  near: {
    en: 'The name {name} is close to a listed one, {listedName} ({notice}). Please confirm the full legal name, address and registration number you hold, and that it is not this party.',
    zh: '{name}与列名主体{listedName}（{notice}）名称相近。请确认贵司掌握的法定全称、地址和注册号，并确认并非该主体。',
  },
  'endUser.listedOwnershipPercent': {
    en: 'Do you know whether a listed party holds 50 % or more of the end user? Please say what you know of its owners.',
    zh: '贵司是否了解最终用户50%及以上股权由列名主体持有？请告知所了解的股东情况。',
  },
  'chineseContent.valuePercent': {
    en: 'What share of the value of the goods (in %) are rare-earth items that come from China? Please name each item with its value.',
    zh: '货物价值中原产于中国的稀土物项占多少百分比？请逐项列明名称和价值。',
  },
  'chineseContent.technology': {
    en: 'Were the goods made with rare-earth technology that comes from China (mining, separation, smelting, magnet making, recycling)?',
    zh: '货物是否使用原产于中国的稀土技术（开采、冶炼分离、金属冶炼、磁材制造、回收）生产？',
  },
  other: {
    en: 'Please state what you know of: {path}.',
    zh: '请说明：{path}。',
  },
} satisfies Readonly<Record<string, Words>>
