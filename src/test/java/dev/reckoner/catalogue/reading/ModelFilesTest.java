package dev.reckoner.catalogue.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.reckoner.catalogue.Model;
import dev.reckoner.provenance.Figure;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is wrong with files of models. */
class ModelFilesTest {

    @Test
    void aModelHasTheNameOfItsFile() {
        assertEquals(
                """
                models/maker/small-1b.yaml:1:5 id: "small-2b" is not the name of this file | write small-1b, or rename the file""",
                new SmallCatalogue()
                        .change(SmallCatalogue.MODEL, "id: small-1b", "id: small-2b")
                        .told());
    }

    @Test
    void anIdIsSpeltInSmallLettersAndDigits() {
        assertEquals(
                """
                models/maker/Big.yaml:1:5 model id "Big" is not spelt as ids are | use a-z, 0-9, ".", "_" and "-", at most 100 of them""",
                new SmallCatalogue()
                        .copy(SmallCatalogue.MODEL, "models/maker/Big.yaml")
                        .change("models/maker/Big.yaml", "id: small-1b", "id: Big")
                        .told());
    }

    @Test
    void aModelHasNoMoreLayersThanCanBeAddedUp() {
        assertEquals(
                """
                models/maker/small-1b.yaml:15:13 count: is more than 10000 layers""",
                new SmallCatalogue()
                        .change(SmallCatalogue.MODEL, "{count: 4}", "{count: 2147483647}")
                        .told());
    }

    @Test
    void anIdIsUsedOnceInAllFolders() {
        assertEquals(
                """
                models/other/small-1b.yaml:1:5 model id "small-1b" is used twice | the first is at models/maker/small-1b.yaml:1:5; rename one""",
                new SmallCatalogue()
                        .copy(SmallCatalogue.MODEL, "models/other/small-1b.yaml")
                        .told());
    }

    @Test
    void everyFactHasASource() {
        assertEquals(
                """
                models/maker/small-1b.yaml:7:14 hidden_size: no source is cited for it | name hidden_size in the fields of one""",
                new SmallCatalogue()
                        .change(
                                SmallCatalogue.MODEL,
                                "hidden_size, vocabulary, tied",
                                "vocabulary, tied")
                        .told());
    }

    @Test
    void aSourceGivesOnlyFactsThatAreWritten() {
        assertEquals(
                """
                models/maker/small-1b.yaml:19:147 fields: "feed_forwrd" is no fact of this record | did you mean "feed_forward"?""",
                new SmallCatalogue()
                        .change(
                                SmallCatalogue.MODEL,
                                "layers, feed_forward]",
                                "layers, feed_forwrd]")
                        .told());
    }

    @Test
    void aSourceIsKnown() {
        assertEquals(
                """
                models/maker/small-1b.yaml:18:14 "pres" is not a known source | did you mean "press"?""",
                new SmallCatalogue()
                        .change(SmallCatalogue.MODEL, "{source: press", "{source: pres")
                        .told());
    }

    @Test
    void numbersAreAboveZero() {
        assertEquals(
                """
                models/maker/small-1b.yaml:6:21 parameters.count: must be above zero
                models/maker/small-1b.yaml:7:14 hidden_size: must be above zero
                models/maker/small-1b.yaml:8:13 vocabulary: must be above zero
                models/maker/small-1b.yaml:10:17 context_window: must be above zero
                models/maker/small-1b.yaml:16:22 feed_forward.size: must be above zero""",
                new SmallCatalogue()
                        .change(SmallCatalogue.MODEL, "hidden_size: 2048", "hidden_size: 0")
                        .change(SmallCatalogue.MODEL, "vocabulary: 32000", "vocabulary: -1")
                        .change(SmallCatalogue.MODEL, "context_window: 8192", "context_window: 0")
                        .change(SmallCatalogue.MODEL, "{count: 1000000000", "{count: 0")
                        .change(SmallCatalogue.MODEL, "size: 8192}", "size: 0}")
                        .told());
    }

