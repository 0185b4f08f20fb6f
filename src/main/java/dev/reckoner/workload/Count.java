package dev.reckoner.workload;

/** How many accelerators: a given number, or what it takes. */
public sealed interface Count {

    /** As scenarios write it. */
    String id();

    /** So many, whether they suffice or not. */
    record Exactly(int devices) implements Count {
        public Exactly {
            if (devices <= 0) {
                throw new IllegalArgumentException(devices + " devices");
            }
        }

        @Override
        public String id() {
            return Integer.toString(devices);
        }
    }

    /** The smallest layout that can be deployed. */
    record Smallest() implements Count {
        @Override
        public String id() {
            return "smallest";
        }
    }

    /** As many as the bytes need, whether they can be deployed so or not. */
    record Floor() implements Count {
        @Override
        public String id() {
            return "floor";
        }
    }
}
