/*
 * outcome: done
 * log: txt.exe
 * panel: Output (1 line)
 */
/* program */
console.log('\u202e\u0000\u001b[31mtxt.exe\u2066')
