package dev.reckoner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccuracyTest {

    private static final String HEADER =
            "id,source,locator,date,model,accelerator,count,weights,kv,engine,engine_version,"
                    + "tp,pp,ep,dp,input_tokens,output_tokens,concurrency,metric,value,unit,"
                    + "licence,note\n";

    private static final String RUN = "llama-3.1-8b,nvidia-h100-sxm-80gb,1,bf16,,vllm,,1,1,,,";

    @TempDir Path folder;

    private Ran accuracy(String rows, String... more) throws IOException {
        Path file = folder.resolve("mine.csv");
        Files.writeString(file, HEADER + rows);
        String[] arguments = new String[2 + more.length];
        arguments[0] = "accuracy";
        arguments[1] = file.toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return Ran.run(arguments);
    }

    @Test
    void whatCanBeEstimatedIsComparedAndTheRestListedWithReasons() throws IOException {
        Ran ran =
                accuracy(
                        "mine/1,,,,"
                                + RUN
                                + "1024,256,8,tpot_ms,9,ms,,\n"
                                + "mine/2,,,,"
                                + RUN
                                + "1024,256,8,tpot_p99_ms,9,ms,,\n"
                                + "mine/3,,,,"
                                + RUN
                                + ",256,8,joules_per_token,1,J/token,,\n"
                                + "mine/4,,,,no-such,"
                                + RUN.substring(13)
                                + "1024,256,8,tpot_ms,9,ms,,\n");
        assertEquals(Exit.OK, ran.exit(), ran.err());
        assertTrue(ran.out().startsWith("2 of 4 measurements compared\n"), ran.out());
        assertTrue(ran.out().contains("not compared: a-percentile "), ran.out());
        assertTrue(ran.out().contains("not compared: unknown-model "), ran.out());
        assertTrue(ran.out().contains("it has 512 tokens."), ran.out());
    }

    @Test
    void aFileThatIsNotThereIsAMistakeOfUse() {
        Ran ran = Ran.run("accuracy", folder.resolve("none.csv").toString());
        assertEquals(Exit.USAGE, ran.exit());
        assertTrue(ran.err().startsWith("there is no file "), ran.err());
    }

    @Test
    void onlyModelsAndAcceleratorsAreHeldOut() throws IOException {
        Ran ran = accuracy("", "--held-out", "engine");
        assertEquals(new Ran(Exit.USAGE, "", "--held-out is model or accelerator\n"), ran);
    }

    @Test
    void aMistakeInTheTableIsToldAtItsPlace() throws IOException {
        Ran ran = accuracy("mine/1,,,," + RUN + "1024,256,8,speed,9,ms,,\n");
        assertEquals(Exit.CONTENT, ran.exit());
        assertTrue(ran.err().contains("mine.csv:2:"), ran.err());
    }
}
