export interface Told {
  events: { event: string; payload: unknown }[];
  answer?: unknown;
  error?: unknown;
}

export class Program {
  say(line: Record<string, unknown>): Promise<Told>;
  end(): void;
}
