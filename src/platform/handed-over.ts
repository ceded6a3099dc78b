/** What became of a file that was given to the reader. `dropped`: the reader changed their mind. */
export type HandedOver = 'done' | 'dropped' | 'failed'
