/** What a Picture is given on both platforms. */
export interface PictureProps {
  className: string
  src: string
  /** The words in it, for screen readers. */
  says: string
}
