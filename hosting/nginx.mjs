/** The table of headers as a configuration of nginx. */
import { HEADERS } from './rules.mjs'

/** A variable of nginx, from the name of a header. @param {string} name */
const variableOf = name => `$ccg_${name.toLowerCase().replaceAll('-', '_')}`

/** @param {string} text */
const quote = text => (/[\s'"{};]|^$/.test(text) ? `"${text}"` : text)

/** @param {string} text */
const escapeRegex = text => text.replace(/[.+()|[\]^$\\]/g, '\\$&')

/**
 * @param {string} address with the folder of the site
 * @param {boolean | undefined} okOnly
 */
function keyOf(address, okOnly) {
  const isStart = address.endsWith('*')
  if (!okOnly && !isStart) return address
  const path = escapeRegex(isStart ? address.slice(0, -1) : address)
  return `~^${okOnly ? '(200|304) ' : ''}${path}${isStart ? '' : '$'}`
}

/**
 * @param {import('./rules.mjs').Header} header
 * @param {string} home
 */
function mapOf({ name, usual, special = [], okOnly }, home) {
  const rows = special.flatMap(({ at, value }) =>
    at.map(pattern => `    ${quote(keyOf(home + pattern, okOnly))} ${quote(value)};`),
  )
  // An error is never kept as if it were the file.
  const source = okOnly ? '"$status $uri"' : '$uri'
  return [`map ${source} ${variableOf(name)} {`, `    default ${quote(usual)};`, ...rows, '}'].join('\n')
}

/** @param {import('./rules.mjs').Header} header */
function line({ name, usual, special }) {
  return `    add_header ${name} ${special ? variableOf(name) : quote(usual)} always;`
}

/**
 * @param {string} home the folder of the site, `/` or `/tools/ccg/`
 * @returns {string}
 */
export function nginxConfiguration(home = '/') {
  const maps = HEADERS.filter(({ special }) => special).map(header => mapOf(header, home))
  return `# CCG Finder behind nginx 1.18 or newer: copy to /etc/nginx/conf.d/, set server_name, root and the certificate to yours, reload.
# Written by \`npm run hosting\` from hosting/rules.mjs${home === '/' ? '' : `, for BASE_PATH=${home}: put the files at that path below root`}.

# What the log keeps: no question, no page that was left, nobody's address.
log_format ccg_finder '$time_iso8601 "$request_method $uri" $status $body_bytes_sent';

${maps.join('\n\n')}

server {
    listen 80;
    server_name ccg-finder.example;
    access_log off;
    return 301 https://$server_name$request_uri;
}

server {
    listen 443 ssl http2;
    server_name ccg-finder.example;
    ssl_certificate /etc/ssl/certs/ccg-finder.pem;
    ssl_certificate_key /etc/ssl/private/ccg-finder.key;
    root /var/www/ccg-finder;

    access_log /var/log/nginx/ccg-finder.log ccg_finder;
    # Lesser errors are logged with the whole address, the question included.
    error_log /var/log/nginx/ccg-finder.error.log crit;

    charset utf-8;
    server_tokens off;
    include /etc/nginx/mime.types;
    types {
        application/manifest+json webmanifest;
        application/geo+json geojson;
        text/csv csv;
    }
    default_type application/octet-stream;

    # The build has compressed every text already. With the package libnginx-mod-http-brotli-static, add \`brotli_static on;\`.
    gzip_static on;
    gzip_vary on;
    etag on;
    # No file is worth a part of it, and nginx would call the answer to a wrong range unchanging.
    max_ranges 0;

    # A link may hold whatever somebody searched for.
    large_client_header_buffers 4 64k;

    # In a server block only: a location with one add_header of its own would lose all of these.
${HEADERS.map(line).join('\n')}

    error_page 404 ${home}404.html;

    location / {
        try_files $uri $uri/index.html =404;
    }

    # What the build keeps for itself.
    location ~ /\\. {
        return 404;
    }
    location ~ \\.(gz|br)$ {
        return 404;
    }
}
`
}
