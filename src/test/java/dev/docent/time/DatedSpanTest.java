package dev.docent.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatedSpanTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-04, 2026-01-04, 2026-01-04",
        "2025-03-01, 2025-03-31, 2025-03",
        "2024-02-01, 2024-02-29, 2024-02",
        "2024-01-01, 2024-12-31, 2024",
        "2024-01-01, 2024-06-30, 2024-01-01/2024-06-30",
        "2023-01-01, 2024-12-31, 2023-01-01/2024-12-31",
        "2025-03-01, 2025-04-30, 2025-03-01/2025-04-30"
    })
    void itsDaysAreWrittenAsShortAsTheyAllow(LocalDate from, LocalDate to, String iso) {
        DatedSpan span = new DatedSpan(0, 1, from, to, Granularity.DAY, Optional.empty(), 1);

        String written = span.iso();

        assertThat(written).isEqualTo(iso);
    }
}
