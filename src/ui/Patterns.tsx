import './patterns.css'

/** Fills that are no plain colour. */
export type PatternKind = 'slants' | 'dots' | 'lines' | 'grid'

export interface PatternsProps {
  /** Ids by which style sheets name the fills that are wanted. */
  ids: Readonly<Partial<Record<PatternKind, string>>>
}

/** Fills of drawings, for style sheets to name. Never inside what is folded: there, patterns fill nothing. */
export function Patterns({ ids: { slants, dots, lines, grid } }: PatternsProps) {
  return (
    <svg className="patterns" aria-hidden="true" width="0" height="0">
      <defs>
        {slants && (
          <pattern id={slants} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect className="pattern-ground" width="7" height="7" />
            <rect className="pattern-line" width="2" height="7" />
          </pattern>
        )}
        {dots && (
          <pattern id={dots} width="6" height="6" patternUnits="userSpaceOnUse">
            <rect className="pattern-ground" width="6" height="6" />
            <rect className="pattern-line" width="1.5" height="1.5" />
          </pattern>
        )}
        {lines && (
          <pattern id={lines} width="6" height="6" patternUnits="userSpaceOnUse">
            <rect className="pattern-ground" width="6" height="6" />
            <rect className="pattern-line" width="2" height="6" />
          </pattern>
        )}
        {grid && (
          <pattern id={grid} width="6" height="6" patternUnits="userSpaceOnUse">
            <rect className="pattern-line" width="6" height="6" />
            <rect className="pattern-ground" width="2.5" height="2.5" />
          </pattern>
        )}
      </defs>
    </svg>
  )
}
