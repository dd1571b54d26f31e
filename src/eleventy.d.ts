/** The part of Eleventy's programmatic API that is used here; the package has no types of its own. */
declare module "@11ty/eleventy" {
  export default class Eleventy {
    constructor(
      input: string | undefined,
      output: string | undefined,
      options: {
        configPath: string;
        runMode?: "build" | "serve";
        quietMode?: boolean;
        config?: (config: object) => unknown;
      },
    );
    init(): Promise<void>;
    /** Builds. */
    write(): Promise<unknown>;
    /** Builds and watches; the answer builds again for one changed path. */
    watch(): Promise<(path: string) => Promise<void>>;
    readonly watcher: { on(event: "unlink", listener: (path: string) => Promise<void>): void };
    serve(port: string): Promise<void>;
    stopWatch(): Promise<void>;
    disableLogger(): void;
    readonly logger: {
      overrideLogger(logger: Record<"log" | "info" | "warn" | "error", (line: string) => unknown>): void;
    };
  }
}
