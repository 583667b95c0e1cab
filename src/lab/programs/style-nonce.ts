/**
 * Lets the editor's style element past the page's policy. CodeMirror writes its rules while it runs, so no
 * hash can be known at build time, and a site of files has no server to make a number up for each answer.
 */
export const STYLE_NONCE = 'editor'
