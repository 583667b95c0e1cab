/*
 * outcome: silent
 */
/* program */
const again = () => setTimeout(again, 0)
again()
