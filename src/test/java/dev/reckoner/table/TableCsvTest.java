package dev.reckoner.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableCsvTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "=1+2|'=1+2",
                "+1|'+1",
                "-a|'-a",
                "@SUM(1)|'@SUM(1)",
                "=a,b|\"'=a,b\"",
                "a=b|a=b",
                "'a|'a"
            })
    void aTextIsNoFormulaOfASpreadsheet(String text, String cell) {
        assertEquals("name,value\n" + cell + ",\n", csv(text, Cell.UNKNOWN));
    }

    @Test
    void aNumberBelowZeroStaysANumber() {
        Cell below = new Cell.Number(-1.5, "−1.5", Optional.empty(), "", "");
        assertEquals("name,value\na,-1.5\n", csv("a", below));
    }

    private static String csv(String name, Cell cell) {
        Table.Row row = new Table.Row(new Cell.Text(name), List.of(cell));
        Column names = new Column("name", "");
        Column values = new Column("value", "Value");
        return TableCsv.of(new Table("t", "", names, List.of(values), List.of(row), List.of()));
    }
}
