/*
 * outcome: failed
 * name: ImportError
 * message: no module 'd3'
 * line: 2
 */
/* program */
import * as tf from '@tensorflow/tfjs'
import * as d3 from 'd3'
console.log(tf, d3)
