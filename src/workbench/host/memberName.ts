/** The protocol's spelling of a member: `memberName("numberFormat") //=> "NumberFormat"`. */
export function memberName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The client's spelling of a member: `clientName("NumberFormat") //=> "numberFormat"`. */
export function clientName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
