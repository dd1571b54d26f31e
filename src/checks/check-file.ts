import type { Thing } from "../model/thing.ts";
import type { Problem } from "../problem.ts";
export const checkFile = (_: Thing, __: string): Problem[] => [];
