import { anchorOf } from '../names.ts'
import { CHOICES } from './choice.ts'

const choices = Object.values(CHOICES).map(({ name, key, values }) => [name, key, values])

/**
 * Sets what the address or the store says of the shown programs before the lab is painted, marks the page as
 * one with scripts, and brings a lab whose link carries code to the screen. Goes before the lab as it is.
 */
export const choiceBeforePaint = `{const d=document.documentElement.dataset,q=new URLSearchParams(location.search);d.script='';for(const[n,k,o]of ${JSON.stringify(choices)}){let v=q.get(n);if(!o.includes(v))try{v=localStorage[k]}catch{}if(o.includes(v))d[n]=v}const[h,c]=location.hash.slice(1).split('=');if(c&&h.startsWith('${anchorOf('')}'))addEventListener('DOMContentLoaded',()=>(document.getElementById(h)||document.querySelector('.lab'))?.scrollIntoView())}`
