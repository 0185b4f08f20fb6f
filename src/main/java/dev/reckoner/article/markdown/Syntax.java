package dev.reckoner.article.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** The two parsers, each built once. HTML is no syntax of ours: tags are text. */
final class Syntax {

    /** Articles: blocks, tables and footnotes. */
    static final Parser ARTICLE = parser(article());

    /** Captions and front matter: one or more paragraphs and nothing else. */
    static final Parser INLINE = parser(inline());

    private Syntax() {}

    private static Parser parser(MutableDataSet options) {
        options.set(Parser.HTML_BLOCK_PARSER, false)
                .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false);
        return Parser.builder(options)
                .customDelimiterProcessor(new HanEmphasis())
                .customInlineParserExtensionFactory(new ExpressionSyntax.Factory())
                .build();
    }

    private static MutableDataSet article() {
        return new MutableDataSet()
                .set(
                        Parser.EXTENSIONS,
                        List.of(TablesExtension.create(), FootnoteExtension.create()))
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(TablesExtension.MIN_HEADER_ROWS, 1)
                .set(TablesExtension.MAX_HEADER_ROWS, 1)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
    }

    private static MutableDataSet inline() {
        return new MutableDataSet()
                .set(Parser.BLOCK_QUOTE_PARSER, false)
                .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
                .set(Parser.HEADING_PARSER, false)
                .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
                .set(Parser.LIST_BLOCK_PARSER, false)
                .set(Parser.THEMATIC_BREAK_PARSER, false)
                .set(Parser.REFERENCE_PARAGRAPH_PRE_PROCESSOR, false);
    }
}
