/**
 * Sets what the address or the store says of the shown programs before the lab is painted, marks the page as
 * one with scripts, and brings a lab whose link carries code to the screen. Goes before the lab as it is.
 */
export const choiceBeforePaint = `{const d=document.documentElement.dataset,q=new URLSearchParams(location.search);d.script='';for(const[k,o]of[['view',['high','low','both']],['lang',['browser','python']]]){let v=q.get(k);if(!o.includes(v))try{v=localStorage['layers-and-ops:'+k]}catch{}if(o.includes(v))d[k]=v}const[h,c]=location.hash.slice(1).split('=');if(c&&h.startsWith('lab-'))addEventListener('DOMContentLoaded',()=>(document.getElementById(h)||document.querySelector('.lab'))?.scrollIntoView())}`
