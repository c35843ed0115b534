import type { Instrument } from '../../schema/instrument.ts'
import type { Source } from '../../schema/record.ts'

/** What is said of general licences for rare earths. */
export const mofcomStatement20251218 = {
  id: 'MOFCOM-STATEMENT-2025-12-18',
  title: { en: 'MOFCOM on general licences for rare earths', zh: '商务部新闻发言人关于稀土通用许可申请（2025年12月18日）' },
  number: 'spokesperson, 2025-12-18',
  issuers: ['MOFCOM'],
  published: '2025-12-18',
  link: 'http://exportcontrol.mofcom.gov.cn/article/gndt/202605/1250.html',
  layer: 'report',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [],
  effects: [],
  passages: {
    gl2025: {
      article: 'answer on general licences',
      says: {
        en: 'Some applications were received and approved; grants reported since 2025-12-02 run one year and name the customers.',
        zh: '部分申请已受理并获批；自2025年12月2日起报道的通用许可有效期一年，限定客户。',
      },
      doubt: {
        en: 'The statute allows general licences up to three years; those reported run one year. One guide of February 2026 says that there are none.',
        zh: '条例规定通用许可最长三年；所报道的为一年。2026年2月一份指南称不存在通用许可。',
      },
    },
  },
} satisfies Instrument

export const mofcomStatement20251218Sources = [
  {
    title: 'MOFCOM spokesperson on approved rare-earth general-licence applications',
    url: 'http://exportcontrol.mofcom.gov.cn/article/gndt/202605/1250.html (via weiqi-kids)',
    publisher: 'MOFCOM',
    date: '2025-12-19',
    quote: '部分中国出口商已初步达到申请通用许可的基本要求',
  },
  {
    title: 'MOFCOM press conference 18 Dec 2025 (He Yadong)',
    url: 'https://en.ckhq.net/html/eba0cd8553303ef82efee24dcc9765c0.html',
    publisher: 'Observer (guancha) translation',
    date: '2025-12-18',
    quote: 'some general license applications submitted by Chinese exporters have been received and approved',
  },
  {
    title: 'China issues first batch of general rare-earth export licences',
    url: 'https://www.tomshardware.com/tech-industry/china-issues-first-batch-of-general-rare-earth-export-licenses-to-magnet-makers',
    publisher: "Tom's Hardware (Reuters)",
    date: '2025-12',
    quote: 'These licences run for a year and attach to specific downstream clients',
  },
  {
    title: "China's first streamlined rare earth licences",
    url: 'https://www.geomechanics.io/news/article/chinas-first-streamlined-rare-earth-licences-supply-risk-notes-for-project-teams',
    publisher: 'Geomechanics.io (MINING.com)',
    date: '2025-12',
  },
  { title: 'Reuters via World Journal', url: 'worldjournal.com story 9178168 (full path not kept)', publisher: 'World Journal', date: '2025-12-02' },
  { title: '商務部 18 Dec 2025', url: 'worldjournal.com story 9212909 (full path not kept)', publisher: 'World Journal', date: '2025-12-18' },
  { title: '商務部 16 Oct 2025', url: 'etnet.com.hk news 20251016436 (full path not kept)', publisher: 'etnet', date: '2025-10-16' },
] satisfies Source[]
