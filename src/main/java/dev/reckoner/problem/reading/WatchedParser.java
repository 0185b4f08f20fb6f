package dev.reckoner.problem.reading;

import com.fasterxml.jackson.core.ErrorReportConfiguration;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.reckoner.problem.Place;
import dev.reckoner.problem.reading.ScalarNode.Style;
import java.io.IOException;
import java.io.StringReader;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ImplicitTuple;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;

/**
 * Jackson's YAML parser, watched. Left alone it turns an alias into a text, a tag into nothing and
 * {@code 012} into ten, and drops the second document. This one looks at each event before Jackson
 * does: it tells of what is not allowed and hands on every scalar as text without tag or anchor.
 */
final class WatchedParser extends YAMLParser {

    /** Ends the reading of a text; the reason is already told. */
    static final class Stop extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final Origin origin;
    private final Reports reports;
    private int depth;
    private boolean begun;
    private boolean aliased;

    WatchedParser(String text, Origin origin, Reports reports) {
        super(context(), 0, 0, options(), null, new StringReader(text));
        this.origin = origin;
        this.reports = reports;
    }

    private static IOContext context() {
        StreamReadConstraints constraints =
                StreamReadConstraints.builder()
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNameLength(Integer.MAX_VALUE)
                        .build();
        return new IOContext(
                constraints,
                StreamWriteConstraints.defaults(),
                ErrorReportConfiguration.defaults(),
                new BufferRecycler(),
                ContentReference.unknown(),
                false);
    }

    /** The size of a text is its reader's concern. */
    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        return options;
    }

    /** Where the current token begins. */
    Place place() {
        return place(_lastEvent.getStartMark());
    }

    /** Where the current token ends. */
    Place end() {
        return _lastEvent == null ? origin.place(1, 1) : place(_lastEvent.getEndMark());
    }

    /** How the current token, a scalar, is written. */
    Style style() {
        boolean plain = ((ScalarEvent) _lastEvent).getScalarStyle() == ScalarStyle.PLAIN;
        return plain ? Style.PLAIN : Style.QUOTED;
    }

    /** Whether an alias was seen; each stands in the tree as its name. */
    boolean aliased() {
        return aliased;
    }

    @Override
    protected Event getEvent() throws IOException {
        Event event = super.getEvent();
        if (event instanceof DocumentStartEvent start) {
            if (begun) {
                tell(start, "a second document begins here", "one file holds one document");
                return new StreamEndEvent(start.getStartMark(), start.getStartMark());
            }
            begun = true;
            watch(start);
        } else if (event instanceof CollectionStartEvent start) {
            watch(start, start.getTag(), start.getAnchor());
            enter(start);
        } else if (event instanceof CollectionEndEvent) {
            depth--;
        } else if (event instanceof ScalarEvent scalar) {
            watch(scalar, scalar.getTag(), scalar.getAnchor());
            return text(scalar, scalar.getValue(), scalar.getScalarStyle());
        } else if (event instanceof AliasEvent alias) {
            aliased = true;
            String written = Excerpt.of("*" + alias.getAnchor());
            tell(alias, "alias " + written + " is not allowed", "write the value out");
            return text(alias, alias.getAnchor(), ScalarStyle.PLAIN);
        }
        return event;
    }

    private void watch(DocumentStartEvent start) {
        if (start.getVersion() != null || start.getTags() != null && !start.getTags().isEmpty()) {
            tell(start, "directives (%) are not allowed", "remove the lines before ---");
        }
    }

    private void watch(NodeEvent event, String tag, String anchor) {
        if (tag != null) {
            String written = tag.replace("tag:yaml.org,2002:", "!!");
            tell(event, "tag " + Excerpt.of(written) + " is not allowed", "remove it");
        }
        if (anchor != null) {
            String written = Excerpt.of("&" + anchor);
            tell(event, "anchor " + written + " is not allowed", "write the value out");
        }
    }

    private void enter(CollectionStartEvent start) throws IOException {
        if (_parsingContext.inObject() && currentToken() != JsonToken.FIELD_NAME) {
            tell(start, "a list or map cannot be a key", "put the key in quotes");
            throw new Stop();
        }
        depth++;
        if (depth > Limits.DEPTH) {
            tell(start, "more than " + Limits.DEPTH + " levels deep", "flatten it");
            throw new Stop();
        }
    }

    private void tell(Event event, String what, String hint) {
        reports.add(place(event.getStartMark()), what, hint);
    }

    private Place place(Mark mark) {
        return origin.place(mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** A scalar that Jackson takes for text, whatever it looks like. */
    private static ScalarEvent text(NodeEvent event, String value, ScalarStyle style) {
        ImplicitTuple text = new ImplicitTuple(false, true);
        return new ScalarEvent(
                null, null, text, value, event.getStartMark(), event.getEndMark(), style);
    }
}
