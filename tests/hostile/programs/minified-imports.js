/*
 * outcome: done
 * log: 2 function
 */
/* program */
import*as t from"@tensorflow/tfjs";import{plot as p}from"lab";console.log(t.scalar(2).dataSync()[0],typeof p)
