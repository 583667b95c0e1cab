/**
 * Lets a button that was pressed before the code of its island had come do, once it has, what it was pressed for:
 * a Run on a slow network is not lost. An island has the attribute `ssr` until it is alive, and then tells it by an
 * event; the press waits for the first frame after it, in which components set themselves up. Goes into the head as it is.
 */
export const earlyPress = `addEventListener('click',({target})=>{const b=target.closest?.('button'),i=b?.closest('astro-island[ssr]');i?.addEventListener('astro:hydrate',()=>requestAnimationFrame(()=>setTimeout(()=>b.click())),{once:true})})`
