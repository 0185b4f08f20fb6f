package dev.reckoner.throughput;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Calibration.Neighbour;
import java.util.ArrayList;
import java.util.List;

/**
 * The measured points on one engine and generation of accelerators. They were taken at few lengths
 * and loads, so that the distance of each from a question is worked out once for all points there.
 */
final class Nearby {

    private final List<Neighbour> points = new ArrayList<>();
    private final Scale inputs;
    private final Scale outputs;
    private final Scale loads;

    Nearby(List<Neighbour> neighbours, String engine, Accelerator.Generation generation) {
        for (Neighbour neighbour : neighbours) {
            if (neighbour.engine().equals(engine) && neighbour.generation() == generation) {
                points.add(neighbour);
            }
        }
        int size = points.size();
        double[] input = new double[size];
        double[] output = new double[size];
        double[] load = new double[size];
        for (int i = 0; i < size; i++) {
            input[i] = points.get(i).input();
            output[i] = points.get(i).output();
            load[i] = points.get(i).concurrency();
        }
        this.inputs = new Scale(input);
        this.outputs = new Scale(output);
        this.loads = new Scale(load);
    }

    List<Neighbour> points() {
        return points;
    }

    Scale inputs() {
        return inputs;
    }

    Scale outputs() {
        return outputs;
    }

    Scale loads() {
        return loads;
    }

    /** The different values among those of all points, and which point has which. */
    static final class Scale {

        private final double[] values;
        private final int[] places;

        private Scale(double[] ofPoints) {
            List<Double> different = new ArrayList<>();
            this.places = new int[ofPoints.length];
            for (int i = 0; i < ofPoints.length; i++) {
                int place = different.indexOf(ofPoints[i]);
                if (place < 0) {
                    place = different.size();
                    different.add(ofPoints[i]);
                }
                places[i] = place;
            }
            this.values = new double[different.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = different.get(i);
            }
        }

        /** How far each different value lies from one, times a weight. */
        double[] from(double value, double weight) {
            double[] far = new double[values.length];
            for (int i = 0; i < far.length; i++) {
                far[i] = weight * Correction.apart(values[i], value);
            }
            return far;
        }

        /** Which of the different values each point has. */
        int[] places() {
            return places;
        }
    }
}
