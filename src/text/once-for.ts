/**
 * The function, which works only once for each of the objects it is given. For what is made of the data of a pack, which every
 * resume of a run and every trial asks for again.
 */
export function onceFor<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const known = made.get(key) ?? { value: make(key) };
    made.set(key, known);
    return known.value;
  };
}
