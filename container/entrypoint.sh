#!/bin/sh
# nginx drops what is in flight when it is told to end (SIGTERM) and finishes it when told to quit.
nginx -c "${NGINX_CONF:-/etc/nginx/nginx.conf}" -g "daemon off;${NGINX_DIRECTIVES:-}" &
server=$!
trap 'kill -QUIT "$server"' TERM INT
# The first wait ends with the signal, the second with the server.
wait "$server"
wait "$server"
