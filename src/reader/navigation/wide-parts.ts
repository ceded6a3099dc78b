/*
 * What the report page has in a wide window alone. Only the H5 site loads it on demand (wide-parts.h5.ts).
 */
export { ContentsColumn } from './contents-column'
