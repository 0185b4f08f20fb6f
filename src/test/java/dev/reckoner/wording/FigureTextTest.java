package dev.reckoner.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.quantity.Day;
import dev.reckoner.quantity.Decimal;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Quantity;
import dev.reckoner.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTextTest {

    private static final FigureText EN = new FigureText(Languages.EN);
    private static final FigureText ZH = new FigureText(Languages.ZH);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "usd;        98.32;            USD;   $98.32;      98.32美元",
                "usd/month;  143547.2;         USD0;  $143,547;    143,547美元",
                "usd;        143547.2;         USD;   $143,547.20; 143,547.20美元",
                "usd;        2.675;            USD;   $2.68;       2.68美元",
                "usd;        0.075;            USD;   $0.075;      0.075美元",
                "usd;        0.0000123;        USD;   $0.0000123;  0.0000123美元",
                "usd;        0.996;            USD;   $0.996;      0.996美元",
                "usd;        0.4349996;        USD;   $0.435;      0.435美元",
                "usd;        0.5;              USD;   $0.50;       0.50美元",
                "usd;        0;                USD;   $0.00;       0.00美元",
                "usd;        -1234.5;          USD;   −$1,234.50;  −1,234.50美元",
                "usd/month;  0.996;            USD0;  $1;          1美元",
                "cny;        7.1;              CNY;   ¥7.10;       7.10元",
                "cny;        1234;             CNY0;  ¥1,234;      1,234元",
                "eur;        1234;             EUR0;  €1,234;      1,234欧元",
                "eur;        -1234.5;          EUR;   −€1,234.50;  −1,234.50欧元",
                "eur/kilowatt/hour; 0.1899;    EUR;   €0.19;       0.19欧元",
                "usd/kilowatt/hour; 0.0837;    USD;   $0.0837;     0.0837美元",
                "cny/usd;    7.1821;           PLAIN; 7.182;       7.182",
                "usd/person/year; 148250;      USD0;  $148,250;    148,250美元",
                "byte;       54e9;             GB;    54.0 GB;     54.0 GB",
                "byte;       811706777600;     GB;    811.7 GB;    811.7 GB",
                "byte;       1022300000000;    GB;    1,022.3 GB;  1,022.3 GB",
                "byte;       4321;             GB;    0.0000043 GB; 0.0000043 GB",
                "byte;       0;                GB;    0.0 GB;      0.0 GB",
                "byte;       85899345920;      GIB;   80 GiB;      80 GiB",
                "byte/token; 516096;           BYTES; 516,096 bytes; 516,096字节",
                "byte;       1;                BYTES; 1 byte;      1字节",
                "'';         3.14;             TIMES; 3.1 times;   3.1倍",
                "'';         99.96;            TIMES; 100 times;   100倍",
                "'';         123.4;            TIMES; 123 times;   123倍",
                "'';         0.54;             PERCENT; 54%;       54%",
                "'';         0.054;            PERCENT; 5.4%;      5.4%",
                "'';         0.00012;          PERCENT; 0.012%;    0.012%",
                "'';         0.09996;          PERCENT; 10%;       10%",
                "'';         0;                PERCENT; 0%;        0%",
                "token;      8192;             TOKENS; 8,192 tokens; 8,192个token",
                "token;      1;                TOKENS; 1 token;    1个token",
                "token/second; 21.4;           TOKENS_PER_SECOND; 21 tokens a second; 每秒21个token",
                "second;     4.26;             SECONDS; 4.3 seconds; 4.3秒",
                "second;     21.4;             SECONDS; 21 seconds; 21秒",
                "watt*second/token; 0.4242;    JOULES; 0.42 J; 0.42 J",
                "watt*second/token; 12.4;      JOULES; 12 J; 12 J",
                "mtoken/day; 2.345;            MILLION_TOKENS; 2.3 million tokens; 2.3百万token",
                "kilowatt*hour/mtoken; 0.0584; KWH;   0.058 kWh;   0.058千瓦时",
                "kilowatt*hour/month; 8541.4;  KWH;   8,541 kWh;   8,541千瓦时",
                "watt/device; 700;             WATTS; 700 W;       700瓦",
                "kilowatt;   10.401;           KW;    10.4 kW;     10.4千瓦",
                "gram/mtoken; 23.7;            GRAMS; 24 g CO₂e;   24克二氧化碳当量",
                "gram/mtoken; 0.237;           GRAMS; 0.24 g CO₂e; 0.24克二氧化碳当量",
                "gram/month; 2336000;          KG;    2,336 kg CO₂e; 2,336千克二氧化碳当量",
                "gram/year;  28032000;         TONNES; 28.0 t CO₂e; 28.0吨二氧化碳当量",
                "flop;       3.8e25;           FLOP;  3.8 × 10²⁵ FLOP; 3.8 × 10²⁵次浮点运算",
                "flop;       3.2914e24;        FLOP;  3.29 × 10²⁴ FLOP; 3.29 × 10²⁴次浮点运算",
                "flop;       999999;           FLOP;  1 × 10⁶ FLOP; 1 × 10⁶次浮点运算",
                "flop;       4096;             FLOP;  4,100 FLOP;  4,100次浮点运算",
                "day;        54.6;             DAYS;  54.6 days;   54.6天",
                "month;      18.53;            MONTHS; 18.5 months; 18.5个月",
                "month;      1;                MONTHS; 1 month;    1个月",
                "year;       4;                YEARS; 4 years;     4年",
                "1/year;     0.08;             PERCENT; 8.0%;      8.0%",
                "second;     0.0354;           MS;    35 ms;       35毫秒",
                "second;     0.00354;          MS;    3.5 ms;      3.5毫秒",
                "device;     16;               COUNT; 16;          16",
                "plate;      9569.8;           COUNT; 9,570;       9,570",
                "plate;      15.9999999999999; COUNT; 16;          16",
                "'';         3.14159;          PLAIN; 3.142;       3.142",
                "'';         12345.6;          PLAIN; 12,346;      12,346",
                "'';         0.98;             PLAIN; 0.98;        0.98",
                "'';         2.5;              PLAIN; 2.5;         2.5",
                "'';         -0.00001234567;   PLAIN; −0.00001235; −0.00001235",
            })
    void everyFormatHasItsRoundingInBothLanguages(
            String unit, double value, Format format, String english, String chinese) {
        Estimate estimate = Estimate.exact(value, Units.of(unit));
        assertEquals(english, EN.text(estimate, format));
        assertEquals(chinese, ZH.text(estimate, format));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "usd/month; 71773.6; usd-short; $71,800; 7.18万美元",
                "usd; 143547.2; usd-short; $144,000; 14.4万美元",
                "usd; 999600; usd-short; $1 million; 100万美元",
                "usd; 1400000; usd-short; $1.4 million; 140万美元",
                "usd; 99960000; usd-short; $100 million; 1亿美元",
                "usd; 5576000; usd-short; $5.58 million; 558万美元",
                "usd; 140000000; usd-short; $140 million; 1.4亿美元",
                "usd; 5.6e9; usd-short; $5.6 billion; 56亿美元",
                "usd; 671e9; usd-short; $671 billion; 6710亿美元",
                "usd; 2.5e12; usd-short; $2.5 trillion; 2.5万亿美元",
                "usd; -71773.6; usd-short; −$71,800; −7.18万美元",
                "usd; 10000; usd-short; $10,000; 1万美元",
                "usd; 9999; usd-short; $9,999.00; 9,999.00美元",
                "usd; 98.32; usd-short; $98.32; 98.32美元",
                "usd; 0.000004; usd-short; $0.000004; 0.000004美元",
                "usd; 0; usd-short; $0.00; 0.00美元",
                "cny/month; 515000; cny-short; ¥515,000; 51.5万元",
                "eur; 12300000; eur-short; €12.3 million; 1230万欧元",
                "device*hour; 2788000; count-short; 2.79 million; 279万",
                "plate/month; 4784; count-short; 4,784; 4,784",
                "token/day; 2300000; tokens-short; 2.3 million tokens; 230万个token",
                "mtoken/day; 2.345; tokens-short; 2.35 million tokens; 235万个token",
                "mtoken/month; 1234.5; tokens-short; 1.23 billion tokens; 12.3亿个token",
                "mtoken/day; 2.345; tokens; 2,345,000 tokens; 2,345,000个token",
            })
    void aShortFormatRoundsLargeNumbersForASentence(
            String unit, double value, String format, String english, String chinese) {
        Estimate estimate = Estimate.exact(value, Units.of(unit));
        assertEquals(english, EN.text(estimate, Format.of(format).orElseThrow()));
        assertEquals(chinese, ZH.text(estimate, Format.of(format).orElseThrow()));
    }

    @Test
    void aShortFormatIsFullInTablesAndOnAxes() {
        Estimate rent = Estimate.between(1e5, 143547.2, 2e8, Units.of("usd/month"));
        assertEquals("143,547.20", ZH.bare(rent, Format.USD_SHORT));
        assertEquals("美元/月", ZH.unit(Format.USD_SHORT, rent.unit()));
        assertEquals("14.4万", ZH.ticks(Format.USD_SHORT, rent.unit()).apply(143547.2));
        assertEquals("143,547", ZH.bare(Estimate.exact(143547.2, Unit.NONE), Format.COUNT_SHORT));
        assertEquals("每月143,547.20美元", ZH.exact(rent.quantity()));
        assertEquals("$100,000 to $200 million", EN.range(rent, Format.USD_SHORT));
        assertEquals("10万至2亿美元", ZH.range(rent, Format.USD_SHORT));
    }

    @Test
    void aTinyPriceNeverReadsAsNothing() {
        Unit each = Units.of("usd/token");
        assertEquals("$0.000004 a token", EN.exact(new Quantity(0.000004, each)));
        assertEquals("每token0.000004美元", ZH.exact(new Quantity(0.000004, each)));
        for (String code : List.of("usd", "cny", "eur")) {
            for (String kind : List.of("", "0", "-short")) {
                Format format = Format.of(code + kind).orElseThrow();
                Estimate tiny = Estimate.exact(0.000004, Units.of(code + "/token"));
                for (FigureText language : List.of(EN, ZH)) {
                    assertTrue(language.text(tiny, format).contains("0.000004"), format.id());
                    assertEquals("0.000004", language.bare(tiny, format));
                }
            }
        }
        assertEquals("€0.000004", EN.text(Estimate.exact(4e-6, Units.of("eur")), Format.EUR0));
        assertEquals("0.000004元", ZH.text(Estimate.exact(4e-6, Units.of("cny")), Format.CNY));
    }

    @Test
    void aPriceInAColumnKeepsTheDigitsOfItsList() {
        Unit million = Units.of("usd/mtoken");
        List<String> shown = new ArrayList<>();
        for (double price : new double[] {2.19, 0.5, 0.435, 0.028, 0.003625, 1.0049}) {
            shown.add(EN.bare(Estimate.exact(price, million), Format.USD));
        }
        assertEquals(List.of("2.19", "0.50", "0.435", "0.028", "0.00363", "1.00"), shown);
    }

    @Test
    void aThousandthOfAPriceHasItsDigits() {
        for (double million : new double[] {0.15, 0.075, 0.435, 0.028, 0.003625, 2.19}) {
            Decimal price = Decimal.of(million);
            Decimal thousandth = Decimal.of(million / 1000);
            assertEquals(price.digits(), thousandth.digits());
            String shown = EN.text(Estimate.exact(million / 1000, Unit.USD), Format.USD);
            double read = Double.parseDouble(shown.substring(1));
            assertEquals(million, read * 1000, million * 0.005, shown);
        }
        assertEquals("$0.00015", EN.text(Estimate.exact(0.15 / 1000, Unit.USD), Format.USD));
        assertEquals("0.00219美元", ZH.text(Estimate.exact(2.19 / 1000, Unit.USD), Format.USD));
    }

    @Test
    void aColumnHasBareNumbersUnderAHeadingWithTheUnit() {
        Estimate rent = Estimate.exact(143547.2, Units.of("usd/month"));
        assertEquals("143,547", EN.bare(rent, Format.USD0));
        assertEquals("USD a month", EN.unit(Format.USD0, rent.unit()));
        assertEquals("美元/月", ZH.unit(Format.USD0, rent.unit()));
        Unit price = Units.of("usd/instance/hour");
        assertEquals("USD an hour for one instance", EN.unit(Format.USD, price));
        assertEquals("美元/时/台", ZH.unit(Format.USD, price));
        assertEquals("GB", EN.unit(Format.GB, Unit.BYTE));
        assertEquals("GB a device", EN.unit(Format.GB, Units.of("byte/device")));
        assertEquals("token/秒", ZH.unit(Format.TOKENS_PER_SECOND, Units.of("token/second")));
        assertEquals("", EN.unit(Format.COUNT, Unit.DEVICE));
        Unit tariff = Units.of("usd/kilowatt/hour");
        assertEquals("USD a kWh", EN.unit(Format.USD, tariff));
        assertEquals("美元/千瓦时", ZH.unit(Format.USD, tariff));
        assertEquals("USD a million tokens", EN.unit(Format.USD, Units.of("usd/mtoken")));
        assertEquals("千瓦时/百万token", ZH.unit(Format.KWH, Units.of("kilowatt*hour/mtoken")));
        Unit space = Units.of("usd/kilowatt/month");
        assertEquals("USD a month for one kW", EN.unit(Format.USD0, space));
        assertEquals("元/年/人", ZH.unit(Format.CNY0, Units.of("cny/person/year")));
        assertEquals(
                "million tokens a day", EN.unit(Format.MILLION_TOKENS, Units.of("mtoken/day")));
        assertEquals("% a year", EN.unit(Format.PERCENT, Units.of("1/year")));
        Estimate flops = Estimate.exact(3.8e25, Units.of("flop"));
        assertEquals("3.8 × 10²⁵", EN.bare(flops, Format.FLOP));
        assertEquals("3.8 × 10²⁵", ZH.ticks(Format.FLOP, flops.unit()).apply(3.8e25));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "byte; 811706777600; 811,706,777,600 bytes; 811,706,777,600字节",
                "byte; 1; 1 byte; 1字节",
                "usd/instance/hour; 98.32; $98.32 an hour for one instance; 每台每小时98.32美元",
                "usd/month; 143547.2; $143,547.20 a month; 每月143,547.20美元",
                "usd/plate; 15; $15 a plate; 每盘15美元",
                "usd/token; 0.000000123; $0.000000123 a token; 每token0.000000123美元",
                "usd; -3; −$3; −3美元",
                "hour/month; 730; 730 hours a month; 每月730小时",
                "usd/mtoken; 0.435; $0.435 a million tokens; 每百万token0.435美元",
                "eur/kilowatt/hour; 0.1899; €0.1899 a kWh; 每千瓦时0.1899欧元",
                "cny/kilowatt/hour; 0.5; ¥0.50 a kWh; 每千瓦时0.50元",
                "cny/usd; 7.1821; ¥7.1821 a dollar; 每美元7.1821元",
                "usd/kilowatt/month; 184.06; $184.06 a month for one kW; 每千瓦每月184.06美元",
                "usd/person/year; 148250; $148,250 a year for one person; 每人每年148,250美元",
                "gram/kilowatt/hour; 384; 384 g CO₂e a kWh; 每千瓦时384克二氧化碳当量",
                "token/day; 2300000; 2,300,000 tokens a day; 每天2,300,000个token",
                "token/mtoken; 1e6; 1,000,000 tokens in a million; 每百万token合1,000,000个",
                "device*hour; 2788000; 2,788,000 device-hours; 2,788,000卡时",
                "hour/person/month; 160; 160 hours a month for one person; 每人每月160小时",
                "person; 1; 1 person; 1人",
                "1/year; 0.08; 0.08 a year; 每年0.08",
                "device/instance; 8; 8 devices an instance; 每台8张",
                "''; 0.98; 0.98; 0.98",
                "''; 0; 0; 0",
                "''; 0.123456789012345; 0.123456789012; 0.123456789012",
                "flop/byte/second; 2; 2 flop/byte/second; 2 flop/byte/second",
            })
    void exactTextHasAllDigitsAndTheUnitInWords(
            String unit, double value, String english, String chinese) {
        Quantity quantity = new Quantity(value, Units.of(unit));
        assertEquals(english, EN.exact(quantity));
        assertEquals(chinese, ZH.exact(quantity));
    }

    @Test
    void aRangeNamesItsUnitAsItsLanguageDoes() {
        Estimate devices = Estimate.between(16, 20, 24, Unit.DEVICE);
        assertEquals("16 to 24", EN.range(devices, Format.COUNT));
        assertEquals("16至24", ZH.range(devices, Format.COUNT));
        Estimate rent = Estimate.between(1200, 1300, 1500, Unit.USD);
        assertEquals("$1,200 to $1,500", EN.range(rent, Format.USD0));
        assertEquals("1,200至1,500美元", ZH.range(rent, Format.USD0));
        Estimate bytes = Estimate.between(72e9, 74e9, 76.5e9, Unit.BYTE);
        assertEquals("72.0 to 76.5 GB", EN.range(bytes, Format.GB));
    }

    @Test
    void tokensCountEachOneAlsoWhereTheUnitIsAMillion() {
        Estimate day = Estimate.between(2, 2.345, 3.1, Units.of("mtoken/day"));
        assertEquals("2,345,000", EN.bare(day, Format.TOKENS));
        assertEquals("tokens a day", EN.unit(Format.TOKENS, day.unit()));
        assertEquals("2 million to 3.1 million tokens", EN.range(day, Format.TOKENS_SHORT));
        assertEquals("200万至310万个token", ZH.range(day, Format.TOKENS_SHORT));
        assertEquals("2,000,000", EN.ticks(Format.TOKENS, day.unit()).apply(2));
        assertEquals("2.0至3.1百万token", ZH.range(day, Format.MILLION_TOKENS));
    }

    @Test
    void thereIsNoRangeWhereBothEndsReadAlike() {
        assertEquals("", EN.range(Estimate.exact(16, Unit.DEVICE), Format.COUNT));
        Estimate close = Estimate.between(98.001, 98.002, 98.003, Unit.USD);
        assertEquals("", EN.range(close, Format.USD));
        assertEquals(
                "$98.00 to $98.01",
                EN.range(Estimate.between(98.001, 98.002, 98.006, Unit.USD), Format.USD));
    }

    @Test
    void ticksAreShort() {
        assertEquals(
                List.of("0", "$500", "$2.5k", "$60k", "$215k", "$1m", "$1.25m", "$2bn", "−$60k"),
                ticks(EN, Format.USD0, Units.of("usd/month")));
        assertEquals(
                List.of("0", "500", "2,500", "6万", "21.5万", "100万", "125万", "20亿", "−6万"),
                ticks(ZH, Format.USD0, Units.of("usd/month")));
        assertEquals("60 GB", EN.ticks(Format.GB, Unit.BYTE).apply(60e9));
        assertEquals("2.5 GB", ZH.ticks(Format.GB, Unit.BYTE).apply(2.5e9));
        assertEquals("0", EN.ticks(Format.GB, Unit.BYTE).apply(0));
        assertEquals("25%", EN.ticks(Format.PERCENT, Unit.NONE).apply(0.25));
        assertEquals("120,000", EN.ticks(Format.TOKENS, Unit.TOKEN).apply(120000));
    }

    private static List<String> ticks(FigureText text, Format format, Unit unit) {
        DoubleFunction<String> ticks = text.ticks(format, unit);
        List<String> shown = new ArrayList<>();
        for (double value :
                new double[] {0, 500, 2500, 60000, 215321, 999999, 1.25e6, 2e9, -60000}) {
            shown.add(ticks.apply(value));
        }
        return shown;
    }

    @Test
    void aFormatThatDoesNotFitIsRefused() {
        Estimate bytes = Estimate.exact(1, Unit.BYTE);
        assertThrows(IllegalArgumentException.class, () -> EN.text(bytes, Format.USD));
        assertThrows(IllegalArgumentException.class, () -> EN.bare(bytes, Format.DATE));
        assertThrows(IllegalArgumentException.class, () -> EN.ticks(Format.MS, Unit.BYTE));
    }

    @Test
    void nothingButZeroReadsAsZero() {
        for (Format format : Format.values()) {
            if (format == Format.DATE) {
                continue;
            }
            for (double value : new double[] {1e-12, -3e-7, 0.0004, 0.4}) {
                String text = Rounded.of(value, format).number().toString();
                assertEquals(false, text.contains("digits=0,"), format + " of " + value);
            }
        }
    }

    @Test
    void theMachinesLanguageChangesNothing() {
        Locale before = Locale.getDefault();
        List<String> texts = new ArrayList<>();
        try {
            for (String tag : List.of("en", "tr", "de", "ar-EG-u-nu-arab")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                texts.add(
                        EN.exact(new Quantity(1234567.891, Unit.BYTE))
                                + ZH.text(Estimate.exact(1234.5, Unit.USD), Format.USD)
                                + Format.MS.id()
                                + Format.of("times")
                                + Languages.ZH.date(new Day(2025, 5, 10)));
            }
        } finally {
            Locale.setDefault(before);
        }
        String expected = "1,234,567.891 bytes1,234.50美元msOptional[TIMES]2025年5月10日";
        assertEquals(List.of(expected, expected, expected, expected), texts);
    }

    @Test
    void aFactThatIsWholeHasNoPlaces() {
        FigureText text = new FigureText(Languages.EN);
        Unit rate = Unit.BYTE.per(Unit.SECOND);
        assertEquals("3,350", text.stated(Estimate.exact(3350e9, rate), Format.GB));
        assertEquals("85.9", text.stated(Estimate.exact(85899345920.0, Unit.BYTE), Format.GB));
        assertEquals("33,600", text.stated(Estimate.exact(33600, Unit.USD), Format.USD));
        assertEquals("1.50", text.stated(Estimate.exact(1.5, Unit.USD), Format.USD));
    }
}
