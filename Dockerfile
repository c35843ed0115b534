# The service on plain Node, as `npm run serve` starts it: docs/operations.md says how to use the image.
FROM node:24-slim AS source
WORKDIR /ytterby
COPY . .

FROM source AS page
RUN node .ci/setup.mjs && node apps/api/build/assets.ts

# zod is a peer of the SDK, which pnpm links only where it is asked for: at the root.
FROM source AS service
RUN node .ci/pnpm.mjs install --prod --frozen-lockfile --filter-prod '@ytterby/api...' --public-hoist-pattern zod

FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /ytterby
COPY --from=service /ytterby/node_modules node_modules
COPY --from=service /ytterby/packages/ytterby packages/ytterby
COPY --from=service /ytterby/packages/http packages/http
COPY --from=service /ytterby/packages/agent packages/agent
COPY --from=service /ytterby/packages/lists packages/lists
COPY --from=service /ytterby/packages/follow packages/follow
COPY --from=service /ytterby/packages/rulesets packages/rulesets
COPY --from=service /ytterby/apps/api apps/api
# When it starts, the service copies the frozen releases here.
COPY --from=page --chown=node:node /ytterby/apps/api/assets apps/api/assets
USER node
EXPOSE 8787
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s CMD ["node", "-e", "fetch('http://localhost:8787/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=16", "--max-old-space-size=1024", "apps/api/node.ts", "--host", "0.0.0.0"]
