# Builds the site, then serves the finished files only: no Node, no source, no root in what runs.
#   docker build -t trang-thong-tin .
#   docker run --read-only --tmpfs /tmp --cap-drop ALL --security-opt no-new-privileges -p 8080:8080 trang-thong-tin
# Something in front of it must hold the certificate.

FROM node:20-bookworm-slim AS build
WORKDIR /site
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm run hosts -- --root /srv/www --to /may-chu --http 0.0.0.0:8080

FROM debian:bookworm-slim
RUN apt-get update \
 && apt-get install -y --no-install-recommends nginx-light libnginx-mod-http-brotli-static \
 && rm -rf /var/lib/apt/lists/* /etc/nginx/sites-enabled/*
COPY docker/nginx.conf /etc/nginx/nginx.conf
COPY --from=build /may-chu/nginx.conf /etc/nginx/conf.d/trang-thong-tin.conf
COPY --from=build /site/out /srv/www
USER www-data
EXPOSE 8080
STOPSIGNAL SIGQUIT
CMD ["nginx", "-e", "stderr", "-g", "daemon off;"]
