package dev.reckoner.publish;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Later;
import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.Sketch;
import dev.reckoner.dossier.AcceleratorDossier;
import dev.reckoner.dossier.AcceleratorList;
import dev.reckoner.dossier.Addresses;
import dev.reckoner.dossier.Almanac;
import dev.reckoner.dossier.AssumptionPage;
import dev.reckoner.dossier.CanIRunList;
import dev.reckoner.dossier.ClaimPages;
import dev.reckoner.dossier.Comparisons;
import dev.reckoner.dossier.Dossier;
import dev.reckoner.dossier.ModelList;
import dev.reckoner.dossier.ModelPages;
import dev.reckoner.dossier.PricesThen;
import dev.reckoner.dossier.ProviderDossier;
import dev.reckoner.dossier.ProviderList;
import dev.reckoner.dossier.QuestionPages;
import dev.reckoner.dossier.SketchDossier;
import dev.reckoner.dossier.SourcePages;
import dev.reckoner.problem.Problems;
import dev.reckoner.publish.api.Api;
import dev.reckoner.publish.discovery.Leaf;
import dev.reckoner.publish.page.DossierPage;
import dev.reckoner.publish.page.KeyFigure;
import dev.reckoner.publish.page.Markup;
import dev.reckoner.scenario.Examinations;
import dev.reckoner.table.Html;
import dev.reckoner.wording.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** The pages of the catalogue. */
final class Dossiers {

    private final Content content;
    private final Frames frames;
    private final Later later;
    private final Api.Written api;
    private final Subjects subjects;

    Dossiers(Content content, Frames frames, Api.Written api) {
        this.content = content;
        this.frames = frames;
        this.later = Later.of(content.catalogue(), content.day());
        this.api = api;
        this.subjects = new Subjects(content, api);
    }

    /** Makers of pages; those of one share what was reckoned. */
    List<Supplier<List<Draft>>> tasks() {
        List<Supplier<List<Draft>>> tasks = new ArrayList<>();
        Almanac almanac = content.almanac();
        Examinations examinations = content.examinations();
        for (Model model : content.catalogue().models().values()) {
            tasks.add(() -> model(new ModelPages(almanac, model, examinations)));
        }
        for (Accelerator accelerator : content.catalogue().accelerators().values()) {
            tasks.add(() -> each(new AcceleratorDossier(almanac, accelerator, examinations)::in));
        }
        for (String provider : ProviderDossier.ids(almanac)) {
            tasks.add(() -> provider(almanac, provider));
        }
        for (Sketch sketch : content.catalogue().sketches().values()) {
            tasks.add(() -> each(new SketchDossier(almanac, sketch, examinations)::in));
        }
        Sections sections = new Sections(content);
        if (sections.models()) {
            tasks.add(() -> each(new ModelList(almanac)::in));
        }
        if (sections.accelerators()) {
            tasks.add(() -> each(new AcceleratorList(almanac)::in));
        }
        if (sections.providers()) {
            tasks.add(() -> each(new ProviderList(almanac)::in));
        }
        if (sections.canIRun()) {
            tasks.add(() -> each(new CanIRunList(almanac)::in));
        }
        if (sections.compared()) {
            tasks.add(() -> compared(new Comparisons(almanac, content.site().compared())));
        }
        tasks.add(
                () ->
                        each(
                                new AssumptionPage(
                                                examinations, content.articles(), content.words())
                                        ::in));
        tasks.add(() -> each(api.page()::in));
        tasks.add(() -> all(new SourcePages(almanac)::all));
        return tasks;
    }

    /** The page of a provider, with what articles were reckoned with. */
    private List<Draft> provider(Almanac almanac, String id) {
        PricesThen then = new PricesThen(almanac, id, content.examinations(), content.articles());
        ProviderDossier dossier = new ProviderDossier(almanac, id);
        return each(words -> dossier.in(words, then));
    }

    /** Pages of two things, whose members share what was reckoned, and their list. */
    private List<Draft> compared(Comparisons comparisons) {
        List<Draft> drafts = new ArrayList<>(each(comparisons::list));
        comparisons.pages().forEach(pair -> drafts.addAll(each(pair::in)));
        return drafts;
    }

