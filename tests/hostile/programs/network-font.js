/*
 * outcome: failed
 * message:
 */
/* program */
await new FontFace('x', 'url(https://example.com/stolen)').load()
