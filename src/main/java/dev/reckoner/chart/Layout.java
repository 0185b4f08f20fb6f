package dev.reckoner.chart;

/**
 * For how wide a page a chart is drawn. Lengths are in pixels of the drawing; the stylesheet sets
 * texts no larger than the sizes given here.
 */
public enum Layout {
    /** 880 wide: labels in a gutter left of the bars, 14 px, details 13 px. */
    WIDE("wide", 880, 14, 13, 16, 22, 12, 3, 5),
    /** 360 wide, for phones: labels above the bars, 15 px, details 14 px, fewer ticks. */
    NARROW("narrow", 360, 15, 14, 19, 20, 16, 2, 3);

    private final String cssClass;
    private final int width;
    private final int labelSize;
    private final int detailSize;
    private final int lineHeight;
    private final int barHeight;
    private final int rowGap;
    private final int fewestSteps;
    private final int mostSteps;

    Layout(
            String cssClass,
            int width,
            int labelSize,
            int detailSize,
            int lineHeight,
            int barHeight,
            int rowGap,
            int fewestSteps,
            int mostSteps) {
        this.cssClass = cssClass;
        this.width = width;
        this.labelSize = labelSize;
        this.detailSize = detailSize;
        this.lineHeight = lineHeight;
        this.barHeight = barHeight;
        this.rowGap = rowGap;
        this.fewestSteps = fewestSteps;
        this.mostSteps = mostSteps;
    }

    /** The class of the drawing, also part of its ids. */
    String cssClass() {
        return cssClass;
    }

    public int width() {
        return width;
    }

    /** Size of labels and value texts. */
    public int labelSize() {
        return labelSize;
    }

    /** Size of muted texts: details and ticks. */
    public int detailSize() {
        return detailSize;
    }

    int lineHeight() {
        return lineHeight;
    }

    int barHeight() {
        return barHeight;
    }

    /** Distance between one row and the next. */
    int rowGap() {
        return rowGap;
    }

    /** Fewest steps of the axis, where the values allow it. */
    int fewestSteps() {
        return fewestSteps;
    }

    int mostSteps() {
        return mostSteps;
    }
}
