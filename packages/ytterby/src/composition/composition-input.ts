import * as z from 'zod'
import { means } from '../schema/means.ts'
import { schemaOf } from '../schema/schema-of.ts'
import { COMPOSITION_OUTLINE, MOST_NODES, MOST_PARTS, NODE_OUTLINE, PART_OUTLINE } from './outline.ts'

z.config({ jitless: true })

const node = schemaOf(NODE_OUTLINE).shape
const { quantityPer } = schemaOf(PART_OUTLINE).shape
means(node.unitValue, 'Value of one unit, above 0; left out if it is not known')
means(node.unitValuePer, 'How many units it is the value of, if not of one')
means(node.currency, 'Currency of the value (ISO 4217)')
means(node.chineseContent, 'What its maker declares')
means(node.supplier, 'Whom to ask about it')
means(node.source, 'Who or what states these facts')
means(node.day, 'The day on which they were stated')
means(quantityPer, 'How many of it are in one unit of the node above')

const parts = z
  .array(z.looseObject({ id: node.id, quantityPer }))
  .max(MOST_PARTS)
  .optional()
  .meta({
    description:
      'Its parts: each a node with its facts and a quantity, or its id and quantity alone if it is stated elsewhere. Left out or empty: not broken down',
  })

const CompositionNodeSchema = z
  .strictObject({ ...node, parts })
  .meta({ id: 'CompositionNode', description: 'A product, an assembly or a part, with what is known about it' })

/** The schema of a product with its parts. */
export const CompositionSchema = z
  .strictObject({
    ...schemaOf(COMPOSITION_OUTLINE).shape,
    product: CompositionNodeSchema,
    nodes: z
      .array(CompositionNodeSchema)
      .max(MOST_NODES)
      .optional()
      .meta({ description: 'Nodes that parts name by their id alone, such as shared assemblies' }),
  })
  .meta({ id: 'Composition', description: 'A product made abroad, with its parts' })

const { exportedFrom, destination, currency, rates, declarations } = CompositionSchema.shape
means(exportedFrom, 'Country from which the product is exported')
means(destination, 'Country to which it goes')
means(currency, 'Currency in which values are compared; that of the values if they have only one')
means(rates, 'What one unit of another currency is worth in it, with the day and the source')

means(declarations, 'What makers declared about nodes, with who declared it and on which day')

/** A product with its parts, several levels deep: what each is, what it is worth, where it comes from, and who says so. */
export type Composition = z.infer<typeof CompositionSchema>
