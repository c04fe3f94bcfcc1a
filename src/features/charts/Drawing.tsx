import { Columns } from './Columns.tsx'
import type { DrawingProps } from './data.ts'
import { Lines } from './Lines.tsx'
import { Strip } from './Strip.tsx'

const DRAWINGS = { columns: Columns, lines: Lines, strip: Strip }

/** Everything that draws, in one file that is loaded with the first chart. */
export default function Drawing(props: DrawingProps) {
  const Shape = DRAWINGS[props.shape]
  return <Shape {...props} />
}
