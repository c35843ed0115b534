/** What the facts leave open, contradict or warn of. */
import type { SourceDoubt } from './extract.ts'

/** In the order of the facts files; the last ones show only when two files are laid side by side. */
export const doubts: readonly SourceDoubt[] = [
  {
    id: 'a18-addresses',
    what: 'The address of the official page is known only in part, and a second address comes from a third-party list.',
    facts: 'announcement-18-2025.json#official_urls',
  },
  {
    id: 'a18-no-threshold',
    what: 'Neither the announcement nor the 2026 catalogue states a minimum content; the 0.1 % by weight habit is not in the text.',
    facts: 'announcement-18-2025.json#quantitative_threshold',
  },
  {
    id: 'a18-worked-cases-missing',
    what: 'The facts refer to a file of worked cases that is not among the facts.',
    facts: 'announcement-18-2025.json#quantitative_threshold',
  },
  {
    id: 'a18-april-codes-not-read',
    what: 'The April 2025 code lists of terbium, dysprosium, lutetium, scandium and yttrium were never read intact and are the 2026 list less two codes.',
    facts: 'announcement-18-2025.json#items/1C904/confidence_note',
  },
  {
    id: 'a18-two-added-codes',
    what: 'Seven codes stand in the .c entries of April 2025 that were read, while the 2026 catalogue adds 2846904810 and 2846909910 to every .c entry.',
    facts: 'announcement-18-2025.json#discrepancies/0',
  },
  {
    id: 'a18-extract-drift',
    what: 'The machine extract of the 2026 catalogue shifts codes by one record, and the facts put them back by hand.',
    facts: 'announcement-18-2025.json#discrepancies/1',
  },
  {
    id: 'a18-terbium-called-zirconium',
    what: 'One machine translation calls terbium zirconium.',
    facts: 'announcement-18-2025.json#discrepancies/2',
  },
  {
    id: 'a18-td-for-tb',
    what: 'One page writes Td for Tb and swaps look-alike letters.',
    facts: 'announcement-18-2025.json#discrepancies/3',
  },
  {
    id: 'a18-any-one-of-seven',
    what: 'The line 2846901993 reads as a list of seven oxides and is used as meaning any one of them.',
    facts: 'announcement-18-2025.json#discrepancies/4',
  },
  {
    id: 'a18-magnets-not-for-all',
    what: 'Some summaries give all seven elements a magnet entry, while only samarium, terbium and dysprosium have one.',
    facts: 'announcement-18-2025.json#discrepancies/5',
  },
  {
    id: 'a18-declaration-fragments',
    what: 'The sentence on the customs declaration was read only in fragments.',
    facts: 'announcement-18-2025.json#obligations/declaration-remarks',
  },
  {
    id: 'a18-magnets-without-code',
    what: 'No reference code for magnets stands in the announcement or the catalogue; 8505111000 is practice.',
    facts: 'announcement-18-2025.json#items/1C902/1C902.a.4/hs_note',
  },
  {
    id: 'a18-notes-inferred',
    what: 'That the technical notes of the catalogue also stand in the announcement is taken from a scrambled page.',
    facts: 'announcement-18-2025.json#technical_notes_2026_catalogue/note',
  },
  {
    id: 'a18-fluorides-cut',
    what: 'The description of 2846903910 is cut off in the copy read.',
    facts: 'announcement-18-2025.json#hs_line_semantics_2026/4',
  },
  {
    id: 'oct-wrong-scope-page',
    what: 'One page describes 55, 56 and 58 as other controls and gives a wrong end of the suspension.',
    facts: 'announcements-october-2025.json#discrepancies/0',
  },
  {
    id: 'oct-value-not-weight',
    what: 'The 0.1 % of announcement 61 is a share of value, not the trade habit by weight.',
    facts: 'announcements-october-2025.json#discrepancies/1',
  },
  {
    id: 'oct-not-any-product',
    what: 'English summaries extend the 0.1 % rule to any product, while it covers only part 2 of annex 1.',
    facts: 'announcements-october-2025.json#discrepancies/2',
  },
  {
    id: 'oct-annex-count',
    what: 'One list counts 12 items in part 1 of annex 1, five others give 13 names.',
    facts: 'announcements-october-2025.json#discrepancies/3',
  },
  {
    id: 'oct-annex-not-read',
    what: 'The annex of announcement 61 was not read itself, and the target list of its part 2 is known only by its first two names.',
    facts: 'announcements-october-2025.json#61/annex1/note',
  },
  {
    id: 'oct-annex-targets-inside-18',
    what: 'That the targets of the annex stay inside those of announcement 18 is an inference from a press statement.',
    facts: 'announcements-october-2025.json#61/annex1/note',
  },
  {
    id: 'oct-ytterbium-not-read',
    what: 'The ytterbium section of announcement 57 was not read in any copy: order, target list and absence of an alloy entry are inferred.',
    facts: 'announcements-october-2025.json#57/1C913/note',
  },
  {
    id: 'oct-57-only-metals-coded',
    what: 'In announcement 57 only the metals carry a reference number.',
    facts: 'announcements-october-2025.json#57/hs_note',
  },
  {
    id: 'oct-56-parameters',
    what: 'Some parameters of announcement 56 come from an English rendering of the page only.',
    facts: 'announcements-october-2025.json#56/confidence_note',
  },
  {
    id: 'oct-56-vacuum-sign',
    what: 'The vacuum figures of two furnaces are printed with a sign that looks reversed.',
    facts: 'announcements-october-2025.json#56/2B902.k',
  },
  {
    id: 'oct-56-c272',
    what: 'The extractant C272 carries no tariff reference.',
    facts: 'announcements-october-2025.json#56/confidence_note',
  },
  {
    id: 'oct-later-status',
    what: 'Whether the October announcements run after 2026-11-10 is not known from an instrument.',
    facts: 'announcements-october-2025.json#status_all',
  },
  {
    id: 'tech-2023-oxyborate',
    what: 'One source writes boric acid and calcium oxide where the usual wording is calcium oxyborate, and the text was not read.',
    facts: 'earlier-controls.json#TECH-2023-57/uncertain',
  },
  {
    id: 'tech-2023-last-entry',
    what: 'Secondary sources disagree on the last magnet-related entry of the technology catalogue.',
    facts: 'earlier-controls.json#discrepancies/1',
  },
  {
    id: 'tech-2025-list-not-read',
    what: 'The item list of announcement 28 of 2025 is an attachment that was not read.',
    facts: 'earlier-controls.json#TECH-2025-28/uncertain',
  },
  {
    id: 'decree-71-july',
    what: 'Some sources call the total-volume measures the July measures after the day of signing.',
    facts: 'earlier-controls.json#discrepancies/0',
  },
  {
    id: 'decree-71-two-days',
    what: 'Databases may show either the day of signing or the day of publication of Decree 71.',
    facts: 'earlier-controls.json#QUOTA-MEASURES-71/note',
  },
  {
    id: 'a46-reposted',
    what: 'Announcement 46 of 2024 was reposted two weeks after its day of issue.',
    facts: 'earlier-controls.json#US-46/note',
  },
  {
    id: 'supervision-x-y',
    what: 'The meaning of the letters x and y is the usual reading and was not seen on the page.',
    facts: 'earlier-controls.json#supervision_codes/note',
  },
  {
    id: 'both-licences-hint',
    what: 'A hint says that controlled oxides need both licences, which another facts file leaves open.',
    facts: 'earlier-controls.json#RE-EXPORT-LICENCE/engine_hint',
  },
  {
    id: 'ga-ge-codes-null',
    what: 'The control codes that gallium and germanium carry now are not given.',
    facts: 'earlier-controls.json#GA-GE-23/codes_now',
  },
  {
    id: 'lists-after-2026-11-10',
    what: 'What holds for control list 21 of 2025 and UEL 7 of 2025 from 2026-11-10 on was not found.',
    facts: 'entities.json#_meta/openRisk',
  },
  {
    id: 'lists-second-hand',
    what: 'The official list pages were not read directly.',
    facts: 'entities.json#_meta/sourceNote',
  },
  {
    id: 'list-1-names-one-reading',
    what: 'The 28 names of announcement 1 of 2025 come from one extraction; the press confirms the count and six names.',
    facts: 'entities.json#controlList/cn-ecl-2025-001/note',
  },
  {
    id: 'list-21-names-one-reading',
    what: 'The 16 names of announcement 21 of 2025 come from one extraction.',
    facts: 'entities.json#controlList/cn-ecl-2025-021/namesFrom',
  },
  {
    id: 'list-21-last-day',
    what: 'Whether 2026-11-10 itself lies within the suspension of announcement 21 of 2025 was not seen, and the two last periods of its history share that day.',
    facts: 'entities.json#controlList/cn-ecl-2025-021/statusHistory',
  },
  {
    id: 'list-22-hour',
    what: 'Reports differ on the hour at which announcement 22 of 2025 took effect.',
    facts: 'entities.json#controlList/cn-ecl-2025-022/effectiveTime',
  },
  {
    id: 'list-27-spelling',
    what: 'One name of announcement 27 of 2026 keeps an odd spelling of the source.',
    facts: 'entities.json#controlList/cn-ecl-2026-027',
  },
  {
    id: 'list-30-country',
    what: 'Countries of announcement 30 of 2026 are given only where a source states them.',
    facts: 'entities.json#controlList/cn-ecl-2026-030/note',
  },
  {
    id: 'list-30-inaccurate-copy',
    what: 'One source of announcement 30 of 2026 is partly inaccurate.',
    facts: 'entities.json#controlList/cn-ecl-2026-030/sources',
  },
  {
    id: 'list-1-no-suspension-seen',
    what: 'That announcements 1 and 51 of 2025 are in force rests on no suspension having been seen.',
    facts: 'entities.json#controlList/cn-ecl-2025-001/status',
  },
  {
    id: 'watch-12-no-chinese-name',
    what: 'One name of announcement 12 of 2026 has no Chinese form in the first file; the later one has it.',
    facts: 'entities.json#watchList/cn-watch-2026-012; entities-2026-11-27.json#chineseNamesOfListedParties',
  },
  {
    id: 'uel-2023-number',
    what: 'The number of the unreliable-entity notice of February 2023 was not seen; its day is in one compilation alone.',
    facts: 'entities.json#unreliableEntityList/cn-uel-2023-02; entities-2026-11-27.json#days',
  },
  {
    id: 'uel-1-names-deduced',
    what: 'The ten names of UEL 1 of 2025 are deduced, not read.',
    facts: 'entities.json#unreliableEntityList/cn-uel-2025-0102/note',
  },
  {
    id: 'uel-2024-not-read',
    what: 'The two unreliable-entity notices of May 2024 were not read: reports give names, day and measures.',
    facts: 'entities-2026-11-27.json#missingNoticesConfidence',
  },
  {
    id: 'uel-2024-which-names',
    what: 'Which of the two notices of May 2024 names whom rests on the links of one compilation.',
    facts: 'entities-2026-11-27.json#missingNoticesConfidence',
  },
  {
    id: 'uel-2024-numbers',
    what: 'Numbers and order of the two notices of May 2024 were not read.',
    facts: 'entities-2026-11-27.json#missingNoticesConfidence',
  },
  {
    id: 'uel-2024-no-end-seen',
    what: 'That the two notices of May 2024 still hold rests on no suspension or end having been found.',
    facts: 'entities-2026-11-27.json#missingNoticesConfidence',
  },
  {
    id: 'uel-2024-general-atomics',
    what: 'One file prints General Atomics Aeronautical Systems in the notice of May 2024 without “Inc.”, another with it.',
    facts: 'entities-2026-11-27.json#missingNotices/UEL-2024-1; party-names.json#parties/listings',
  },
  {
    id: 'chinese-names-read-once',
    what: 'The Chinese names of 61 listings were read once, in one compilation.',
    facts: 'entities-2026-11-27.json#chineseNamesConfidence',
  },
  {
    id: 'list-22-published',
    what: 'Announcement 22 of 2025 was published on 2025-04-09 in one file, on 2025-04-10 in another.',
    facts: 'entities.json#controlList/cn-ecl-2025-022; entities-2026-11-27.json#chineseNamesOfListedParties',
  },
  {
    id: 'list-names-two-spellings',
    what: 'Two files spell names of announcement 11 of 2026 and of UEL 4, 7 and 10 of 2025 in two ways.',
    facts: 'entities.json#controlList/cn-ecl-2026-011; entities-2026-11-27.json#chineseNamesOfListedParties',
  },
  {
    id: 'uel-2-chinese-names',
    what: 'UEL 2 of 2025 was not read in Chinese; control list 1 of 2025 prints Chinese names of the same seven parties.',
    facts: 'entities.json#unreliableEntityList/cn-uel-2025-0114; party-names.json#parties/printed',
  },
  {
    id: 'uel-4-not-lifted',
    what: 'That UEL 4 of 2025 was not lifted with UEL 6 is what commentators say.',
    facts: 'entities.json#unreliableEntityList/cn-uel-2025-004/note',
  },
  {
    id: 'uel-7-after',
    what: 'What holds for UEL 7 of 2025 after its suspension was not found.',
    facts: 'entities.json#unreliableEntityList/cn-uel-2025-007/status',
  },
  {
    id: 'uel-8-no-end',
    what: 'The suspension of UEL 8 of 2025 of May 2025 states no end.',
    facts: 'entities.json#adjustments/2025-05-14',
  },
  {
    id: 'uel-10-adjustments',
    what: 'That UEL 10 of 2025 is in force rests on the November adjustments that were seen.',
    facts: 'entities.json#unreliableEntityList/cn-uel-2025-010/status',
  },
  {
    id: 'order-6-names',
    what: 'Not all subsidiaries named by order 6 of 2025 were seen.',
    facts: 'entities.json#countermeasureOrders/cn-afsl-2025-order6',
  },
  {
    id: 'order-2-names',
    what: 'Not all parties named by order 2 of 2026 were seen.',
    facts: 'entities.json#countermeasureOrders/cn-afsl-2026-order2',
  },
  {
    id: 'adjustment-november-day',
    what: 'The statement on the November 2025 adjustments is dated 5 or 6 November.',
    facts: 'entities.json#adjustments/2025-11-10',
  },
  {
    id: 'ordinary-78-rows',
    what: 'The full list of 78 rare-earth rows was not obtained.',
    facts: 'export-licence-catalogue.json#_meta/completeness',
  },
  {
    id: 'ordinary-2023-number',
    what: 'The number of the 2023 catalogue was not seen.',
    facts: 'export-licence-catalogue.json#annualAnnouncements/2023',
  },
  {
    id: 'ordinary-2025-number',
    what: 'The number of the 2025 catalogue rests on later texts that repeal it.',
    facts: 'export-licence-catalogue.json#annualAnnouncements/2025/note',
  },
  {
    id: 'ordinary-and-dual-use',
    what: 'Whether customs asks for both licences on one shipment was not found in any text.',
    facts: 'export-licence-catalogue.json#rules/dual-use-overlap',
  },
  {
    id: 'ordinary-border-trade',
    what: 'The notices exempt border trade while the code table still prints y.',
    facts: 'export-licence-catalogue.json#rules/border-trade',
  },
  {
    id: 'ordinary-magnets-absence',
    what: 'That magnets are outside the ordinary catalogue is inferred from absence.',
    facts: 'export-licence-catalogue.json#rules/magnets',
  },
  {
    id: 'ordinary-single-shipment',
    what: 'The rule of one batch, one licence was read in the 2009 edition only.',
    facts: 'export-licence-catalogue.json#rules/single-shipment',
  },
  {
    id: 'ordinary-validity',
    what: 'The validity of the ordinary licence was not found in a page read.',
    facts: 'export-licence-catalogue.json#rules/validity',
  },
  {
    id: 'ordinary-ports',
    what: 'When the designated-port rule was suspended was not found.',
    facts: 'export-licence-catalogue.json#rules/ports',
  },
  {
    id: 'ordinary-mixtures',
    what: 'The 10 % mixture rule was read in the 2009 edition only.',
    facts: 'export-licence-catalogue.json#rules/mixtures-10-percent',
  },
  {
    id: 'ordinary-57-after',
    what: 'Whether the elements of announcement 57 still need only the ordinary licence after 2026-11-10 is unknown.',
    facts: 'export-licence-catalogue.json#rules/light-REE',
  },
  {
    id: 'ordinary-processing-trade',
    what: 'The code x stands on lines whose processing trade is normally barred.',
    facts: 'export-licence-catalogue.json#rules/processing-trade',
  },
  {
    id: 'ordinary-supervision-cut',
    what: 'The supervision letters of 2846903910 and 2805301900 are cut off in the copies.',
    facts: 'export-licence-catalogue.json#codes',
  },
  {
    id: 'ordinary-supervision-not-seen',
    what: 'For the codes of 2025 and later the supervision letters were mostly not seen.',
    facts: 'export-licence-catalogue.json#codes',
  },
  {
    id: 'ordinary-renumbered',
    what: 'Codes of the 2016 list for samarium, europium, scandium and mixed metal were renumbered later.',
    facts: 'export-licence-catalogue.json#codes',
  },
  {
    id: 'ordinary-cerium-97',
    what: 'The Chinese name of the cerium line says at least 97 %, the English one above 97 %.',
    facts: 'export-licence-catalogue.json#codes/2805301510',
  },
  {
    id: 'ordinary-7202-heading-wide',
    what: 'The letters for rare-earth ferrosilicon are those of the heading, not of the line.',
    facts: 'export-licence-catalogue.json#codes/7202999191',
  },
  {
    id: 'ordinary-official-text-unopened',
    what: 'The official text of the 2026 catalogue was not opened for the sentence on dual-use goods.',
    facts: 'export-licence-catalogue.json#rules/dual-use-overlap',
  },
  {
    id: 'no-extension-found',
    what: 'No instrument that extends 70 or 72 of 2025, control list 21 or UEL 7 was found.',
    facts: 'horizon-and-extension.json#answer',
  },
  {
    id: 'extension-is-policy',
    what: 'The statement of 2026-09-28 has neither a document number nor an effective date.',
    facts: 'horizon-and-extension.json#records/0',
  },
  {
    id: 'search-missed-statement',
    what: 'A search of 2026-10-04 missed the statement of 2026-09-28.',
    facts: 'horizon-and-extension.json#records/2',
  },
  {
    id: 'numbers-39-43',
    what: 'Announcements 39 and 43 of 2026 were not located and the tariff commission site gave an error.',
    facts: 'horizon-and-extension.json#records/3',
  },
  {
    id: 'tariff-part-no-timetable',
    what: 'The tariff part of the eighth round has no timetable.',
    facts: 'horizon-and-extension.json#records/4',
  },
  {
    id: 'spoken-extension-moves-no-date',
    what: 'By analogy with port fees, a spoken or written statement does not move a printed day.',
    facts: 'horizon-and-extension.json#records/5',
  },
  {
    id: 'list-clock-one-year',
    what: 'The clock of control list 21 and UEL 7 is printed as 2026-11-10 and as one year from 2025-11-10, which would end a day earlier.',
    facts: 'horizon-and-extension.json#clocks/1',
  },
  {
    id: '2027-01-10-is-intention',
    what: 'The day 2027-01-10 is an agreed intention and never the day of a rule.',
    facts: 'horizon-and-extension.json#engine_advice',
  },
  {
    id: 'motors-code-never-decides',
    what: 'A commodity code never decides, the announcement goes by substance.',
    facts: 'hs-motors-and-components.json#_meta/rule',
  },
  {
    id: 'motors-typical-elements',
    what: 'The typical rare earths of goods are engineering knowledge and may only prompt a question.',
    facts: 'hs-motors-and-components.json#_meta/rareEarthNote',
  },
  {
    id: 'motors-magnet-code-called-reference',
    what: 'The file calls 8505111000 a reference code although announcement 18 names no code for magnets.',
    facts: 'hs-motors-and-components.json#items/8505.11/note',
  },
  {
    id: 'motors-bonded-magnets',
    what: 'The heading of plastic-bonded magnets was not checked.',
    facts: 'hs-motors-and-components.json#items/8505.19/note',
  },
  {
    id: 'motors-magnetic-holders',
    what: 'A holder that is a bare controlled magnet may be treated as a magnet.',
    facts: 'hs-motors-and-components.json#items/8505.90/note',
  },
  {
    id: 'motors-loose-magnets',
    what: 'Loose magnets shipped as rotor parts belong to 8505.11.',
    facts: 'hs-motors-and-components.json#items/8503.00/note',
  },
  {
    id: 'motors-speaker-magnets',
    what: 'Speaker parts that are mainly a magnet are left to be asked about.',
    facts: 'hs-motors-and-components.json#items/8518.90/note',
  },
  {
    id: 'motors-pet-ct',
    what: 'The heading of combined scanners was not checked.',
    facts: 'hs-motors-and-components.json#items/9018.14/note',
  },
  {
    id: 'motors-finished-lasers',
    what: 'Whether a finished laser is reached cannot be told from its code.',
    facts: 'hs-motors-and-components.json#items/9013.20/note',
  },
  {
    id: 'motors-shaped-crystals',
    what: 'Whether shaped crystals are compounds is open.',
    facts: 'hs-motors-and-components.json#items/9001.90/note',
  },
  {
    id: 'motors-zirconia-powder',
    what: 'The heading of stabilised zirconia powder was not checked.',
    facts: 'hs-motors-and-components.json#items/6909.19/note',
  },
  {
    id: 'motors-doped-ceria',
    what: 'Whether yttrium-doped cerium-zirconium oxide is reached is left to be asked about.',
    facts: 'hs-motors-and-components.json#items/3815.12/note',
  },
  {
    id: 'motors-glass',
    what: 'Whether glass that holds gadolinium or yttrium oxide is reached is left to be asked about.',
    facts: 'hs-motors-and-components.json#items/7014.00/note',
  },
  {
    id: 'motors-optical-fibre',
    what: 'Doped optical fibre is left to be asked about.',
    facts: 'hs-motors-and-components.json#items/9001.10',
  },
  {
    id: 'motors-ab5',
    what: 'The heading of hydrogen-storage alloy was not verified.',
    facts: 'hs-motors-and-components.json#items/2805.30/note',
  },
  {
    id: 'motors-targets-oxide',
    what: 'The file extends controlled targets to oxide targets, which announcement 18 does not name.',
    facts: 'hs-motors-and-components.json#items/8486.90/controlRelevance',
  },
  {
    id: 'motors-alloys-all',
    what: 'The file calls alloys of all seven elements controlled, while announcement 18 closes the list of named alloys.',
    facts: 'hs-motors-and-components.json#items/2805.30/controlRelevance',
  },
  {
    id: 'motors-ferro-terbium',
    what: 'The file calls terbium ferro-alloys controlled, while announcement 18 names no terbium-iron alloy without cobalt or dysprosium.',
    facts: 'hs-motors-and-components.json#items/7202.99/controlRelevance',
  },
  {
    id: 'motors-before-april',
    what: 'That the magnet code carried no condition before April 2025 rests on one source.',
    facts: 'hs-motors-and-components.json#preApril2025',
  },
  {
    id: 'hs-reference-only',
    what: 'Codes are reference only: the text decides, with or without the code.',
    facts: 'hs-nomenclature.json#warning',
  },
  {
    id: 'hs-foreign-rulings',
    what: 'Foreign rulings show six-digit practice and do not bind Chinese customs.',
    facts: 'hs-nomenclature.json#warning',
  },
  {
    id: 'hs-magnet-supervision',
    what: 'The supervision letters of 8505111000 in 2026 were not found.',
    facts: 'hs-nomenclature.json#not_found/0',
  },
  {
    id: 'hs-3824999922-text',
    what: 'The description of 3824999922 was not found.',
    facts: 'hs-nomenclature.json#not_found/1',
  },
  {
    id: 'hs-carbonates-text',
    what: 'The descriptions of the carbonate lines and of 28469093 to 28469096 were not found.',
    facts: 'hs-nomenclature.json#not_found/2',
  },
  {
    id: 'hs-lutetium-ytterbium',
    what: 'The heading of lutetium-ytterbium alloys was not found.',
    facts: 'hs-nomenclature.json#not_found/3',
  },
  {
    id: 'hs-no-chinese-rulings',
    what: 'No Chinese ruling on bonded magnets, stabilised zirconia or garnet and silicate crystals was found.',
    facts: 'hs-nomenclature.json#not_found/4',
  },
  {
    id: 'hs-older-2805-pages',
    what: 'Older pages show the metals without the dual-use letter and prove nothing for today.',
    facts: 'hs-nomenclature.json#discrepancies/0',
  },
  {
    id: 'hs-4bxy3',
    what: 'One line prints 4Bxy3 where the others print 34Bxy.',
    facts: 'hs-nomenclature.json#discrepancies/1',
  },
  {
    id: 'hs-old-metal-codes',
    what: 'The metal codes of the 2016 list must not be used for 2025 and later.',
    facts: 'hs-nomenclature.json#hs6/2805.30/history',
  },
  {
    id: 'hs-lutetium-oxide',
    what: 'The lutetium oxide line was read only as a code of the announcement.',
    facts: 'hs-nomenclature.json#hs6/2846.90/cn/2846901800',
  },
  {
    id: 'hs-inferred-descriptions',
    what: 'Descriptions of the carbonates and of the other compounds are inferred from the pattern of the codes.',
    facts: 'hs-nomenclature.json#hs6/2846.90',
  },
  {
    id: 'hs-fluoride-cut',
    what: 'The description of 2846903910 is cut.',
    facts: 'hs-nomenclature.json#hs6/2846.90/cn/2846903910',
  },
  {
    id: 'hs-split-line',
    what: 'One split line of parts has no description.',
    facts: 'hs-nomenclature.json#hs6/8486.90 / 8543.90/cn/8486909910',
  },
  {
    id: 'hs-yttria-c-ruling',
    what: 'The result of one foreign ruling on doped yttria was read only in part.',
    facts: 'hs-nomenclature.json#hs6/2846.90/us_rulings/1',
  },
  {
    id: 'hs-revoked-ruling',
    what: 'The new subheading after a revoked foreign ruling was not read.',
    facts: 'hs-nomenclature.json#hs6/2846.90/us_rulings/2',
  },
  {
    id: 'hs-gd-chelates',
    what: 'Whether bulk gadolinium chelates are reached is uncertain.',
    facts: 'hs-nomenclature.json#hs6/2942.00 / 3006.30',
  },
  {
    id: 'hs-lasers-no-reference',
    what: 'Complete lasers and mounted crystals have no reference code.',
    facts: 'hs-nomenclature.json#hs6/9001.90 / 9030.90 / 9013.20',
  },
  {
    id: 'hs-bonded-practice',
    what: 'Chinese practice for bonded magnets was not found, and the words of the control would fit them.',
    facts: 'hs-nomenclature.json#hs6/8505.19/note',
  },
  {
    id: 'hs-motors-not-read',
    what: 'Headings of motors, parts, loudspeakers and optical fibre were not read in detail.',
    facts: 'hs-nomenclature.json#hs6/8501 / 8503 / 8518 / 9001.10',
  },
  {
    id: 'hs-yearly-splits',
    what: 'Ten-digit splits change every January.',
    facts: 'hs-nomenclature.json#code_mapping_rules/2',
  },
  {
    id: 'hs-dy-magnet-wrong-code',
    what: 'A penalty case says that the right code of a dysprosium magnet is 8505111000.',
    facts: 'hs-nomenclature.json#hs6/8505.11/note',
  },
  {
    id: 'faq-iv-day',
    what: 'The day of the fourth set of answers was not read.',
    facts: 'interpretations.json#MOFCOM-FAQ-RE-IV/note',
  },
  {
    id: 'faq-phosphor-text',
    what: 'The earlier text on phosphors was not read.',
    facts: 'interpretations.json#MOFCOM-FAQ-RE-phosphors/note',
  },
  {
    id: 'open-zirconia',
    what: 'No answer is known for yttria-stabilised zirconia powder and parts.',
    facts: 'interpretations.json#noAnswerKnown/0',
  },
  {
    id: 'open-crystals',
    what: 'No answer is known for oxide crystals and ceramics.',
    facts: 'interpretations.json#noAnswerKnown/1',
  },
  {
    id: 'open-contrast-media',
    what: 'No answer is known for gadolinium contrast media.',
    facts: 'interpretations.json#noAnswerKnown/2',
  },
  {
    id: 'open-bonded-magnets',
    what: 'No answer is known for bonded magnets of powder with dysprosium or terbium.',
    facts: 'interpretations.json#noAnswerKnown/3',
  },
  {
    id: 'open-strip-cast-flake',
    what: 'No answer is known for strip-cast flake with dysprosium or terbium.',
    facts: 'interpretations.json#noAnswerKnown/4',
  },
  {
    id: 'open-scrap',
    what: 'No answer is known for magnet and electronic scrap.',
    facts: 'interpretations.json#noAnswerKnown/5',
  },
  {
    id: 'practice-threshold',
    what: 'One maker reports a 0.1 % habit that no text supports.',
    facts: 'interpretations.json#practice/0',
  },
  {
    id: 'practice-rotor-licences',
    what: 'One maker held licences for rotors before the answer that puts rotors outside.',
    facts: 'interpretations.json#practice/1',
  },
  {
    id: 'faq-generally',
    what: "Most answers say generally, which is the text's own hedge.",
    facts: 'interpretations.json#MOFCOM-FAQ-RE-V/statements',
  },
  {
    id: 'clock-starts-at-acceptance',
    what: 'Trade press counts the 45 working days from filing, the text from acceptance and without identification, expert and on-site time.',
    facts: 'legal-process.json#discrepancies/0',
  },
  {
    id: 'general-licence-length',
    what: 'The law allows three years for a general licence, the reported grants run one.',
    facts: 'legal-process.json#discrepancies/1',
  },
  {
    id: 'blanket-approvals',
    what: 'One guide says that no blanket approvals exist, the ministry confirmed some.',
    facts: 'legal-process.json#discrepancies/2',
  },
  {
    id: 'first-day-convention',
    what: 'Whether the day of acceptance counts is not stated.',
    facts: 'legal-process.json#review_clock/working_day_definition/first_day_convention',
  },
  {
    id: 'make-up-days',
    what: 'That make-up weekends count as working days is the natural reading and no text on licences says so.',
    facts: 'legal-process.json#review_clock/working_day_definition/makeup_working_weekends',
  },
  {
    id: 'acceptance-rule-general-law',
    what: 'The acceptance rule comes from the general licensing law, Decree 792 has none.',
    facts: 'legal-process.json#review_clock/acceptance_rules/note',
  },
  {
    id: 'provincial-stage-no-limit',
    what: 'Decree 792 sets no limit for the provincial stage.',
    facts: 'legal-process.json#review_clock/provincial_stage',
  },
  {
    id: 'consultation-no-deadline',
    what: 'No deadline binds the reply to a question on classification.',
    facts: 'legal-process.json#licence_requirement/self_classification',
  },
  {
    id: 'registration-repealed',
    what: 'That the register of exporters was repealed in 2025 rests on one commentary.',
    facts: 'legal-process.json#licence_requirement/registration_of_exporter',
  },
  {
    id: 'challenge-no-total-limit',
    what: 'No total limit for a customs challenge is stated.',
    facts: 'legal-process.json#customs/GACC-123-2025',
  },
  {
    id: 'no-general-50-percent',
    what: 'Decree 792 has no general rule on affiliates.',
    facts: 'legal-process.json#lists/affiliate_rule',
  },
  {
    id: 're-export-measures-pending',
    what: 'Detailed measures on transit and re-export are still to be issued.',
    facts: 'legal-process.json#territorial_scope/0',
  },
  {
    id: 'consulted-departments',
    what: 'The consulted departments are not named in the decree.',
    facts: 'legal-process.json#authorities/consulted departments',
  },
  {
    id: 'issuing-bodies-from-draft',
    what: 'The issuing bodies are named by the draft measures only.',
    facts: 'legal-process.json#authorities/licence-issuing bodies',
  },
  {
    id: 'usual-documents',
    what: 'The introduction of importer and end user is practice and not in the closed list of Article 16.',
    facts: 'legal-process.json#application_documents/usually_also_required',
  },
  {
    id: 'practice-india',
    what: 'That India is not eligible in practice is one undated report.',
    facts: 'legal-process.json#observed_practice/7',
  },
  {
    id: 'practice-no-blanket',
    what: 'The report of no blanket approvals is contradicted by the grants since December 2025.',
    facts: 'legal-process.json#observed_practice/8',
  },
  {
    id: 'estimator-suggestion',
    what: 'The range of 45 to 90 days is a suggestion and no fact.',
    facts: 'legal-process.json#suggested_estimator',
  },
  {
    id: 'draft-no-final',
    what: 'No final text of the draft licence measures was found.',
    facts: 'legal-process.json#instruments/DRAFT-LICENCE-MEASURES',
  },
  {
    id: 'general-time-limit-displaced',
    what: 'The 20 days of the licensing law give way to the 45 working days of Decree 792.',
    facts: 'legal-process.json#review_clock/general_rule_displaced',
  },
  {
    id: 'licence-measures-final',
    what: 'The final licence measures were not found.',
    facts: 'licence-measures-and-general-licence.json#records/0/final_text',
  },
  {
    id: 'general-licence-2026',
    what: 'Count, share and new holders of general licences in 2026 were not found.',
    facts: 'licence-measures-and-general-licence.json#records/2',
  },
  {
    id: 'grades-prove-nothing',
    what: 'A grade suffix does not prove dysprosium or terbium content.',
    facts: 'magnet-grades.json#_meta/engineUse',
  },
  {
    id: 'grades-no-minimum',
    what: 'No published minimum content for neodymium magnets was found.',
    facts: 'magnet-grades.json#_meta/engineUse',
  },
  {
    id: 'grades-n-upper-bound',
    what: 'No upper bound of dysprosium for the plain class was found.',
    facts: 'magnet-grades.json#ndFeBClasses/0',
  },
  {
    id: 'grades-m-h-figures',
    what: 'No figure per class was found for M and H.',
    facts: 'magnet-grades.json#ndFeBClasses/1',
  },
  {
    id: 'grades-older-lists',
    what: 'Older lists print a lower coercivity for the plain class.',
    facts: 'magnet-grades.json#ndFeBClasses/0/note',
  },
  {
    id: 'grades-eh-conflict',
    what: 'One text gives 1 to 2 % for EH with diffusion, others 6 to 10 %.',
    facts: 'magnet-grades.json#ndFeBClasses/5',
  },
  {
    id: 'grades-top-class-name',
    what: 'The top class is called TH by the standard and AH or VH by makers, with differing figures.',
    facts: 'magnet-grades.json#ndFeBClasses/6/note',
  },
  {
    id: 'grades-smco5-range',
    what: 'The range of samarium in 1:5 magnets was not seen in a page.',
    facts: 'magnet-grades.json#smCo/0/SmWtPctNote',
  },
  {
    id: 'grades-rule-of-thumb',
    what: 'The page behind the rule of thumb on temperature and dysprosium was not found.',
    facts: 'magnet-grades.json#facts/temp-vs-Dy',
  },
  {
    id: 'grades-ev-conflict',
    what: 'The figure for traction magnets conflicts with diffusion practice.',
    facts: 'magnet-grades.json#facts/ev-motors',
  },
  {
    id: 'grades-gd-ho',
    what: 'The excerpt on gadolinium and holmium magnets has no address.',
    facts: 'magnet-grades.json#facts/gd-ho',
  },
  {
    id: 'grades-computed',
    what: 'Compositions by formula are computed from nominal formulas, while real goods differ.',
    facts: 'magnet-grades.json#compositionsByFormula',
  },
  {
    id: 'notice-28-called-ban',
    what: 'One page puts announcement 28 of 2026 on the ban list, while it is the watch list.',
    facts: 'mofcom-23-27-28-2026.json#28/2026/discrepancy',
  },
  {
    id: 'notice-23-summary',
    what: 'Announcement 23 of 2026 was read as a summary, not as the notice.',
    facts: 'mofcom-23-27-28-2026.json#23/2026/text_status',
  },
  {
    id: 'notice-27-spot-check',
    what: 'The names of announcement 27 of 2026 were checked by sample only.',
    facts: 'mofcom-23-27-28-2026.json#27/2026/names',
  },
  {
    id: 'faq-iv-date-not-found',
    what: 'The date of the fourth set of answers was not found.',
    facts: 'mofcom-faq.json#faqs/1',
  },
  {
    id: 'faq-i-iii-not-found',
    what: 'Dates and texts of the first three sets of answers were not found.',
    facts: 'mofcom-faq.json#faqs/2',
  },
  {
    id: 'faq-none-bonded',
    what: 'No answer on bonded neodymium magnets was found.',
    facts: 'mofcom-faq.json#not_found/0',
  },
  {
    id: 'faq-none-ysz',
    what: 'No answer on stabilised zirconia was found.',
    facts: 'mofcom-faq.json#not_found/1',
  },
  {
    id: 'faq-none-crystals',
    what: 'No answer on garnet and silicate crystals was found.',
    facts: 'mofcom-faq.json#not_found/2',
  },
  {
    id: 'faq-none-contrast',
    what: 'No answer on gadolinium contrast agents was found.',
    facts: 'mofcom-faq.json#not_found/3',
  },
  {
    id: 'faq-none-samples',
    what: 'No answer on samples was found.',
    facts: 'mofcom-faq.json#not_found/4',
  },
  {
    id: 'faq-none-personal-use',
    what: 'No answer on personal use was found.',
    facts: 'mofcom-faq.json#not_found/5',
  },
  {
    id: 'faq-none-repair-exhibition',
    what: 'No answer on repair or exhibition of goods with magnets was found beyond the decree.',
    facts: 'mofcom-faq.json#not_found/6',
  },
  {
    id: 'faq-copies',
    what: 'The fifth set was read in a copy.',
    facts: 'mofcom-faq.json#faqs/0',
  },
  {
    id: 'faq-penalty-path',
    what: 'The page of the penalty cases is not kept in full.',
    facts: 'mofcom-faq.json#penalty_sources',
  },
  {
    id: 'rules-one-batch-inference',
    what: 'One batch, one licence for rare earths is an inference from the 2009 edition.',
    facts: 'ordinary-licence-rules.json#records/0',
  },
  {
    id: 'rules-later-editions',
    what: 'Later editions were not read on this point.',
    facts: 'ordinary-licence-rules.json#records/0/later_editions',
  },
  {
    id: 'rules-mixture-edition',
    what: 'The mixture clauses were read in the 2009 edition only.',
    facts: 'ordinary-licence-rules.json#records/1',
  },
  {
    id: 'rules-ferro-alloy-path',
    what: 'The page on the ferro-alloy line is not kept in full.',
    facts: 'ordinary-licence-rules.json#records/2',
  },
  {
    id: 'rules-both-codes',
    what: 'A summary supports both licences, and no notice or case says so outright.',
    facts: 'ordinary-licence-rules.json#records/3',
  },
  {
    id: 'rules-78-rows',
    what: 'The 78 rows were not obtained.',
    facts: 'ordinary-licence-rules.json#records/4',
  },
  {
    id: 'framework-not-law',
    what: 'The framework is an industry description and never law.',
    facts: 'permit-framework.json#source/note',
  },
  {
    id: 'framework-day',
    what: 'The exact day of the article is not stated.',
    facts: 'permit-framework.json#source/published',
  },
  {
    id: 'framework-year-only',
    what: 'The framework is dated to a year only.',
    facts: 'permit-framework.json#framework2025/effective',
  },
  {
    id: 'framework-named-not-closed',
    what: 'Named elements are examples, not closed lists.',
    facts: 'permit-framework.json#elements/note',
  },
  {
    id: 'framework-days-kind',
    what: 'Whether its days are calendar or working days is not said.',
    facts: 'permit-framework.json#duration/dayKind',
  },
  {
    id: 'framework-no-upper-bound',
    what: 'It gives no upper bound for sensitive material and new customers.',
    facts: 'permit-framework.json#duration/extends',
  },
  {
    id: 'framework-stage-1-no-days',
    what: 'It gives no days for the first stage.',
    facts: 'permit-framework.json#applicationProcess/1',
  },
  {
    id: 'framework-quota-pillar',
    what: 'It counts annual export quotas as a pillar although other facts end them with 2014.',
    facts: 'permit-framework.json#framework2025/pillars/volume-control',
  },
  {
    id: 'framework-registration',
    what: 'It counts a company registration although other facts call the register repealed.',
    facts: 'permit-framework.json#applicationProcess/1',
  },
  {
    id: 'framework-light-quotas',
    what: 'Which light rare earths get larger allowances is not stated.',
    facts: 'permit-framework.json#usChina2025/effects/light-quota-increase',
  },
  {
    id: 'framework-toll-processing',
    what: 'It says that toll-processed foreign material may fall outside, which no law read confirms.',
    facts: 'permit-framework.json#market/tollProcessing',
  },
  {
    id: 'quota-2005-2008-totals',
    what: 'Whole-country totals of 2005 to 2008 were not verified.',
    facts: 'quota-history.json#_meta/status',
  },
  {
    id: 'quota-2003-exceeded',
    what: 'The first two batches of 2003 already exceed the planned total.',
    facts: 'quota-history.json#exportQuotas/2003',
  },
  {
    id: 'quota-series-differ',
    what: 'The series of 2005 to 2008 leaves out foreign-invested firms and differs from the later one.',
    facts: 'quota-history.json#exportQuotas/2005',
  },
  {
    id: 'quota-2008-cut',
    what: 'The cut of 22 % reported for 2008 does not fit the 40,000 t given for 2007.',
    facts: 'quota-history.json#exportQuotas/2008',
  },
  {
    id: 'quota-2010-batches',
    what: 'The batches of 2010 are those of domestic firms and do not add up to the total.',
    facts: 'quota-history.json#exportQuotas/2010/batchNote',
  },
  {
    id: 'quota-2011-variants',
    what: 'Some later series print 30,246 t for 2011, and the count of ferro-alloys was not verified.',
    facts: 'quota-history.json#exportQuotas/2011/scope',
  },
  {
    id: 'quota-2012-transposed',
    what: 'Some reports print 30,966 t for 2012 by transposition.',
    facts: 'quota-history.json#exportQuotas/2012/caveat',
  },
  {
    id: 'quota-2013-alternative',
    what: 'For 2013 both 31,001 and 30,999 t are printed.',
    facts: 'quota-history.json#exportQuotas/2013/alternativeFigure',
  },
  {
    id: 'quota-2013-heavy',
    what: 'One source prints 1,670 t instead of 1,679 t for the second batch of 2013.',
    facts: 'quota-history.json#exportQuotas/2013/batchSplit',
  },
  {
    id: 'quota-unverified-series',
    what: 'The widely printed series of 2005 to 2008 was not found in any page read.',
    facts: 'quota-history.json#unverifiedSeries',
  },
  {
    id: 'quota-start-year',
    what: 'The start in 1998 rests on trade press, and 1999 is sometimes quoted without a source.',
    facts: 'quota-history.json#quotaRegimeStart',
  },
  {
    id: 'wto-period-end',
    what: 'The end of the reasonable period of time was not found in the pages read.',
    facts: 'quota-history.json#wtoDispute/events/7',
  },
  {
    id: 'duty-table-cut',
    what: 'The table of 2012 duty rates ends early, and the accompanying text gives the rest.',
    facts: 'quota-history.json#exportDuties/ratesNote',
  },
  {
    id: 'duty-abolition-one-source',
    what: 'The end of the duties rests on one source.',
    facts: 'quota-history.json#exportDuties/abolished',
  },
  {
    id: 'smelting-2018',
    what: 'The smelting figure of 2018 was not seen.',
    facts: 'quota-history.json#totalControlQuotas/years/2018/smeltingNote',
  },
  {
    id: 'smelting-2019',
    what: 'The smelting and ionic figures of 2019 were not seen.',
    facts: 'quota-history.json#totalControlQuotas/years/2019/smeltingNote',
  },
  {
    id: 'smelting-2020',
    what: 'The smelting figure of 2020 is derived from that of 2021.',
    facts: 'quota-history.json#totalControlQuotas/years/2020/note',
  },
  {
    id: 'ionic-2022',
    what: 'The ionic figure of 2022 is partly derived, and the article misprints its unit.',
    facts: 'quota-history.json#totalControlQuotas/years/2022/ionicNote',
  },
  {
    id: 'batch-2-2024',
    what: 'The second batch of 2024 is a difference.',
    facts: 'quota-history.json#totalControlQuotas/years/2024',
  },
  {
    id: 'quota-2025-secret',
    what: 'The quotas of 2025 were not published.',
    facts: 'quota-history.json#totalControlQuotas/years/2025',
  },
  {
    id: 'quota-2026-none',
    what: 'No figure for 2026 was found.',
    facts: 'quota-history.json#totalControlQuotas/years/2026',
  },
  {
    id: 'durations-caution',
    what: 'Approval shares are of applications still open, come from interest groups and are no official statistics.',
    facts: 'reported-durations.json#_meta/caution',
  },
  {
    id: 'durations-eu-biased',
    what: 'The cases of the chamber are escalated ones and biased low.',
    facts: 'reported-durations.json#records',
  },
  {
    id: 'notice-2027-not-found',
    what: 'The holiday notice of 2027 was not found.',
    facts: 'statutory-days-2027.json#status',
  },
  {
    id: 'notice-2027-fixture-one',
    what: 'A published number and day of a 2027 notice is invented test data.',
    facts: 'statutory-days-2027.json#traps/0',
  },
  {
    id: 'notice-2027-fixture-two',
    what: 'A second 2027 notice found in a test is invented too.',
    facts: 'statutory-days-2027.json#traps/1',
  },
  {
    id: 'days-2027-computed',
    what: 'The days of 2027 that follow the moon are computed.',
    facts: 'statutory-days-2027.json#days/computed',
  },
  {
    id: 'make-up-2027-assumed',
    what: 'The days made up for weekends in 2027 are an assumption.',
    facts: 'statutory-days-2027.json#days/weekend_rule',
  },
  {
    id: 'read-after-expiry',
    what: 'The facts were read after the printed end, and the status since then is not established by an instrument.',
    facts: 'suspension.json#reading_note',
  },
  {
    id: 's70-last-day',
    what: 'Whether 2026-11-10 itself is suspended is not stated.',
    facts: 'suspension.json#S70/until_inclusive',
  },
  {
    id: 's70-three-ends',
    what: 'Three ends are in circulation: 2026-11-10, a wrong 28 November and the announced 2027-01-10.',
    facts: 'suspension.json#discrepancies/0',
  },
  {
    id: 'notice-17-2026',
    what: 'A report of 15 Japanese firms under a number 17 of 2026 stands alone and is wrong.',
    facts: 'suspension.json#discrepancies/1',
  },
  {
    id: 'notice-30-label',
    what: 'One source mislabels the control list of announcement 30 of 2026.',
    facts: 'suspension.json#discrepancies/2',
  },
  {
    id: 's70-first-day',
    what: 'Some press let the suspension begin on 10 November 2025 instead of 7 November.',
    facts: 'suspension.json#discrepancies/3',
  },
  {
    id: 's72-two-years',
    what: 'One page prints two years for announcement 72.',
    facts: 'suspension.json#discrepancies/4',
  },
  {
    id: 'list-13-stopped',
    what: 'One file says suspended for announcement 13 of 2025, the ministry says stopped.',
    facts: 'suspension.json#discrepancies/5',
  },
  {
    id: 'notice-15-2026-invented',
    what: 'A number 15 of 2026 that revives the five elements is an invented example.',
    facts: 'suspension.json#discrepancies/6',
  },
  {
    id: 'extension-and-72',
    what: 'Whether the announced extension covers announcement 72 is not established.',
    facts: 'suspension.json#extension_2026_09/does_it_cover_No72',
  },
  {
    id: 'extension-expected-only',
    what: 'Between 2026-11-11 and 2027-01-10 the suspension is only expected.',
    facts: 'suspension.json#extension_2026_09/engine_advice',
  },
  {
    id: 'no-change-of-18',
    what: 'No change of the item list of announcement 18 was found.',
    facts: 'suspension.json#negative_findings/0',
  },
  {
    id: 'no-lift-for-us',
    what: 'No lifting of announcement 18 for the United States was found.',
    facts: 'suspension.json#negative_findings/1',
  },
  {
    id: 'no-formal-extension',
    what: 'No formal extension of 70 or 72 was found.',
    facts: 'suspension.json#negative_findings/2',
  },
  {
    id: 'no-2027-catalogue',
    what: 'No 2027 licence catalogue was found.',
    facts: 'suspension.json#negative_findings/3',
  },
  {
    id: 'notice-34-day',
    what: 'The day of announcement 34 of 2026 was not read.',
    facts: 'suspension.json#country_and_entity_measures_2026/34',
  },
  {
    id: 'japan-not-a-full-ban',
    what: 'Announcement 1 of 2026 is no ban on all exports to Japan, as some sources say.',
    facts: 'suspension.json#country_and_entity_measures_2026/1/not',
  },
  {
    id: 'white-house-general-licences',
    what: 'The claim that general licences remove the April controls was never confirmed.',
    facts: 'suspension.json#general_licence_regime/white_house_claim',
  },
  {
    id: 'no-validated-end-user',
    what: 'No regime of validated end users was found in any text.',
    facts: 'suspension.json#general_licence_regime/validated_end_user_regime',
  },
  {
    id: 'licence-measures-no-final',
    what: 'No final version of the licence measures was found.',
    facts: 'suspension.json#general_licence_regime/sub_regulation',
  },
  {
    id: 'summit-no-rule',
    what: 'The summit of May 2026 changed no rule.',
    facts: 'suspension.json#timeline_2026_statements/1',
  },
  {
    id: 'list-1-active-one-source',
    what: 'That announcement 1 of 2025 is active rests on one source.',
    facts: 'suspension.json#entity_list_statuses/3',
  },
  {
    id: 'horizon-2026-10-09',
    what: 'Nothing dated after 2026-10-09 was seen on the topic.',
    facts: 'suspension.json#knowledge_horizon',
  },
  {
    id: 'calendar-2027-stub',
    what: 'No holiday data for 2027 were found, and a notice may exist already.',
    facts: 'working-calendar.json#2027/note',
  },
  {
    id: 'calendar-make-up-reading',
    what: 'Counting make-up days is the usual reading and not in the decree.',
    facts: 'working-calendar.json#notes/1',
  },
  {
    id: 'calendar-acceptance-day',
    what: 'Whether the day of acceptance counts is not stated in any text read.',
    facts: 'working-calendar.json#notes/2',
  },
  {
    id: 'calendar-2027-invented',
    what: 'Some public data of 2027 are invented.',
    facts: 'working-calendar.json#notes/3',
  },
  {
    id: 'across-terbium-iron',
    what: 'Part 1 of the annex of announcement 61 names terbium-iron alloy, which announcement 18 does not name.',
    facts: 'announcements-october-2025.json#61/annex1/part1/8; announcement-18-2025.json#items/1C904/1C904.a.2',
  },
  {
    id: 'across-both-licences',
    what: 'One file says that controlled oxides need both licences, others leave it open.',
    facts:
      'earlier-controls.json#RE-EXPORT-LICENCE/engine_hint; export-licence-catalogue.json#rules/dual-use-overlap; ordinary-licence-rules.json#records/3',
  },
  {
    id: 'across-magnet-code',
    what: 'One file calls 8505111000 a reference code, two say that no code is cited for magnets.',
    facts:
      'hs-motors-and-components.json#items/8505.11/note; announcement-18-2025.json#items/1C902/1C902.a.4/hs_note; hs-nomenclature.json#hs6/8505.11/note',
  },
  {
    id: 'across-ordinary-first-day',
    what: 'One file starts the ordinary licence on 2016-01-01, another on 2015-01-01.',
    facts: 'earlier-controls.json#RE-EXPORT-LICENCE/effective; export-licence-catalogue.json#rules/basis',
  },
  {
    id: 'across-tariff-2026-day',
    what: 'The 2026 tariff is dated 2025-12-31 in one file and 2026-01-01 in another.',
    facts: 'quota-history.json#exportDuties/status2026; export-licence-catalogue.json#definitions2026Tariff',
  },
  {
    id: 'across-terbium-fluoride',
    what: 'The line 2846903100 is terbium tetrafluoride in one file and terbium fluoride in another.',
    facts: 'hs-nomenclature.json#hs6/2846.90/cn/2846903100; export-licence-catalogue.json#codes',
  },
  {
    id: 'across-one-year',
    what: 'One year from 2025-11-10 ends on 2026-11-09, while the printed end is 2026-11-10.',
    facts: 'entities.json#adjustments/2025-11-10; entities.json#controlList/cn-ecl-2025-021/statusHistory',
  },
  {
    id: 'across-newest-source',
    what: 'One file ends its sources in August 2026, others read to 2026-10-09.',
    facts: 'entities.json#_meta; suspension.json#knowledge_horizon',
  },
  {
    id: 'across-list-11-confidence',
    what: 'The confidence of announcements 11 and 12 of 2026 differs between two files.',
    facts: 'entities.json#controlList/cn-ecl-2026-011; suspension.json#country_and_entity_measures_2026',
  },
  {
    id: 'across-cerium-97',
    what: 'The cerium line asks for at least or for more than 97 %.',
    facts: 'export-licence-catalogue.json#codes/2805301510; hs-nomenclature.json#hs6/2805.30/cn/2805301510',
  },
  {
    id: 'across-article-42',
    what: 'A second reading names a fine under Article 42 of Decree 792 that the list of penalties leaves out.',
    facts: 'legal-process.json#penalties; second-reading/legal.json',
  },
  {
    id: 'across-18-code-confidence',
    what: 'A second reading holds the codes of 1C904 to 1C908 for single-secondary where the facts say two-secondary.',
    facts: 'announcement-18-2025.json#items/1C904/confidence; second-reading/announcement-18.json',
  },
]
