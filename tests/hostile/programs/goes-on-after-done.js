/*
 * outcome: done
 * points: 1
 */
/* program */
import { plot } from 'lab'
const { port1, port2 } = new MessageChannel()
plot('loss', 0, 0)
port1.onmessage = () => {
  console.log('still here')
  port2.postMessage(null)
}
setTimeout(() => port2.postMessage(null), 20)
