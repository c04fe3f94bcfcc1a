/** oEmbed (https://oembed.com): how a content management system turns a link to the finder into a widget. */

/**
 * The content of `oembed.json`.
 * @param {string} site the address of the site, ending in a slash
 */
export function oembed(site) {
  const html =
    `<iframe src="${site}embed.html" title="CCG Finder" width="100%" height="720" ` +
    'frameborder="0" loading="lazy" referrerpolicy="no-referrer" allow="geolocation; clipboard-write"></iframe>'
  return {
    version: '1.0',
    type: 'rich',
    title: 'CCG Finder: which Clinical Commissioning Group was yours?',
    provider_name: 'CCG Finder',
    provider_url: site,
    html,
    width: 640,
    height: 720,
  }
}
