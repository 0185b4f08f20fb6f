package dev.reckoner.catalogue.reading;

import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.problem.Problem;
import dev.reckoner.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A catalogue of one thing of each kind, without fault, and what one change to it gives rise to:
 * lines {@code sources.yaml:1:2 what | hint}, whose paths are below {@code content/catalogue/}.
 */
final class SmallCatalogue {

    static final String MODEL = "models/maker/small-1b.yaml";
    static final String CARD = "accelerators/maker/card-8gb.yaml";
    static final String ENGINE = "engines/server.yaml";
    static final String OFFERS = "offers/cloud.csv";
    static final String TOKENS = "token-prices/cloud.csv";
    static final String MEASUREMENTS = "measurements/lab.csv";
    static final String CALIBRATION = "calibration.yaml";

    private final Map<String, String> texts = new TreeMap<>();

    SmallCatalogue() {
        file(
                "sources.yaml",
                """
                - {id: paper, publisher: Maker, title: Paper, address: "https://a.example/p", date: 2025-01-02, licence: MIT, rank: vendor}
                - {id: press, publisher: News, title: Report, address: "https://a.example/n", licence: none-stated, rank: press}
                """);
        file("providers.yaml", "- {id: cloud, name: Cloud}\n");
        file(
                "precisions.yaml",
                """
                - id: bf16
                  name: BF16
                  bits: 16
                  sources:
                    - {source: paper, fields: [bits], checked_on: 2025-02-01}
                - id: q4
                  name: Q4
                  bits: 4.5
                  keeps: {norms: bf16, output-head: bf16}
                  sources:
                    - {source: paper, fields: [bits, keeps], checked_on: 2025-02-01}
                """);
        file(
                "assumptions.yaml",
                """
                - {id: visible-memory, value: 0.98, low: 0.97, high: 1.0, reason: {en: Seen, zh-Hans: 所见}}
                - {id: runtime-memory, value: 1.5 GB/device, low: 1, high: 4 GB/device, reason: {en: Seen}}
                - id: hours-per-month
                  value: 730 hours/month
                  reason: {en: A twelfth of a year}
                  sources: [{source: paper, locator: page 2, checked_on: 2025-02-02}]
                - {id: interconnect, value: 32 GB/s, reason: {en: Made up}}
                - {id: host-bandwidth, value: 80 GB/s, reason: {en: Made up}}
                - {id: power-share, value: 0.75, reason: {en: Made up}}
                - {id: power-busy, value: 0.2, reason: {en: Made up}}
                - {id: utilisation, value: 1, reason: {en: Made up}}
                - {id: stream-read, value: 1, reason: {en: Made up}}
                - {id: stream-unpack, value: 10 flop/byte, reason: {en: Made up}}
                - {id: stream-attention, value: 26, reason: {en: Made up}}
                - {id: stream-layer, value: 0.0001 second, reason: {en: Made up}}
                - {id: stream-hop, value: 0.0002 second, reason: {en: Made up}}
                - {id: stream-prompt, value: 2.5, reason: {en: Made up}}
                - {id: stream-spread, value: 1, reason: {en: Made up}}
                - {id: mfu, value: 0.28, reason: {en: Made up}}
                - {id: upkeep-share, value: 0.2 /year, reason: {en: Made up}}
                - {id: optimiser-memory, value: 12, reason: {en: Made up}}
                - {id: lora-share, value: 0.005, reason: {en: Made up}}
                - {id: step-tokens, value: 4096 tokens, reason: {en: Made up}}
                - {id: fine-tuning-tokens, value: 50000000 tokens, reason: {en: Made up}}
                - {id: fine-tuning-mfu, value: 0.31, reason: {en: Made up}}
                """);
        file(
                "claims.yaml",
                """
                - id: small-claim
                  who: Maker
                  quote: It is small.
                  date: 2025-03
                  source: paper
                  about: [small-1b, card-8gb]
                  unchecked: {en: Small is no number., zh-Hans: 小不是一个数。}
                """);
        file(
                ENGINE,
                """
                id: server
                name: Server
                memory_fraction: 0.9
                pool: of-free
                window_layers: charged-in-full
                kv_default: fp8-for-fp8
                sources:
                  - {source: paper, fields: [memory_fraction, pool, window_layers, kv_default], checked_on: 2025-02-01}
                """);
        file(
                MODEL,
                """
                id: small-1b
                name: Small 1B
                vendor: Maker
                released: 2025-01-02
                licence: MIT
                parameters: {count: 1000000000, kind: nominal}
                hidden_size: 2048
                vocabulary: 32000
                tied_embeddings: false
                context_window: 8192
                native_precision: bf16
                attention: {kind: grouped-query, heads: 32, kv_heads: 8, head_dim: 64}
                layers:
                  - {count: 12, window: 1024}
                  - {count: 4}
                feed_forward: {size: 8192}
                sources:
                  - {source: press, fields: [licence, released], checked_on: 2025-02-03}
                  - {source: paper, fields: [released, parameters, hidden_size, vocabulary, tied_embeddings, context_window, native_precision, attention, layers, feed_forward], locator: page 1, checked_on: 2025-02-01}
                """);
        file(
                CARD,
                """
                id: card-8gb
                name: Card
                full_name: Maker Card 8 GB
                vendor: Maker
                kind: desktop-gpu
                memory: 8 GiB
                memory_bandwidth: 400 GB/s
                dense_tflops: {fp16: 20}
                power: 200 W
                per_node: 2
                generation: ampere
                interconnect: 32 GB/s
                sources:
                  - {source: paper, fields: [generation, interconnect, memory, memory_bandwidth, dense_tflops, power], checked_on: 2025-02-01}
                """);
        file(
                OFFERS,
                """
                instance,region,terms,accelerator,count,sold_by,usd_per_hour,valid_from,valid_to,observed,source,locator,note
                big,west,on-demand,card-8gb,2,instance,3.5,2025-01-01,2025-02-01,2025-01-01;2025-01-05,paper,row 1,
                big,west,on-demand,card-8gb,2,instance,3.25,2025-02-01,,2025-02-01,paper,row 2,
                one,,spot,card-8gb,1,device,0.5,2025-01-01,,2025-01-01;2025-03-04,paper,row 3,
                """);
        file(
                TOKENS,
                """
                name,api_model,model,input,cached_input,output,context_up_to,valid_from,valid_to,observed,source,locator,note
                small,maker/small,small-1b,0.5,,1.5,8192,2025-01-01,2025-02-01,2025-01-01,paper,row 1,
                small,maker/small,small-1b,0,0,1,,2025-02-01,,2025-02-01,paper,row 2,
                """);
        file(
                MEASUREMENTS,
                """
                id,source,locator,date,model,accelerator,count,weights,kv,engine,engine_version,tp,pp,ep,dp,input_tokens,output_tokens,concurrency,metric,value,unit,licence,note,arrival_rate
                lab/1,paper,row 1,2025-02,small-1b,card-8gb,2,q4,native,server,1.2,2,1,,,1024,128.5,8,tpot_p90_ms,20.5,ms,MIT,tuned,
                lab/2,paper,row 2,,small-1b,,,,,,,,,,,,,,file_size,2,GiB,MIT,,
                """);
    }

