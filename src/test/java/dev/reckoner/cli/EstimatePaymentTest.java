package dev.reckoner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ways to pay for an estimate, by the prices of a day that is over. */
class EstimatePaymentTest {

    private static final String API = "groq/llama-3.3-70b-versatile";

    @TempDir Path folder;

    private static Ran estimate(String... more) {
        List<String> arguments = new ArrayList<>(List.of("estimate", "--model", "llama-3.3-70b"));
        arguments.addAll(List.of("--accelerator", "nvidia-h100-sxm-80gb", "--count", "8"));
        arguments.addAll(List.of("--input", "1024", "--output", "1024", "--concurrency", "64"));
        arguments.addAll(List.of(more));
        return Ran.run(arguments.toArray(new String[0]));
    }

    private static Ran june(String... more) {
        List<String> arguments = new ArrayList<>(List.of("--as-of", "2025-06-23"));
        arguments.addAll(List.of("--offer", "aws/p5.48xlarge"));
        arguments.addAll(List.of(more));
        return estimate(arguments.toArray(new String[0]));
    }

    private static void tells(Ran ran, String line) {
        assertEquals("", ran.err());
        assertTrue(ran.out().lines().anyMatch(line::equals), line + " in " + ran.out());
    }

    /** AWS p5.48xlarge by 2025-06-23; Groq 0.59 USD for input and 0.79 USD for output. */
    @Test
    void rentAndHostedTokensAreThoseOfTheDay() {
        Ran ran = june("--api", API);
        tells(ran, "Rented: aws/p5.48xlarge/us-east-1/on-demand");
        tells(ran, "Hourly rent: $55.04");
        tells(ran, "Blended price of hosted tokens: $0.69");
        tells(ran, "Hosted tokens are the cheapest way to pay.");
    }

    /** DeepInfra 0.50 USD for input and 2.15 USD for output; eight H100s do not hold the model. */
    @Test
    void whatFitsNowhereCanBeBoughtByTheToken() {
        Ran ran =
                Ran.run(
                        ("estimate --model deepseek-r1 --accelerator nvidia-h100-sxm-80gb --count 8"
                                        + " --input 1024 --output 512 --as-of 2026-07-02"
                                        + " --api deepinfra/deepseek-ai-deepseek-r1-0528")
                                .split(" "));
        tells(ran, "Blended price of hosted tokens: $1.05");
        assertTrue(ran.out().lines().noneMatch(line -> line.startsWith("Accelerators:")));
    }

    /** 55.04 USD at 1.1472 USD and 8.2442 CNY a euro: ECB, 2025-06-23. */
    @Test
    void moneyIsPrintedInTheCurrencyOfTheReader() {
        tells(june("--currency", "eur"), "Hourly rent: €47.98");
        tells(june("--currency", "eur"), "Rate of exchange: $1.1472 a euro");
        tells(june("--currency", "usd"), "Hourly rent: $55.04");
        Ran chinese = june("--currency", "cny", "--lang", "zh-Hans", "--own", "hgx-h100-cn");
        tells(chinese, "每小时租金：395.54元");
        tells(chinese, "各种付费方式的费用区间相互重叠，难分高下。");
    }

    @Test
    void aCurrencyWithoutARateIsAMistakeOfUse() {
        assertEquals(
                new Ran(Exit.USAGE, "", "currency: \"gbp\" is none of usd, cny, eur\n"),
                june("--currency", "gbp"));
        assertEquals(
                new Ran(Exit.USAGE, "", "currency: no exchange-rate/cny is known on 2019-01-01\n"),
                estimate("--as-of", "2019-01-01", "--currency", "cny"));
        Ran table = Ran.run("estimate", "--batch", "x.csv", "--currency", "cny");
        assertEquals(Exit.USAGE, table.exit());
    }

    @Test
    void jsonStaysInDollars() throws IOException {
        Ran ran = june("--json", "--currency", "eur", "--api", API);
        JsonNode object = new ObjectMapper().readTree(ran.out());
        assertEquals(55.04, object.get("usd_per_hour").doubleValue());
        assertEquals(0.69, object.get("api_usd_per_million_blended").doubleValue());
        assertEquals("api", object.get("cheapest").textValue());
        assertTrue(object.get("own_usd_per_month").isNull());
    }

    @Test
    void aTableAsksTheSame() throws IOException {
        Path table =
                Files.writeString(
                        folder.resolve("in.csv"),
                        "model,accelerator,input_tokens,output_tokens,as_of,terms,region,own,api,"
                                + "utilisation\n"
                                + "llama-3.3-70b,nvidia-h100-sxm-80gb,1024,1024,2025-06-23,on-demand,"
                                + "us-east-1,hgx-h100-us,groq/llama-3.3-70b-versatile,"
                                + "0.47000000000000003\n"
                                + "llama-3.3-70b,nvidia-h100-sxm-80gb,1024,1024,2025-06-23,spto,"
                                + "us-east-1,,,0\n");
        List<String> lines =
                Ran.run("estimate", "--batch", table.toString()).out().lines().toList();
        String[] names = lines.get(0).split(",", -1);
        String[] answer = lines.get(1).split(",", -1);
        assertEquals(names.length, answer.length);
        List<String> columns = List.of(names);
        for (String known :
                List.of(
                        "own_usd_per_month", "own_usd_per_million_output_tokens",
                        "kwh_per_million", "gco2e_per_million")) {
            assertTrue(Double.parseDouble(answer[columns.indexOf(known)]) > 0, lines.get(1));
        }
        assertEquals("0.69", answer[columns.indexOf("api_usd_per_million_blended")]);
        assertEquals("api", answer[columns.indexOf("cheapest")]);
        assertEquals("aws/p5.48xlarge/us-east-1/on-demand", answer[columns.indexOf("used_offer")]);
        assertTrue(lines.get(2).contains("terms: \"\"spto\"\" is none of on-demand"), lines.get(2));
        assertTrue(lines.get(2).contains("utilisation: \"\"0\"\" is not"), lines.get(2));
    }
}
