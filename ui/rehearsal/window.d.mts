import type { Told } from "./program.mjs";

export function pretendTauri(ask: (call: string, args: object) => Promise<Told>): (event: string, payload: unknown) => void;
