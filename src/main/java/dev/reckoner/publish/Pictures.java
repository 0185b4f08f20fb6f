package dev.reckoner.publish;

import dev.reckoner.article.Article;
import dev.reckoner.article.markdown.Reference;
import dev.reckoner.problem.Problems;
import dev.reckoner.publish.files.Names;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The pictures that articles show. */
final class Pictures {

    private final ContentTree tree;
    private final Problems problems;

    Pictures(ContentTree tree, Problems problems) {
        this.tree = tree;
        this.problems = problems;
    }

    /** The bytes of an article's pictures by their path beside its page. */
    Map<String, byte[]> of(Article article, String page, List<Reference> pictures) {
        Map<String, byte[]> files = new TreeMap<>();
        for (Reference picture : pictures) {
            String source = "content/articles/" + article.slug() + "/" + picture.address();
            String target = Draft.folder(page) + picture.address();
            if (picture.address().equals(Cards.NAME)) {
                problems.add(
                        picture.place(),
                        "the picture of the article itself is named " + Cards.NAME,
                        "give the picture another name");
                continue;
            }
            byte[] bytes = tree.pictures().get(source);
            if (bytes == null) {
                problems.add(
                        picture.place(),
                        "there is no picture " + picture.address(),
                        "put it into the article's folder");
            } else {
                files.put(target, bytes);
            }
            for (Names.Flaw flaw : Names.flaws(List.of(target))) {
                problems.add(picture.place(), flaw.what(), "give the picture another name");
            }
        }
        return files;
    }
}
