package dev.reckoner.cli;

import dev.reckoner.publish.SiteDay;
import dev.reckoner.quantity.Day;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Days from the command line and the environment. */
final class Dates {

    private Dates() {}

    /** Reads {@code YYYY-MM-DD}. */
    static final class Converter implements ITypeConverter<Day> {
        @Override
        public Day convert(String text) {
            return Day.parse(text)
                    .orElseThrow(
                            () ->
                                    new TypeConversionException(
                                            "\"" + text + "\" is not a day; write 2025-05-10"));
        }
    }

    /** Whether {@code SOURCE_DATE_EPOCH}, where it is set, is a number of seconds. */
    static boolean epochIsSound() {
        String epoch = System.getenv("SOURCE_DATE_EPOCH");
        return epoch == null || SiteDay.ofEpoch(epoch).isPresent();
    }

    /** The day of {@code SOURCE_DATE_EPOCH}. */
    static Optional<Day> epoch() {
        return Optional.ofNullable(System.getenv("SOURCE_DATE_EPOCH")).flatMap(SiteDay::ofEpoch);
    }
}
