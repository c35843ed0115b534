import { LONGEST_ID } from 'ytterby/split-id'
import * as z from 'zod'
import type { Contract } from '../../operation.ts'
import { magnet } from '../reading/examples.ts'
import { MOST_INQUIRIES } from './limits.ts'

const id = z.union([z.string().max(LONGEST_ID), z.number()]).optional()
const place = { id, line: z.int().meta({ description: 'Line of the inquiry, or its place in the array, from 1' }) }

/** Many inquiries in, each with an `id` of the caller's if it has one. */
export async function inquiriesBody(): Promise<NonNullable<Contract['body']>> {
  const { InquiryBody } = await import('../reading/inquiry-body.ts')
  return {
    name: 'inquiries',
    schema: z.array(InquiryBody.extend({ id })).max(MOST_INQUIRIES),
    example: [{ id: 'A1', ...magnet }],
  }
}

/** What stands in a line of the answer: where it belongs, and one of several members, or its own problem. */
export async function lineAnswer(...members: readonly Readonly<Record<string, z.ZodType>>[]): Promise<z.ZodType> {
  const { LineProblemSchema } = await import('../../contract/problem.ts')
  return z.union([...members, { problem: LineProblemSchema }].map((member) => z.strictObject({ ...place, ...member })))
}
