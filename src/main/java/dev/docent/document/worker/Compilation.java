package dev.docent.document.worker;

import java.time.Duration;

/// How a worker's Java compiles what it runs.
enum Compilation {
    /// Soon ready, and little of the processors' time goes into it.
    QUICK("-XX:TieredStopAtLevel=1"),

    /// Makes code that is up to twice as fast, once it has been at it for a while.
    THOROUGH("-XX:TieredStopAtLevel=4");

    /// Most workers are gone before better code has paid for itself, and embedding needs the processors.
    private static final Duration PAYS_AFTER = Duration.ofSeconds(15);

    private final String option;

    Compilation(String option) {
        this.option = option;
    }

    /// @param read how long files have been read in the worker's place
    static Compilation worthwhile(Duration read) {
        return read.compareTo(PAYS_AFTER) < 0 ? QUICK : THOROUGH;
    }

    /// @return what Java is told at its start
    String option() {
        return option;
    }
}
