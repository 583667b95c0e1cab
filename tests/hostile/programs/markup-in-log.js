/*
 * outcome: done
 * log: <img src=x
 * panel: Output (1 line)
 */
/* program */
console.log('<img src=x onerror="window.pwned = 1"><script>window.pwned = 1</script>')
