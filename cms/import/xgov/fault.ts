import type { Fault } from '#shared/form/lint/finding.ts';
import type { RuleName } from '#shared/form/lint/rules/index.ts';
import { quoted } from '#shared/form/lint/called.ts';
import type { SourcePage } from './definition.ts';

/** A fault of a definition that no longer shows in what becomes of it: it was put right, or left out. */
export interface SourceFault extends Pick<Fault, 'message' | 'remedy' | 'answers' | 'trail'> {
  readonly rule: RuleName;
  /** The path of the page at fault. */
  readonly page: string;
  /** What of it: its links, unless something else is said. */
  readonly part?: 'routes' | 'questions';
}

/** Gets each thing that had no place as it was, and the fault of the definition in it, if it is one. */
export type SourceReport = (what: string, instance?: string, fault?: SourceFault) => void;

/** A page by its title; by its path while it has none. */
export const pageWords = ({ title, path }: SourcePage): string => quoted(title || path);
