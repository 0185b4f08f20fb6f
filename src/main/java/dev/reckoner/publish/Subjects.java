package dev.reckoner.publish;

import dev.reckoner.catalogue.Claim;
import dev.reckoner.catalogue.DatedPrice;
import dev.reckoner.catalogue.Translated.Line;
import dev.reckoner.dossier.Addresses;
import dev.reckoner.dossier.Dossier;
import dev.reckoner.publish.api.Api;
import dev.reckoner.publish.discovery.Subject;
import dev.reckoner.quantity.Day;
import dev.reckoner.scenario.Verdict;
import dev.reckoner.table.Html;
import dev.reckoner.table.Table;
import dev.reckoner.wording.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the pages of the catalogue are about, for programs that have a name for it. */
final class Subjects {

    /** Lists that hold what the catalogue has of one kind. */
    private static final Set<String> LISTS =
            Set.of(Addresses.MODELS, Addresses.ACCELERATORS, Addresses.OFFERS);

    private final Content content;
    private final List<String> api;
    private final Map<String, Claim> claims = new HashMap<>();

    Subjects(Content content, Api.Written api) {
        this.content = content;
        this.api =
                api.texts().keySet().stream()
                        .filter(path -> !path.startsWith(Api.FOLDER + "schema/"))
                        .toList();
        content.catalogue()
                .claims()
                .values()
                .forEach(claim -> claims.put(Addresses.claim(claim.id()), claim));
    }

    Subject of(Dossier dossier, Words words) {
        String address = dossier.address();
        if (address.equals(Addresses.API)) {
            String description = Html.text(dossier.standfirst());
            return new Subject.Dataset(
                    description + " " + words.phrase("api-records"), List.of(), api, prices());
        }
        List<Table> tables = dossier.publication().tables();
        if (LISTS.contains(address) && !tables.isEmpty()) {
            return list(dossier, tables, words);
        }
        return Optional.ofNullable(claims.get(address))
                .flatMap(claim -> review(claim, words))
                .orElse(Subject.NONE);
    }

    private Subject list(Dossier dossier, List<Table> tables, Words words) {
        String folder = Draft.folder(words.language() + "/" + dossier.address());
        List<String> files = new ArrayList<>();
        Set<String> variables = new LinkedHashSet<>();
        for (Table table : tables) {
            files.add(folder + table.id() + ".csv");
            files.add(folder + table.id() + ".json");
            table.columns().forEach(column -> variables.add(column.head()));
        }
        variables.remove("");
        List<String> told = List.copyOf(variables);
        String description =
                words.phrase("data-set", Html.text(dossier.standfirst()), words.join(told));
        String coverage = dossier.address().equals(Addresses.OFFERS) ? prices() : "";
        return new Subject.Dataset(description, told, files, coverage);
    }

    /** From the first day of a price to the day for which the site is reckoned. */
    private String prices() {
        return content.catalogue().offers().values().stream()
                .flatMap(offer -> offer.prices().stream())
                .map(DatedPrice::from)
                .min(Day::compareTo)
                .map(first -> first + "/" + content.day())
                .orElse("");
    }

    private Optional<Subject> review(Claim claim, Words words) {
        String said = claim.translation().in(words.language()).map(Line::text).orElse(claim.said());
        return content.examinations()
                .verdict(claim.id())
                .map(
                        verdict ->
                                new Subject.Review(
                                        said,
                                        claim.who(),
                                        claim.date(),
                                        claim.citation().source().address(),
                                        words.verdict(verdict.id()),
                                        rating(verdict)));
    }

    private static Optional<Integer> rating(Verdict verdict) {
        return switch (verdict) {
            case HOLDS -> Optional.of(Subject.Review.BEST);
            case HOLDS_ONLY_IF -> Optional.of((Subject.Review.WORST + Subject.Review.BEST) / 2);
            case FAILS -> Optional.of(Subject.Review.WORST);
            case CANNOT_BE_CHECKED -> Optional.empty();
        };
    }
}
