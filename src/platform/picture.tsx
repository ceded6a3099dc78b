import { Image } from '@tarojs/components'
import type { PictureProps } from './picture-props'

/** A picture as wide as its box, to be kept or sent by a long press. */
export function Picture({ className, src, says }: PictureProps) {
  return <Image className={className} src={src} mode='widthFix' showMenuByLongpress aria-label={says} />
}
