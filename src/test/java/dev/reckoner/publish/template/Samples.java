package dev.reckoner.publish.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.reckoner.publish.page.ArticlePage;
import dev.reckoner.publish.page.Cite;
import dev.reckoner.publish.page.Explanation;
import dev.reckoner.publish.page.Explanation.Input;
import dev.reckoner.publish.page.Explanation.Rejected;
import dev.reckoner.publish.page.Frame;
import dev.reckoner.publish.page.Head;
import dev.reckoner.publish.page.IndexPage;
import dev.reckoner.publish.page.KeyFigure;
import dev.reckoner.publish.page.LanguagePage;
import dev.reckoner.publish.page.Link;
import dev.reckoner.publish.page.ListPage;
import dev.reckoner.publish.page.Markup;
import dev.reckoner.publish.page.MenuEntry;
import dev.reckoner.publish.page.RedirectPage;
import dev.reckoner.publish.page.Revision;
import dev.reckoner.publish.page.Sheet;
import dev.reckoner.publish.page.SourceEntry;
import dev.reckoner.publish.page.Teaser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Full pages in both languages; their numbers are invented. */
record Samples(String language) {

    static final Samples EN = new Samples("en");
    static final Samples ZH = new Samples("zh-Hans");

    private static final String FORMULA =
            "<math><mi>%s</mi><mo>=</mo><mo>⌈</mo><mfrac>"
                    + "<mi>%s</mi><mi>%s</mi></mfrac><mo>⌉</mo><mo>×</mo>"
                    + "<mi>%s</mi><mo>×</mo><mi>%s</mi></math>";
    private static final String WORKED =
            "<math><mo>=</mo><mo>⌈</mo><mfrac><mn>16</mn><mn>8</mn></mfrac>"
                    + "<mo>⌉</mo><mo>×</mo><mn>98.32</mn><mo>×</mo><mn>730</mn><mo>=</mo>"
                    + "<mn>143,547.20</mn></math>";

    /** English or Chinese. */
    String say(String english, String chinese) {
        return language.equals("en") ? english : chinese;
    }

