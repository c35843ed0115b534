import type { Control } from '../../schema/control.ts'
import { codedEntry, entry } from '../control-entries.ts'

/** Ores and reagents under announcement 56 of 2025. */
export const control1C914 = {
  code: '1C914',
  instrument: 'MOFCOM-GACC-2025-56',
  limb: 'a56',
  permit: 'dual-use-licence',
  effect: 'licence',
  reach: 'a56',
  title: { en: 'Rare-earth ores, flotation reagents and extractants', zh: '稀土矿、浮选药剂和萃取剂' },
  article: '1C914',
  entries: [
    codedEntry('1C914.a', 'ore', null, ['25309020'], { en: 'Rare-earth ores: bastnaesite, monazite, ion-adsorption ore', zh: '稀土矿（氟碳铈矿、独居石、离子型稀土矿）' }),
    entry('1C914.b', 'reagent', null, {
      en: 'Flotation reagents for rare-earth ore with hydroxamic-acid or phosphate-ester collectors',
      zh: '含有羟肟酸类或磷酸酯类捕收剂的稀土矿浮选药剂',
    }),
    codedEntry('1C914.c', 'reagent', null, ['29319000', '29199000', '38249999'], {
      en: 'Rare-earth extractants: P507 (CAS 14802-03-0), P204 (298-07-7), naphthenic acid (1338-24-5), N235 (68814-95-9), C272 (83411-71-6)',
      zh: '稀土萃取剂：P507（CAS 14802-03-0）、P204（298-07-7）、环烷酸（1338-24-5）、N235（68814-95-9）、C272（83411-71-6）',
    }),
  ],
  notes: [],
  provenance: { confidence: 'primary-text', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
} satisfies Control
