package dev.reckoner.catalogue;

import dev.reckoner.provenance.Source;
import dev.reckoner.quantity.Day;
import dev.reckoner.quantity.Quantity;
import dev.reckoner.quantity.Unit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All facts of a site, by id.
 *
 * @param models whose geometry is known
 * @param sketches of models whose geometry is not
 * @param scores in the order of their files
 * @param checkedOn the newest day on which a fact was checked
 */
public record Catalogue(
        Map<String, Source> sources,
        Map<String, Model> models,
        Map<String, Sketch> sketches,
        Map<String, Accelerator> accelerators,
        Map<String, Offer> offers,
        List<TokenPrice> tokenPrices,
        Map<String, WeightFormat> formats,
        Map<String, EngineProfile> engines,
        Map<String, Assumption> assumptions,
        Map<String, Claim> claims,
        Map<String, Question> questions,
        List<Measurement> measurements,
        Optional<Calibration> calibration,
        Map<String, Rate> rates,
        Map<String, OwnProfile> own,
        Map<String, Score> scores,
        List<Conflict> conflicts,
        Day checkedOn) {

    private static final String PRICE_AGE = "price-age";

    public Catalogue {
        sources = sorted(sources);
        models = sorted(models);
        sketches = sorted(sketches);
        accelerators = sorted(accelerators);
        offers = sorted(offers);
        tokenPrices = List.copyOf(tokenPrices);
        formats = sorted(formats);
        engines = sorted(engines);
        assumptions = sorted(assumptions);
        claims = sorted(claims);
        questions = sorted(questions);
        measurements = List.copyOf(measurements);
        rates = sorted(rates);
        own = sorted(own);
        scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
        conflicts = List.copyOf(conflicts);
    }

    /**
     * The offer with an id; {@code provider/instance} alone means the region that is cheapest on a
     * day among those let on demand.
     */
    public Optional<Offer> offer(String id, Day day) {
        if (offers.containsKey(id)) {
            return Optional.of(offers.get(id));
        }
        Offer best = null;
        for (Offer offer : offers.values()) {
            boolean meant =
                    offer.id().startsWith(id + "/") && offer.terms().equals(Offer.ON_DEMAND);
            if (meant && (best == null || usd(offer, day) < usd(best, day))) {
                best = offer;
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * What may be chosen of what is let with an accelerator on certain terms on a day, in the order
     * of ids.
     *
     * @param region empty for all
     */
    public List<Offer> offers(String accelerator, String terms, Optional<String> region, Day day) {
        return offers.values().stream()
                .filter(offer -> offer.accelerator().equals(accelerator))
                .filter(offer -> offer.terms().equals(terms))
                .filter(offer -> region.map(offer.region()::equals).orElse(true))
                .filter(offer -> mayBeChosen(offer, day))
                .toList();
    }

    /**
     * Whether an offer may be chosen by those who name none. It may not where its accelerator is
     * only assumed, nor where nobody has seen its price for long: whether it can be had at that
     * price is anyone's guess.
     */
    public boolean mayBeChosen(Offer offer, Day day) {
        return !offer.assumed() && !offer.on(day).map(p -> isOld(p.unseen(day))).orElse(false);
    }

    /**
     * Whether a price that nobody has seen for so many days is too old to rest on: longer than the
     * assumption {@code price-age}; never where a site does not have it.
     */
    public boolean isOld(long days) {
        Assumption limit = assumptions.get(PRICE_AGE);
        return limit != null
                && limit.estimate().unit().equals(Unit.DAY)
                && days > limit.estimate().value();
    }

    /** The hosted model with an id, {@code provider/name}. */
    public Optional<Hosted> hosted(String id) {
        List<TokenPrice> ofId = tokenPrices.stream().filter(p -> p.id().equals(id)).toList();
        return ofId.isEmpty()
                ? Optional.empty()
                : Optional.of(new Hosted(id, ofId.get(0).provider(), ofId.get(0).model(), ofId));
    }

    /** What other sources say of a record, such as {@code model:gemma-3-27b}. */
    public List<Conflict> conflicts(String about) {
        return conflicts.stream().filter(conflict -> conflict.about().equals(about)).toList();
    }

    private static double usd(Offer offer, Day day) {
        return offer.on(day)
                .flatMap(DatedPrice::price)
                .map(Quantity::value)
                .orElse(Double.MAX_VALUE);
    }

    private static <T> Map<String, T> sorted(Map<String, T> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }
}
