import path from 'node:path'

/** src, or CONTENT_FOLDER, by which tests check a content that they own: see config/plugins/content-folder.ts. */
const CONTENT = process.env.CONTENT_FOLDER ?? 'src'

/** Where the project keeps its reports and its glossary, from its own folder. */
export const REPORTS = path.join(CONTENT, 'reports')
export const GLOSSARY = path.join(CONTENT, 'glossary', 'glossary.yaml')
