package dev.reckoner.card;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole cards, byte for byte: every Java on every machine makes the same. */
class CardGoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/card");
    private static final Path CHARTS = Path.of("src/test/resources/chart");
    private static final Painter PAINTER = new Painter(Samples.font(), Samples.look());
    private static final Inks INKS = new Inks(Samples.look());
    private static final List<Card.Key> KEYS =
            List.of(
                    new Card.Key("$143,547", "a month for “both” machines, rented by the hour"),
                    new Card.Key("34 tokens a second", "Gemma 3 27B on an RTX 3090"),
                    new Card.Key("16", "H100s"),
                    new Card.Key("4", "not shown"));

    private static Card card(String name) throws IOException {
        String bars = Files.readString(CHARTS.resolve("rent/expected-narrow.svg"));
        return switch (name) {
            case "english" ->
                    new Card(
                            "en",
                            "算",
                            "Reckoner",
                            "What it costs",
                            "Running the biggest open models in full takes a rack, not a laptop",
                            KEYS,
                            Optional.of(new Card.Chart("Monthly rent, USD", bars)));
            case "chinese" ->
                    new Card(
                            "zh-Hans",
                            "算",
                            "算账",
                            "花多少钱",
                            "把最大的开源模型完整跑起来，要的是一整柜机器，不是一台笔记本",
                            List.of(new Card.Key("1.67亿个token", "每天要输出这么多，租机器才比API便宜")),
                            Optional.of(new Card.Chart("每月租金，美元", bars)));
            case "without-chart" ->
                    new Card(
                            "en",
                            "算",
                            "Reckoner",
                            "What it costs",
                            "What runs at home, and how fast it “speaks” 🦀",
                            KEYS,
                            Optional.empty());
            default -> throw new IllegalArgumentException(name);
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"english", "chinese", "without-chart"})
    void isPaintedAsExpected(String name) throws IOException {
        byte[] png = PAINTER.card(card(name));
        Path golden = FOLDER.resolve(name).resolve("expected.png");
        if ("update".equals(System.getProperty("golden"))) {
            Files.createDirectories(golden.getParent());
            Files.write(golden, png);
        }
        assertTrue(Files.exists(golden), golden + " is missing; -Dgolden=update writes it");
        assertArrayEquals(Files.readAllBytes(golden), png, "look at it as a picture");
        assertTrue(png.length <= 60_000, png.length + " bytes");
        assertEquals(1200, ImageIO.read(new ByteArrayInputStream(png)).getWidth());
    }

    static Stream<Path> drawings() throws IOException {
        try (Stream<Path> all = Files.walk(CHARTS)) {
            return all
                    .filter(path -> path.endsWith("expected-narrow.svg"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void everyKindOfChartCanBePainted(Path drawing) throws IOException {
        String svg = Files.readString(drawing);
        double height = Markup.tags(svg).get(0).number("height");
        Canvas painted = new Canvas(360, (int) Math.ceil(height));
        Drawing.paint(svg, painted, Face.of(Samples.font(), "en"), INKS, 1, 0, 0);
        int inked = 0;
        for (int y = 0; y < painted.height(); y++) {
            for (int x = 0; x < painted.width(); x++) {
                inked += painted.pixel(x, y) == 0 ? 0 : 1;
            }
        }
        assertTrue(inked > 500, inked + " pixels");
    }

    @Test
    void aChartTooTallToBeReadIsLeftOut() throws IOException {
        String svg = Files.readString(CHARTS.resolve("thirty-bars/expected-narrow.svg"));
        Card with = new Card("en", "算", "", "", "T", KEYS, Optional.of(new Card.Chart("s", svg)));
        Card without = new Card("en", "算", "", "", "T", KEYS, Optional.empty());
        assertArrayEquals(PAINTER.card(without), PAINTER.card(with));
    }
}
