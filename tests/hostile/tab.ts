/** What the checks need of a browser's tab, whatever drives it. Playwright's page is one. */
export interface Tab {
  goto(address: string): Promise<unknown>
  /** Runs a function in the page. It can use nothing but its argument; what it resolves to comes back as data. */
  evaluate<Result, Argument>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>
}

/** The browsers' engines that the corpus runs in. */
export type BrowserEngine = 'chromium' | 'firefox' | 'webkit'
