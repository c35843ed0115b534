import type { Control } from '../../schema/control.ts'
import { entry } from '../control-entries.ts'

/** Both entries ran from 2025-10-09 to 2025-11-06. 1E902.b is reached by an asserted control code only. */
export const control1e902 = {
  code: '1E902',
  instrument: 'MOFCOM-2025-62',
  limb: 'a62',
  permit: 'dual-use-licence',
  effect: 'licence',
  reach: 'a62',
  title: { en: 'Rare-earth technology', zh: '稀土相关技术' },
  article: '1',
  entries: [
    entry('1E902.a', 'technology', null, {
      en: 'Technology and its carriers for rare-earth mining, smelting and separation, metal smelting, magnet manufacturing and secondary-resource recycling',
      zh: '稀土开采、冶炼分离、金属冶炼、磁材制造、稀土二次资源回收利用相关技术及其载体',
    }),
    entry('1E902.b', 'production-line-technology', null, {
      en: 'Technology for the assembly, commissioning, maintenance, repair and upgrading of the related production lines',
      zh: '相关生产线的装配、调试、维护、维修、升级技术',
    }),
  ],
  notes: [],
  provenance: { confidence: 'primary-text', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
} satisfies Control