    @Test
    void aKeyIsSpeltRight() {
        assertEquals(
                """
                models/maker/small-1b.yaml:7:1 unknown key "hiden_size" | did you mean "hidden_size"?""",
                new SmallCatalogue()
                        .change(SmallCatalogue.MODEL, "hidden_size: 2048", "hiden_size: 2048")
                        .told());
    }

    @Test
    void aDayIsOneOfTheCalendar() {
        assertEquals(
                """
                models/maker/small-1b.yaml:4:11 released: "2025-02-30" is not a day | write year, month and day, such as 2025-05-10""",
                new SmallCatalogue()
                        .change(
                                SmallCatalogue.MODEL,
                                "released: 2025-01-02",
                                "released: 2025-02-30")
                        .told());
    }

    @Test
    void activeParametersAreAPartOfAll() {
        assertEquals(
                """
                models/maker/small-1b.yaml:7:20 active_parameters: are more than all parameters""",
                new SmallCatalogue()
                        .change(
                                SmallCatalogue.MODEL,
                                "hidden_size: 2048",
                                "active_parameters: 2000000000\nhidden_size: 2048")
                        .change(
                                SmallCatalogue.MODEL,
                                "parameters, hidden_size",
                                "parameters, active_parameters, hidden_size")
                        .told());
    }

    @Test
    void keyValueHeadsDivideQueryHeads() {
        assertEquals(
                """
                models/maker/small-1b.yaml:12:55 kv_heads: does not divide the 32 query heads | each key-value head serves as many query heads as the others""",
                new SmallCatalogue()
                        .change(SmallCatalogue.MODEL, "kv_heads: 8", "kv_heads: 5")
                        .told());
    }

    @Test
    void attentionHasNoZeroSizes() {
        assertEquals(
                """
                models/maker/small-1b.yaml:12:41 heads: must be above zero
                models/maker/small-1b.yaml:12:67 head_dim: must be above zero""",
                new SmallCatalogue()
                        .change(SmallCatalogue.MODEL, "head_dim: 64", "head_dim: 0")
                        .change(SmallCatalogue.MODEL, "heads: 32", "heads: 0")
                        .told());
    }

    @Test
    void attentionIsOfAKnownKind() {
        assertEquals(
                """
                models/maker/small-1b.yaml:12:19 attention.kind: "grouped-qurey" is not a kind of attention | did you mean "grouped-query"?""",
                new SmallCatalogue()
                        .change(SmallCatalogue.MODEL, "grouped-query", "grouped-qurey")
                        .told());
    }

    @Test
    void attentionSaysItsKind() {
        assertEquals(
                """
                models/maker/small-1b.yaml:12:12 attention.kind: "" is not a kind of attention | write grouped-query, latent or shared-vector""",
                new SmallCatalogue()
                        .change(
                                SmallCatalogue.MODEL,
                                "{kind: grouped-query, heads: 32",
                                "{heads: 32")
                        .told());
    }

    @Test
    void latentAttentionHasItsOwnKeys() {
        assertEquals(
                """
                models/maker/small-1b.yaml:12:12 key "value_dim" is missing | add it
                models/maker/small-1b.yaml:12:91 unknown key "kv_heads" | known: kind, heads, kv_rank, query_rank, rope_dim, nope_dim, value_dim, gated""",
                new SmallCatalogue()
                        .change(
                                SmallCatalogue.MODEL,
                                "{kind: grouped-query, heads: 32, kv_heads: 8, head_dim: 64}",
                                "{kind: latent, heads: 32, kv_rank: 0, query_rank: 8, rope_dim: 8, nope_dim: 8, kv_heads: 8}")
                        .told());
    }

    @Test
    void aModelHasLayers() {
        assertEquals(
                """
                models/maker/small-1b.yaml:13:9 layers: a model has layers""",
                new SmallCatalogue()
                        .change(
                                SmallCatalogue.MODEL,
                                "layers:\n  - {count: 12, window: 1024}\n  - {count: 4}",
                                "layers: []")
                        .change(SmallCatalogue.MODEL, "feed_forward: {size: 8192}\n", "")
                        .change(SmallCatalogue.MODEL, ", feed_forward]", "]")
                        .told());
    }

