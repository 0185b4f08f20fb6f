package dev.reckoner.publish.discovery;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.ValidationDriver;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** What schemas say of a text of XML. */
final class XmlSchemas {

    private static final Path FOLDER = Path.of("src/test/resources/schemas");

    private XmlSchemas() {}

    /** By a schema in RELAX NG, compact syntax. */
    static List<String> byRelaxNg(String schema, String xml) {
        Told told = new Told();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, told);
        try {
            ValidationDriver driver =
                    new ValidationDriver(
                            properties.toPropertyMap(), CompactSchemaReader.getInstance());
            Path file = FOLDER.resolve(schema);
            if (driver.loadSchema(ValidationDriver.fileInputSource(file.toFile()))) {
                driver.validate(new InputSource(new StringReader(xml)));
            }
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(e);
        }
        return told.lines;
    }

    /** By a schema in XML Schema. */
    static List<String> byXmlSchema(String schema, String xml) {
        Told told = new Told();
        try {
            var validator =
                    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                            .newSchema(FOLDER.resolve(schema).toFile())
                            .newValidator();
            validator.setErrorHandler(told);
            validator.validate(new StreamSource(new StringReader(xml)));
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(e);
        }
        return told.lines;
    }

    private static final class Told implements ErrorHandler {

        private final List<String> lines = new ArrayList<>();

        @Override
        public void warning(SAXParseException e) {
            error(e);
        }

        @Override
        public void error(SAXParseException e) {
            lines.add(e.getLineNumber() + ": " + e.getMessage());
        }

        @Override
        public void fatalError(SAXParseException e) {
            error(e);
        }
    }
}
