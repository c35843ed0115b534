import type { Release } from './release.ts'

/** The record of every frozen release, oldest first. Written where a release is frozen, never by hand. */
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
]