    @Test
    void aGroupHasLayersAndAWindowTokens() {
        assertEquals(
                """
                models/maker/small-1b.yaml:14:13 count: must be above zero
                models/maker/small-1b.yaml:14:24 window: must be above zero""",
                new SmallCatalogue()
                        .change(
                                SmallCatalogue.MODEL,
                                "{count: 12, window: 1024}",
                                "{count: 0, window: 0}")
                        .told());
    }

    @Test
    void thereIsOneGroupWithAWindow() {
        assertEquals(
                """
                models/maker/small-1b.yaml:15:5 a second group with a window | make one group of both""",
                new SmallCatalogue()
                        .change(SmallCatalogue.MODEL, "{count: 4}", "{count: 4, window: 8}")
                        .told());
    }

    @Test
    void thereIsOneGroupWithoutAWindow() {
        assertEquals(
                """
                models/maker/small-1b.yaml:15:5 a second group without a window | make one group of both""",
                new SmallCatalogue()
                        .change(SmallCatalogue.MODEL, "{count: 12, window: 1024}", "{count: 12}")
                        .told());
    }

    @Test
    void aGroupIsOfOneKind() {
        assertEquals(
                """
                models/maker/small-1b.yaml:14:5 a group is of one kind | keep one of window, chunk, linear, state_space, chosen and compressed""",
                new SmallCatalogue()
                        .change(
                                SmallCatalogue.MODEL,
                                "{count: 12, window: 1024}",
                                "{count: 12, window: 1024, chunk: 1024}")
                        .told());
    }

    @Test
    void aStateHasSizesAndSomeLayersKeepTokens() {
        assertEquals(
                """
                models/maker/small-1b.yaml:14:3 layers: no layer keeps keys and values | models without any attention are not known here
                models/maker/small-1b.yaml:14:37 key_heads: must be above zero
                models/maker/small-1b.yaml:14:95 convolution: must be above zero""",
                new SmallCatalogue()
                        .change(
                                SmallCatalogue.MODEL,
                                "{count: 12, window: 1024}\n  - {count: 4}",
                                "{count: 16, linear: {key_heads: 0, value_heads: 2, key_dim: 3, value_dim: 4, convolution: 0}}")
                        .told());
    }

    @Test
    void denseLayersNeedTheSizeOfTheirNetwork() {
        assertEquals(
                """
                models/maker/small-1b.yaml:1:1 key "feed_forward" is missing, and 16 layers are dense | add it, or mend dense_layers of the experts""",
                new SmallCatalogue()
                        .change(SmallCatalogue.MODEL, "feed_forward: {size: 8192}\n", "")
                        .change(SmallCatalogue.MODEL, ", feed_forward]", "]")
                        .told());
    }

    @Test
    void withoutDenseLayersThereIsNoNetworkSize() {
        assertEquals(
                """
                models/maker/small-1b.yaml:16:15 feed_forward: no layer is dense | remove it""",
                new SmallCatalogue()
                        .change(
                                SmallCatalogue.MODEL,
                                "feed_forward: {size: 8192}\n",
                                "feed_forward: {size: 8192}\nexperts: {count: 8, active: 2, shared: 0, size: 64, dense_layers: 0}\n")
                        .change(SmallCatalogue.MODEL, ", feed_forward]", ", feed_forward, experts]")
                        .told());
    }

    @Test
    void aTokenVisitsNoMoreExpertsThanThereAre() {
        assertEquals(
                """
                models/maker/small-1b.yaml:17:29 active: is more than the 8 experts
                models/maker/small-1b.yaml:17:40 shared: must not be below zero
                models/maker/small-1b.yaml:17:50 size: must be above zero
                models/maker/small-1b.yaml:17:67 dense_layers: leaves none of the 16 layers an expert""",
                new SmallCatalogue()
                        .change(
                                SmallCatalogue.MODEL,
                                "feed_forward: {size: 8192}\n",
                                "feed_forward: {size: 8192}\nexperts: {count: 8, active: 9, shared: -1, size: 0, dense_layers: 16}\n")
                        .change(SmallCatalogue.MODEL, ", feed_forward]", ", feed_forward, experts]")
                        .told());
    }

