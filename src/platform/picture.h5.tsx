import type { PictureProps } from './picture-props'

/** A picture as wide as its box. Taro's Image gives its img no alternative text. */
export function Picture({ className, src, says }: PictureProps) {
  return <img className={className} src={src} alt={says} />
}
