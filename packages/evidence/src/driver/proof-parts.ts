import { adversary } from '../adversary/part.ts'
import { load } from '../load/part.ts'
import { longTests } from '../long-tests/part.ts'
import { lawMutation } from '../law-mutation/part.ts'
import { codeMutation } from '../code-mutation/part.ts'
import { notice } from '../notice/part.ts'
import { naive } from '../second-evaluator/part.ts'
import { page } from '../page/part.ts'
import type { ProofPart } from './part.ts'
import { properties } from '../properties/part.ts'
import { pythonClient } from '../python-client/part.ts'
import { publish } from '../publish/part.ts'
import { staticChecks } from '../static/part.ts'
import { sameAnswers } from '../same-answers/part.ts'
import { screening } from '../screening/part.ts'
import { client } from '../service/client.ts'
import { fuzz } from '../service/fuzz.ts'
import { parity } from '../service/parity.ts'
import { soak } from '../service/soak.ts'
import { sweep } from '../sweep/part.ts'

/** Every part of the proof by its name, the longest first. */
export const PROOF_PARTS: Readonly<Record<string, ProofPart>> = {
  code: codeMutation,
  adversary,
  properties,
  same: sameAnswers,
  sweep,
  law: lawMutation,
  naive,
  soak,
  load,
  notice,
  tests: longTests,
  publish,
  page,
  parity,
  fuzz,
  screening,
  static: staticChecks,
  client,
  python: pythonClient,
}
