package dev.reckoner.price;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Things that take long to make, as many as are kept, the latest used ones; for many threads. */
final class Recent<K, V> {

    private final int most;
    private final Map<K, Thing<V>> kept = new LinkedHashMap<>(16, 0.75f, true);

    Recent(int most) {
        this.most = most;
    }

    /**
     * The thing for a key. Of threads that ask at once for a new one, one makes it for all.
     *
     * @param maker what it makes is the same for all that ask with this key
     */
    V of(K key, Supplier<V> maker) {
        Thing<V> thing;
        synchronized (kept) {
            thing = kept.computeIfAbsent(key, k -> new Thing<>(maker));
            if (kept.size() > most) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return thing.made();
    }

    /** Made outside of the lock of all, so that threads make different things at once. */
    private static final class Thing<V> {

        private final Supplier<V> maker;
        private volatile Optional<V> made = Optional.empty();

        Thing(Supplier<V> maker) {
            this.maker = maker;
        }

        V made() {
            if (made.isEmpty()) {
                synchronized (this) {
                    if (made.isEmpty()) {
                        made = Optional.of(maker.get());
                    }
                }
            }
            return made.get();
        }
    }
}
