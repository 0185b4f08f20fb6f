package dev.reckoner.article.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The footnotes of an article, numbered in the order in which the text mentions them. */
final class Notes {

    private final Map<FootnoteBlock, Integer> mentions = new LinkedHashMap<>();
    private final List<FootnoteBlock> notes = new ArrayList<>();

    /** Notes that have been mentioned so far. More may come while they are written. */
    int size() {
        return notes.size();
    }

    FootnoteBlock get(int number) {
        return notes.get(number - 1);
    }

    boolean isMentioned(FootnoteBlock note) {
        return mentions.containsKey(note);
    }

    /** Writes a mention, or says that there is no such note. */
    void mention(Footnote mark, Sheet sheet, Lines lines, Draft draft) {
        FootnoteBlock note = mark.getReferenceNode(mark.getDocument());
        if (note == null) {
            draft.problems.add(
                    lines.at(mark.getStartOffset()),
                    "there is no footnote \"" + mark.getText() + "\"",
                    "add a line [^" + mark.getText() + "]: …");
            sheet.text(mark.getChars());
            return;
        }
        int times = mentions.merge(note, 1, Integer::sum);
        if (times == 1) {
            notes.add(note);
        }
        String number = String.valueOf(notes.indexOf(note) + 1);
        sheet.html("<sup class=\"note\"><a")
                .attribute("id", mentionId(number, times))
                .attribute("href", "#fn-" + number)
                .html(" role=\"doc-noteref\">")
                .html(number)
                .html("</a></sup>");
    }

    /** Links from a note back to each of its mentions. */
    void back(int number, Sheet sheet) {
        for (int times = 1; times <= mentions.get(get(number)); times++) {
            String label = times == 1 ? String.valueOf(number) : number + "-" + times;
            sheet.html(" <a class=\"back\"")
                    .attribute("href", "#" + mentionId(String.valueOf(number), times))
                    .attribute("aria-label", label)
                    .html(" role=\"doc-backlink\">↩</a>");
        }
    }

    private static String mentionId(String number, int times) {
        return times == 1 ? "fnref-" + number : "fnref-" + number + "-" + times;
    }
}
