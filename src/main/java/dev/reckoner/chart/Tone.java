package dev.reckoner.chart;

/** Which of the page's data colours a bar has: one of four subjects, or grey context. */
public enum Tone {
    FIRST("s1"),
    SECOND("s2"),
    THIRD("s3"),
    FOURTH("s4"),
    CONTEXT("ctx");

    private final String cssClass;

    Tone(String cssClass) {
        this.cssClass = cssClass;
    }

    String cssClass() {
        return cssClass;
    }
}
