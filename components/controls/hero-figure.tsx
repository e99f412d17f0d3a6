/** A length of time in large figures with small italic units; hidden from readers, who get it in words. */
export function HeroFigure({ minutes }: { minutes: number }) {
  const hours = Math.floor(minutes / 60);
  return (
    <span className="big-time" aria-hidden="true">
      {hours > 0 && (
        <>
          {hours}
          <span className="u">h</span>
        </>
      )}
      {minutes % 60}
      <span className="u">min</span>
    </span>
  );
}
