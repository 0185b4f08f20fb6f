package dev.reckoner.catalogue.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Attention;
import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.Claim;
import dev.reckoner.catalogue.DataSheet;
import dev.reckoner.catalogue.DatedPrice;
import dev.reckoner.catalogue.EngineProfile;
import dev.reckoner.catalogue.FeedForward;
import dev.reckoner.catalogue.LayerGroup;
import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.Offer;
import dev.reckoner.catalogue.Sight;
import dev.reckoner.catalogue.TensorClass;
import dev.reckoner.catalogue.TokenPrice;
import dev.reckoner.provenance.Missing;
import dev.reckoner.quantity.Day;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Range;
import dev.reckoner.quantity.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** What becomes of files without fault. */
class CatalogueReaderTest {

    private final Catalogue catalogue = new SmallCatalogue().read();

    @Test
    void nothingIsWrongWithFilesWithoutFault() {
        assertEquals("", new SmallCatalogue().told());
    }

    @Test
    void aModelKeepsItsGeometry() {
        Model model = catalogue.models().get("small-1b");
        assertEquals(new Attention.Grouped(32, 8, 64), model.attention());
        assertEquals(
                List.of(
                        new LayerGroup(12, new Sight.Window(1024)),
                        new LayerGroup(4, new Sight.Full())),
                model.layers());
        assertEquals(Optional.of(new FeedForward(8192, true)), model.feedForward());
        assertEquals(1e9, model.parameters());
        assertEquals(false, model.exact());
    }

    @Test
    void latentAttentionExpertsAndExtraTensorsAreRead() {
        Model model =
                new SmallCatalogue()
                        .change(
                                SmallCatalogue.MODEL,
                                "{kind: grouped-query, heads: 32, kv_heads: 8, head_dim: 64}",
                                "{kind: latent, heads: 4, kv_rank: 5, query_rank: 6, rope_dim: 7,"
                                        + " nope_dim: 8, value_dim: 9}")
                        .change(
                                SmallCatalogue.MODEL,
                                "feed_forward: {size: 8192}",
                                "feed_forward: {size: 8192}\n"
                                        + "experts: {count: 8, active: 2, shared: 1, size: 64,"
                                        + " dense_layers: 3}\n"
                                        + "extra: [{name: vision-tower, parameters: 5}]")
                        .change(
                                SmallCatalogue.MODEL,
                                "feed_forward]",
                                "feed_forward, experts, extra]")
                        .read()
                        .models()
                        .get("small-1b");
        assertEquals(new Attention.Latent(4, 5, 6, 7, 8, 9), model.attention());
        assertEquals(13, model.expertLayers());
        assertEquals(List.of(new Model.Extra(TensorClass.VISION_TOWER, 5)), model.extra());
    }

    @Test
    void everyKindOfLayerIsRead() {
        Model model =
                new SmallCatalogue()
                        .change(
                                SmallCatalogue.MODEL,
                                "  - {count: 4}",
                                "  - {count: 4}\n  - {count: 2, chunk: 64}\n  - {count: 3, linear:"
                                        + " {key_heads: 1, value_heads: 2, key_dim: 3,"
                                        + " value_dim: 4, convolution: 5}}")
                        .change(SmallCatalogue.MODEL, "head_dim: 64", "head_dim: 64, gated: true")
                        .change(SmallCatalogue.MODEL, "{size: 8192}", "{size: 8192, gated: false}")
                        .read()
                        .models()
                        .get("small-1b");
        assertEquals(Optional.of(new Sight.Linear(1, 2, 3, 4, 5)), model.recurrent());
        assertEquals(12, model.windowLayers());
        assertEquals(4, model.fullLayers());
        assertEquals(2, model.chunkLayers());
        assertEquals(3, model.recurrentLayers());
        assertEquals(18, model.cacheLayers());
        assertEquals(new Attention.Grouped(32, 8, 64, true), model.attention());
        assertEquals(2, model.feedForward().orElseThrow().matrices());
    }

    @Test
    void anAcceleratorHasItsGeneration() {
        Accelerator card = catalogue.accelerators().get("card-8gb");
        assertEquals(Accelerator.Generation.AMPERE, card.generation());
        assertEquals(32e9, card.interconnect().orElseThrow().value());
    }

