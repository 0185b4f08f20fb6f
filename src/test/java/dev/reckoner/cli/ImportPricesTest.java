package dev.reckoner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.catalogue.reading.CatalogueReader;
import dev.reckoner.problem.Problems;
import dev.reckoner.publish.ContentTree;
import dev.reckoner.publish.TinySite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports of prices: what is printed, what is written, and that it is all or nothing. */
class ImportPricesTest {

    private static final Path SAMPLES = Path.of("src/test/resources/intake/prices");
    private static final String TOKENS =
            "name,api_model,model,input,cached_input,output,context_up_to,valid_from,valid_to,observed,source,locator,note\n";
    private static final String OFFERS =
            "instance,region,terms,accelerator,count,sold_by,usd_per_hour,valid_from,valid_to,observed,source,locator,note,disk\n";

    @TempDir Path folder;

    @BeforeEach
    void site() throws IOException {
        TinySite.in(folder);
        Path providers = folder.resolve("content/catalogue/providers.yaml");
        StringBuilder more = new StringBuilder(Files.readString(providers));
        for (String id : List.of("aws", "deepseek", "google-cloud", "groq", "together-ai")) {
            more.append("- {id: ").append(id).append(", name: ").append(id).append("}\n");
        }
        Files.writeString(providers, more);
        put(
                "token-prices/together-ai.csv",
                TOKENS
                        + "# Prices of the tiny site.\n"
                        + "r1,deepseek-ai/DeepSeek-R1,abacus-7b,3,,7,163839,2025-05-29,,2025-05-29,price-list,\"row 1, first\",\n"
                        + "v3,deepseek-ai/DeepSeek-V3,abacus-7b,2,,2,,2025-05-29,,2025-05-29,price-list,row 2,Old.\n");
        put(
                "token-prices/groq.csv",
                TOKENS
                        + "gpt-oss,openai/gpt-oss-120b,abacus-7b,0.15,,0.75,,2025-12-31,,2025-12-31,price-list,row 1,\n");
        put(
                "token-prices/deepseek.csv",
                TOKENS
                        + "chat,deepseek-chat,abacus-7b,0.14,,0.28,,2025-01-21,,2025-01-21,price-list,row 1,Introductory.\n");
        put(
                "offers/aws.csv",
                OFFERS.replace(",disk", "")
                        + "p5.4xlarge,us-east-1,on-demand,loom-24gb,1,instance,6.88,2025-01-05,,2025-01-05,price-list,row 1,\n"
                        + "p5en.48xlarge,us-east-1,spot,loom-24gb,8,instance,20,2025-01-05,,2025-01-05,price-list,row 2,\n");
        put(
                "offers/google-cloud.csv",
                OFFERS.replace(",disk", "")
                        + "a2-highgpu-1g,,on-demand,loom-24gb,1,instance,3.673385,2025-01-05,,2025-01-05,price-list,row 1,\n"
                        + "a2-highgpu-1g,us-central1,spot,loom-24gb,1,instance,2,2025-01-05,,2025-01-05,price-list,row 2,\n");
    }

