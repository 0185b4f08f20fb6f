package dev.reckoner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.reading.CatalogueReader;
import dev.reckoner.memory.ParameterCheck;
import dev.reckoner.problem.Problems;
import dev.reckoner.provenance.Derivation.Given;
import dev.reckoner.publish.ContentTree;
import dev.reckoner.publish.TinySite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A model's configuration becomes its file. */
class ImportModelTest {

    private static final Path CASES = Path.of("src/test/resources/intake/config");
    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

    @TempDir Path folder;

    @BeforeEach
    void site() throws IOException {
        TinySite.in(folder);
    }

    private Ran run(Path config, String... more) {
        List<String> line = new ArrayList<>(List.of("import", "hf-config", config.toString()));
        line.addAll(List.of("--root", folder.toString(), "--checked-on", "2026-08-22"));
        line.addAll(List.of(more));
        return Ran.run(line.toArray(new String[0]));
    }

    private Model model(String id) throws IOException {
        Problems problems = new Problems();
        Map<String, String> texts = ContentTree.scan(folder, problems).below("content/catalogue/");
        Model model = CatalogueReader.read(texts, problems).orElseThrow().models().get(id);
        assertEquals(List.of(), problems.errors());
        return model;
    }

    private Path config(String text) throws IOException {
        return Files.writeString(folder.resolve("config.json"), text);
    }

    /**
     * Five published models, one of each kind, none of which is in our catalogue. The numbers of
     * parameters are those of <a href="https://huggingface.co/01-ai/Yi-34B">Yi-34B</a> (by its
     * name), <a href="https://arxiv.org/abs/2409.02060">OLMoE</a> (abstract and table 1: 6.9B of
     * which 1.3B are active), <a href="https://arxiv.org/abs/2405.04434">DeepSeek-V2-Lite</a>
     * (appendix B: 15.7B, 2.4B), <a href="https://mistral.ai/news/announcing-mistral-7b">Mistral
     * 7B</a> (7.3B) and <a href="https://huggingface.co/Qwen/Qwen3.6-35B-A3B">Qwen3.6-35B-A3B</a>
     * (by its name).
     */
    @ParameterizedTest
    @CsvSource({
        "yi-34b, 01-ai/Yi-34B, 34B, ",
        "olmoe-1b-7b, allenai/OLMoE-1B-7B-0125-Instruct, 6.9B, 1.3B",
        "mistral-7b-v0.1, mistralai/Mistral-7B-v0.1, 7.3B, ",
        "deepseek-v2-lite, deepseek-ai/DeepSeek-V2-Lite, 15.7B, 2.4B",
        "qwen3.6-35b-a3b, Qwen/Qwen3.6-35B-A3B, 35B, 3B"
    })
    void aPublishedConfigurationNeedsNoEditing(
            String id, String from, String parameters, String active) throws IOException {
        List<String> options = new ArrayList<>(List.of("--as", id, "--from", from));
        options.addAll(List.of("--parameters", parameters));
        if (active != null) {
            options.addAll(List.of("--active", active));
        }
        Path input = CASES.resolve(id).resolve("input.json");
        Ran ran = run(input, options.toArray(new String[0]));
        assertEquals("", ran.err());
        String owner = from.substring(0, from.indexOf('/')).toLowerCase(Locale.ROOT);
        String path = "content/catalogue/models/" + owner + "/" + id + ".yaml";
        assertEquals(new Ran(Exit.OK, path + " written\n", ""), ran);
        String text = Files.readString(folder.resolve(path));
        Path expected = CASES.resolve(id).resolve("expected.yaml");
        if (UPDATE) {
            Files.writeString(expected, text);
        }
        assertEquals(Files.readString(expected), text);
        assertTrue(Math.abs(ParameterCheck.deviation(model(id))) < 0.03, text);
        Ran again = run(input, options.toArray(new String[0]));
        assertEquals(new Ran(Exit.OK, path + " stays as it is\n", ""), again);
        Ran estimate =
                Ran.run(
                        "estimate",
                        "--root",
                        folder.toString(),
                        "--model",
                        id,
                        "--accelerator",
                        "loom-24gb",
                        "--input",
                        "100",
                        "--output",
                        "10");
        assertEquals(Exit.OK, estimate.exit(), estimate.toString());
        assertTrue(estimate.out().startsWith("Weights: "), estimate.out());
    }

    @Test
    void withoutANumberOfParametersItIsWhatTheGeometryAddsUpTo() throws IOException {
        Path input = CASES.resolve("yi-34b/input.json");
        run(input, "--as", "yi", "--from", "01-ai/Yi-34B");
        Model model = model("yi");
        // 2·64,000·7,168 + 60·(7,168·128·(2·56 + 2·8) + 3·7,168·20,480 + 2·7,168) + 7,168
        assertEquals(34_388_917_248.0, model.parameters());
        Given given = (Given) model.parametersFigure().derivation();
        assertEquals("computed from geometry", given.citation().locator());
    }

    @Test
    void latentAttentionWithoutCompressedQueriesAddsUpToThePublishedTensors() throws IOException {
        Path input = CASES.resolve("deepseek-v2-lite/input.json");
        run(input, "--as", "lite", "--from", "deepseek-ai/DeepSeek-V2-Lite");
        // The files hold 15,706,484,224: with a norm of 512 in each of 27 layers.
        assertEquals(15_706_484_224.0 - 27 * 512, model("lite").parameters());
    }

