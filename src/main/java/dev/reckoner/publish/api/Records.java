package dev.reckoner.publish.api;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Assumption;
import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.Claim;
import dev.reckoner.catalogue.Conflict;
import dev.reckoner.catalogue.DatedPrice;
import dev.reckoner.catalogue.Measurement;
import dev.reckoner.catalogue.Offer;
import dev.reckoner.catalogue.Rate;
import dev.reckoner.catalogue.Score;
import dev.reckoner.catalogue.TokenPrice;
import dev.reckoner.dossier.Addresses;
import dev.reckoner.provenance.Citation;
import dev.reckoner.provenance.Source;
import dev.reckoner.publish.api.Entries.AcceleratorEntry;
import dev.reckoner.publish.api.Entries.AssumptionEntry;
import dev.reckoner.publish.api.Entries.ClaimEntry;
import dev.reckoner.publish.api.Entries.ConflictEntry;
import dev.reckoner.publish.api.Entries.Dated;
import dev.reckoner.publish.api.Entries.MeasurementEntry;
import dev.reckoner.publish.api.Entries.OfferEntry;
import dev.reckoner.publish.api.Entries.Price;
import dev.reckoner.publish.api.Entries.RateEntry;
import dev.reckoner.publish.api.Entries.Read;
import dev.reckoner.publish.api.Entries.ScoreEntry;
import dev.reckoner.publish.api.Entries.SourceEntry;
import dev.reckoner.publish.api.Entries.TokenPriceEntry;
import dev.reckoner.quantity.Dimension;
import dev.reckoner.quantity.Quantity;
import dev.reckoner.quantity.Unit;
import dev.reckoner.scenario.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** What the catalogue holds, as records of the files. */
final class Records {

    /** Data files have rates in 10¹² operations a second. */
    private static final double TERA = 1e12;

    private static final Unit FLOP_RATE = Unit.of(Dimension.FLOP).per(Unit.SECOND);

    private Records() {}

    static AcceleratorEntry of(Accelerator accelerator) {
        var cited = new Cited(accelerator.citations());
        return new AcceleratorEntry(
                accelerator.id(),
                accelerator.name(),
                accelerator.fullName(),
                accelerator.vendor(),
                id(accelerator.kind()),
                id(accelerator.generation()),
                cited.fact("memory", accelerator.memory()),
                accelerator.visibleMemory().map(q -> cited.fact("visible_memory", q)),
                cited.fact("memory_bandwidth", accelerator.memoryBandwidth()),
                accelerator.interconnect().map(q -> cited.fact("interconnect", q)),
                cited.facts("dense_tflops", accelerator.denseTflops(), TERA, FLOP_RATE),
                accelerator.power().map(q -> cited.fact("power", q)),
                accelerator.launchPrice().map(q -> cited.fact("launch_price", q)),
                accelerator.sheet().released().map(d -> cited.said("released", d.toString())),
                accelerator.perNode());
    }

    static OfferEntry of(Offer offer) {
        return new OfferEntry(
                offer.id(),
                offer.provider(),
                offer.instance(),
                offer.region(),
                offer.terms(),
                offer.accelerator(),
                offer.count(),
                offer.byDevice(),
                offer.prices().stream().map(Records::price).toList());
    }

    private static Price price(DatedPrice price) {
        Citation citation = price.citation();
        return new Price(
                price.from(),
                price.to(),
                price.price().map(Quantity::value),
                price.price().map(Quantity::unit).orElse(Unit.USD.per(Unit.HOUR)).toString(),
                price.observed(),
                price.note(),
                citation.source().id(),
                citation.locator(),
                citation.checkedOn());
    }

    static TokenPriceEntry of(TokenPrice price) {
        Citation citation = price.citation();
        return new TokenPriceEntry(
                price.id(),
                price.provider(),
                price.apiModel(),
                price.model(),
                price.input(),
                maybe(price.cachedInput()),
                price.output(),
                Unit.USD.per(Unit.MILLION_TOKENS).toString(),
                maybe(price.contextUpTo()),
                price.from(),
                price.to(),
                price.observed(),
                price.note(),
                citation.source().id(),
                citation.locator(),
                citation.checkedOn());
    }

    static RateEntry of(Rate rate) {
        List<Dated> values =
                rate.values().stream()
                        .map(
                                dated ->
                                        new Dated(
                                                dated.from(),
                                                dated.value().value(),
                                                dated.value().unit().toString(),
                                                dated.citation().source().id(),
                                                dated.citation().locator(),
                                                dated.citation().checkedOn()))
                        .toList();
        return new RateEntry(rate.id(), rate.kind().id(), rate.name(), values);
    }

    static ScoreEntry of(Score score) {
        Citation citation = score.citation();
        return new ScoreEntry(
                score.id(),
                score.base().name(),
                score.base().model(),
                score.variant().name(),
                id(score.variant().kind()),
                score.variant().weights(),
                score.benchmark().name(),
                score.value(),
                id(score.benchmark().unit()),
                maybe(score.ofFull()),
                score.benchmark().higherIsBetter(),
                score.settings(),
                citation.source().id(),
                citation.locator(),
                citation.checkedOn());
    }

    static ClaimEntry of(Claim claim, Optional<Verdict> verdict) {
        return new ClaimEntry(
                claim.id(),
                claim.who(),
                claim.said(),
                claim.quoted(),
                claim.language(),
                claim.date(),
                claim.about(),
                verdict.map(Verdict::id),
                Addresses.claim(claim.id()),
                claim.citation().source().id(),
                claim.citation().locator(),
                claim.citation().checkedOn());
    }

    static SourceEntry of(Source source) {
        return new SourceEntry(
                source.id(),
                source.publisher(),
                source.title(),
                source.address(),
                source.date(),
                source.licence(),
                id(source.rank()));
    }

    static AssumptionEntry of(Assumption assumption) {
        List<Read> sources =
                assumption.citations().stream()
                        .map(c -> new Read(c.source().id(), c.locator(), c.checkedOn()))
                        .toList();
        return new AssumptionEntry(
                assumption.id(),
                assumption.estimate().value(),
                assumption.estimate().range().low(),
                assumption.estimate().range().high(),
                assumption.estimate().unit().toString(),
                assumption.reason(),
                sources);
    }

    static ConflictEntry of(Conflict conflict) {
        return new ConflictEntry(
                conflict.about(),
                conflict.field(),
                conflict.value(),
                conflict.reason(),
                conflict.citation().source().id(),
                conflict.citation().locator(),
                conflict.citation().checkedOn());
    }

    static MeasurementEntry of(Measurement row, Catalogue catalogue) {
        return new MeasurementEntry(
                row.id(),
                row.setup().model(),
                row.setup().accelerator(),
                maybe(row.setup().count()),
                row.setup().weights(),
                row.setup().kv(),
                row.setup().engine(),
                row.setup().engineVersion(),
                maybe(row.layout().tensor()),
                maybe(row.layout().pipeline()),
                maybe(row.layout().expert()),
                maybe(row.layout().data()),
                maybe(row.load().inputTokens()),
                maybe(row.load().outputTokens()),
                maybe(row.load().concurrency()),
                maybe(row.load().arrivalRate()),
                row.metric().id(),
                row.value(),
                row.unit(),
                row.origin().date(),
                row.origin().note(),
                row.origin().source(),
                row.origin().locator(),
                row.citation(catalogue.sources()).map(Citation::checkedOn));
    }

    static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Double> maybe(OptionalDouble number) {
        return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
    }

    private static Optional<Integer> maybe(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }
}
