FROM node:22-slim AS build
# The history of the pages is read from git.
RUN apt-get update -q && apt-get install -qy --no-install-recommends git && rm -rf /var/lib/apt/lists/*
WORKDIR /site
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
# `production` for the site itself; anything else asks search engines to stay away.
ARG SITE_ENV
# The canonical origin, if it is not the one of content/site.yaml.
ARG SITE_URL
RUN npm run container

FROM debian:trixie-slim
RUN apt-get update -q \
  && apt-get install -qy --no-install-recommends nginx-light libnginx-mod-http-brotli-static \
  && rm -rf /var/lib/apt/lists/*
COPY container/entrypoint.sh /entrypoint.sh
COPY --from=build /site/.container/nginx.conf /etc/nginx/nginx.conf
COPY --from=build /site/.container/site /srv/site
USER www-data
EXPOSE 8080
CMD ["/entrypoint.sh"]