    @Test
    void anEngineSaysHowItTakesMemory() {
        EngineProfile engine = catalogue.engines().get("server");
        assertEquals(EngineProfile.Pool.OF_FREE, engine.pool());
        assertEquals(EngineProfile.WindowLayers.CHARGED_IN_FULL, engine.windowLayers());
        assertEquals(EngineProfile.KvDefault.FP8_FOR_FP8, engine.kvDefault());
    }

    @Test
    void theNearestSourceOfAFieldWinsOverALaterCheck() {
        Model model = catalogue.models().get("small-1b");
        assertEquals("paper", model.citations().of("released").source().id());
        assertEquals("press", model.citations().of("licence").source().id());
        assertEquals("page 1", model.citations().of("layers").locator());
    }

    @Test
    void ofSourcesAsNearTheOneCheckedLastWins() {
        Model model =
                new SmallCatalogue()
                        .change(SmallCatalogue.MODEL, "{source: press", "{source: paper")
                        .read()
                        .models()
                        .get("small-1b");
        assertEquals(day("2025-02-03"), model.citations().of("released").checkedOn());
    }

    @Test
    void quantitiesAreInTheUnitsOfOurSums() {
        Accelerator card = catalogue.accelerators().get("card-8gb");
        assertEquals(8.0 * 1024 * 1024 * 1024, card.memory().value());
        assertEquals(400e9, card.memoryBandwidth().value());
        assertEquals(Map.of("fp16", 20.0), card.denseTflops());
        assertEquals("accelerator:card-8gb.memory", card.memoryFigure().id());
    }

    @Test
    void anOfferHasThePricesOfItsId() {
        assertEquals(
                List.of("cloud/big/west/on-demand", "cloud/one/spot"),
                List.copyOf(catalogue.offers().keySet()));
        Offer offer = catalogue.offers().get("cloud/big/west/on-demand");
        assertEquals("Cloud", offer.provider());
        assertEquals(2, offer.count());
        assertEquals(3.5, offer.on(day("2025-01-31")).orElseThrow().price().orElseThrow().value());
        assertEquals(3.25, offer.on(day("2025-02-01")).orElseThrow().price().orElseThrow().value());
        assertTrue(catalogue.offers().get("cloud/one/spot").byDevice());
    }

    @Test
    void thePriceOfARowWasCheckedWhenItWasLastSeen() {
        DatedPrice price = catalogue.offers().get("cloud/one/spot").prices().get(0);
        assertEquals(day("2025-03-04"), price.citation().checkedOn());
        assertEquals("row 3", price.citation().locator());
    }

    @Test
    void rowsMayStandInAnyOrderOfTime() {
        String first = "big,west,on-demand,card-8gb,2,instance,4,2024-12-01,2025-01-01,2024-12-01";
        Offer offer =
                new SmallCatalogue()
                        .line(SmallCatalogue.OFFERS, first + ",paper,,")
                        .read()
                        .offers()
                        .get("cloud/big/west/on-demand");
        assertEquals(day("2024-12-01"), offer.prices().get(0).from());
        assertEquals(3, offer.prices().size());
    }

    @Test
    void aWithdrawnOfferHasNoPrice() {
        Offer offer =
                new SmallCatalogue()
                        .change(SmallCatalogue.OFFERS, "instance,3.25", "instance,withdrawn")
                        .read()
                        .offers()
                        .get("cloud/big/west/on-demand");
        assertEquals(
                new Missing("no-price", List.of("cloud/big/west/on-demand", "2025-02-01")),
                offer.price(day("2025-02-01")));
    }

    @Test
    void aTokenPriceIsOneIntervalOfItsId() {
        TokenPrice price = catalogue.tokenPrices().get(0);
        assertEquals("cloud/small", price.id());
        assertEquals("Cloud", price.provider());
        assertEquals(OptionalDouble.empty(), price.cachedInput());
        assertEquals(OptionalDouble.of(8192), price.contextUpTo());
        assertEquals(Optional.of(day("2025-02-01")), price.to());
        assertEquals(OptionalDouble.of(0), catalogue.tokenPrices().get(1).cachedInput());
    }

