package dev.reckoner.article.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.reckoner.problem.Problems;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Warns of numbers that an author typed where a figure belongs.
 *
 * <p>The rule: digits after a currency sign, before a unit or currency of the lists below, or
 * grouped in thousands. Digits that belong to a name (H100, Q4_0, GPT-4, Llama 3.1 405B), the
 * memory size in the name of an accelerator (H100 80 GB), years and bare numbers are left alone,
 * and so are quotation marks with what they hold, code, addresses, and Han numerals.
 */
final class TypedNumbers {

    /** Stands for whatever is no text of the author. */
    private static final char OTHER = '\ufffc';

    private static final String LATIN_UNITS =
            "percent|per cent|x|times|[KMGTP]i?B|kB|bytes?|GPUs?|cards?|accelerators?"
                    + "|(?:[ABHLT]|MI)\\d{2,3}[A-Z]?s?|USD|CNY|RMB|EUR|dollars?|cents?|yuan|euros?"
                    + "|hours?|ms|milliseconds?|seconds?|tokens?|[km]?W|[kM]Wh|watts?|TFLOPS";
    private static final String WIDE_UNITS = "[%％×倍万亿张块卡台元瓦]|千瓦|美元|美分|欧元|人民币|小时|毫秒|字节|度电";
    private static final String UNIT =
            "(?:(?:" + LATIN_UNITS + ")(?![A-Za-z0-9])|" + WIDE_UNITS + ")";
    private static final String DIGITS =
            "(?<![A-Za-z0-9._,])(?<![A-Za-z]-)\\d[\\d,]*+(?:\\.\\d++)?+";
    private static final Pattern TYPED =
            Pattern.compile(
                    "[$€£¥￥]\\s?\\d[\\d,.]*\\d|[$€£¥￥]\\s?\\d"
                            + ("|" + DIGITS + "[ \\u00a0-]?" + UNIT)
                            + "|(?<![A-Za-z0-9._,])\\d{1,3}(?:,\\d{3})++(?!,?\\d)");

    private static final Pattern QUOTED =
            Pattern.compile("“[^“”]*+”|「[^「」]*+」|『[^『』]*+』|\"[^\"]*+\"");
    private static final Pattern NAMED =
            Pattern.compile("(?:RTX |MI|[A-Z])\\d{2,4}[A-Z]?(?: (?:SXM|PCIe|NVL|Ti))?[ -]\\d+ ?GB");

    private TypedNumbers() {}

    /** Looks through the text of one paragraph, heading or cell. */
    static void check(Node block, Lines lines, Problems problems) {
        Prose prose = new Prose();
        prose.collect(block);
        String text = blank(NAMED, blank(QUOTED, prose.text.toString()));
        for (Matcher typed = TYPED.matcher(text); typed.find(); ) {
            problems.warn(
                    lines.at(prose.offset(typed.start())),
                    "the number \"" + typed.group() + "\" is typed by hand",
                    "write {= … } so that it is computed and explains itself, or quote it");
        }
    }

    private static String blank(Pattern pattern, String text) {
        return pattern.matcher(text)
                .replaceAll(m -> String.valueOf(OTHER).repeat(m.group().length()));
    }

    /** Text of a block with the offset of each letter in the file. */
    private static final class Prose {

        private final StringBuilder text = new StringBuilder();
        private int[] offsets = new int[64];

        void collect(Node parent) {
            for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
                if (node instanceof Text) {
                    BasedSequence chars = node.getChars();
                    for (int i = 0; i < chars.length(); i++) {
                        add(chars.charAt(i), chars.getIndexOffset(i));
                    }
                } else if (node.getFirstChild() != null && !(node instanceof Code)) {
                    collect(node);
                } else {
                    add(OTHER, node.getStartOffset());
                }
            }
        }

        private void add(char c, int offset) {
            if (text.length() == offsets.length) {
                offsets = Arrays.copyOf(offsets, offsets.length * 2);
            }
            offsets[text.length()] = offset;
            text.append(c);
        }

        int offset(int index) {
            return offsets[index];
        }
    }
}
