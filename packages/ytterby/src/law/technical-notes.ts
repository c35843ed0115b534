import type { RulesetData } from '../schema/ruleset.ts'

/** Warnings that repeat the technical notes of the lists, by instrument and kind of entry. */
export const technicalNotes = {
  'technical-note.a18-alloy': {
    text: {
      en: 'Technical note: the controlled alloys include ingots, blocks, strips, wire, sheets, bars, rods, plates, tubes, granules, powder and the like.',
      zh: '技术说明：“.a.2项所管制的合金包括锭、块、条、丝、片、棒、板、管、颗粒、粉末等形态。”',
    },
    citations: ['a18'],
  },
  'technical-note.a18-target': {
    text: { en: 'Technical note: the controlled targets include sheets, tubes and the like.', zh: '技术说明：“.a.3项所管制的靶材包括片、管等形态。”' },
    citations: ['a18'],
  },
  'technical-note.a18-magnet-material': {
    text: { en: 'Technical note: the controlled permanent magnet materials include magnets or magnet powder.', zh: '技术说明：“.a.4项所管制的永磁材料包括磁体或磁粉。”' },
    citations: ['a18'],
  },
  'technical-note.a18-oxide': {
    text: {
      en: 'Technical note: the controlled oxides, compounds and their mixtures include powder and other forms.',
      zh: '技术说明：“.b、.c项所管制的氧化物、化合物及其混合物包括但不限于粉末等形态。”',
    },
    citations: ['a18'],
  },
  'technical-note.a57-alloy': {
    text: { en: 'Technical note: the controlled alloys include ingots, blocks, wire, powder and the like.', zh: '技术说明：“所管制的合金包括锭、块、丝、粉末等形态。”' },
    citations: ['a57'],
  },
  'technical-note.a57-target': {
    text: { en: 'Technical note: the controlled targets include sheets, tubes and the like.', zh: '技术说明：“所管制的靶材包括片、管等形态。”' },
    citations: ['a57'],
  },
  'technical-note.a18-compound': {
    text: {
      en: 'Technical note: the controlled oxides, compounds and their mixtures include powder and other forms.',
      zh: '技术说明：“.b、.c项所管制的氧化物、化合物及其混合物包括但不限于粉末等形态。”',
    },
    citations: ['a18'],
  },
} satisfies RulesetData['warnings']
