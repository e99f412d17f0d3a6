/** Message keys of a browser extension know letters, digits and underscores only. */
type Underscored<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}_${Underscored<Tail>}` : S;

/** A code such as `amount-missing` as the last part of its message's key. */
export const messageKey = <S extends string>(code: S): Underscored<S> => code.replaceAll('-', '_') as Underscored<S>;
