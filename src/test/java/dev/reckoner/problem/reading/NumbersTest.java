package dev.reckoner.problem.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    record Whole(int n) {}

    record Big(long n) {}

    record Real(double n) {}

    record Decimal(BigDecimal n) {}

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "-0,0",
        "7,7",
        "1e3,1000",
        "1.0e3,1000",
        "1.5e3,1500",
        "3.0,3",
        "2147483647,2147483647",
        "-2147483648,-2147483648"
    })
    void wholeNumbersMayBeWrittenWithAnExponent(String text, int value) {
        assertEquals(new Whole(value), Told.bound("n: " + text, Whole.class));
    }

    @Test
    void longsReachFurther() {
        assertEquals(new Big(70_553_706_496L), Told.bound("n: 70553706496", Big.class));
        assertEquals(
                "f:1:4 n: \"9223372036854775808\" is out of range"
                        + " | between -9223372036854775808 and 9223372036854775807",
                Told.bind("n: 9223372036854775808", Big.class));
    }

    @ParameterizedTest
    @CsvSource({".5,0.5", "-.5,-0.5", "0.1,0.1", "1E-3,0.001", "98.32,98.32", "-0.0,0"})
    void realsAreWhatTheyLookLike(String text, double value) {
        assertEquals(new Real(value), Told.bound("n: " + text, Real.class));
    }

    @Test
    void decimalsKeepTheirDigits() {
        assertEquals(new Decimal(new BigDecimal("3.10")), Told.bound("n: 3.10", Decimal.class));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "012|leave out the leading zeros",
                "01|leave out the leading zeros",
                "00.5|leave out the leading zeros",
                "1,5|use \".\" for the decimal point and no thousands separator",
                "'1,5'|use \".\" for the decimal point and no thousands separator",
                "1,000.5|use \".\" for the decimal point and no thousands separator",
                "1_000.5|write digits on both sides of the point and no underscores",
                "5.|write digits on both sides of the point and no underscores",
                "NaN|only finite numbers are allowed",
                ".nan|only finite numbers are allowed",
                "-.inf|only finite numbers are allowed",
                "Infinity|only finite numbers are allowed",
                "1:30|write digits alone, such as 1500, 0.25 or 1.5e3",
                "0x10|write digits alone, such as 1500, 0.25 or 1.5e3",
                "0b1|write digits alone, such as 1500, 0.25 or 1.5e3",
                "+5|write digits alone, such as 1500, 0.25 or 1.5e3",
                "١٢|write digits alone, such as 1500, 0.25 or 1.5e3",
                "1e|write digits alone, such as 1500, 0.25 or 1.5e3",
                "1e1.5|write digits alone, such as 1500, 0.25 or 1.5e3",
                "80 GB|write digits alone, such as 1500, 0.25 or 1.5e3",
                "true|write digits alone, such as 1500, 0.25 or 1.5e3",
                "''|write digits alone, such as 1500, 0.25 or 1.5e3",
                "1 // c|write digits alone, such as 1500, 0.25 or 1.5e3",
                "' 1'|remove the spaces around it"
            },
            quoteCharacter = '`')
    void whatIsNoNumberIsToldWithAHint(String text, String hint) {
        String shown = text.replace("'", "");
        String told = "f:1:4 n: \"" + shown + "\" is not a number | " + hint;
        assertEquals(told, Told.bind("n: " + text, Real.class));
        assertEquals(told, Told.bind("n: " + text, Whole.class));
        assertEquals(told, Told.bind("n: " + text, Decimal.class));
    }

    @Test
    void quotedNumbersAreTexts() {
        assertEquals(
                "f:1:4 n: \"1.5\" is in quotes and so not a number | remove the quotes",
                Told.bind("n: '1.5'", Real.class));
    }

    @Test
    void fractionsAreNotCutOff() {
        assertEquals(
                "f:1:4 n: \"3.7\" is not a whole number | write it without a fraction",
                Told.bind("n: 3.7", Whole.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483648", "-2147483649", "3000000000", "1e10"})
    void whatDoesNotFitIsOutOfRange(String text) {
        assertEquals(
                "f:1:4 n: \"" + text + "\" is out of range | between -2147483648 and 2147483647",
                Told.bind("n: " + text, Whole.class));
    }

    @ParameterizedTest
    @CsvSource({
        "1e39,true",
        "1e40,true",
        "1e41,false",
        "99999999999999999999999999999999999999999,true",
        "100000000000000000000000000000000000000000,false",
        "1e-39,true",
        "1e-40,true",
        "1e-41,false",
        "1.5e400,false",
        "1.0e+1000000000,false",
        "1e-99999999999999999999,false",
        "0e999,false"
    })
    void scaleEndsAtForty(String text, boolean allowed) {
        String told = "f:1:4 n: \"" + text + "\" is too large or too fine";
        assertEquals(
                allowed ? "" : told + " | between 1e-40 and 1e40",
                Told.bind("n: " + text, Decimal.class));
    }

    @ParameterizedTest
    @CsvSource({"99,true", "100,true", "101,false", "1001,false"})
    void numbersEndAtAHundredCharacters(int length, boolean allowed) {
        String text = "0".repeat(length - 1) + "1";
        String hint =
                allowed ? "leave out the leading zeros" : "a number has at most 100 characters";
        assertEquals(hint, Told.bind("n: " + text, Decimal.class).split(" \\| ")[1]);
    }

    @Test
    void commasInBracketsPartItems() {
        assertEquals(
                "f:1:4 n: a single value is needed, not a list"
                        + " | remove the brackets; in them a comma parts two items",
                Told.bind("n: [1,000]", Whole.class));
    }
}
