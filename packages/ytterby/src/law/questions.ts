import type { RulesetData } from '../schema/ruleset.ts'

/** Questions by path. `{name}` is filled in by the engine. */
export const questions = {
  'product.form': { en: 'What is the good: in which form is it shipped?', zh: '货物是什么：以何种形态出口？' },
  'product.elements': {
    en: 'Which rare earths does the good contain? Ask for the composition report, dysprosium and terbium above all.',
    zh: '货物含有哪些稀土元素？请索取成分报告，尤其是镝和铽。',
  },
  'product.elementsComplete': {
    en: 'Are these all the rare earths in the good, or may it hold others as well?',
    zh: '所列是否为货物所含的全部稀土元素，还是可能含有其他稀土元素？',
  },
  'product.elementsComplete.named': {
    en: 'May it hold {elements} as well? If not, say that the list is complete.',
    zh: '是否还可能含有{elements}？如不含，请说明所列元素清单完整。',
  },
  'product.alloyedWith': { en: 'With which other metals are the rare earths alloyed?', zh: '稀土与哪些其他金属制成合金？' },
  'product.processing': { en: 'Is the good primary processed or deep processed (for a catalyst: calcined)?', zh: '货物属于初级加工还是深度加工（催化剂：是否已经过焙烧）？' },
  'product.particleSizeMicron': { en: 'Are the cerium particles smaller than 500 micrometres?', zh: '铈颗粒是否小于500微米？' },
  'destination.inside-china': {
    en: 'Does the technology also leave China, for example in a file, in a message or with a traveller? Then state the country. If it is handed over inside China only, ask the Ministry of Commerce whether that is an export.',
    zh: '技术是否也会离开中国（例如通过文件、电子邮件或者由人员携带）？如会，请填写目的地。如仅在中国境内提供，请向商务部咨询是否属于出口。',
  },
  'product.technology': { en: 'Which field does the technology belong to?', zh: '技术属于哪个领域？' },
  destination: { en: 'Which country or region do the goods go to?', zh: '货物出口到哪个国家或地区？' },
  'endUse.kind': { en: 'What is the end use: civil or military?', zh: '最终用途：民用还是军用？' },
  'endUser.kind': { en: 'Is the end user civil or military?', zh: '最终用户是民用还是军事用户？' },
  'endUser.listed': { en: 'Who is the end user, and is it on a list?', zh: '最终用户是谁，是否在名单之列？' },
  'endUser.listed.near': {
    en: 'The end user’s name is close to «{listedName}» ({notice}){met}{why}. Is it this party?',
    zh: '最终用户名称与“{listedName}”（{notice}）相近{met}{why}。是否为同一主体？',
  },
  'importer.listed': { en: 'Who is the importer, and is it on a list?', zh: '进口商是谁，是否在名单之列？' },
  'importer.listed.near': {
    en: 'The importer’s name is close to «{listedName}» ({notice}){met}{why}. Is it this party?',
    zh: '进口商名称与“{listedName}”（{notice}）相近{met}{why}。是否为同一主体？',
  },
  'consignees.listed': { en: 'Who is the consignee, and is it on a list?', zh: '收货人是谁，是否在名单之列？' },
  'consignees.listed.near': {
    en: 'The consignee’s name is close to «{listedName}» ({notice}){met}{why}. Is it this party?',
    zh: '收货人名称与“{listedName}”（{notice}）相近{met}{why}。是否为同一主体？',
  },
  'endUser.listedOwnershipPercent': { en: 'Does a listed party hold 50 % or more of the end user?', zh: '列名主体是否持有最终用户50%及以上股权？' },
  'chineseContent.valuePercent': { en: 'What share of the value do Chinese-origin items of annex 1, part 1 make up?', zh: '原产于中国的附件1第一部分物项的价值占比是多少？' },
  'chineseContent.technology': { en: 'Was the good produced with Chinese-origin rare-earth technology?', zh: '货物是否使用原产于中国的稀土技术生产？' },
} satisfies RulesetData['questions']
