import { tapProps } from './tap-props.h5'

/** In a browser a tappable word must be reachable by keyboard; it is then announced as a button in its sentence. */
export function textTapProps(onTap: () => void): object {
  return { role: 'button', ...tapProps(onTap) }
}
