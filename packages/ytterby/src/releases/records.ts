import type { Release } from './release.ts'

/** The records of all frozen releases, oldest first. Written when a release is frozen, never by hand. */
export const RECORDS: readonly Release[] = [
  {
    schema: 'release/1',
    version: '1.0.0',
    releasedOn: '2026-11-26',
    knownThrough: '2026-10-09',
    ruleset: 'sha256:cd9ebeaa6cd4fe6546417969e3964d24188711fcd6e6168d1cde20f007ba19f2',
    decisions: 'sha256:9429aa1570f87f4adb906bb96b8a4d1bdb6be691ee3754b7ddc1ed5b9099b3e4',
    answers: 'sha256:2945e9b7fdd8f4274c4f953386a8a40500e880480e06c404b7263f1d07b3374a',
    proof: 'sha256:f9b935bc2f8ebc86d21a80320d8fa131f0a85d8a563957bb1aec103470e45915',
    changes: [
      {
        kind: 'first-release',
        text: "The first release: ask whether a rare-earth good may leave China, on which day, to which buyer, with which permit, after how long a review and under which restrictions. Every answer is dated, cites its instrument and says what it presumed; where the law does not decide, it says so and never guesses.\n\n- **Law**, for days of export from 2003-01-01, known through 2026-10-09: the controls of 2025 (announcements 18, 55–58, 61, 62 of 2025 with their suspension by 70 and 72), the ordinary export licence and the quotas before it, the Export Control Law and Decree 792, the bans and lists of 2023–2026, interpretations, the practice that was reported. `docs/law-coverage.md` says what is not held.\n- **Answers**: `assess`, `decide`, `verdictOf`, `screenParty` of `ytterby`; `timeline` and look-ups of `ytterby/law`; `planReview` and calendar files of `ytterby/schedule`; `flips`, kits and licence checks of `ytterby/planning`; papers of `ytterby/papers`; parts lists of `ytterby/exposure`; what stands beside the law of `ytterby/reference`. In English and Chinese (`import 'ytterby/zh'`).\n- **Releases that stay**: every release is frozen with its decisions. `assess(inquiry, { ruleset: await loadRuleset('1.0.0') })` of `@ytterby/rulesets`, `--ruleset 1.0.0` and `?ruleset=1.0.0` ask what it answers; `ytterby/releases` holds the chain of their records, in which each commits to the one before. `ruleset` is how we encode the law, `knownAt` what had been published: `docs/versioning.md` tells them apart.\n- **What changes for me**: `compare` of `ytterby/changes`, `ytterby compare` and `POST /v1/comparisons` say what changes for a parts list between two days, two states of knowledge or two releases, line by line, with the first day and what brings it. `changeFeed`, `GET /v1/changes` (JSON, Atom) and `/v1/changes.ics` hold releases, corrections, instruments and the days on which the law turns.\n- **Proof**: receipts signed with Ed25519 (`ytterby/receipts`, `?receipt=true`), verified offline by `ytterby verify`; a receipt names the place of its ruleset in the chain.\n- **Near or far**: the same functions in this process (`ytterby/client/local`) or of a service (`ytterby/client`), on the command line, over HTTP (OpenAPI at `/openapi.json`) and for agents (`/mcp`), with the same bytes.",
      },
    ],
    previous: null,
  },
  {
    schema: 'release/1',
    version: '1.1.0',
    releasedOn: '2026-11-27',
    knownThrough: '2026-10-09',
    ruleset: 'sha256:8758b9ca8f115a1f239aae414637d90a1b710f7f30ae2954684c4e4f01967ec6',
    decisions: 'sha256:2033e2fddce0cac6f550a9db21d230d0e36c3107d5f5ef880837aa77e4534a20',
    answers: 'sha256:34cab16c786b672e743cbf4518a69328d745629b6378105b4f33b4de58c9ad5a',
    proof: 'sha256:e21de4f3c50be8760c6ee9cf7b3c52d877a3e736b194d898b53138139cce4660',
    changes: [
      {
        kind: 'fix',
        text: 'Long files of goods that differ are answered in less than half the time: what is worked out for a destination serves every other one that no rule and no report names. What was forgotten to stay within the bound is now freed: rarely needed parts of an answer kept it all alive, so that a Worker that went on for long could hold several times the bound. Answers are the same, byte by byte.',
      },
      {
        kind: 'fix',
        text: "Where a party's name is near to several listings, the question about it names one that counts on the day. It could name one that was taken back, as for “The Skydio, Inc.” in November 2026. Only the text of the question changes; path, options and verdict are the same.",
      },
      {
        kind: 'fix',
        text: 'An answer with `knownAt` cites no law that was published after that day, in no part of it. Asked what was known in 2012, warnings and reasons cited the Export Control Law of 2020 and notices of 2025; asked what was known in June 2024, the review had the 45 working days of Decree 792 (published 2024-10-19): `review.statutory.limitWorkingDays` is then null, with `not-read`. Sentences that only tell of later law (quotas ended in 2015, the 50 % rule of announcement 61, …) are left out, and a reason `list:…` is given once that list had been published. Warnings now cite what they hang on: `both-papers-open` the catalogue, `composition-taken-as-complete` what puts the entries in force, `code-alone`, `code-form-conflict` and `code-unknown` the tables of codes, `control-code-asserted` and `papers-not-read` the entries. No decision changes.',
      },
      {
        kind: 'feature',
        text: 'Clear a near match once, and say who found out what: `endUser.cleared`, `importer.cleared` and `consignees[].cleared` of an inquiry hold `{ listed, notice, met, on, by?, why, until? }` for a match that somebody looked at and found to be another party. From `on` until `until` that match counts no more; every other match of the name stays open, and an equal match is never cleared. The assessment says in `cleared` what came of each: `used`, `not-yet`, `expired`, `equal` or `no-such-match`. The field is left out where an inquiry states none.\n\nIt is stated wherever an inquiry is: as an object, as JSON in a column `endUser.cleared` of a CSV or in a query, over HTTP, to a tool of the Model Context Protocol, and beside the name on the page. Receipts cover it, since they are over the inquiry. Copy `listed`, `notice` and `met` from a match of `screenParty` or `GET /v1/parties` (`name`, `instrument`, `met.name`).\n\nSuch a match now says by which name the party was met, where that name is from (`met`), and why (`because`): a client that reads `GET /v1/parties` by a strict schema has to know the two fields. Life lines and comparisons turn on the days on which a clearance begins and ends.',
      },
      {
        kind: 'feature',
        text: 'The command line loads only what the named command needs: `ytterby assess` answers in half the time (0.3 s where it was 0.65 on one machine). `ytterby/calendar` exports `isDay`, which says whether a value is a day that exists, and `FIRST_DAY`.',
      },
      {
        kind: 'feature',
        text: 'What `decide` gives may be frozen, so copy it before you change it. No decision changes.\n\nThe service answers batches of decisions some twice as fast and single ones a fifth faster, and does not load what the usual question does not need. Headers that speak of documents (`X-Frame-Options`, `Referrer-Policy`, `Cross-Origin-Opener-Policy`, `Origin-Agent-Cluster`, `Cross-Origin-Resource-Policy`) stand on pages and their files alone; JSON keeps its content-security policy, `nosniff` and HSTS.',
      },
      {
        kind: 'fix',
        text: 'An empty list of elements that is stated to miss some (`elements: []` with `elementsComplete: false`) says nothing: it is answered as if it were left out. It was answered as if the good might hold no rare earth at all, so that no permit for a metal stayed possible; what the commodity code says of the elements was forgotten; and for a form that implies an element it was refused.',
      },
      {
        kind: 'fix',
        text: 'Warn of a contradiction that passed in silence: a stated form with `elements: []` and a commodity code whose candidates of that form hold rare earths (an alloy under `2805301510`, which is of cerium) now warns `code-form-conflict`, as any other list does that the code contradicts. No decision changes.',
      },
      {
        kind: 'fix',
        text: 'A line with a description whose good or day nobody asked about before takes a tenth less time: words of a description or grade are found in 2 µs instead of 20, and less is noted of what is remembered. Answers are the same, byte by byte.',
      },
      {
        kind: 'fix',
        text: 'From 2026-11-11 the compliance notice of announcement 61 (article 7) is told as what it is where annex 1 goods leave China: a gap. The suspension has run out and nothing on what follows was read, so `gaps[]` names `MOFCOM-2025-61`, limb `a61-2`, the duty says that it is not settled whether it binds, and the answer warns `extension-announced`. The same warning now also stands where the gap is control list 21 of 2025 or unreliable-entity list 7 of 2025, which the same arrangement suspended to the same day. No decision changes.',
      },
      {
        kind: 'feature',
        text: '`verdictSentence(verdict, inquiry, lang)` of `ytterby/words` says what a verdict means on the route of the goods: of a re-export, command line, kits and page say that the good ships from outside China and whether it needs a Chinese permit, where they said that it may leave China. So do schedules, the chart of the page and calendar files of the day by which it must ship. `VERDICT_SENTENCES` stays what it was, for goods that leave China.',
      },
      {
        kind: 'feature',
        text: "`import 'ytterby'` no longer loads zod: an inquiry is read by an outline of its own, several times as fast, and a Worker or a page starts sooner. What is accepted and what is found wrong stays word for word, but for one thing: where a list stands in the place of a text, only its type is told, not its length as well. `InquirySchema` and the other schemas stay in `ytterby/schema`; types of words (`ProductForm`, `Verdict`, …) are what they were.",
      },
      {
        kind: 'fix',
        text: 'Faults that only a later law could have brought to light; no answer under a published ruleset changes.\n\n- Goods abroad: an entry of annex 1 of announcement 61 whose instrument is not yet published on the knowledge day is left out, as every other entry is, also where a control code is asserted.\n- A party that was taken off a list no longer frees a buyer of the near name of another party that still stands in the same notice, and `horizon` tells the day on which it comes off.\n- A product form that the ruleset asked does not hold is refused with a finding at `/product/form`; the answer was `prohibited` with nothing possible. It takes a form that a later release adds, asked about under an earlier one.',
      },
      {
        kind: 'fix',
        text: 'Citations of the Export Control Law, the Licensing Law, Decrees 785 and 792 and the regulation on holidays link the text that was read, at its commit; they linked the root of a repository. FAQ V links its Chinese text, which was read, and not an English article about it.',
      },
      {
        kind: 'feature',
        text: 'Every notice that a stated party meets is named, whatever the verdict: in the warning `listed-party` and in the reason of its list, with the notice, its state on the day and the name met. A rotor to MP Materials Corp. was answered "no permit needed" without a word about the control list; now `listed-party-if-controlled` says that the export is prohibited if the interpretation does not apply to this rotor. A buyer that bears the name of a listed party\'s group is no match; `group-of-listed-party` says how the two are related, as far as the facts name groups.',
      },
      {
        kind: 'fix',
        text: '`ytterby batch`, `exposure` and `compare` answer each record of a CSV file as soon as it is read: a file of a million lines no longer grows to several times the memory that it needs. With `--full`, whole answers to short lines of NDJSON are written as they are made; a file of 120 kB could take 4 GB before. Should a line ever meet a fault of ours, all lines before it are answered. Answers are the same, byte by byte.',
      },
      {
        kind: 'fix',
        text: '`ytterby verify`, `kit`, `licence` and every command that reads one long line of JSON took time that grew with the square of its length: an answer of 50 kB took six seconds, and is now read at once.',
      },
      {
        kind: 'fix',
        text: 'A text that holds U+FFFD is refused (`unknown-value`, with its pointer): it stands where a letter was lost because another encoding was read as UTF-8, and a name that lost a letter would be screened as another one. This also catches links that were encoded in ISO 8859-1 (`endUser.name=Caf%E9`), which were answered before. Mend the encoding where the text comes from.\n\nA body of `POST` whose texts are not UTF-8 is told so where the text stands: 422 with its pointer for an inquiry, the deal of a kit or a licence; a part of a kit and a line of an exposure are refused in their place and the rest is answered (200), as with any other fault of theirs. Between texts it is malformed JSON (400) as before, and so is a line of a batch. Short bodies are read faster.\n\nA receipt that was issued before for such a text is still genuine, but its answer is no longer given again.',
      },
      {
        kind: 'feature',
        text: 'Verify a screening receipt of an earlier version without taking it for a false one: a receipt now names the version of what compares names (`matcher`, now 2), and `verifyScreening` leaves the check `rescreened` unknown where another version issued it, with a sentence that says so. Receipts without the field stay valid as they are.\n\n`ytterby verify` takes a screened name as well: `{ "screening": { "name": …, "asOf": …, "matches": [ … ] }, "receipt": { … } }`.\n\nNames are compared by more names and otherwise than in 1.0.0, so the same name can find other listings now. Version 1.0.0 of the package does not know the field and refuses newer screening receipts as malformed: upgrade where you verify.',
      },
      {
        kind: 'correction',
        text: 'Find a listed buyer under the names that the world writes: its registered name in its own script, Traditional characters, former, trade and short names, other legal forms, another order of words, departments and addresses around it, typing and reading errors. 1.0.0 knew the names that the notices print and one edit of them, and answered 54 % of such buyers as if no list had them.\n\nSo a magnet with dysprosium to 三菱重工航空エンジン株式会社 was `permit-required` with nothing against the buyer, which has been on the control list since 2026-02-24: it is `prohibited`. It concerns every listed party from the first day of its notice, the earliest of them 2023-02-16. Screen your buyers again.\n\n717 names of 213 listed organisations are part of the ruleset, each with its source and how well it was seen. A name is `equal` only where it is wholly one that a notice prints, or a registered or official name that is verified and not also that of the group; every other is `near` and asks. A match says which name was met and why (`met`, `because`). Letters that look like Latin ones are read as what they look like, so such a name can now be equal; two errors in a long word are near; all notices that list a party are met by a name that one of them prints.',
        from: '2023-02-16',
        instruments: ['UEL-2023-02'],
        rules: ['uel2023-02'],
        releases: ['1.0.0'],
      },
      {
        kind: 'fix',
        text: '`compileRuleset` refuses names of a party that no notice lists, and two records of names of one party. The names of the law are as before.',
      },
      {
        kind: 'correction',
        text: 'A listed buyer is met by its Chinese name as well: 1.0.0 lacked the Chinese names of 65 listings, and nine English names as a notice prints them, in eleven notices. Whoever stated a buyer by one of these names alone was answered as if it were not listed, or asked about it.\n\nSo a light magnet to 特科姆公司 was `no-permit` on 2025-03-04, and one to PVH Group on 2025-02-04, though both are on the unreliable-entity list. It concerns exports from the first day of each notice: 2 of 2025 (2025-01-14), 3 (2025-01-15), 4 (2025-02-04), 5 (2025-03-04), 7 and announcement 21 (2025-04-04), announcement 22 (2025-04-10), 10 (2025-10-09), announcements 11 and 12 of 2026 (2026-02-24), 20 of 2026 (2026-04-24). Screen buyers that you stated in Chinese again.\n\nMost of these names were read once, in one compilation; those of notice 2 of 2025 are what announcement 1 of 2025 prints for the same parties. Citations of twelve notices now link to the notice itself, four of them instead of the press.',
        from: '2025-01-14',
        instruments: [
          'UEL-2025-2',
          'UEL-2025-3',
          'UEL-2025-4',
          'UEL-2025-5',
          'UEL-2025-7',
          'UEL-2025-10',
          'MOFCOM-2025-21',
          'MOFCOM-2025-22',
          'MOFCOM-2026-11',
          'MOFCOM-2026-12',
          'MOFCOM-2026-20',
        ],
        rules: [
          'uel2025-2',
          'uel2025-3',
          'uel2025-4',
          'uel2025-5',
          'uel2025-7',
          'uel2025-10',
          'm2025-21',
          'm2025-22',
          'm2026-11',
          'm2026-12',
          'm2026-20',
        ],
        releases: ['1.0.0'],
      },
      {
        kind: 'fix',
        text: 'The word “Constructor” in a name was read as a legal form: a buyer of that name alone counted as not named, so that bars of the lists stayed possible, and “TDK Constructor” was near TDK. It is a word like others. Two names with a place in brackets and nothing else in common (“(Alpha) Ltd”, “(Beta) Ltd”) are no longer near each other, and whether two names are one letter apart no longer hangs on which comes first.',
      },
      {
        kind: 'correction',
        text: 'Exports to Lockheed Martin Corporation and Raytheon Missiles & Defense are `prohibited` from 2023-02-16 on: the notice of February 2023 is of that day. 1.0.0 knew only the month and began with 2023-02-28, so it answered as if nobody was listed from 2023-02-16 to 2023-02-27, also for a buyer who is only said to be on the unreliable-entity list, or not named.\n\nWith `knownAt` from 2023-02-16 to 2023-02-27 the notice counts now, on every day of export. Before 2023-02-16, what lies ahead (`horizon`) names that day instead of 2023-02-28. The day rests on one compilation of the notices; contemporary reports agree.',
        from: '2023-02-16',
        until: '2023-02-28',
        instruments: ['UEL-2023-02'],
        rules: ['uel2023-02'],
        releases: ['1.0.0'],
      },
      {
        kind: 'correction',
        text: 'From 2024-05-20 on, exports of any good to General Atomics Aeronautical Systems, General Dynamics Land Systems, and Boeing Defense, Space & Security are `prohibited`: two notices of that day put them on the unreliable-entity list, and 1.0.0 did not know them.\n\nIt answered as if no such notice existed: `no-permit` for goods that need no licence, `permit-required` where one is needed. Only a control list made it answer `prohibited`, and only for dual-use items: announcement 13 of 2025 for the first two firms (2025-03-04 to 2025-11-09), announcement 1 of 2025 for Boeing (from 2025-01-02). The Chinese names of the three are met too.\n\nThe notices themselves were not read: three reports agree on names, day and measures, and an answer about these firms says so (`source-doubt`). If you shipped to one of them on or after 2024-05-20, look at that shipment again.',
        from: '2024-05-20',
        instruments: ['UEL-2024-1', 'UEL-2024-2'],
        rules: ['uel2024-1', 'uel2024-2'],
        releases: ['1.0.0'],
      },
      {
        kind: 'fix',
        text: 'A good whose form is open (a commodity code alone, a grade, nothing at all) is worked out in half the time when it is first asked about, and in a tenth of it when another such good was asked about before. Answers are the same, byte by byte.',
      },
      {
        kind: 'feature',
        text: '`warnings[].id` tells apart what one code holds: `framework-law-differ.quota`, `framework-law-differ.registration`, `source-doubt:xl2009`, `last-day-unclear:2026-11-10`. No two warnings of an answer have the same; every `code` means what it meant. `gaps[].citations` names what is unsettled and what left it so, and `gapName` of `ytterby/words` says a gap by the name of its instrument: command line and page print “MOFCOM announcement 61 of 2025, articles 2 to 7” with its source where they printed `MOFCOM-2025-61 a61-2`. That Decree 71 was signed before it was published is told with its article, and no longer a warning under every answer about oxides and metals.',
      },
      {
        kind: 'correction',
        text: 'The duty to write into the remarks of the customs declaration (`declaration-remarks`, and the sheet with the remark) cites the announcement that asks for it: 18, 55, 56, 57 or 58 of 2025, whichever the goods are under. It cited 18 for all. It says that the goods are controlled where they surely are; where open facts decide, or where it is not settled, it says that the remark must say whether they are. It no longer stands for codes of other announcements (`1C117.b`), of which no such duty was read.',
        from: '2025-04-04',
        rules: ['declaration-remarks'],
        releases: ['1.0.0'],
      },
      {
        kind: 'fix',
        text: 'Where a list of elements was stated not to be whole (`elementsComplete: false`), what the commodity code says of the others was forgotten, so that stating an element could make more possible than the code alone: neodymium metal by its code (`28053011`) could suddenly be prohibited, a ferro-alloy of 2003 (`720299`, scandium and more) free. The code now holds for the rest of the list. Answers to a whole list, or to a code or elements alone, are as they were.',
      },
      {
        kind: 'law-change',
        text: 'An NdFeB magnet that holds samarium and neither terbium nor dysprosium needs no dual-use licence: announcement 18 and annex 1 of announcement 61 name samarium-cobalt. It was `unsettled`, and so, in part, was every NdFeB magnet of open elements. The remark for customs no longer denies samarium in an NdFeB magnet, the letter to the supplier no longer asks for it, and no sheet for customs lists its entry. Neither items that are not yet in force nor reasons of an NdFeB magnet tell of the entry of samarium any more, which also shows for days before announcement 18.',
        from: '2003-01-01',
        instruments: ['MOFCOM-GACC-2025-18', 'MOFCOM-2025-61'],
      },
      {
        kind: 'feature',
        text: 'Screen names from the command line: `ytterby screen "Rheinmetall AG"` says of each name whether it equals a listed one, is near to one or is on no list held, by which of its names the party was met, where that name is from, and why. The exit status is 3 where a name meets a list.\n\n`ytterby screen buyers.csv --clearances cleared.csv --review review.csv` screens a list and writes its near matches to a CSV to decide about. Write `other` and a reason, name the review again, and the match is cleared; `same` keeps it. `--clearances cleared.csv` makes `assess`, `batch`, `exposure` and `compare` count these clearances. A row that cannot be used is named with its line and column and changes nothing else.\n\nA name that names nobody (`GmbH`, `unknown`) is refused with `names-nobody` by the command, `GET /v1/parties`, `client.screenParty` and screening receipts, and the page says so: before, it was screened and found on no list. `screenParty` of the SDK finds nothing for it as before; `requireSomebody` tells it apart. `clearMatches` counts clearances as `assess` does, and `matchWords` of `ytterby/words` says a match in words of both languages.',
      },
      {
        kind: 'feature',
        text: 'Open the service in a browser: `npm start` serves a page at `/` that answers there, by the same engine and with the same bytes. Describe one good and see verdict, tier, review time, permits, reasons and sources; drag the day of export or of knowledge over the life of the law; plan backwards from the day of need; tick off and draw up papers; drop a list of up to 100,000 lines (CSV or Excel), which never leaves the browser; browse the law. In English and Chinese, by keyboard and screen reader, offline after the first visit. The fragment of the address holds the whole question.\n\n`ytterby/words` says codes, facts, reasons and refusals in words of both languages; `ytterby/dotted` has the columns of an answered list (`ANSWER_COLUMNS`, `answerCells`, `errorCells`) and finds the name that a column was meant to bear (`nearColumn`). Command line and page share both.\n\n`npm run serve` builds the page before it serves. Who deploys the Worker uploads `apps/api/assets`, which the build of `wrangler` gathers.',
      },
      {
        kind: 'correction',
        text: 'Chinese goods of a dual-use entry that go on from another country to a buyer whom nobody names can be `prohibited` since 2026-02-24: the buyer can stand in a notice that bars passing them on (11, 20, 23, 27, 30 of 2026). `possible` held `unsettled` and `no-permit` alone, so that naming such a buyer made more possible than was said before. `gaps[]` now names each notice of which it was not read whether it bars that. A stated `listed: control-list` without a name is answered as before.',
        from: '2026-02-24',
        rules: ['control list abroad'],
        releases: ['1.0.0'],
      },
    ],
    previous: 'sha256:0891d1af32eef775ef54955e221beb70de25ed3431b54567a774d869133472dd',
  },
]
