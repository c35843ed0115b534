import type { Elsewhere } from '../schema/elsewhere.ts'
import records from './elsewhere.json' with { type: 'json' }

/**
 * What the lists of the European Union, Japan and the United States say of goods that China controls. Reference: it never decides,
 * no counterpart replaces a Chinese licence. Read in copies of others; the official pages were not opened.
 */
export const elsewhere: Elsewhere = {
  lists: {
    EU: {
      name: { en: 'EU dual-use list, Annex I to Regulation (EU) 2021/821', zh: '欧盟两用物项清单，(EU) 2021/821号条例附件一' },
      edition: '2025-11-15',
      read: { en: 'whole list searched, quoted entries read', zh: '全表检索，所引条目已读' },
      link: 'http://publications.europa.eu/resource/celex/02021R0821-20251115',
      copy: 'https://github.com/rikiosso/exports-watch',
    },
    JP: {
      name: { en: 'Japan, Export Trade Control Order, appended table 1', zh: '日本《出口贸易管理令》别表第1' },
      edition: '2026-06-05',
      read: { en: 'all rows read, specifications in part', zh: '各项已读，规格读了一部分' },
      link: 'https://laws.e-gov.go.jp/law/324CO0000000378',
      copy: 'https://github.com/OSUGIYAMA/EyeWarnYou',
    },
    US: {
      name: { en: 'US Commerce Control List, Supplement 1 to Part 774', zh: '美国商业管制清单，第774部分附录1' },
      edition: '2026-09-24',
      read: { en: 'two copies searched in part', zh: '两份副本，检索了一部分' },
      link: 'https://www.ecfr.gov/current/title-15/subtitle-B/chapter-VII/subchapter-C/part-774',
      copy: 'https://github.com/OSUGIYAMA/EyeWarnYou',
    },
  },
  records,
}
