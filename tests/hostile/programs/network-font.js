/*
 * outcome: failed
 * name: NetworkError
 * name-webkit: ReferenceError
 */
/* program */
await new FontFace('x', 'url(https://example.com/stolen)').load()
