import path from 'node:path'

/** Where the project keeps its reports and its glossary, from its own folder. */
export const REPORTS = path.join('src', 'reports')
export const GLOSSARY = path.join('src', 'glossary', 'glossary.yaml')
