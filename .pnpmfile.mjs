/** Tools that work with the compiler's own interface, which TypeScript 7 does not have. */
const NEED_COMPILER = new Set(['openapi-typescript', 'typedoc'])

export const hooks = {
  readPackage(manifest) {
    if (NEED_COMPILER.has(manifest.name)) {
      delete manifest.peerDependencies.typescript
      manifest.dependencies = { ...manifest.dependencies, typescript: '5.9.3' }
    }
    // Only its bundled script is used, which contains all of them.
    if (manifest.name === '@scalar/api-reference') manifest.dependencies = {}
    return manifest
  },
}
