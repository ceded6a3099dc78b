import { tapProps } from './tap-props.h5'

/** In a browser a figure must be reachable by keyboard; it is then announced as a button inside its sentence. */
export function figureProps(onTap: () => void): object {
  return { role: 'button', ...tapProps(onTap) }
}
