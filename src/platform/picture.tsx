import { Image } from '@tarojs/components'

export interface PictureProps {
  className: string
  src: string
  /** The words in it, for screen readers. */
  says: string
}

/** A picture as wide as its box, to be kept or sent by a long press. */
export function Picture({ className, src, says }: PictureProps) {
  return <Image className={className} src={src} mode='widthFix' showMenuByLongpress aria-label={says} />
}
