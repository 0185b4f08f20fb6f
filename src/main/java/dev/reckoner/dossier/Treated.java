package dev.reckoner.dossier;

import dev.reckoner.article.Article;
import dev.reckoner.article.markdown.Document;
import dev.reckoner.article.markdown.Fence;
import dev.reckoner.article.markdown.Markdown;
import dev.reckoner.article.reading.Blocks;
import dev.reckoner.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which articles treat which claim. */
final class Treated {

    private final Map<String, List<Article>> byClaim = new HashMap<>();

    /**
     * Looks through the blocks of articles in one language. Their mistakes are told where the
     * articles are printed.
     */
    Treated(List<Article> articles, String language) {
        Problems unheard = new Problems();
        for (Article article : articles) {
            Article.Text text = article.texts().get(language);
            if (text == null) {
                continue;
            }
            Document document = Markdown.parse(text.file(), text.bodyLine(), text.body(), unheard);
            for (Fence fence : document.fences()) {
                Blocks.read(fence, unheard).ifPresent(block -> note(block.value(), article));
            }
        }
    }

    private void note(Record block, Article article) {
        if (block instanceof Blocks.Claim claim) {
            List<Article> treating = byClaim.computeIfAbsent(claim.id(), id -> new ArrayList<>());
            if (!treating.contains(article)) {
                treating.add(article);
            }
        }
    }

    /** The articles in which a claim stands, in the order of the site. */
    List<Article> in(String claim) {
        return List.copyOf(byClaim.getOrDefault(claim, List.of()));
    }
}
