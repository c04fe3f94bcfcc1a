export const SHARE = {
  what: 'the link to share',
  share: 'Share',
  print: 'Print',
  heading: 'Share this answer',
  link: 'Link to this answer',
  pinned:
    'The link shows the same edition whenever it is opened. It holds the postcode or place that you searched for, behind a # sign: whoever has the link can read it, and the website is not sent it.',
  copy: 'Copy the link',
  copied: 'Copied.',
  notCopied: 'Your browser did not let us copy. Select the link and copy it yourself.',
  system: 'Share with an app…',
  code: 'QR code of the link',
  codeHint: 'Point a phone’s camera at it to open the link there.',
  codeWhat: 'the QR code',
  codeLoading: 'Drawing the QR code…',
}
