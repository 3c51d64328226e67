import { ROLES, type Role } from "./paneState";

/** The role that a stored word or a radio button names; null where it names none. */
export function roleOf(word: string | null): Role | null {
  return ROLES.find((role) => role === word) ?? null;
}
