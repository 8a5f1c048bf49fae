# Build with all tools, run with none of them.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
COPY web/package.json web/
COPY packages/embedded-postgres/package.json packages/embedded-postgres/
COPY packages/tagged-pdf/package.json packages/tagged-pdf/
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:20-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/web/index.html web/
COPY --from=build /app/web/dist web/dist
COPY --from=build /app/demo demo
# For the embedded mode; with DATABASE_URL nothing is written.
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/v1/health/ready`).then((a) => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
# Node is told to stop itself: npm in between would only be in the way of signals.
CMD ["node", "dist/src/main.js"]