    private void put(String file, String text) throws IOException {
        Path path = folder.resolve("content/catalogue").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve("content/catalogue").resolve(file));
    }

    private Ran run(String what, String from, String day, String file, String... more) {
        List<String> line =
                new ArrayList<>(List.of("import", what, "--from", from, "--observed", day));
        line.addAll(List.of("--root", folder.toString(), SAMPLES.resolve(file).toString()));
        line.addAll(List.of(more));
        return Ran.run(line.toArray(new String[0]));
    }

    private void assertReads() throws IOException {
        Problems problems = new Problems();
        Map<String, String> texts = ContentTree.scan(folder, problems).below("content/catalogue/");
        CatalogueReader.read(texts, problems);
        assertEquals(List.of(), problems.errors());
    }

    @Test
    void litellmAddsDaysAndEndsRowsWhosePriceIsAnother() throws IOException {
        Ran ran =
                run("token-prices", "litellm", "2025-08-19", "litellm.json", "--commit", "e7f7c19");
        assertEquals(
                """
                together-ai deepseek-ai/DeepSeek-V3: input 2, output 2 → input 1.25, output 1.25
                1 prices changed, 1 seen again, 0 known already, 7 not understood; files written: 1
                not understood:
                  aws-bedrock us-east-1/meta.llama3-70b-instruct-v1:0: no row here is about it; input 2.65, output 3.5
                  deepinfra deepseek-ai/DeepSeek-R1-0528: no row here is about it; input 0.5, output 2.15
                  fireworks-ai accounts/fireworks/models/deepseek-v3: no row here is about it; input 0.9, output 0.9
                  groq llama-3.3-70b-versatile: no row here is about it; input 0.59, output 0.79
                  groq/whisper-large-v3: no price for tokens in and out
                  openai: no provider here is known by this name
                  sambanova Meta-Llama-3.2-1B-Instruct: no row here is about it; input 0.04, output 0.08
                """,
                ran.out());
        assertEquals(
                TOKENS
                        + "# Prices of the tiny site.\n"
                        + "r1,deepseek-ai/DeepSeek-R1,abacus-7b,3,,7,163839,2025-05-29,,2025-05-29;2025-08-19,litellm-2025-08-19,entry together_ai/deepseek-ai/DeepSeek-R1,\n"
                        + "v3,deepseek-ai/DeepSeek-V3,abacus-7b,2,,2,,2025-05-29,2025-08-19,2025-05-29,price-list,row 2,Old.\n"
                        + "v3,deepseek-ai/DeepSeek-V3,abacus-7b,1.25,,1.25,65536,2025-08-19,,2025-08-19,litellm-2025-08-19,entry together_ai/deepseek-ai/DeepSeek-V3,\n",
                text("token-prices/together-ai.csv"));
        assertTrue(
                text("sources.yaml")
                        .contains(
                                """
                                - id: litellm-2025-08-19
                                  publisher: BerriAI
                                  title: "LiteLLM price table, state of 2025-08-19"
                                  address: https://github.com/BerriAI/litellm/blob/e7f7c19/model_prices_and_context_window.json
                                  date: 2025-08-19
                                  licence: MIT
                                  rank: aggregated
                                """),
                text("sources.yaml"));
        assertReads();
    }

    @Test
    void theSameFileTwiceChangesNothingMore() throws IOException {
        List<String[]> imports =
                List.of(
                        new String[] {"token-prices", "litellm", "2025-08-19", "litellm.json"},
                        new String[] {"token-prices", "models-dev", "2026-07-02", "models-dev"},
                        new String[] {"token-prices", "llm-prices", "2026-08-05", "llm-prices"},
                        new String[] {
                            "offers",
                            "skypilot",
                            "2025-12-01",
                            "skypilot-aws.csv",
                            "--provider",
                            "aws"
                        },
                        new String[] {
                            "offers",
                            "gpuhunt",
                            "2025-12-01",
                            "gpuhunt-gcp.csv",
                            "--provider",
                            "google-cloud"
                        });
        for (String[] one : imports) {
            String[] more = Arrays.copyOfRange(one, 4, one.length);
            assertEquals(Exit.OK, run(one[0], one[1], one[2], one[3], more).exit());
            Map<String, String> written = TinySite.published(folder.resolve("content"));
            Ran again = run(one[0], one[1], one[2], one[3], more);
            assertEquals(written, TinySite.published(folder.resolve("content")), again.out());
            assertTrue(again.out().startsWith("0 prices changed, 0 seen again, "), again.out());
            assertTrue(again.out().contains("files written: 0"), again.out());
            assertReads();
        }
    }

    @Test
    void modelsDevNamesTheModelByItsPath() throws IOException {
        Ran ran = run("token-prices", "models-dev", "2026-07-02", "models-dev");
        assertEquals(
                """
                groq openai/gpt-oss-120b: input 0.15, output 0.75 → input 0.15, cached_input 0.075, output 0.6
                1 prices changed, 1 seen again, 0 known already, 1 not understood; files written: 2
                not understood:
                  xai: no provider here is known by this name
                """,
                ran.out());
        assertTrue(
                text("token-prices/groq.csv")
                        .endsWith(
                                ",0.15,0.075,0.6,,2026-07-02,,2026-07-02,models-dev-2026-07-02,providers/groq/models/openai/gpt-oss-120b.toml,\n"));
    }

    @Test
    void llmPricesHaveAHistory() throws IOException {
        Ran ran = run("token-prices", "llm-prices", "2026-08-05", "llm-prices");
        assertEquals(
                """
                deepseek deepseek-chat: input 0.14, output 0.28 → input 0.27, output 1.1
                1 prices changed, 1 seen again, 0 known already, 1 not understood; files written: 1
                not understood:
                  deepseek deepseek-reasoner: no row here is about it; input 0.55, output 2.19
                """,
                ran.out());
        assertTrue(
                text("token-prices/deepseek.csv")
                        .contains(
                                ",0.28,,2025-01-21,2025-02-08,2025-01-21,price-list,row 1,Introductory.\n"));
        assertTrue(
                text("token-prices/deepseek.csv")
                        .contains(
                                ",1.1,,2025-02-08,,2025-02-08;2026-08-05,llm-prices-2026-08-05,"));
    }

    @Test
    void aModelThatHasNoRowGetsOneIfItIsNamed() throws IOException {
        Ran ran =
                run(
                        "token-prices",
                        "llm-prices",
                        "2026-08-05",
                        "llm-prices",
                        "--add",
                        "deepseek-reasoner=abacus-7b");
        assertTrue(
                ran.out().contains("deepseek deepseek-reasoner: new, input 0.55, output 2.19\n"),
                ran.out());
        assertTrue(
                text("token-prices/deepseek.csv")
                        .endsWith(
                                "deepseek-reasoner,deepseek-reasoner,abacus-7b,0.55,,2.19,,2026-08-05,,2026-08-05,llm-prices-2026-08-05,\"data/deepseek.json, deepseek-reasoner\",\n"));
        Ran wrong =
                run(
                        "token-prices",
                        "litellm",
                        "2026-08-05",
                        "litellm.json",
                        "--add",
                        "llama-3.3-70b-versatile=no-model");
        assertEquals(Exit.CONTENT, wrong.exit());
        assertTrue(
                wrong.err()
                        .contains(
                                "token-prices/groq.csv:3:49: error: \"no-model\" is not a known model"),
                wrong.err());
        assertFalse(text("token-prices/groq.csv").contains("versatile"));
        assertFalse(text("sources.yaml").contains("litellm"));
    }

    @Test
    void skyPilotsRegionCostsWhatItsCheapestZoneDoes() throws IOException {
        Ran ran = run("offers", "skypilot", "2025-12-01", "skypilot-aws.csv", "--provider", "aws");
        assertEquals(
                """
                aws p5en.48xlarge us-east-1 spot 8: usd_per_hour 20 → usd_per_hour 16.5551
                1 prices changed, 1 seen again, 0 known already, 3 not understood; files written: 1
                """,
                ran.out().substring(0, ran.out().indexOf("not understood:")));
        assertTrue(
                ran.out()
                        .contains(
                                "  aws p5.4xlarge eu-west-2 on-demand 1: no row here is about it; usd_per_hour 8.944\n"),
                ran.out());
        assertFalse(
                ran.out().contains("a1.2xlarge"), "machines without accelerators are passed over");
    }

    @Test
    void gpuHuntsZonesAreThoseOfARegion() throws IOException {
        Ran ran =
                run(
                        "offers",
                        "gpuhunt",
                        "2025-12-01",
                        "gpuhunt-gcp.csv",
                        "--provider",
                        "google-cloud");
        assertTrue(
                ran.out()
                        .startsWith(
                                "google-cloud a2-highgpu-1g us-central1 spot 1: usd_per_hour 2 → usd_per_hour 1.7\n1 prices changed, 1 seen again"),
                ran.out());
        assertTrue(
                ran.out().contains("  google-cloud g2-standard-4 us-central1: n/a is no price\n"),
                ran.out());
    }

    @Test
    void whatIsNotUnderstoodCanGoToAFileAndADryRunWritesNothing() throws IOException {
        Path rest = folder.resolve("rest.txt");
        Map<String, String> before = TinySite.published(folder.resolve("content"));
        Ran ran =
                run(
                        "token-prices",
                        "models-dev",
                        "2026-07-02",
                        "models-dev",
                        "--dry-run",
                        "--rest",
                        rest.toString());
        assertTrue(
                ran.out().endsWith("1 not understood; files written: none, as asked\n"), ran.out());
        assertEquals("xai: no provider here is known by this name\n", Files.readString(rest));
        assertEquals(before, TinySite.published(folder.resolve("content")));
    }

    @Test
    void aCatalogueWithAMistakeIsNotChanged() throws IOException {
        put(
                "token-prices/groq.csv",
                TOKENS + "x,y,nobody,1,,1,,2025-12-31,,2025-12-31,price-list,row 1,\n");
        Map<String, String> before = TinySite.published(folder.resolve("content"));
        Ran ran = run("token-prices", "litellm", "2026-08-19", "litellm.json");
        assertEquals(Exit.CONTENT, ran.exit());
        assertTrue(ran.err().contains("\"nobody\" is not a known model"), ran.err());
        assertEquals(before, TinySite.published(folder.resolve("content")));
    }

    @Test
    void whatCannotBeUsedIsToldAsSuch() {
        assertEquals(
                Exit.USAGE, run("token-prices", "litelm", "2026-08-19", "litellm.json").exit());
        assertEquals(
                Exit.USAGE, run("token-prices", "litellm", "2026-08-19", "no-file.json").exit());
        assertEquals(
                Exit.USAGE,
                run("offers", "litellm", "2026-08-19", "litellm.json", "--provider", "aws").exit());
        assertEquals(
                Exit.USAGE,
                run("offers", "skypilot", "2026-08-19", "skypilot-aws.csv", "--provider", "../aws")
                        .exit());
        Ran none = run("token-prices", "llm-prices", "2026-08-19", "litellm.json");
        assertEquals(Exit.CONTENT, none.exit());
        assertTrue(none.err().contains("litellm.json: error: no price is told in it"), none.err());
        Ran ran = run("token-prices", "litellm", "2026-08-19", "skypilot-aws.csv");
        assertEquals(Exit.CONTENT, ran.exit());
        assertTrue(ran.err().contains("skypilot-aws.csv:1:1: error: this is not JSON"), ran.err());
    }
}