    @Test
    void aWeightFormatIsKnown() {
        assertEquals(
                """
                models/maker/small-1b.yaml:11:19 "bf61" is not a known weight format | did you mean "bf16"?""",
                new SmallCatalogue()
                        .change(
                                SmallCatalogue.MODEL,
                                "native_precision: bf16",
                                "native_precision: bf61")
                        .told());
    }

    @Test
    void aTrainingRunIsOnAKnownAcceleratorAndTakesTime() {
        assertEquals(
                """
                models/maker/small-1b.yaml:6:18 training_tokens: must be above zero
                models/maker/small-1b.yaml:7:23 hours: must be above zero
                models/maker/small-1b.yaml:7:39 "card-9gb" is not a known accelerator | did you mean "card-8gb"?""",
                trained("0", "{hours: 0, accelerator: card-9gb}").told());
    }

    @Test
    void whatIsToldOfTrainingIsKeptWithItsSource() {
        Model model =
                trained("2000000000000", "{hours: 1500.5, accelerator: card-8gb}")
                        .read()
                        .models()
                        .get("small-1b");
        assertEquals(2e12, model.trainingTokensFigure().orElseThrow().value());
        Figure hours = model.trainingHoursFigure().orElseThrow();
        assertEquals("1500.5 device*hour", hours.value() + " " + hours.unit());
        assertEquals("paper", hours.citations().get(0).source().id());
        assertEquals("card-8gb", model.training().run().orElseThrow().on().id());
    }

    @Test
    void trainingNeedsASourceToo() {
        assertEquals(
                """
                models/maker/small-1b.yaml:6:18 training_tokens: no source is cited for it | name training_tokens in the fields of one""",
                new SmallCatalogue()
                        .change(
                                SmallCatalogue.MODEL,
                                "licence: MIT",
                                "licence: MIT\ntraining_tokens: 1")
                        .told());
    }

    private static SmallCatalogue trained(String tokens, String run) {
        return new SmallCatalogue()
                .change(
                        SmallCatalogue.MODEL,
                        "licence: MIT",
                        "licence: MIT\ntraining_tokens: " + tokens + "\ntraining_run: " + run)
                .change(
                        SmallCatalogue.MODEL,
                        "fields: [released, parameters",
                        "fields: [training_tokens, training_run, released, parameters");
    }

    @Test
    void theOriginOfAVariantIsKnown() {
        assertEquals(
                """
                models/maker/small-1b.yaml:6:13 "smal-1b" is not a known model | did you mean "small-1b"?""",
                new SmallCatalogue()
                        .change(
                                SmallCatalogue.MODEL,
                                "licence: MIT",
                                "licence: MIT\nvariant_of: smal-1b")
                        .told());
    }

    @Test
    void noModelIsAVariantOfItself() {
        assertEquals(
                """
                models/maker/small-1b.yaml:6:13 variant_of: is the model itself""",
                new SmallCatalogue()
                        .change(
                                SmallCatalogue.MODEL,
                                "licence: MIT",
                                "licence: MIT\nvariant_of: small-1b")
                        .told());
    }

    @Test
    void variantsLeadInNoCircle() {
        assertEquals(
                """
                models/maker/small-1b.yaml:6:13 variant_of leads in a circle: small-1b → small-2b → small-1b | one of them came first
                models/other/small-2b.yaml:2:13 variant_of leads in a circle: small-2b → small-1b → small-2b | one of them came first""",
                new SmallCatalogue()
                        .copy(SmallCatalogue.MODEL, "models/other/small-2b.yaml")
                        .change(
                                "models/other/small-2b.yaml",
                                "id: small-1b",
                                "id: small-2b\nvariant_of: small-1b")
                        .change(
                                SmallCatalogue.MODEL,
                                "licence: MIT",
                                "licence: MIT\nvariant_of: small-2b")
                        .told());
    }

