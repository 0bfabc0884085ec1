import type { Told } from "./program.mjs";

export function pretendTauri(ask: (call: string, args: object, window: string) => Promise<Told>): (event: string, payload: unknown) => void;
