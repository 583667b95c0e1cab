/** Copies a text; says how that went. */
export async function copyText(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text)
    return 'The line is copied.'
  } catch {
    return 'The browser did not let the line be copied. Select it instead.'
  }
}
