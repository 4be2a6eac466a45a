package dev.docent.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Text can be anything, dates that do not exist included.
class AnyTextTest {

    private static final int TEXTS = 200_000;

    private static final List<String> WORDS = Stream.of(
                    "January February May Dec Monday Sun Q Q0 Q1 Q5 FY FY0 W W0 H1 H0 quarter half week month year decade century",
                    "0 00 000 0000 1 2 9 12 13 28 29 30 31 32 60 99 100 1000 1899 1900 2024 2025 2026 2100 9999 10000 99999999999",
                    "st nd rd th 0th 1st 21st 31st 99th first second third last next this previous following the of in on at by to",
                    "from until since between and before after ago later earlier early mid late end start beginning days weeks",
                    "months years a an half dozen two thirty hundred thousand - – / . , : ; ( ) ' s BC AD B.C. Easter Christmas",
                    "spring summer autumn winter fiscal today yesterday tomorrow fortnight weekend morning evening same day 1970s '70s")
            .flatMap(words -> Stream.of(words.split(" ", -1)))
            .toList();

    private final DateExpressions dates = new DateExpressions();

    @Test
    void noTextIsTooOdd() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            String text = Stream.generate(
                            () -> WORDS.get(random.nextInt(WORDS.size())) + (random.nextInt(4) > 0 ? " " : ""))
                    .limit(1 + random.nextInt(8))
                    .collect(Collectors.joining());
            Optional<LocalDate> reference = random.nextBoolean()
                    ? Optional.of(LocalDate.ofEpochDay(random.nextInt(-300_000, 30_000)))
                    : Optional.empty();
            try {
                dates.find(text, reference)
                        .forEach(found -> assertThat(found.to()).isAfterOrEqualTo(found.from()));
            } catch (RuntimeException | AssertionError failure) {
                throw new AssertionError("“" + text + "” written " + reference + ", seed " + seed, failure);
            }
        }
    }

    @Test
    void aQuarterThatDoesNotExistIsNone() {
        assertThat(dates.find("in Q0 2024 and Q5 2024", Optional.empty()))
                .noneMatch(found -> found.granularity() == Granularity.QUARTER);
    }
}