    /** Puts in what only a catalogue with measurements that were fitted has. */
    SmallCatalogue calibrated() {
        return file(
                CALIBRATION,
                """
                fitted_on: 2025-02-01
                measurements: 40
                coefficients:
                  - {id: dense-read-coefficient, value: 1.02, unit: none}
                  - {id: layer-starts-coefficient, value: 3.2e-6, unit: second}
                spreads:
                  - {distance: same-model, metric: ttft_ms, low: 0.8, high: 1.3, measurements: 12}
                errors:
                  - {data: lab, split: models, metric: tpot_p90_ms, rows: 30, median: 0.1, p90: 0.3, bias: -0.02, coverage: 0.8}
                rejected:
                  no-length: {rows: 2, examples: [lab/1, lab/2]}
                neighbours:
                  - [server, ampere, 8.03026e9, 2, 1024, 128.5, 8, 0.97, 3]
                  - [server, hopper, 8.03026e9, 1, 1024, 128.5, 8, 1.1, 1]
                """);
    }

    /** Puts a file in. */
    SmallCatalogue file(String path, String text) {
        texts.put(Kind.FOLDER + path, text);
        return this;
    }

    /** Puts in a file's text once more. */
    SmallCatalogue copy(String from, String to) {
        return file(to, texts.get(Kind.FOLDER + from));
    }

    /** The paths of all files. */
    List<String> paths() {
        return texts.keySet().stream().map(path -> path.substring(Kind.FOLDER.length())).toList();
    }

    String text(String path) {
        return texts.get(Kind.FOLDER + path);
    }

    /** Takes a file out. */
    SmallCatalogue without(String path) {
        texts.remove(Kind.FOLDER + path);
        return this;
    }

    /** Changes a passage that stands in a file. */
    SmallCatalogue change(String path, String from, String to) {
        String text = texts.get(Kind.FOLDER + path);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(path + " has no " + from);
        }
        return file(path, text.replace(from, to));
    }

    /** A line at the end of a file. */
    SmallCatalogue line(String path, String line) {
        return file(path, texts.get(Kind.FOLDER + path) + line + "\n");
    }

    /** What is wrong. */
    String told() {
        Problems problems = new Problems();
        Optional<Catalogue> catalogue = CatalogueReader.read(texts, problems);
        if (catalogue.isPresent() == problems.stopPublishing()) {
            throw new IllegalStateException("a catalogue comes exactly when nothing is wrong");
        }
        return lines(problems.errors());
    }

    /** What editors are warned of. */
    String warned() {
        Problems problems = new Problems();
        CatalogueReader.read(texts, problems);
        return lines(problems.warnings());
    }

    private static String lines(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.place() + " " + problem.what() + hint(problem))
                .map(line -> line.replace(Kind.FOLDER, ""))
                .collect(Collectors.joining("\n"));
    }

    private static String hint(Problem problem) {
        return problem.hint().isEmpty() ? "" : " | " + problem.hint();
    }

    /** The catalogue, when nothing is wrong. */
    Catalogue read() {
        return CatalogueReader.read(texts, new Problems()).orElseThrow();
    }
}
