package dev.reckoner.quantity;

/**
 * What is counted. Conversions between two of them (8 bits a byte, 730 hours a month) are numbers
 * in a formula, so that a reader sees them.
 */
public enum Dimension {
    USD("usd"),
    CNY("cny"),
    EUR("eur"),
    BYTE("byte"),
    /** Thousand millions of bytes, in which memory is sold. */
    GIGABYTE("gigabyte"),
    BIT("bit"),
    TOKEN("token"),
    /** A million of them, in which prices are quoted. */
    MILLION_TOKENS("mtoken"),
    FLOP("flop"),
    /** 10¹² of them a second, in which accelerators are compared. */
    TERAFLOPS("teraflops"),
    DEVICE("device"),
    INSTANCE("instance"),
    PLATE("plate"),
    /** In which American shops weigh. */
    POUND("pound"),
    PERSON("person"),
    /** Of greenhouse gases, as much carbon dioxide as warms alike. */
    GRAM("gram"),
    WATT("watt"),
    /** A thousand watts, in which electricity is sold by the hour. */
    KILOWATT("kilowatt"),
    SECOND("second"),
    HOUR("hour"),
    DAY("day"),
    MONTH("month"),
    YEAR("year");

    private final String symbol;

    Dimension(String symbol) {
        this.symbol = symbol;
    }

    /** The name used in data files and as a key of words files. */
    public String symbol() {
        return symbol;
    }
}