    /** The pages of claims and questions in one language. */
    List<Draft> verdicts(String language, Problems told) {
        Words words = content.words().get(language);
        List<Dossier> dossiers = new ArrayList<>();
        var examinations = content.examinations();
        dossiers.addAll(new ClaimPages(examinations, content.articles(), words, told).all());
        dossiers.addAll(new QuestionPages(examinations, content.articles(), words, told).all());
        return dossiers.stream().map(dossier -> draft(dossier, language, Map.of())).toList();
    }

    /** One page in every language. */
    private List<Draft> each(Function<Words, Dossier> pages) {
        return content.site().languages().stream()
                .map(tag -> draft(pages.apply(content.words().get(tag)), tag, Map.of()))
                .toList();
    }

    /** Several pages in every language. */
    private List<Draft> all(Function<Words, List<Dossier>> pages) {
        List<Draft> drafts = new ArrayList<>();
        for (String tag : content.site().languages()) {
            pages.apply(content.words().get(tag))
                    .forEach(dossier -> drafts.add(draft(dossier, tag, Map.of())));
        }
        return drafts;
    }

    /** The pages of a model; those of its pairs lead to the model's for what is explained there. */
    private List<Draft> model(ModelPages pages) {
        List<Draft> drafts = new ArrayList<>();
        for (String language : content.site().languages()) {
            Words words = content.words().get(language);
            Dossier own = pages.own(words);
            drafts.add(draft(own, language, Map.of()));
            Map<String, String> anchors =
                    new Explanations(own.publication(), words, later).anchors();
            for (Dossier dossier : pages.others(words)) {
                String way = Addresses.way(dossier.address(), own.address()) + "#";
                Map<String, String> elsewhere = new HashMap<>();
                anchors.forEach((id, anchor) -> elsewhere.put(id, way + anchor));
                drafts.add(draft(dossier, language, elsewhere));
            }
        }
        return drafts;
    }

    /**
     * @param elsewhere addresses of explanations on other pages, by the id of the figure
     */
    private Draft draft(Dossier dossier, String language, Map<String, String> elsewhere) {
        Words words = content.words().get(language);
        String path = language + "/" + dossier.address();
        Explanations explanations =
                new Explanations(dossier.publication(), words, later, elsewhere);
        boolean counted = !dossier.publication().figures().isEmpty();
        List<DossierPage.Section> sections = new ArrayList<>();
        for (Dossier.Section section : dossier.sections()) {
            sections.add(
                    new DossierPage.Section(
                            section.anchor(), section.heading(), new Markup(section.html())));
        }
        List<KeyFigure> keys = new ArrayList<>();
        for (Dossier.Key key : dossier.keys()) {
            keys.add(
                    new KeyFigure(
                            new Markup(key.value()),
                            new Markup(Html.escape(key.label())),
                            new Markup(Html.escape(key.note()))));
        }
        var all = explanations.all();
        var sheets = explanations.sheets();
        Leaf leaf =
                new Leaf(
                        path,
                        language,
                        dossier.title(),
                        Html.text(dossier.standfirst().replace("<br>", " ")),
                        frames.alternates(dossier.address()),
                        frames.trail(dossier.address(), language),
                        subjects.of(dossier, words),
                        explanations.sources().newest());
        DossierPage page =
                new DossierPage(
                        frames.of(leaf),
                        dossier.eyebrow(),
                        dossier.title(),
                        new Markup(dossier.standfirst()),
                        words.phrase("as-of", words.date(content.day())),
                        keys,
                        sections,
                        all,
                        sheets,
                        explanations.sources().entries(),
                        counted ? "figures.json" : "");
        return new Draft(
                leaf,
                "dossier.ftlh",
                page,
                counted
                        ? Optional.of(
                                FiguresJson.of(path, dossier.publication(), explanations, words))
                        : Optional.empty(),
                new TreeMap<>(Draft.files(path, dossier.publication().tables())),
                List.of());
    }
}
