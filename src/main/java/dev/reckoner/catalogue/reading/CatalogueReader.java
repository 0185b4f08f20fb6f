package dev.reckoner.catalogue.reading;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.EngineProfile;
import dev.reckoner.catalogue.Host;
import dev.reckoner.catalogue.Measurement;
import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.Offer;
import dev.reckoner.catalogue.OwnProfile;
import dev.reckoner.catalogue.Score;
import dev.reckoner.catalogue.Sketch;
import dev.reckoner.catalogue.TokenPrice;
import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Everything below {@code content/catalogue}, as a catalogue. */
public final class CatalogueReader {

    private final Map<Kind, List<CatalogueFile>> files;
    private final Problems problems;

    private CatalogueReader(Map<Kind, List<CatalogueFile>> files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /**
     * Reads and checks all files. Every mistake is a problem at its line and column.
     *
     * @param texts the decoded text of each file by its path relative to the site's directory, such
     *     as {@code content/catalogue/models/google/gemma-3-27b.yaml}, in order of the paths
     * @return the catalogue; empty when one of these files holds a mistake
     */
    public static Optional<Catalogue> read(Map<String, String> texts, Problems problems) {
        Problems found = new Problems();
        Optional<Catalogue> catalogue =
                new CatalogueReader(CatalogueFile.sort(texts, found), found).catalogue();
        found.all().forEach(problems::add);
        return found.stopPublishing() ? Optional.empty() : catalogue;
    }

    private Optional<Catalogue> catalogue() {
        Ids sourceIds = listed("source", Kind.SOURCES);
        Ids providers = listed("provider", Kind.PROVIDERS);
        Ids formats = listed("weight format", Kind.PRECISIONS);
        Ids assumptions = listed("assumption", Kind.ASSUMPTIONS);
        Ids claimIds = listed("claim", Kind.CLAIMS);
        listed("question", Kind.QUESTIONS);
        Ids engineIds = Ids.ofFiles("engine", Kind.ENGINES, of(Kind.ENGINES), problems);
        Ids models = Ids.ofFiles("model", Kind.MODELS, of(Kind.MODELS), problems);
        Ids accelerators =
                Ids.ofFiles("accelerator", Kind.ACCELERATORS, of(Kind.ACCELERATORS), problems);

        var sources = SourceList.read(of(Kind.SOURCES), problems);
        Citing citing = new Citing(sourceIds, sources);
        var names = ProviderList.read(of(Kind.PROVIDERS), problems);
        AcceleratorFiles acceleratorFiles = new AcceleratorFiles(citing, problems);
        InstanceFiles instanceFiles = new InstanceFiles(providers, citing, problems);
        Map<String, Host> hosts = new TreeMap<>();
        of(Kind.INSTANCES).forEach(file -> hosts.putAll(instanceFiles.read(file)));
        OfferFiles offerFiles =
                new OfferFiles(providers, names, accelerators, citing, hosts, problems);
        TokenPriceFiles tokenFiles =
                new TokenPriceFiles(providers, names, models, citing, problems);
        EngineFiles engineFiles = new EngineFiles(citing, problems);

        var readAccelerators = byId(Kind.ACCELERATORS, acceleratorFiles::read, Accelerator::id);
        TrainingRuns runs = new TrainingRuns(accelerators, readAccelerators);
        Cards cards = new Cards(models, formats, citing);
        ModelFiles modelFiles = new ModelFiles(cards, runs, problems);
        SketchFiles sketchFiles = new SketchFiles(cards, problems);
        List<CatalogueFile> sketched =
                of(Kind.MODELS).stream().filter(SketchFiles::isSketch).toList();
        var readSketches = byId(sketched, sketchFiles::read, Sketch::id);
        List<CatalogueFile> known =
                of(Kind.MODELS).stream().filter(file -> !sketched.contains(file)).toList();
        var readModels = byId(known, modelFiles::read, Model::id);
        Ids measurable = models.without(sketched.stream().map(CatalogueFile::name).toList());
        Variants.check(of(Kind.MODELS), readModels, problems);
        Map<String, Offer> offers = new TreeMap<>();
        of(Kind.OFFERS)
                .forEach(file -> offerFiles.read(file).forEach(o -> offers.putIfAbsent(o.id(), o)));
        instanceFiles.checkLet(offerFiles.let());
        List<TokenPrice> tokenPrices = new ArrayList<>();
        of(Kind.TOKEN_PRICES).forEach(file -> tokenPrices.addAll(tokenFiles.read(file)));
        var readFormats = new FormatList(formats, citing, problems).read(of(Kind.PRECISIONS));
        var engines = byId(Kind.ENGINES, engineFiles::read, EngineProfile::id);
        var readAssumptions =
                new AssumptionList(assumptions, citing, problems).read(of(Kind.ASSUMPTIONS));
        var claims = new ClaimList(models.or(accelerators), citing, problems).read(of(Kind.CLAIMS));
        var questions = new QuestionList(claimIds, problems).read(of(Kind.QUESTIONS));
        MeasurementFiles measurementFiles =
                new MeasurementFiles(
                        measurable, accelerators, formats, engineIds, citing, problems);
        List<Measurement> measurements = new ArrayList<>();
        of(Kind.MEASUREMENTS).forEach(file -> measurements.addAll(measurementFiles.read(file)));
        QualityFiles qualityFiles = new QualityFiles(models, formats, readModels, citing, problems);
        Map<String, Score> scores = new LinkedHashMap<>();
        of(Kind.QUALITY).forEach(file -> scores.putAll(qualityFiles.read(file)));
        CalibrationFile calibrationFile = new CalibrationFile(engineIds, problems);
        var calibration = of(Kind.CALIBRATION).stream().findFirst().flatMap(calibrationFile::read);
        RateFiles rateFiles = new RateFiles(citing, problems);
        var rates = rateFiles.read(of(Kind.RATES));
        OwnFiles ownFiles =
                new OwnFiles(
                        rates,
                        rateFiles::isWritten,
                        accelerators,
                        assumptions,
                        readAssumptions,
                        problems);
        var own = byId(Kind.OWN, ownFiles::read, OwnProfile::id);
        Map<String, Set<String>> facts = new TreeMap<>();
        readModels
                .values()
                .forEach(
                        model ->
                                facts.put(
                                        model.citations().subject(),
                                        model.citations().byField().keySet()));
        readSketches
                .values()
                .forEach(
                        sketch ->
                                facts.put(
                                        sketch.citations().subject(),
                                        sketch.citations().byField().keySet()));
        readAccelerators
                .values()
                .forEach(
                        device ->
                                facts.put(
                                        device.citations().subject(),
                                        device.citations().byField().keySet()));
        Set<String> ofOffers = Set.of("usd_per_hour", "vcpus", "memory", "disk", "network");
        offers.keySet().forEach(id -> facts.put("offer:" + id, ofOffers));
        tokenPrices.forEach(
                price ->
                        facts.put(
                                "token-price:" + price.id(),
                                Set.of("input", "cached_input", "output")));
        var conflicts = new ConflictList(facts, citing, problems).read(of(Kind.CONFLICTS));
        if (!problems.stopPublishing()) {
            warnUnused(sourceIds, providers, citing);
        }
        citing.checkNewest(problems);
        if (citing.newest().isEmpty()) {
            String hint = "its newest day of checking is the date of the site";
            problems.add(Place.of(Kind.SOURCES.path()), "the catalogue cites no source", hint);
        }
        return citing.newest()
                .map(
                        newest ->
                                new Catalogue(
                                        sources,
                                        readModels,
                                        readSketches,
                                        readAccelerators,
                                        offers,
                                        tokenPrices,
                                        readFormats,
                                        engines,
                                        readAssumptions,
                                        claims,
                                        questions,
                                        measurements,
                                        calibration,
                                        rates,
                                        own,
                                        scores,
                                        conflicts,
                                        newest));
    }

    /** Whether the sums make an assumption of that name without anybody naming it. */
    public static boolean isReckonedWith(String assumption) {
        return Meanings.has(assumption);
    }

    /** Only where all else could be read: what has mistakes may be what uses them. */
    private void warnUnused(Ids sources, Ids providers, Citing citing) {
        String cite = "cite it for what it says, or remove it";
        sources.warnUnused(citing::showsPrices, "is cited nowhere", cite, problems);
        String add = "add its table to offers or token-prices, or remove it";
        providers.warnUnused(id -> false, "has no prices", add, problems);
    }

    private Ids listed(String noun, Kind kind) {
        return Ids.ofLists(noun, kind, of(kind), problems);
    }

    private List<CatalogueFile> of(Kind kind) {
        return files.get(kind);
    }

    private <T> Map<String, T> byId(
            Kind kind, Function<CatalogueFile, Optional<T>> reader, Function<T, String> id) {
        return byId(of(kind), reader, id);
    }

    private static <T> Map<String, T> byId(
            List<CatalogueFile> files,
            Function<CatalogueFile, Optional<T>> reader,
            Function<T, String> id) {
        Map<String, T> read = new TreeMap<>();
        for (CatalogueFile file : files) {
            reader.apply(file).ifPresent(value -> read.putIfAbsent(id.apply(value), value));
        }
        return read;
    }
}
