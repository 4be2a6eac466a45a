package dev.docent.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A run in a made-up time: files of very different sizes, of which some kinds hold much text and others
/// little.
class EstimateTest {

    private static final int THREADS = 2;
    private static final double SECONDS_A_CHARACTER = 0.000_05;

    private record File(String name, long bytes, long characters) {}

    /// @param second when it is done
    private record InHand(File file, double second) {}

    private record Said(double at, double remaining) {}

    private static final long MOST_CHARACTERS = 500_000;

    private final Estimate estimate = new Estimate(MOST_CHARACTERS);
    private final List<Said> said = new ArrayList<>();

    private static Instant at(double second) {
        return Instant.EPOCH.plusNanos(Math.round(second * 1e9));
    }

    private static List<File> files(Random random) {
        String[] kinds = {"md", "html", "pdf", "docx"};
        double[] charactersAByte = {1, 0.3, 0.02, 0.1};
        var files = new ArrayList<File>();
        for (int i = 0; i < 600; i++) {
            int kind = random.nextInt(kinds.length);
            double characters = Math.min(400_000, 4_000 * Math.exp(1.2 * random.nextGaussian()));
            double noise = Math.exp(0.25 * random.nextGaussian());
            files.add(new File(
                    "f%03d.%s".formatted(i, kinds[kind]),
                    Math.round(characters / charactersAByte[kind] * noise),
                    Math.round(characters)));
        }
        return files;
    }

    /// @return how long it took in the end
    private double run(List<File> files) {
        files.forEach(file -> estimate.expect(file.name(), file.bytes()));
        var inHand = new PriorityQueue<InHand>(Comparator.comparingDouble(InHand::second));
        double now = 0;
        for (File file : files) {
            if (inHand.size() == THREADS) {
                now = finish(inHand);
            }
            estimate.begin(file.name(), at(now));
            inHand.add(new InHand(file, now + THREADS * SECONDS_A_CHARACTER * file.characters()));
        }
        while (!inHand.isEmpty()) {
            now = finish(inHand);
        }
        return now;
    }

