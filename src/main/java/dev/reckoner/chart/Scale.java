package dev.reckoner.chart;

import java.util.List;

/** Turns values into places along an axis. */
sealed interface Scale permits Axis, DayAxis, LogAxis {

    /** How far along the axis a value lies, from 0 at its beginning to 1 at its end. */
    double share(double value);

    /** The values with a grid line and a text, ascending. */
    List<Double> ticks();
}
