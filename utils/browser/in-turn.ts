const lastTurns = new Map<string, Promise<unknown>>();

/**
 * Runs tasks of one name one after another, each reading what is stored when its turn comes: of two that overlap, the older could
 * undo the younger. A task that fails tells its own caller and holds up nobody.
 */
export function inTurn<T>(task: string, run: () => Promise<T>): Promise<T> {
  const mine = (lastTurns.get(task) ?? Promise.resolve()).then(run);
  const turn = mine
    .catch(() => {})
    .then(() => {
      if (lastTurns.get(task) === turn) lastTurns.delete(task);
    });
  lastTurns.set(task, turn);
  return mine;
}
