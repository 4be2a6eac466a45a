package dev.docent.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class OnnxReaderTest {

    private static final OnnxReader READER = ReaderConfiguration.load(2);

    private static final String LIGHTHOUSE =
            "The lighthouse at Port Ellery was built in 1871 by Margaret Sloane. It stands 34 metres high.";

    @AfterAll
    static void close() throws Exception {
        READER.close();
    }

    private static String best(String question, String passage) {
        Reading reading = READER.read(question, List.of(passage)).getFirst();
        return passage.substring(
                reading.spans().getFirst().start(), reading.spans().getFirst().end());
    }

    @Test
    void findsTheWordsThatAnswer() {
        assertThat(best("When was the lighthouse built?", LIGHTHOUSE)).isEqualTo("1871");
        assertThat(best("Who built the lighthouse?", LIGHTHOUSE)).isEqualTo("Margaret Sloane");
        assertThat(best("How high is the lighthouse?", LIGHTHOUSE)).contains("34");
    }

    /// Both the title and the text below name who did it: the words from one to the other are no answer.
    @Test
    void wordsThatAnswerDoNotRunFromATitleIntoTheText() {
        String report = """
                Pakistan's arrest of airport suspect draws public thanks from Trump

                ISLAMABAD, 6 March 2025 - Pakistan has arrested Mohammad Sharifullah, the man it holds responsible for the
                attack of 2021 on American troops, and President Donald Trump has thanked the country in public.
                """;

        assertThat(best("Who arrested Sharifullah?", report)).isEqualTo("Pakistan");
    }

    /// With what the same arithmetic gives where sums of two products of bytes do not saturate (decision 23).
    @Test
    void scoresAreTheSameOnProcessorsThatLetProductsOfBytesOverflow() {
        String cold =
                "Below -10 °C the battery gives too little current and the recorder saves the take and switches off."
                        + " Warm it in an inside pocket for ten minutes.";
        String keys =
                "Every member of staff receives two hardware keys. Keep the second one at home, not in the same bag."
                        + " Codes by text message are not accepted, because a telephone number can be stolen.";

        double off = Stream.of(
                        off("Why does the recorder switch off in the cold?", cold, -2.36),
                        off("When do ferries leave?", LIGHTHOUSE, -18.91),
                        off("What joins Gwadar and Xinjiang?", keys, -14.29),
                        off("Who is Ding Xuexiang?", LIGHTHOUSE, -9.60))
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();

        assertThat(off).isLessThan(1.0);
    }

    private static double off(String question, String passage, double margin) {
        return Math.abs(READER.read(question, List.of(passage)).getFirst().margin() - margin);
    }

    @Test
    void prefersAPassageThatAnswersToOneThatDoesNot() {
        List<Reading> readings = READER.read(
                "When was the lighthouse built?",
                List.of("The ferry to Port Ellery leaves twice a day, and more often in summer.", LIGHTHOUSE));

        assertThat(readings.get(0).margin()).isNegative();
        assertThat(readings.get(1).margin()).isPositive();
    }

    @Test
    void countsCharactersAsJavaDoes() {
        String passage = "😀😀 Naïve – “quoted” 𝒳: the lighthouse was built in 1871.";

        assertThat(best("When was the lighthouse built?", passage)).isEqualTo("1871");
    }

    @Test
    void readsLongPassagesToTheirEnd() {
        String filler = "The road along the coast is narrow and bends at every farm. ".repeat(60);

        assertThat(best("When was the lighthouse built?", filler + LIGHTHOUSE)).isEqualTo("1871");
    }

    @Test
    void aPassageReadsTheSameWhateverElseIsRead() {
        Reading alone =
                READER.read("Who built the lighthouse?", List.of(LIGHTHOUSE)).getFirst();

        List<Reading> together =
                READER.read("Who built the lighthouse?", List.of("Nothing. ".repeat(90), LIGHTHOUSE, "Fog."));

        assertThat(together.get(1)).isEqualTo(alone);
    }

    @Test
    void aPassageWithoutWordsHasNoSpans() {
        assertThat(READER.read("Who?", List.of("  \n ")).getFirst().spans()).isEmpty();
    }

    @Test
    void manyThreadsMayReadAtATime() throws Exception {
        Reading alone =
                READER.read("Who built the lighthouse?", List.of(LIGHTHOUSE)).getFirst();
        Callable<Reading> work = () ->
                READER.read("Who built the lighthouse?", List.of(LIGHTHOUSE)).getFirst();

        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Future<Reading>> readings =
                    threads.invokeAll(IntStream.range(0, 32).mapToObj(_ -> work).toList());
            for (Future<Reading> reading : readings) {
                assertThat(reading.get()).isEqualTo(alone);
            }
        }
    }
}
