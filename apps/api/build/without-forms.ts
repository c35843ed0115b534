const FORM_VALIDATOR = /@modelcontextprotocol\/server\/dist\/cfWorkerProvider-[\w-]+\.mjs$/

/**
 * A plugin for rolldown that leaves out the JSON Schema validator of the MCP server. It reads what people fill into forms that
 * a tool sends them; our tools send none, and read their own input with the schemas of `ytterby`.
 */
export const withoutForms = () => ({
  name: 'without-forms',
  load: {
    filter: { id: FORM_VALIDATOR },
    handler: (): string => `export const t = class { getValidator() { throw new Error('No tool asks with a form') } }`,
  },
})