    Map<String, String> words() {
        try {
            Path file = Path.of("content", "words", language + ".yaml");
            JsonNode words = new YAMLMapper().readTree(file.toFile()).get("interface");
            Map<String, String> byKey = new TreeMap<>();
            words.properties().forEach(word -> byKey.put(word.getKey(), word.getValue().asText()));
            return byKey;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Frame frame() {
        Link english = new Link("English", "en-article.html", say("", "en"));
        Link chinese = new Link("中文", "zh-Hans-article.html", say("zh-Hans", ""));
        List<MenuEntry> navigation =
                List.of(
                        new MenuEntry(say("Articles", "文章"), "#", "true"),
                        new MenuEntry(say("Models", "模型"), "#", ""),
                        new MenuEntry(say("Hardware", "硬件"), "#", ""),
                        new MenuEntry(say("Claims", "求证"), "#", ""),
                        new MenuEntry(say("Calculator", "计算器"), "#", ""),
                        new MenuEntry(say("Search", "搜索"), "#", ""));
        return new Frame(
                language,
                "",
                say("Reckoner", "算账"),
                say("A rack, not a laptop", "一整柜机器"),
                say("What the biggest open models cost.", "最大的开源模型要花多少钱。"),
                head(),
                "site.css",
                "page.js",
                new Link(say("Home", "首页"), language + "-index.html", ""),
                "#",
                navigation,
                navigation,
                List.of(english, chinese),
                List.of(new Link(say("Home", "首页"), language + "-index.html", "")),
                say("CC BY 4.0", "CC BY 4.0"),
                words());
    }

    private Head head() {
        return new Head(
                "",
                "https://example.org/" + language + "/articles/rack/",
                List.of(
                        new Link("", "en-article.html", "en"),
                        new Link("", "zh-Hans-article.html", "zh-Hans")),
                "feed.xml",
                "index.md",
                "icon.svg",
                "apple-touch-icon.png",
                "site.webmanifest",
                "#ffffff",
                "#000000",
                List.of(new Head.Property("og:type", "article")),
                new Markup("<script type=\"application/ld+json\">{}</script>"));
    }

    ArticlePage article(int explanations) {
        return new ArticlePage(
                frame(),
                "",
                List.of(),
                new Markup(title()),
                other(this).title(),
                other(this).language,
                new Markup(
                        say(
                                "Llama 3.1 405B as published needs "
                                        + figure("16 H100s")
                                        + ": two AWS p5 instances, "
                                        + figure("$143,547")
                                        + " a month at the prices of May 2025. Gemma 3 27B does run"
                                        + " on one GPU, as Google said.",
                                "按发布时的精度，Llama 3.1 405B需要"
                                        + figure("16张H100")
                                        + "：两台AWS p5，按2025年5月的价格每月"
                                        + figure("143,547美元")
                                        + "。Gemma 3 27B确实能在一张卡上运行，谷歌没有说错。")),
                say("10 May 2025", "2025年5月10日"),
                "2025-05-10",
                say("Reckoner desk", "算账编辑部"),
                say("Prices as of 10 May 2025", "价格截至2025年5月10日"),
                say("one of the prices used has changed since", "所用价格此后有1个已变"),
                say("9 min", "阅读约9分钟"),
                say("58 numbers, all explained", "58个数字，逐一说明"),
                keyFigures(),
                IntStream.rangeClosed(1, 3)
                        .mapToObj(i -> new Link(say("The bill", "账单"), "#how", ""))
                        .toList(),
                new Markup(resource("body-" + language + ".html")),
                IntStream.rangeClosed(1, explanations).mapToObj(this::explanation).toList(),
                sheets(),
                sources(),
                List.of(new Link(say("Memory", "显存"), "#", "")),
                List.of(
                        new Revision(
                                say("1 June 2025", "2025年6月1日"),
                                "2025-06-01",
                                new Markup(say("A price was mended.", "更正了一个价格。")))),
                say("Text and our own data: CC BY 4.0.", "文字和本站数据：CC BY 4.0。"),
                "figures.json",
                new Cite("Reckoner: A rack.", "@misc{rack}"),
                teasers(),
                teasers().subList(0, 1),
                teasers().subList(1, 2));
    }

    IndexPage index() {
        Teaser lead =
                new Teaser(
                        title(),
                        "",
                        language + "-article.html",
                        other(this).title(),
                        other(this).language,
                        say("What it costs", "成本"),
                        say("10 May 2025", "2025年5月10日"),
                        "2025-05-10",
                        new Markup(
                                say(
                                        "Two instances, 143,547 dollars a month.",
                                        "两台整机，每月143,547美元。")));
        return new IndexPage(
                frame(),
                say("What language models cost, worked out", "大语言模型的账，一笔一笔算"),
                say("Every number explains itself.", "每个数字都能说明自己从哪里来。"),
                lead,
                keyFigures().subList(0, 4),
                new Markup("<figure class=\"chart\"></figure>"),
                teasers().get(1),
                keyFigures().subList(4, 8),
                List.of(new IndexPage.Shelf(all(), say("3 articles", "3篇文章"), teasers())),
                all());
    }

    private Link all() {
        return new Link(say("Claims", "求证"), "#", "");
    }

    ListPage list() {
        return new ListPage(
                frame(),
                say("Category", "分类"),
                say("Claims", "求证"),
                say("What was promised.", "当初的承诺。"),
                say("3 articles", "3篇文章"),
                List.of(new ListPage.Group("2025", teasers())),
                List.of(
                        new ListPage.Topics(
                                say("Topic", "话题"),
                                List.of(new ListPage.Topic(say("Memory", "内存"), "#", "2")))),
                List.of(new ListPage.Step("next", say("Older", "较早"), "#")));
    }

    RedirectPage redirect() {
        Link target = new Link(title(), language + "-article.html", "");
        return new RedirectPage(frame(), target, "https://example.org/");
    }

    LanguagePage choice() {
        return new LanguagePage(frame());
    }

    private static Samples other(Samples one) {
        return one.equals(EN) ? ZH : EN;
    }

    private String title() {
        return say(
                "Running the biggest open models in full takes a rack, not a laptop",
                "把最大的开源模型完整跑起来，要的是一整柜机器，不是一台笔记本");
    }

    private static String figure(String value) {
        return "<a class=\"figure\" href=\"#why-00000001\"><data value=\"1\">"
                + value
                + "</data></a>";
    }

    private KeyFigure key(String value, String label, String note) {
        return new KeyFigure(new Markup(figure(value)), new Markup(label), new Markup(note));
    }

    private List<KeyFigure> keyFigures() {
        return List.of(
                key(
                        "16",
                        say(
                                "H100s for Llama 3.1 405B in BF16, one user",
                                "单用户以BF16运行Llama 3.1 405B所需的H100"),
                        ""),
                key(
                        say("$98.32", "98.32美元"),
                        say("an hour for eight of them on AWS p5", "AWS p5（8张H100）每小时"),
                        say("since June 2025: $55.04", "2025年6月起：55.04美元")),
                key(
                        say("$143,547", "143,547美元"),
                        say("a month, rented by the hour", "按小时租用，每月"),
                        ""),
                key("9,570", say("plates of spaghetti, at 15 dollars a plate", "盘意面，每盘15美元"), ""),
                key("811.7 GB", say("weights in BF16", "BF16权重"), ""),
                key("24", say("H100s for DeepSeek-R1 in BF16", "以BF16运行DeepSeek-R1所需的H100"), ""),
                key("1", say("H100 for Gemma 3 27B", "Gemma 3 27B所需的H100"), ""),
                key(
                        say("2.9 times", "2.9倍"),
                        say("the rent of the largest against the smallest", "最大与最小模型租金之比"),
                        ""));
    }

    private Explanation explanation(int number) {
        String formula =
                String.format(
                        FORMULA,
                        say("rent", "月租"),
                        say("accelerators", "加速卡数"),
                        say("per instance", "每台卡数"),
                        say("price", "每小时价格"),
                        say("hours", "小时数"));
        boolean computed = number % 3 != 0;
        return new Explanation(
                String.format("why-%08x", number),
                say("Monthly rent", "月租"),
                "Llama 3.1 405B · BF16",
                say("$143,547", "143,547美元"),
                say("$143,547.20", "143,547.20美元"),
                number == 1 ? say("120,000 to 160,000", "120,000至160,000") : "",
                say("Whole instances, rented by the hour, running all month.", "整机按小时租用，全月运行。"),
                computed ? new Markup(formula) : Markup.NONE,
                computed ? new Markup(WORKED) : Markup.NONE,
                computed ? inputs() : List.of(),
                computed ? List.of() : inputs().subList(1, 2),
                number == 2 ? rejected() : List.of());
    }

    private List<Input> inputs() {
        return List.of(
                new Input(
                        say("Accelerators", "加速卡数"),
                        "#why-00000002",
                        "16",
                        "computed",
                        say("computed", "计算"),
                        "",
                        "",
                        "",
                        "",
                        "",
                        ""),
                new Input(
                        say("Price of p5.48xlarge", "p5.48xlarge价格"),
                        "",
                        say("$98.32/h", "98.32美元/时"),
                        "given",
                        say("given", "已知"),
                        "",
                        "",
                        say("AWS price list", "AWS价目表"),
                        "",
                        "#src-aws",
                        say("28 April 2025", "2025年4月28日")),
                new Input(
                        say("Hours in a month", "每月小时数"),
                        "",
                        "730",
                        "assumed",
                        say("assumed", "假定"),
                        say("8,760 ÷ 12; always on", "8,760 ÷ 12；不停机"),
                        "",
                        "",
                        "",
                        "",
                        ""));
    }

    private List<Rejected> rejected() {
        return List.of(
                new Rejected(
                        "11 × H100",
                        say(
                                "128 heads do not divide by 11; 12 do not either",
                                "128个注意力头不能被11整除，12也不行")),
                new Rejected(
                        "8 × H100", say("weights exceed the memory by 172 GB", "权重超出显存172 GB")));
    }

    private List<Sheet> sheets() {
        return List.of(
                new Sheet(
                        "sums-rent",
                        say("Hourly rent", "每小时租金"),
                        say("The price of all machines.", "全部整机的价格。"),
                        List.of(
                                new Sheet.Part(
                                        new Markup("<math><mi>x</mi></math>"),
                                        List.of(
                                                new Sheet.Column(
                                                        say("Machines", "整机"),
                                                        "#sums-rent",
                                                        say("computed", "计算"))),
                                        List.of(
                                                new Sheet.Row(
                                                        "why-row",
                                                        "Llama 3.1 405B",
                                                        List.of(new Sheet.Cell("2", "#src-aws")),
                                                        "196.64",
                                                        "190 to 200",
                                                        say("a remark", "备注"),
                                                        "")),
                                        List.of(
                                                new Explanation.Rejected(
                                                        "8 × H100", say("too small", "太小")))))));
    }

    private List<SourceEntry> sources() {
        return List.of(
                new SourceEntry(
                        "src-aws",
                        "Amazon Web Services",
                        say("EC2 on-demand price list", "EC2按需实例价目表"),
                        "",
                        "https://aws.amazon.com/ec2/pricing/on-demand/",
                        say("28 April 2025", "2025年4月28日"),
                        say("checked 2025-04-28", "2025-04-28核对"),
                        "",
                        say("official", "官方")),
                new SourceEntry(
                        "src-llama",
                        "Meta",
                        "Llama 3.1 405B config.json",
                        say("", "en"),
                        "https://huggingface.co/meta-llama/Llama-3.1-405B",
                        say("1 May 2025", "2025年5月1日"),
                        say("checked 2025-05-01", "2025-05-01核对"),
                        "Llama 3.1 Community Licence",
                        say("vendor", "厂商")));
    }

    private List<Teaser> teasers() {
        String category = say("Claims", "求证");
        return List.of(
                new Teaser(
                        say("One GPU, one laptop: checking what was promised", "一张卡、一台笔记本：逐条核对"),
                        "",
                        "#",
                        say("一张卡、一台笔记本：逐条核对", "One GPU, one laptop: checking what was promised"),
                        other(this).language,
                        category,
                        say("12 May 2025", "2025年5月12日"),
                        "2025-05-12",
                        new Markup(
                                say(
                                        "Sixty-four claims, their conditions, and what the sums"
                                                + " say.",
                                        "六十四条说法、各自的条件，以及算出来的结果。"))),
                new Teaser(
                        say("Buy, rent or call an API", "买、租，还是调用API"),
                        "",
                        "#",
                        say("买、租，还是调用API", "Buy, rent or call an API"),
                        other(this).language,
                        category,
                        say("14 May 2025", "2025年5月14日"),
                        "2025-05-14",
                        new Markup(
                                say(
                                        "Where the lines cross, and where they are too close to"
                                                + " call.",
                                        "三条线在哪里相交，又在哪里难分高下。"))),
                new Teaser(
                        say("The rest of the bill", "账单的其余部分"),
                        "",
                        "#",
                        say("账单的其余部分", "The rest of the bill"),
                        other(this).language,
                        category,
                        say("16 May 2025", "2025年5月16日"),
                        "2025-05-16",
                        new Markup(say("Electricity, cooling, people.", "电费、冷却、人手。"))));
    }

    private static String resource(String name) {
        try (InputStream in = Samples.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
