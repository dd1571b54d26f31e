/** Whether a folder is in memory, where deleting costs nothing and room is short. */
import { statfsSync } from "node:fs";

/** As statfs(2) has it. */
const tmpfs = 0x01021994;

export const inMemory = (folder: string): boolean =>
  process.platform === "linux" && statfsSync(folder).type === tmpfs;
