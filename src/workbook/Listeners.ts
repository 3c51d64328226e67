/** Who wants to be told of something, in the order they came. */
export class Listeners<T> {
  private listeners: readonly ((event: T) => void)[] = [];

  /** Gives what ends it. */
  add(listener: (event: T) => void): () => void {
    const own = (event: T): void => {
      listener(event);
    };
    this.listeners = [...this.listeners, own];
    return () => {
      this.listeners = this.listeners.filter((other) => other !== own);
    };
  }

  tell(event: T): void {
    for (const listener of this.listeners) listener(event);
  }
}
