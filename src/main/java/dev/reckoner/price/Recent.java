package dev.reckoner.price;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Things that take long to make, as many as are kept, the latest used ones; for many threads. */
final class Recent<K, V> {

    private final int most;
    private final Function<K, V> maker;
    private final Map<K, V> kept = new LinkedHashMap<>(16, 0.75f, true);

    Recent(int most, Function<K, V> maker) {
        this.most = most;
        this.maker = maker;
    }

    /** The thing for a key. Two threads that ask at once may both make it, and get the same one. */
    V of(K key) {
        synchronized (kept) {
            V known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        V made = maker.apply(key);
        synchronized (kept) {
            V earlier = kept.putIfAbsent(key, made);
            if (kept.size() > most) {
                kept.remove(kept.keySet().iterator().next());
            }
            return earlier == null ? made : earlier;
        }
    }
}
