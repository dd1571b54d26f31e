/** Mentions as this archive writes them -> Markdown links, as every generator reads them. */

export interface Target {
  readonly url: string;
  readonly name: string;
}

/** By what stands in the brackets: `kexila-jalavilis`, `people/kexila-jalavilis`, `2013/05/warga-keluhkan-jalan`. */
export type Targets = ReadonlyMap<string, Target>;

/** Throws where a mention leads nowhere. */
export const plainLinks = (text: string, targets: Targets): string =>
  text
    .replace(/\[\[\?([^\]]*)\]\]/g, (_, lost: string) => `*[${lost}]*`)
    .replace(/\[\[([^\]|]+)(?:\|([^\]]+))?\]\]/g, (_, key: string, label?: string) => {
      const { url, name } = targetOf(key, targets);
      return `[${label ?? name}](${url})`;
    });

export function targetOf(key: string, targets: Targets): Target {
  const target = targets.get(key);
  if (!target) throw new Error(`nothing is called ${key}`);
  return target;
}
