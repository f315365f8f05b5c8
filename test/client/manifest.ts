/** The parts of package.json that the tests look at. */
export interface Manifest {
  readonly activationEvents: readonly string[];
  readonly capabilities: unknown;
  readonly contributes: {
    readonly languages: readonly ({ readonly id: string } & Readonly<Record<string, unknown>>)[];
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly customEditors: readonly { readonly viewType: string }[];
    readonly keybindings: readonly { readonly command: string; readonly key: string; readonly when?: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly markdownDescription: string }>> };
    readonly configurationDefaults: Readonly<Record<string, unknown>>;
    readonly colors: readonly {
      readonly id: string;
      readonly description: string;
      readonly defaults: Readonly<Record<string, string>>;
    }[];
    readonly viewsContainers: { readonly activitybar: readonly { readonly id: string }[] };
    readonly views: Readonly<Record<string, readonly { readonly id: string; readonly name: string }[]>>;
    readonly viewsWelcome: readonly { readonly view: string; readonly contents: string }[];
  };
}
