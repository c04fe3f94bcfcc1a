/** Fills of areas on the coloured map that are no plain colour, by id, for `areas.css` and `legend.css`. */
export function Patterns() {
  return (
    <svg className="map-patterns" aria-hidden="true" width="0" height="0">
      <defs>
        <pattern id="no-figure" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="pattern-ground" width="7" height="7" />
          <rect className="pattern-line" width="2" height="7" />
        </pattern>
        {/* In forced colours: dots, upright lines, and a grid. */}
        <pattern id="class-1" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect className="pattern-ground" width="6" height="6" />
          <rect className="pattern-line" width="1.5" height="1.5" />
        </pattern>
        <pattern id="class-2" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect className="pattern-ground" width="6" height="6" />
          <rect className="pattern-line" width="2" height="6" />
        </pattern>
        <pattern id="class-3" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect className="pattern-line" width="6" height="6" />
          <rect className="pattern-ground" width="2.5" height="2.5" />
        </pattern>
      </defs>
    </svg>
  )
}
