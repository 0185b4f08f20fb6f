package dev.reckoner.article.reading;

import dev.reckoner.article.Article.KeyFigure;
import dev.reckoner.article.Article.Text;
import dev.reckoner.article.Article.Written;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.reading.Bound;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the text of an article in one language. */
final class Texts {

    private Texts() {}

    static Optional<Text> read(String path, String text, Problems problems) {
        return FrontMatter.cut(path, text, problems)
                .flatMap(
                        matter ->
                                ArticleReader.RECORDS
                                        .bind(matter.node(), Matter.Own.class, problems)
                                        .filter(bound -> checkStamp(bound, problems))
                                        .map(bound -> of(path, matter, bound)));
    }

    private static boolean checkStamp(Bound<Matter.Own> bound, Problems problems) {
        boolean stamp = bound.value().of().filter(of -> !Stamp.isOne(of)).isEmpty();
        if (!stamp) {
            problems.add(
                    bound.at("of"),
                    "\"of\" does not hold fingerprints of an original's passages",
                    "take it out, and run ./reckoner translated");
        }
        return stamp;
    }

    static Text of(String path, FrontMatter matter, Bound<Matter.Own> bound) {
        List<KeyFigure> keys = new ArrayList<>();
        for (Bound<Matter.Key> key : bound.value().keyFigures().orElse(List.of())) {
            Matter.Key value = key.value();
            keys.add(
                    new KeyFigure(
                            new Written(value.value(), key.at("value")),
                            new Written(value.label(), key.at("label")),
                            value.note().map(note -> new Written(note, key.at("note")))));
        }
        return new Text(
                path,
                new Written(bound.value().title(), bound.at("title")),
                new Written(bound.value().standfirst(), bound.at("standfirst")),
                keys,
                bound.value().of().map(of -> new Written(of, bound.at("of"))),
                matter.body(),
                matter.bodyLine());
    }
}
