package dev.reckoner.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class XmlTest {

    @Test
    void markupIsEscaped() {
        assertEquals("&lt;a b=&quot;c&quot;&gt; &amp;amp;", Xml.escaped("<a b=\"c\"> &amp;"));
    }

    @Test
    void whatXmlForbidsIsLeftOut() {
        assertEquals("ab\tc\n", Xml.escaped("a\u0000\u0008\u001Bb\tc\n\uD800\uFFFE\u0085"));
    }

    @Test
    void everyOtherCharacterIsKept() {
        assertEquals("模型 é 𠮷 😀 ’", Xml.escaped("模型 é 𠮷 😀 ’"));
    }
}
