/** Line icons on a grid of 24; decoration beside words, or inside a button that has a name. */
const PATHS = {
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Zm5-1.500L20 20',
  location: 'M12 2v4m0 12v4M2 12h4m12 0h4M12 18a6 6 0 1 0 0-12 6 6 0 0 0 0 12Z',
  left: 'M15 5l-7 7 7 7',
  right: 'M9 5l7 7-7 7',
  up: 'M5 15l7-7 7 7',
  down: 'M5 9l7 7 7-7',
  move: 'M12 3v18M3 12h18M9 6l3-3 3 3M9 18l3 3 3-3M6 9l-3 3 3 3M18 9l3 3-3 3',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  home: 'M4 4h5M4 4v5M20 4h-5m5 0v5M4 20h5m-5 0v-5m16 5h-5m5 0v-5',
  street: 'M4 20 8.5 4M20 20 15.5 4M12 5v2m0 4v2m0 4v2',
  warning: 'M12 4 2.8 20h18.400L12 4Zm0 6v5m0 2v.5',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm0-10v5m0-8.500v.5',
  map: 'M3 6.5 9 4l6 2.500L21 4v13.500L15 20l-6-2.500L3 20V6.500Zm6-2.500v13.500m6-11V20',
  list: 'M9 6h12M9 12h12M9 18h12M4 6h.5M4 12h.5M4 18h.5',
  share: 'M12 15V3m0 0L8 7m4-4 4 4M5 12v8h14v-8',
  print: 'M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7v-7Z',
  keyboard: 'M3 6h18v12H3V6Zm4 4h.5m3 0h.5m3 0h.5m3 0h.500M8 14h8',
  away: 'M14 4h6v6m0-6-9 9m7 1v6H4V6h6',
} as const

export type IconName = keyof typeof PATHS

export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  )
}
