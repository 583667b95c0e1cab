/** The size of a card, which hosts of links ask for, in pixels. */
export const CARD = { width: 1200, height: 630 }
