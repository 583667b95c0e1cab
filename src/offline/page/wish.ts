/** Where it is kept whether the reader wants the site kept; without a word of theirs it is, unless data is saved. */
const KEY = 'layers-and-ops:offline'

export type Wish = 'yes' | 'no' | undefined

export function readWish(): Wish {
  try {
    const wish = localStorage.getItem(KEY)
    return wish === 'yes' || wish === 'no' ? wish : undefined
  } catch {
    return undefined
  }
}

/** Keeps the wish; false where the browser keeps nothing. */
export function keepWish(wish: 'yes' | 'no'): boolean {
  try {
    localStorage.setItem(KEY, wish)
    return true
  } catch {
    return false
  }
}

/** Whether the browser is asked to save data, or says that the connection is poor. */
function savesData(): boolean {
  const { connection } = navigator as Navigator & {
    connection?: { saveData?: boolean; effectiveType?: string }
  }
  return connection?.saveData === true || /2g$/.test(connection?.effectiveType ?? '')
}

/** Whether to keep the site now without being asked. */
export function isWished(wish = readWish(), saving = savesData()): boolean {
  return wish === 'yes' || (wish === undefined && !saving)
}