    private double finish(PriorityQueue<InHand> inHand) {
        InHand done = inHand.remove();
        double now = done.second();
        estimate.end(
                done.file().name(), done.file().characters(), 0, done.file().characters() < MOST_CHARACTERS, at(now));
        estimate.remaining(at(now)).ifPresent(left -> said.add(new Said(now, left.toMillis() / 1_000.0)));
        return now;
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void afterTheFirstTenthTheTimeLeftProvesTrueWithinAQuarter(long seed) {
        double whole = run(files(new Random(seed)));

        assertProvedTrue(whole);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2})
    void filesThatNeedNotBeReadTakeNoTime(long seed) {
        List<File> files = files(new Random(seed));
        for (int i = 0; i < 5_000; i++) {
            estimate.expect("same%d.md".formatted(i), 1_000_000);
        }
        for (int i = 0; i < 5_000; i++) {
            estimate.skip("same%d.md".formatted(i));
        }

        double whole = run(files);

        Said middle = said.get(said.size() / 2);
        assertThat(Duration.ofMillis(Math.round(1_000 * middle.remaining())))
                .isCloseTo(
                        Duration.ofMillis(Math.round(1_000 * (whole - middle.at()))),
                        Duration.ofMillis(Math.round(250 * (whole - middle.at()))));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void aHugeFileCountsForNoMoreThanIsKeptOfIt(long seed) {
        List<File> files = files(new Random(seed));
        files.add(files.size() / 2, new File("huge.md", 500_000_000, MOST_CHARACTERS));

        double whole = run(files);

        assertProvedTrue(whole);
    }

    @Test
    void ofASingleFileTheTimeLeftIsToldByHowFarItIs() {
        estimate.expect("huge.txt", 500_000_000);
        estimate.begin("huge.txt", at(0));
        for (int second = 5; second < 100; second++) {
            estimate.advance("huge.txt", MOST_CHARACTERS, (second - 4) / 96.0, at(second));
            double now = second;
            estimate.remaining(at(second)).ifPresent(left -> said.add(new Said(now, left.toMillis() / 1_000.0)));
        }

        assertProvedTrue(100);
    }

    /// One file after the other, as what lies within a file is taken in.
    private double runWithin(String archive, List<File> files, double unpacking) {
        estimate.expect(archive, files.stream().mapToLong(File::bytes).sum() / 3);
        estimate.begin(archive, at(0));
        estimate.open(
                archive, files.stream().collect(Collectors.toMap(file -> archive + "!/" + file.name(), File::bytes)));
        double now = unpacking;
        for (File file : files) {
            String name = archive + "!/" + file.name();
            estimate.begin(name, at(now));
            now += SECONDS_A_CHARACTER * file.characters();
            estimate.end(name, file.characters(), 0, true, at(now));
            double at = now;
            estimate.remaining(at(now)).ifPresent(left -> said.add(new Said(at, left.toMillis() / 1_000.0)));
        }
        estimate.end(archive, 10_000, files.stream().mapToLong(File::characters).sum(), true, at(now));
        return now;
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void ofASingleArchiveTheTimeLeftIsToldByWhatLiesWithin(long seed) {
        double whole = runWithin("mails.mbox", files(new Random(seed)), 3);

        assertProvedTrue(whole);
        assertThat(estimate.remaining(at(whole + 1))).isEmpty();
    }

    @Test
    void whatIsNotTakenOutOfAnArchiveIsNotWaitedFor() {
        estimate.expect("a.zip", 1_000);
        estimate.begin("a.zip", at(0));
        estimate.open("a.zip", Map.of("a.zip!/b.md", 1_000L, "a.zip!/c.zip", 1_000L));
        estimate.open("a.zip!/c.zip", Map.of("a.zip!/c.zip!/d.md", 1_000L));
        estimate.end("a.zip!/b.md", 1_000, 0, true, at(10));

        estimate.skip("a.zip");

        assertThat(estimate.remaining(at(11))).isEmpty();
    }

    @Test
    void whatAFileInHandTurnedOutToHoldCountsAtOnce() {
        estimate.expect("usual.pdf", 100_000);
        estimate.expect("dense.pdf", 100_000);
        estimate.begin("usual.pdf", at(0));
        estimate.end("usual.pdf", 10_000, 0, true, at(10));
        estimate.begin("dense.pdf", at(10));

        estimate.advance("dense.pdf", 90_000, 0, at(11));

        assertThat(estimate.remaining(at(11)))
                .hasValueSatisfying(
                        left -> assertThat(left).isBetween(Duration.ofSeconds(75), Duration.ofSeconds(105)));
    }

    @Test
    void presentationsAreExpectedToHoldLessTextThanTextsOfTheirSize() {
        estimate.expect("a.md", 10_000);
        estimate.expect("slides.pptx", 1_000_000);
        estimate.begin("a.md", at(0));

        estimate.end("a.md", 10_000, 0, true, at(10));

        assertThat(estimate.remaining(at(10)))
                .hasValueSatisfying(left -> assertThat(left).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(50)));
    }

    @Test
    void aFewWordsTellNothingOfTheRest() {
        estimate.expect("small.md", 40);
        estimate.expect("large.pdf", 9_000_000);
        estimate.begin("small.md", at(0));
        estimate.end("small.md", 40, 0, true, at(10));

        assertThat(estimate.remaining(at(11))).isEmpty();
    }

    private void assertProvedTrue(double whole) {
        assertThat(said)
                .filteredOn(it -> it.at() > 0.1 * whole && it.at() < 0.9 * whole)
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.remaining() / (whole - it.at()))
                        .as("%.1f s of %.1f s", it.at(), whole)
                        .isBetween(0.75, 1.25));
    }
}
