package dev.reckoner.throughput;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.catalogue.Measurement;
import dev.reckoner.catalogue.reading.MeasurementFiles;
import dev.reckoner.problem.Problems;
import dev.reckoner.throughput.Comparison.Result;
import dev.reckoner.workload.Facts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Single published figures of tables that are not ours to republish. */
class SingleFiguresTest {

    private static final String HEADER =
            "id,source,locator,date,model,accelerator,count,weights,kv,engine,engine_version,"
                    + "tp,pp,ep,dp,input_tokens,output_tokens,concurrency,metric,value,unit,"
                    + "licence,note\n";

    /**
     * Llama 3 8B: accelerator, weights, tokens a second of an answer of 1,024. Xiongjie Dai, <a
     * href="https://github.com/XiongjieDai/GPU-Benchmarks-on-LLM-Inference/blob/aa72e0e/README.md">GPU
     * benchmarks on LLM inference</a>, 2024.
     */
    private static final String ALONE =
            """
            nvidia-rtx-3070,q4_k_m,70.94
            nvidia-rtx-3080,q4_k_m,106.4
            nvidia-rtx-3080-ti,q4_k_m,106.71
            nvidia-rtx-4080,q4_k_m,106.22
            nvidia-rtx-4080,fp16,40.29
            nvidia-rtx-4090,q4_k_m,127.74
            nvidia-rtx-4000-ada,q4_k_m,58.59
            nvidia-rtx-4000-ada,fp16,20.85
            nvidia-rtx-5000-ada,q4_k_m,89.87
            nvidia-rtx-a6000-48gb,q4_k_m,102.22
            nvidia-rtx-a6000-48gb,fp16,40.25
            nvidia-a40-48gb,q4_k_m,88.95
            nvidia-l40s-48gb,q4_k_m,113.6
            nvidia-l40s-48gb,fp16,43.42
            nvidia-a100-pcie-80gb,q4_k_m,138.31
            nvidia-h100-pcie-80gb,q4_k_m,144.49
            nvidia-h100-pcie-80gb,fp16,67.79
            apple-m1,q4_k_m,9.72
            apple-m1-max,q4_k_m,34.49
            apple-m2-ultra,q4_k_m,76.28
            """;

    /**
     * Model, accelerator, how many, weights, tokens of an answer, requests at once, joules a token.
     * <a href="https://github.com/ml-energy/leaderboard">ML.ENERGY Leaderboard v3</a>, 2026, every
     * second run of H100s and B200s under vLLM.
     */
    private static final String ENERGY =
            """
            qwen3-8b,nvidia-b200-sxm-180gb,1,bf16,638.7,7.95,0.4304
            qwen3-8b,nvidia-b200-sxm-180gb,1,bf16,657.7,127.68,0.08201
            qwen3-8b,nvidia-h100-sxm-80gb,1,bf16,646.6,7.97,0.44402
            qwen3-8b,nvidia-h100-sxm-80gb,1,bf16,641.4,127.8,0.09662
            gemma-3-27b,nvidia-b200-sxm-180gb,1,bf16,512.3,31.78,0.48832
            gemma-3-27b,nvidia-h100-sxm-80gb,1,bf16,512.0,7.96,1.54521
            gemma-3-27b,nvidia-h100-sxm-80gb,1,bf16,518.5,29.81,0.59328
            gemma-3-27b,nvidia-h100-sxm-80gb,2,bf16,514.1,31.94,0.62102
            gemma-3-27b,nvidia-h100-sxm-80gb,2,bf16,714.3,186.99,0.28952
            llama-3.1-70b,nvidia-b200-sxm-180gb,2,bf16,345.7,63.77,0.69708
            llama-3.1-70b,nvidia-b200-sxm-180gb,2,bf16,350.8,2041.93,0.18867
            llama-3.1-70b,nvidia-h100-sxm-80gb,4,bf16,357.5,95.73,0.64776
            gpt-oss-120b,nvidia-b200-sxm-180gb,1,mxfp4,1746.6,7.99,0.48589
            gpt-oss-120b,nvidia-b200-sxm-180gb,1,mxfp4,1832.4,511.82,0.05527
            gpt-oss-120b,nvidia-b200-sxm-180gb,2,mxfp4,1565.6,8.0,0.62772
            gpt-oss-120b,nvidia-b200-sxm-180gb,2,mxfp4,1673.1,511.88,0.0816
            gpt-oss-120b,nvidia-h100-sxm-80gb,1,mxfp4,1780.7,7.99,0.68408
            gpt-oss-120b,nvidia-h100-sxm-80gb,1,mxfp4,1757.9,31.99,0.37591
            gpt-oss-120b,nvidia-h100-sxm-80gb,2,mxfp4,1760.2,8.0,0.78192
            gpt-oss-120b,nvidia-h100-sxm-80gb,2,mxfp4,1731.2,383.91,0.13548
            """;

    private static List<Comparison> compared(String rows) {
        Problems problems = new Problems();
        List<Measurement> measurements = MeasurementFiles.read("rows", HEADER + rows, problems);
        assertEquals(List.of(), problems.errors());
        Comparisons comparisons =
                new Comparisons(
                        Facts.CATALOGUE, any -> Facts.CATALOGUE.calibration().orElseThrow());
        List<Comparison> compared = new ArrayList<>();
        for (Measurement measurement : measurements) {
            compared.add(((Result.Compared) comparisons.of(measurement)).comparison());
        }
        return compared;
    }

    private static double error(List<Comparison> compared, double share) {
        return Quantile.of(
                compared.stream().mapToDouble(c -> Math.abs(c.error())).toArray(), share);
    }

    @Test
    void oneConversationUnderLlamaCppRunsAsFastAsEstimated() {
        StringBuilder rows = new StringBuilder();
        int id = 0;
        for (String line : ALONE.lines().toList()) {
            String[] cell = line.split(",");
            rows.append(id++).append(",,,,llama-3-8b,").append(cell[0]).append(",1,");
            rows.append(cell[1]).append(",,llama.cpp,,1,1,1,1,0,1024,1,output_tokens_per_s,");
            rows.append(cell[2]).append(",tokens/s,,\n");
        }
        List<Comparison> compared = compared(rows.toString());
        assertEquals(20, compared.size());
        assertTrue(error(compared, 0.5) <= 0.10, "median " + error(compared, 0.5));
        assertTrue(error(compared, 0.9) <= 0.25, "p90 " + error(compared, 0.9));
    }

    @Test
    void aTokenTakesAsMuchEnergyAsEstimated() {
        StringBuilder rows = new StringBuilder();
        int id = 0;
        for (String line : ENERGY.lines().toList()) {
            String[] cell = line.split(",");
            rows.append(id++).append(",,,,").append(cell[0]).append(',').append(cell[1]);
            rows.append(',').append(cell[2]).append(',').append(cell[3]).append(",,vllm,,");
            rows.append(cell[2]).append(",,1,1,,").append(cell[4]).append(',').append(cell[5]);
            rows.append(",joules_per_token,").append(cell[6]).append(",J/token,,\n");
        }
        List<Comparison> compared = compared(rows.toString());
        assertEquals(20, compared.size());
        assertTrue(error(compared, 0.5) <= 0.20, "median " + error(compared, 0.5));
    }
}
