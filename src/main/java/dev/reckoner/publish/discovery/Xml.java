package dev.reckoner.publish.discovery;

import static dev.reckoner.chart.Xml.escaped;

/** A growing text of XML, with an element on each line. */
final class Xml {

    private final StringBuilder out = new StringBuilder();

    /** A document from its first line. */
    static Xml document() {
        return new Xml().raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** XML that is written already. */
    Xml raw(CharSequence xml) {
        out.append(xml);
        return this;
    }

    /** Opens an element. */
    Xml open(String name, String... attributes) {
        start(name, attributes).append(">\n");
        return this;
    }

    /** An element without content. */
    Xml empty(String name, String... attributes) {
        start(name, attributes).append("/>\n");
        return this;
    }

    /** An element with text. */
    Xml text(String name, String text, String... attributes) {
        start(name, attributes).append('>').append(escaped(text)).append("</");
        out.append(name).append(">\n");
        return this;
    }

    Xml close(String name) {
        out.append("</").append(name).append(">\n");
        return this;
    }

    private StringBuilder start(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            out.append(escaped(attributes[i + 1])).append('"');
        }
        return out;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
