import * as answers from 'ytterby/answers'
import { CompositionSchema } from 'ytterby/composition'
import { LedgerEventSchema } from 'ytterby/ledger'
import { ExposureLineSchema, KitSchema, LicenceSchema } from 'ytterby/planning'
import { InquirySchema } from 'ytterby/schema'
import * as z from 'zod'
import { PythonTypes, type JsonSchema } from './python-types.ts'

const HEAD = `"""What is asked and what is answered, as the service reads and writes it. It is made from the schemas of the SDK when the wheel is built."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    # Python 3.10 lacks it, and type checkers know it without an installation.
    from typing_extensions import NotRequired
`

/** The module `answers.py`: the types of inquiries and answers, from the schemas of the SDK. */
export function typesOfAnswers(): string {
  const types = new PythonTypes()
  const asked = {
    Inquiry: InquirySchema,
    Kit: KitSchema,
    Licence: LicenceSchema,
    ExposureLine: ExposureLineSchema,
    Composition: CompositionSchema,
    LedgerEvent: LedgerEventSchema,
  }
  const answered = Object.entries(answers).toSorted(([a], [b]) => (a < b ? -1 : 1))
  for (const [name, schema] of [...Object.entries(asked), ...answered]) {
    const json: JsonSchema = JSON.parse(JSON.stringify(z.toJSONSchema(schema, { io: 'input' })))
    types.add(name.replace(/Schema$/, ''), json)
  }
  return `${HEAD}\n\n${types.toString()}\n`
}
