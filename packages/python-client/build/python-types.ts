/** The parts of JSON Schema that our schemas use. */
export type JsonSchema = {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, JsonSchema>>
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly JsonSchema[]
  readonly items?: JsonSchema
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: JsonSchema | boolean
}

const SIMPLE: Readonly<Record<string, string>> = {
  string: 'str',
  number: 'float',
  integer: 'int',
  boolean: 'bool',
  null: 'None',
}
/** Python's keywords: no class can declare such a key, nor one with other characters than letters. */
const KEYWORDS: ReadonlySet<string> = new Set(
  (
    'False None True and as assert async await break class continue def del elif else except finally for from global if import ' +
    'in is lambda nonlocal not or pass raise return try while with yield'
  ).split(' '),
)
/** An enumeration with more values gets a name. */
const MOST_INLINE = 4

/** Writes schemas as Python types: each object as a `TypedDict`, named by its place. */
export class PythonTypes {
  /** The definition of each type by its name, in the order in which they have to stand. */
  readonly #written = new Map<string, string>()
  /** The name of each enumeration and object by its schema. */
  readonly #named = new Map<string, string>()

  /** Adds a schema with what it refers to. */
  add(name: string, { $defs = {}, ...schema }: JsonSchema): void {
    for (const [id, definition] of Object.entries($defs)) if (!id.startsWith('__')) this.#define(id, definition)
    if (schema.$ref === undefined) this.#define(name, schema)
  }

  toString(): string {
    return [...this.#written.values()].join('\n\n\n')
  }

  #define(name: string, schema: JsonSchema): void {
    if (this.#written.has(name)) return
    this.#named.set(JSON.stringify(schema), name)
    if (schema.properties === undefined) this.#write(name, `${name} = ${this.#typeOf(schema, name)}`)
    else this.#writeObject(name, schema)
  }

  #typeOf(schema: JsonSchema, place: string): string {
    if (schema.$ref !== undefined) return this.#referenced(schema.$ref)
    if (schema.enum !== undefined || schema.const !== undefined) return this.#enumeration(schema, place)
    if (schema.anyOf !== undefined) return this.#union(schema.anyOf, place)
    if (Array.isArray(schema.type)) return schema.type.map((type) => SIMPLE[String(type)] ?? 'Any').join(' | ')
    if (schema.type === 'array') return `list[${this.#typeOf(schema.items ?? {}, singular(place))}]`
    if (schema.type === 'object') return this.#object(schema, place)
    return SIMPLE[String(schema.type)] ?? 'Any'
  }

  /** A recursive value of JSON has no name of its own. */
  #referenced(ref: string): string {
    const id = ref.slice('#/$defs/'.length)
    return id.startsWith('__') ? 'Any' : id
  }

  #enumeration(schema: JsonSchema, place: string): string {
    const values = schema.enum ?? [schema.const]
    const literal = `Literal[${values.map(literalOf).join(', ')}]`
    if (values.length <= MOST_INLINE) return literal
    const key = JSON.stringify(values)
    const known = this.#named.get(key)
    if (known !== undefined) return known
    const name = this.#free(singular(place))
    this.#named.set(key, name)
    this.#write(name, `${name} = ${literal}`)
    return name
  }

  #union(options: readonly JsonSchema[], place: string): string {
    return [...new Set(options.map((option) => this.#typeOf(option, place)))].join(' | ')
  }

  #object(schema: JsonSchema, place: string): string {
    if (schema.properties === undefined || Object.keys(schema.properties).length === 0) {
      const { additionalProperties: values } = schema
      return `dict[str, ${typeof values === 'object' ? this.#typeOf(values, singular(place)) : 'Any'}]`
    }
    const key = JSON.stringify(schema)
    const known = this.#named.get(key)
    if (known !== undefined) return known
    const name = this.#free(place)
    this.#named.set(key, name)
    this.#writeObject(name, schema)
    return name
  }

  #writeObject(name: string, { description, properties = {}, required = [] }: JsonSchema): void {
    const fields = Object.entries(properties).map(([field, schema]) => {
      const type = this.#typeOf(schema, name + pascalCase(field))
      return { field, type: required.includes(field) ? type : `NotRequired[${type}]`, about: schema.description }
    })
    const isClass = fields.every(({ field }) => /^\w+$/.test(field) && !KEYWORDS.has(field))
    if (!isClass) {
      const lines = fields.map(({ field, type }) => `        ${quoted(field)}: ${quoted(type)},`)
      return this.#write(name, `${name} = TypedDict(\n    ${quoted(name)},\n    {\n${lines.join('\n')}\n    },\n)`)
    }
    const lines = fields.flatMap(({ field, type, about }) => [`    ${field}: ${type}`, ...docOf(about)])
    this.#write(name, [`class ${name}(TypedDict):`, ...docOf(description), ...lines].join('\n'))
  }

  #free(name: string): string {
    if (!this.#written.has(name) && ![...this.#named.values()].includes(name)) return name
    for (let n = 2; ; n += 1) if (![...this.#named.values()].includes(`${name}${n}`)) return `${name}${n}`
  }

  #write(name: string, definition: string): void {
    this.#written.set(name, definition)
  }
}

const docOf = (text: string | undefined): string[] =>
  text === undefined ? [] : [`    """${text.replaceAll('\\', '\\\\').replaceAll('"""', "'''").replace(/"$/, '\\"')}"""`]

const quoted = (text: string): string => JSON.stringify(text)

const literalOf = (value: unknown): string =>
  value === true ? 'True' : value === false ? 'False' : value === null ? 'None' : JSON.stringify(value)

const pascalCase = (field: string): string =>
  field
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')

const singular = (name: string): string => name.replace(/ies$/, 'y').replace(/(?<![suia])s$/, '')
