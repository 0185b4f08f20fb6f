package dev.reckoner.pages;

import dev.reckoner.pages.Findings.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** What the Nu HTML Checker says of pages, errors and warnings. Not for two threads at once. */
final class NuChecker implements ErrorHandler {

    private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

    /** Where a page is taken to stand: it is asked whether its policy lets its own files in. */
    private static final String SITE = "https://site.example/";

    private final SimpleDocumentValidator checker = new SimpleDocumentValidator(true, false, true);
    private final List<Finding> told = new ArrayList<>();
    private String page = "";

    NuChecker() {
        try {
            checker.setUpMainSchema(SCHEMA, this);
            checker.setUpValidatorAndParsers(this, false, false);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    List<Finding> of(Path root, String path) {
        told.clear();
        page = path;
        try (InputStream bytes = Files.newInputStream(root.resolve(path))) {
            InputSource source = new InputSource(bytes);
            source.setSystemId(SITE + path);
            source.setEncoding("UTF-8");
            checker.checkHtmlInputSource(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            told.add(new Finding(page, "", e.getMessage()));
        }
        return List.copyOf(told);
    }

    @Override
    public void warning(SAXParseException e) {
        told.add(new Finding(page, "line " + e.getLineNumber(), e.getMessage()));
    }

    @Override
    public void error(SAXParseException e) {
        warning(e);
    }

    @Override
    public void fatalError(SAXParseException e) {
        warning(e);
    }
}
