/*
 * outcome: done
 */
/* program */
debugger
