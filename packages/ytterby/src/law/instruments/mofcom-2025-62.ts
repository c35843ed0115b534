import type { Instrument } from '../../schema/instrument.ts'
import { passage } from '../passage.ts'

/** Technology for mining, separation, metal smelting, magnet making and recycling; and goods known to serve such production abroad. */
export const mofcom202562 = {
  id: 'MOFCOM-2025-62',
  key: 'a62',
  title: { en: 'Export control on rare-earth related technologies', zh: '商务部公告2025年第62号 公布对稀土相关技术实施出口管制的决定' },
  number: 'MOFCOM announcement 62 of 2025',
  issuers: ['MOFCOM'],
  published: '2025-10-09',
  link: 'http://exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/zcfggzqd/202510/1170.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'primary-text', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [{ id: 'a62', article: '1 to 8', text: { en: 'Control of 1E902 and of knowing assistance', zh: '对1E902及明知的协助实施管制' } }],
  effects: [
    { type: 'enact', cite: 'a62', limbs: ['a62'], from: '2025-10-09' },
    { type: 'requireWhenKnown', cite: 'a62-knowing', limb: 'a62', fields: ['rare-earth-production'], restriction: 'knowing-assistance' },
  ],
  passages: {
    'a62-5': passage('5', {
      en: 'Nobody may serve a breach as intermediary, agent, carrier, declarant, platform or financier; providers ask whether the export is covered and licensed, and licence holders show the licence.',
      zh: '任何人不得为违规行为提供中介、撮合、代理、货运、寄递、报关、电子商务平台、金融等服务；服务提供者应询问是否属于管制及是否获得许可，持证者应出示许可证件。',
    }),
    'a62-6': passage('6', {
      en: 'Disclosing controlled technology that is not public to unspecified persons without a licence is punished by article 34 of the Export Control Law.',
      zh: '未经许可向不特定对象公开尚未公开的受控技术，依照出口管制法第三十四条处罚。',
    }),
    'a62-definitions': passage('definitions', {
      en: 'Magnet manufacturing means SmCo, NdFeB and cerium magnets; technology and its carriers means data such as design drawings, process specifications and parameters, processing programs, simulation data; other terms follow Decree 785.',
      zh: '磁材制造指钐钴、钕铁硼、铈磁体制造；技术及其载体指设计图纸、工艺规范、工艺参数、加工程序、仿真数据等资料；其他用语依照稀土管理条例。',
    }),
    a62: { article: '1' },
    'a62-knowing': { article: '1 (knowing assistance)' },
    'a62-2': { article: '2' },
    'a62-3': { article: '3' },
    'a62-exempt': { article: 'exemptions' },
  },
} satisfies Instrument
