package dev.reckoner.catalogue.reading;

import dev.reckoner.problem.Place;
import java.util.regex.Pattern;

/** Tags of languages after BCP 47, as far as we write them. */
final class Language {

    private static final Pattern TAG =
            Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?");

    private Language() {}

    static void check(String tag, Place place, Checks checks) {
        if (!TAG.matcher(tag).matches()) {
            checks.wrong(place, "", tag, "is not a tag of a language", "such as en or zh-Hans");
        }
    }
}
