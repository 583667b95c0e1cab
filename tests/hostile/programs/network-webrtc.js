/*
 * outcome: failed
 * message: RTCPeerConnection
 */
/* program */
new RTCPeerConnection({ iceServers: [{ urls: 'stun:example.com' }] })
