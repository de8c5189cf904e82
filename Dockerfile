FROM node:22-slim AS build
WORKDIR /site
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
# `production` for the site itself; anything else asks search engines to stay away.
ARG SITE_ENV
# The canonical origin, if it is not the one of content/site.yaml.
ARG SITE_URL
RUN npm run export

FROM nginx:stable-alpine
COPY <<'EOF' /etc/nginx/conf.d/default.conf
server {
  listen 80;
  listen [::]:80;
  root /usr/share/nginx/html;
  error_page 404 /404.html;
  # Redirects to a folder's `/` hold whatever port the container is published on.
  absolute_redirect off;
}
EOF
COPY --from=build /site/out /usr/share/nginx/html
