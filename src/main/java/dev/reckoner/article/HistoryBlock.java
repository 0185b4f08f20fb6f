package dev.reckoner.article;

import dev.reckoner.article.PriceHistory.Marked;
import dev.reckoner.article.PriceHistory.Priced;
import dev.reckoner.article.reading.Blocks;
import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.History;
import dev.reckoner.catalogue.Hosted;
import dev.reckoner.catalogue.Offer;
import dev.reckoner.catalogue.TokenPrice;
import dev.reckoner.chart.Steps;
import dev.reckoner.problem.Nearest;
import dev.reckoner.problem.Place;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.quantity.Day;
import dev.reckoner.table.Html;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A chart of what prices were over time, with the day of the article. */
final class HistoryBlock {

    private final Bindings bindings;
    private final String id;

    HistoryBlock(Bindings bindings, String id) {
        this.bindings = bindings;
        this.id = id;
    }

    String html(Bound<Blocks.History> block) {
        Blocks.History written = block.value();
        List<String> ids = written.offers().or(written::tokenPrices).orElse(List.of());
        if (!isSound(block, ids)) {
            return "";
        }
        Day day = written.day().orElse(bindings.ledger().asOf());
        List<Priced> priced = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            Optional<Priced> line = line(block, ids.get(i), i, day);
            line.ifPresent(priced::add);
        }
        if (priced.size() < ids.size()) {
            return "";
        }
        ChartFrame frame = ChartFrame.of(bindings, block, written.title(), written.subtitle());
        return new PriceHistory(bindings.words(), bindings.publication(), bindings.today())
                .html(id, frame, priced, Optional.of(new Marked(day, written.day().isEmpty())));
    }

    private boolean isSound(Bound<Blocks.History> block, List<String> ids) {
        Blocks.History written = block.value();
        boolean both = written.offers().isPresent() && written.tokenPrices().isPresent();
        if (both || ids.isEmpty() || ids.size() > Steps.MOST) {
            bindings.problems()
                    .add(
                            block.node().place(),
                            "a history has 1 to " + Steps.MOST + " offers, or as many token-prices",
                            "draw one for each question");
            return false;
        }
        if (written.offers().isPresent() && written.value().isPresent()) {
            bindings.problems()
                    .add(block.at("value"), "an offer has one price only", "leave value out");
            return false;
        }
        if (written.labels().isPresent() && written.labels().get().size() != ids.size()) {
            bindings.problems()
                    .add(
                            block.at("labels"),
                            ids.size() + " lines have " + written.labels().get().size() + " labels",
                            "give each line a label, or none");
            return false;
        }
        return true;
    }

    private Optional<Priced> line(Bound<Blocks.History> block, String of, int index, Day day) {
        Blocks.History written = block.value();
        boolean rented = written.offers().isPresent();
        Place place = block.at(rented ? "offers" : "token-prices", index);
        Optional<History> found = rented ? offer(of, day, place) : tokens(of, written, place);
        Optional<History> history = found.map(whole -> whole.until(bindings.today()));
        if (history.isPresent() && history.get().steps().isEmpty()) {
            bindings.problems().add(place, "\"" + of + "\" had no price yet", "name what had one");
            return Optional.empty();
        }
        return history.map(known -> new Priced(label(block, index, known), known));
    }

    private Optional<History> offer(String of, Day day, Place place) {
        Catalogue catalogue = bindings.examinations().catalogue();
        Optional<Offer> offer = catalogue.offer(of, day);
        if (offer.isEmpty()) {
            unknown("offer", of, catalogue.offers().keySet(), place);
        }
        return offer.map(History::of);
    }

    private Optional<History> tokens(String of, Blocks.History written, Place place) {
        Catalogue catalogue = bindings.examinations().catalogue();
        Optional<Hosted> hosted = catalogue.hosted(of);
        if (hosted.isEmpty()) {
            List<String> known = catalogue.tokenPrices().stream().map(TokenPrice::id).toList();
            unknown("token price", of, known, place);
        }
        TokenPrice.Kind kind = written.value().orElse(TokenPrice.Kind.OUTPUT);
        return hosted.map(found -> History.of(found, kind, 0));
    }

    private void unknown(String kind, String of, Collection<String> known, Place place) {
        bindings.problems()
                .add(place, "there is no " + kind + " \"" + of + "\"", Nearest.hint(of, known));
    }

    private String label(Bound<Blocks.History> block, int index, History history) {
        return block.value()
                .labels()
                .map(
                        labels ->
                                Html.text(
                                        bindings.line(
                                                new Article.Written(
                                                        labels.get(index),
                                                        block.at("labels", index)))))
                .orElse(history.name().subject());
    }
}
