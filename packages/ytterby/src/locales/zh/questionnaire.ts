import type { questionnaireTexts as english } from '../en/questionnaire.ts'

export const questionnaireTexts: typeof english = {
  title: '关于“{id}”{name}的声明',
  named: '（{description}）',
  intro:
    '{supplier}：中国商务部2025年第61号公告涉及某些境外制造的磁材、零部件和靶材中原产于中国的稀土物项所占的价值比例。请就贵方交付的“{id}”作答，签字并注明日期。',
  maker: '供应商',
  listed: '计入的物项（附件1第一部分）：',
  answers: '答案',
  signed: '姓名、职务、日期和签字：',
  beforeSending: '向中国境内任何人发出前须知（不属于本件内容）',
  unit: '一单位为1 {unit}。',
  facts: {
    good: {
      'good.form': '它是什么（钕铁硼磁体、钐钴磁体、电机转子、传感器、合金、氧化物、靶材等）？',
      'good.elements': '含有哪些稀土元素？不含则填“none”。',
    },
    origin: { origin: '在哪个国家制造？' },
    unitValue: { unitValue: '每单位的不含税价值是多少？', currency: '采用何种货币？' },
    chineseContent: {
      'chineseContent.valuePercent': '上列物项中原产于中国者占其价值的百分之几？没有则填0。',
      'chineseContent.valuePercentAtMost': '如不知准确比例：最多为百分之几？',
    },
    technology: {
      'chineseContent.technology':
        '制造时是否使用了原产于中国的稀土技术（开采、分离、冶炼、磁材制造、回收）？填“是”或者“否”。',
    },
  },
}
