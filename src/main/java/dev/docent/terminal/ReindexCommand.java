package dev.docent.terminal;

import dev.docent.index.Reindexing;
import dev.docent.index.Store;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Carries the index over to another store and says how much there was.
@Component
final class ReindexCommand {

    private static final int SHOW_EVERY = 1_000;

    private final Reindexing reindexing;

    ReindexCommand(Reindexing reindexing) {
        this.reindexing = reindexing;
    }

    /// @return 0, since it goes through or throws
    int run(Store to, Screen screen) {
        Reindexing.Report report = reindexing.carryOver(to, (done, all) -> {
            if (done % SHOW_EVERY == 0) {
                screen.print(done + " of " + all + " documents");
            }
        });
        screen.print(String.format(
                Locale.ROOT,
                "%d documents copied, %d there already, %d removed; %d passages. Start the service with"
                        + " --docent.index.store=%s from now on.",
                report.copied(),
                report.kept(),
                report.removed(),
                report.passages(),
                to.name().toLowerCase(Locale.ROOT)));
        return 0;
    }
}
