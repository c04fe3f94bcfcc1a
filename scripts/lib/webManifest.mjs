/** The web manifest. Its colours are those of `src/ui/tokens.css`. */
export const WEB_MANIFEST = {
  name: 'CCG Finder',
  short_name: 'CCG Finder',
  description: 'Which NHS Clinical Commissioning Group a place in England had, and who does its job today.',
  lang: 'en-GB',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#f6f1e7',
  theme_color: '#0d5552',
  icons: [
    { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
    { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
  ],
}