    @Test
    void theIndexOfTheTensorsTellsTheirNumber() throws IOException {
        Path index =
                Files.writeString(
                        folder.resolve("index.json"),
                        "{\"metadata\": {\"total_size\": 68777834496}, \"weight_map\": {}}");
        Path input = CASES.resolve("yi-34b/input.json");
        Ran ran =
                run(
                        input,
                        "--as",
                        "yi",
                        "--from",
                        "01-ai/Yi-34B",
                        "--index",
                        index.toString(),
                        "--dry-run");
        assertTrue(
                ran.out().contains("parameters: {count: 34388917248, kind: exact}\n"),
                ran.toString());
        assertTrue(
                ran.out().contains("fields: [parameters], locator: model.safetensors.index.json,"),
                ran.out());
        assertTrue(Files.notExists(folder.resolve("content/catalogue/models/01-ai")));
    }

    @Test
    void aNumberOfParametersThatTheGeometryDoesNotGiveIsRefused() {
        Ran ran =
                run(
                        CASES.resolve("yi-34b/input.json"),
                        "--as",
                        "yi",
                        "--from",
                        "01-ai/Yi-34B",
                        "--parameters",
                        "6B");
        assertEquals(Exit.CONTENT, ran.exit());
        assertTrue(
                ran.err()
                        .contains(
                                "the geometry adds up to 34388917248 parameters, not to 6000000000"),
                ran.err());
        assertTrue(Files.notExists(folder.resolve("content/catalogue/models/01-ai")));
    }

    @Test
    void anArchitectureThatIsNotUnderstoodIsRefusedWithTheKeysThatMatter() throws IOException {
        Path config =
                config(
                        "{\n  \"model_type\": \"mistery\",\n  \"hidden_size\": 8,\n  \"num_heads\": 2,\n  \"bos_token_id\": 1\n}\n");
        Ran ran = run(config, "--as", "m", "--from", "a/m");
        assertEquals(Exit.CONTENT, ran.exit());
        String what =
                "architecture \"mistery\" is not one that is understood; keys that may decide memory:"
                        + " hidden_size, num_heads\n    understood are cohere, ";
        assertTrue(ran.err().startsWith(config + ":2:17: error: " + what), ran.err());
    }

    @Test
    void aKeyThatMayDecideMemoryAndIsNotUnderstoodIsRefused() throws IOException {
        String text = Files.readString(CASES.resolve("yi-34b/input.json"));
        Path config =
                config(
                        text.replace(
                                "\"hidden_act\"", "\"num_mystery_heads\": 3,\n  \"hidden_act\""));
        String[] options = {"--as", "yi", "--from", "a/m"};
        Ran ran = run(config, options);
        assertEquals(Exit.CONTENT, ran.exit());
        assertEquals(
                config
                        + ":7:24: error: architecture llama with keys that are not understood: num_mystery_heads\n    --ignore KEY where one decides nothing about memory\n",
                ran.err());
        List<String> ignoring = new ArrayList<>(List.of(options));
        ignoring.addAll(List.of("--ignore", "num_mystery_heads"));
        assertEquals(Exit.OK, run(config, ignoring.toArray(new String[0])).exit());
    }

    @Test
    void aFormatOfWeightsThatIsNotUnderstoodStaysUnknownAndIsTold() throws IOException {
        String text = Files.readString(CASES.resolve("yi-34b/input.json"));
        Path config = config(text.replace("\"bfloat16\"", "\"float5\""));
        Ran ran = run(config, "--as", "yi", "--from", "a/m");
        assertEquals(Exit.OK, ran.exit());
        assertTrue(
                ran.err()
                        .contains("the format of the weights is not understood, and stays unknown"),
                ran.err());
        assertEquals(Optional.empty(), model("yi").nativePrecision());
    }

    @Test
    void aMissingKeyAndHeadsThatDoNotGoTogetherAreTold() throws IOException {
        Path config =
                config(
                        "{\"model_type\": \"llama\", \"num_attention_heads\": 6, \"num_key_value_heads\": 4, \"vocab_size\": \"x\"}");
        Ran ran = run(config, "--as", "m", "--from", "a/m");
        for (String told :
                List.of(
                        "key \"hidden_size\" is missing",
                        "4 does not divide the 6 query heads",
                        "vocab_size: a whole number is needed here")) {
            assertTrue(ran.err().contains(told), ran.err());
        }
    }

    @Test
    void anotherModelIsNotOverwrittenAndAnUnknownSourceIsTold() {
        Path input = CASES.resolve("yi-34b/input.json");
        Ran taken = run(input, "--as", "abacus-7b", "--from", "01-ai/Yi-34B");
        assertTrue(taken.err().contains("model id \"abacus-7b\" is used elsewhere"), taken.err());
        Ran unknown = run(input, "--as", "yi", "--vendor", "01.AI", "--source", "no-source");
        assertTrue(
                unknown.err().contains("source \"no-source\" is not in the list"), unknown.err());
        assertEquals(Exit.USAGE, run(input, "--as", "yi").exit());
        assertEquals(
                Exit.USAGE, run(folder.resolve("none.json"), "--as", "yi", "--from", "a/b").exit());
    }
}
