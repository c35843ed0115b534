/** Inquiries by dotted names, as in the header of a CSV file, in a query and in a link: `product.form=ndfeb-magnet`. */
export { FIELDS, fieldNamed, type Field } from './dotted/fields.ts'
export { dottedFacts } from './dotted/facts.ts'
export { setField, type Draft } from './dotted/set-field.ts'