    @Test
    void aKindOfVariantNeedsItsOrigin() {
        assertEquals(
                """
                models/maker/small-1b.yaml:6:15 variant_kind: needs variant_of beside it""",
                new SmallCatalogue()
                        .change(
                                SmallCatalogue.MODEL,
                                "licence: MIT",
                                "licence: MIT\nvariant_kind: distilled")
                        .told());
    }

    @Test
    void extraTensorsAreOfAKnownClass() {
        assertEquals(
                """
                models/maker/small-1b.yaml:6:16 name: "visiontower" is none of the known words | did you mean "vision-tower"?""",
                new SmallCatalogue()
                        .change(
                                SmallCatalogue.MODEL,
                                "licence: MIT",
                                "licence: MIT\nextra: [{name: visiontower, parameters: 5}]")
                        .told());
    }

    @Test
    void extraTensorsAreCountedOnce() {
        assertEquals(
                """
                models/maker/small-1b.yaml:6:42 extra[0].parameters: must be above zero
                models/maker/small-1b.yaml:6:53 extra[1].name: stands here twice | add the two""",
                new SmallCatalogue()
                        .change(
                                SmallCatalogue.MODEL,
                                "licence: MIT",
                                "licence: MIT\nextra: [{name: vision-tower, parameters: 0}, {name: vision-tower, parameters: 5}]")
                        .change(SmallCatalogue.MODEL, ", feed_forward]", ", feed_forward, extra]")
                        .told());
    }

    @Test
    void aNameSaysSomething() {
        assertEquals(
                """
                models/maker/small-1b.yaml:2:7 name: says nothing | write a text, or remove the key""",
                new SmallCatalogue()
                        .change(SmallCatalogue.MODEL, "name: Small 1B", "name: \" \"")
                        .told());
    }

    private static final String LAYERS = "  - {count: 12, window: 1024}\n  - {count: 4}\n";

    @Test
    void layersThatShareAChoiceNeedOneThatIsMade() {
        assertEquals(
                """
                models/maker/small-1b.yaml:14:3 layers: differ in what is chosen, or nothing chooses | one group has an indexer""",
                new SmallCatalogue()
                        .change(
                                SmallCatalogue.MODEL,
                                LAYERS,
                                "  - {count: 16, chosen: {entries: 64}}\n")
                        .told());
    }

    @Test
    void onlyAWindowHasAnAttentionOfItsOwn() {
        assertEquals(
                """
                models/maker/small-1b.yaml:15:27 attention: is not known here | only layers with a window may have a grouped-query of their own""",
                new SmallCatalogue()
                        .change(
                                SmallCatalogue.MODEL,
                                "{count: 4}",
                                "{count: 4, attention: {kind: grouped-query, heads: 4, kv_heads: 4,"
                                        + " head_dim: 64}}")
                        .told());
    }

    @Test
    void aLayerIsNotEmpty() {
        assertEquals(
                """
                models/maker/small-1b.yaml:15:50 network: leaves nothing in the layer | remove one""",
                new SmallCatalogue()
                        .change(
                                SmallCatalogue.MODEL,
                                "{count: 4}",
                                "{count: 4, attention: {kind: none}, network: false}")
                        .told());
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        Model model =
                new SmallCatalogue()
                        .change(SmallCatalogue.MODEL, "licence: MIT\n", "")
                        .change(SmallCatalogue.MODEL, "native_precision: bf16\n", "")
                        .change(SmallCatalogue.MODEL, "native_precision, ", "")
                        .change(SmallCatalogue.MODEL, "[licence, released]", "[released]")
                        .read()
                        .models()
                        .get("small-1b");
        assertEquals(Optional.empty(), model.card().licence());
        assertEquals(Optional.empty(), model.nativePrecision());
    }
}
