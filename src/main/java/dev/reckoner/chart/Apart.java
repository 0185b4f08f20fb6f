package dev.reckoner.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Moves labels that stand one above the other apart, each as little as the others allow. */
final class Apart {

    private Apart() {}

    /** Labels that touch, as one; their middles were wanted where they are on average. */
    private static final class Heap {

        private final List<Integer> labels = new ArrayList<>();
        private double height;
        private double wantedTops;

        private Heap(int label, double height, double top) {
            labels.add(label);
            this.height = height;
            this.wantedTops = top;
        }

        private double top(double from, double to) {
            double top = wantedTops / labels.size();
            return Math.max(from, Math.min(top, to - height));
        }

        private void take(Heap below) {
            wantedTops += below.wantedTops - below.labels.size() * height;
            labels.addAll(below.labels);
            height += below.height;
        }
    }

    /**
     * The upper edges of labels in the order given. Where they do not fit, they run over the end.
     *
     * @param middles where each would like to stand
     * @param heights of each
     * @param from where the uppermost may begin
     * @param to where the lowest has to end
     */
    static List<Double> tops(List<Double> middles, List<Double> heights, double from, double to) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < middles.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(middles::get));
        List<Heap> heaps = new ArrayList<>();
        for (int label : order) {
            double height = heights.get(label);
            heaps.add(new Heap(label, height, middles.get(label) - height / 2));
            while (heaps.size() > 1 && touch(heaps, from, to)) {
                Heap below = heaps.remove(heaps.size() - 1);
                heaps.get(heaps.size() - 1).take(below);
            }
        }
        Double[] tops = new Double[middles.size()];
        for (Heap heap : heaps) {
            double top = heap.top(from, to);
            for (int label : heap.labels) {
                tops[label] = top;
                top += heights.get(label);
            }
        }
        return List.of(tops);
    }

    private static boolean touch(List<Heap> heaps, double from, double to) {
        Heap above = heaps.get(heaps.size() - 2);
        Heap below = heaps.get(heaps.size() - 1);
        return above.top(from, to) + above.height > below.top(from, to);
    }
}
