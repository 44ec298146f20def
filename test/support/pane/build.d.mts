export function buildPane(): Promise<void>;
