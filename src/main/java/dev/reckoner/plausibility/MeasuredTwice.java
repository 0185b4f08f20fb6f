package dev.reckoner.plausibility;

import dev.reckoner.catalogue.Measurement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows that were copied from the same place for the same run, and differ. */
final class MeasuredTwice {

    private record Key(
            String source,
            String locator,
            String date,
            Measurement.Setup setup,
            Measurement.Layout layout,
            Measurement.Load load,
            String metric) {

        static Key of(Measurement one) {
            return new Key(
                    one.origin().source(),
                    one.origin().locator(),
                    one.origin().date(),
                    one.setup(),
                    one.layout(),
                    one.load(),
                    one.metric().id());
        }
    }

    private MeasuredTwice() {}

    static List<Finding> of(List<Measurement> measurements) {
        Map<Key, Measurement> seen = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Measurement one : measurements) {
            Measurement first = seen.putIfAbsent(Key.of(one), one);
            if (first != null) {
                boolean same = first.amount() == one.amount();
                String what =
                        same
                                ? "says again what " + first.id() + " says"
                                : "is " + one.value() + " " + one.unit() + ", and " + first.id();
                String rest =
                        same ? "" : ", from the same place for the same run, is " + first.value();
                String hint =
                        same ? "remove one" : "name in locator or note what tells the two apart";
                findings.add(
                        new Finding(
                                Rule.MEASURED_TWICE,
                                "measurement:" + one.id(),
                                Optional.empty(),
                                List.of("value"),
                                what + rest,
                                hint));
            }
        }
        return findings;
    }
}