    @Test
    void aWithdrawnTokenPriceOnlyFillsAGap() {
        String none =
                "small,maker/small,small-1b,withdrawn,,withdrawn,,2024-12-01,2025-01-01,2024-12-01";
        Catalogue read = new SmallCatalogue().line(SmallCatalogue.TOKENS, none + ",paper,,").read();
        assertEquals(2, read.tokenPrices().size());
    }

    @Test
    void aFormatKeepsClassesInOthers() {
        assertEquals(
                Map.of(TensorClass.NORMS, "bf16", TensorClass.OUTPUT_HEAD, "bf16"),
                catalogue.formats().get("q4").keeps());
        assertEquals(0.9, catalogue.engines().get("server").memoryFraction());
    }

    @Test
    void theEndsOfAnAssumptionMayLeaveOutItsUnit() {
        Estimate runtime = catalogue.assumptions().get("runtime-memory").estimate();
        assertEquals(new Range(1e9, 4e9), runtime.range());
        assertEquals(Unit.BYTE.per(Unit.DEVICE), runtime.unit());
        Estimate visible = catalogue.assumptions().get("visible-memory").estimate();
        assertEquals(new Range(0.97, 1), visible.range());
    }

    @Test
    void anAssumptionWithoutEndsIsExact() {
        Estimate hours = catalogue.assumptions().get("hours-per-month").estimate();
        assertEquals(Estimate.exact(730, Unit.HOUR.per(Unit.MONTH)), hours);
    }

    @Test
    void aClaimIsInEnglishAndReadOnTheDayOfItsSourceUnlessItSaysOtherwise() {
        Claim claim = catalogue.claims().get("small-claim");
        assertEquals("en", claim.language());
        assertEquals("2025-03", claim.date());
        assertEquals(day("2025-01-02"), claim.citation().checkedOn());
        assertTrue(claim.quoted());
        Claim other =
                new SmallCatalogue()
                        .change(
                                "claims.yaml",
                                "quote: It is small.",
                                "paraphrase: 很小。\n  language: zh-Hans\n  checked_on: 2025-04-01")
                        .read()
                        .claims()
                        .get("small-claim");
        assertEquals("zh-Hans", other.language());
        assertEquals(day("2025-04-01"), other.citation().checkedOn());
        assertEquals(false, other.quoted());
    }

    @Test
    void theDateOfTheCatalogueIsItsNewestCheck() {
        assertEquals(day("2025-03-04"), catalogue.checkedOn());
    }

    private static Day day(String text) {
        return Day.parse(text).orElseThrow();
    }

    @Test
    void whatNoSourceGivesOfAnAcceleratorIsAbsent() {
        Catalogue catalogue =
                new SmallCatalogue()
                        .change(SmallCatalogue.CARD, "dense_tflops: {fp16: 20}\n", "")
                        .change(SmallCatalogue.CARD, "dense_tflops, ", "")
                        .change(SmallCatalogue.CARD, "per_node: 2\n", "")
                        .read();
        Accelerator card = catalogue.accelerators().get("card-8gb");
        assertEquals(
                "{} 1 " + DataSheet.EMPTY,
                card.denseTflops() + " " + card.perNode() + " " + card.sheet());
    }

    @Test
    void anAcceleratorHasItsDataSheet() {
        Catalogue catalogue =
                new SmallCatalogue()
                        .change(
                                SmallCatalogue.CARD,
                                "per_node: 2",
                                """
                                per_node: 2
                                released: 2024-02-03
                                form_factor: SXM
                                memory_type: HBM3
                                nvlink: 900 GB/s
                                pcie_generation: 5
                                note: Rare.\
                                """)
                        .change(
                                SmallCatalogue.CARD,
                                "power]",
                                "power, released, memory_type, nvlink, pcie_generation]")
                        .read();
        DataSheet sheet = catalogue.accelerators().get("card-8gb").sheet();
        assertEquals(
                "2024-02-03 SXM HBM3 5 9.0E11 Rare.",
                String.join(
                        " ",
                        sheet.released().get().toString(),
                        sheet.formFactor().get(),
                        sheet.memoryType().get(),
                        sheet.pcieGeneration().get().toString(),
                        Double.toString(sheet.nvlink().get().value()),
                        sheet.note().get()));
    }
}
