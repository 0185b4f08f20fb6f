package dev.reckoner.throughput;

import dev.reckoner.catalogue.Calibration.Dot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Held-out estimates thinned for a picture: what lies within a sixth of an octave is one dot. */
final class Dots {

    /** The sixth root of two. */
    private static final double STEP = 1.122462048309373;

    private Dots() {}

    static List<Dot> of(List<Held> held) {
        Map<String, List<Held>> cells = new TreeMap<>();
        for (Held one : held) {
            String cell =
                    one.sample().trial().metric()
                            + " "
                            + (1000 + step(one.sample().trial().seconds()))
                            + " "
                            + (1000 + step(one.estimated()));
            cells.computeIfAbsent(cell, c -> new ArrayList<>()).add(one);
        }
        List<Dot> dots = new ArrayList<>();
        cells.forEach(
                (cell, near) -> {
                    double measured = 0;
                    double estimated = 0;
                    for (Held one : near) {
                        measured += one.sample().trial().seconds() * 1000 / near.size();
                        estimated += one.estimated() * 1000 / near.size();
                    }
                    dots.add(
                            new Dot(
                                    near.get(0).sample().trial().metric(),
                                    Digits.six(measured),
                                    Digits.six(estimated),
                                    near.size()));
                });
        return List.copyOf(dots);
    }

    /** How many steps a time lies above a tenth of a microsecond. */
    private static int step(double seconds) {
        int step = 0;
        for (double reached = 1e-7; reached <= seconds; reached *= STEP) {
            step++;
        }
        return step;
    }
}
