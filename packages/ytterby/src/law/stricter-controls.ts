import type { RulesetData } from '../schema/ruleset.ts'

/** Warnings on a limb that is stricter for one destination, over a control of other goods: by the limb and its state. */
export const stricterControls = {
  'adjacent-control.a46-2-in-force': {
    text: {
      en: 'To the United States, exports of gallium, germanium, antimony and superhard materials are in principle not permitted, and for graphite the end user and end use are reviewed more strictly (item 2 of announcement 46 of 2024).',
      zh: '镓、锗、锑、超硬材料相关两用物项对美国出口原则上不予许可，对石墨从严审查最终用户和最终用途（公告2024年第46号第二款）。',
    },
    citations: ['a46-2'],
  },
  'adjacent-control.a46-2-suspended': {
    text: {
      en: 'Item 2 of announcement 46 of 2024, by which exports of gallium, germanium, antimony and superhard materials to the United States are in principle not permitted and for graphite the end user and end use are reviewed more strictly, is suspended to 2026-11-27 (announcement 72 of 2025). The licence of the announcement on these goods is still needed.',
      zh: '公告2024年第46号第二款（镓、锗、锑、超硬材料对美国出口原则上不予许可，对石墨从严审查最终用户和最终用途）暂停实施至2026年11月27日（公告2025年第72号）；相关物项公告所要求的许可仍须取得。',
    },
    citations: ['a46-2', 'a72'],
  },
  'adjacent-control.a46-2-unsettled': {
    text: {
      en: 'Whether item 2 of announcement 46 of 2024 applies on this day is not settled: its suspension by announcement 72 of 2025 has run out, and nothing that was read says what holds on this day. If it applies, exports of gallium, germanium, antimony and superhard materials to the United States are in principle not permitted, and for graphite the end user and end use are reviewed more strictly.',
      zh: '公告2024年第46号第二款当日是否施行尚未确定：公告2025年第72号的暂停期已届满，已读到的文件均未规定当日如何处理。如施行，镓、锗、锑、超硬材料相关两用物项对美国出口原则上不予许可，对石墨从严审查最终用户和最终用途。',
    },
    citations: ['a46-2', 'a72'],
  },
} satisfies RulesetData['warnings']
