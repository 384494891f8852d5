# Node 24 is the long-term line; slim (Debian) has the C library that the tests run on, and both stages share it.
ARG NODE=node:24-slim

FROM docker.io/library/${NODE} AS build
WORKDIR /build
# The sources change more often than what they are built with: keep the installed packages in a layer of their own.
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build

FROM docker.io/library/${NODE} AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# What the bundle leaves outside: Fastify, and the pages of /docs.
RUN npm ci --omit=dev --ignore-scripts

FROM docker.io/library/${NODE}
LABEL org.opencontainers.image.title="asana-mock" \
      org.opencontainers.image.description="A mock of the Asana REST API for tests" \
      org.opencontainers.image.licenses="MIT"
# In a container the mock has to listen on all addresses to be reached at all.
ENV NODE_ENV=production \
    ASANA_MOCK_HOST=0.0.0.0 \
    ASANA_MOCK_FIXTURES=/fixtures
# Worlds are mounted here. While it is empty, the mock starts with its default world.
RUN mkdir /fixtures
WORKDIR /app
COPY package.json LICENSE ./
COPY --from=packages /app/node_modules node_modules
COPY --from=build /build/dist dist
USER node
EXPOSE 8080
HEALTHCHECK --interval=5s --timeout=5s --start-period=10s \
  CMD ["node", "/app/dist/main.js", "healthcheck"]
# No shell in between: signals reach Node, which stops gently by itself.
ENTRYPOINT ["node", "/app/dist/main.js"]
