/** What became of saving a picture: `denied` where the reader has refused the album. */
export type Saved = 'saved' | 'denied' | 'failed'
