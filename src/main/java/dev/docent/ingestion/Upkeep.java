package dev.docent.ingestion;

import dev.docent.document.OriginalsUnavailableException;
import dev.docent.index.IndexUnavailableException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the index up to date with the documents folder: looks at the folder when it is time to, and starts a
/// run if there is something to do. It writes to no index itself, so it may be interrupted.
final class Upkeep implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Upkeep.class);
    private static final Duration LONGEST_PATIENCE = Duration.ofMinutes(1);
    private static final Duration AT_THE_END = Duration.ofSeconds(5);

    private final FolderIngestion ingestion;
    private final FolderComparison comparison;
    private final Agenda agenda;
    private final Duration settle;
    private final Duration compareEvery;
    private final Duration longestSetback;
    private final Thread worker;
    private Duration patience;

    /// How long a run that broke off is left alone, longer each time.
    private Duration setback;

    /// Whether a run was begun since the last look that left nothing to do.
    private boolean justRan;

    /// Whether what was to be looked at was away; a run that met with that said so.
    private boolean wasAway;

    /// @param settle how soon to look again where something may still change
    /// @param compareEvery how often to look though no change was noticed; zero for never
    /// @param longestSetback how long a run that keeps breaking off is left alone at the most
    Upkeep(
            FolderIngestion ingestion,
            FolderComparison comparison,
            Agenda agenda,
            Duration settle,
            Duration compareEvery,
            Duration longestSetback) {
        this.ingestion = ingestion;
        this.comparison = comparison;
        this.agenda = agenda;
        this.settle = settle;
        this.compareEvery = compareEvery;
        this.longestSetback = longestSetback;
        this.patience = settle;
        this.setback = settle;
        planComparison();
        this.worker = Thread.ofPlatform().daemon().name("upkeep").start(this::work);
    }

    private void work() {
        try {
            while (agenda.await() && ingestion.awaitIdle()) {
                look();
            }
        } catch (InterruptedException stop) {
            log.debug("Upkeep ends");
        }
    }

    private void look() {
        try {
            act(comparison.look());
        } catch (IndexUnavailableException | OriginalsUnavailableException away) {
            log.warn("The documents are compared with the index later: {}", away.getMessage());
            wasAway = true;
            lookAgain();
        } catch (RuntimeException | Error failure) {
            log.warn("Cannot compare the documents folder with the index", failure);
            planComparison();
        }
    }

    private void act(FolderComparison.Result result) {
        switch (result) {
            case SAME -> beAtEase();
            case UNSETTLED -> lookAgain();
            case WITHOUT_MODEL -> awaitModel();
            case CHANGED -> bringUpToDate();
            case UNEMBEDDED -> embed();
            case UNREAD -> readAgain();
            case EMPTY -> reportEmpty();
        }
    }

    private void beAtEase() {
        ingestion.catchUp();
        if (wasAway) {
            wasAway = false;
            run();
        } else {
            planComparison();
        }
    }

    private void planComparison() {
        justRan = false;
        patience = settle;
        setback = settle;
        if (compareEvery.isPositive()) {
            agenda.lookIn(compareEvery);
        }
    }

    /// A file that grows for hours is looked at ever less often.
    private void lookAgain() {
        agenda.lookIn(patience);
        patience = longer(patience);
    }

    private static Duration longer(Duration patience) {
        return Calm.earlier(patience.multipliedBy(2), LONGEST_PATIENCE);
    }

    private void awaitModel() {
        justRan = false;
        lookAgain();
    }

    /// What was not embedded by a run that was to do so is tried again, ever less often.
    private void embed() {
        if (!justRan) {
            ingestion.start();
        }
        justRan = !justRan;
        lookAgain();
    }

    /// A run that broke off, as on a full disk, is not begun again at once.
    private void bringUpToDate() {
        if (justRan && ingestion.latest().problem().isPresent()) {
            justRan = false;
            agenda.lookIn(setback);
            setback = Calm.earlier(setback.multipliedBy(2), longestSetback);
        } else {
            run();
        }
    }

    /// Once, and then with the next comparison.
    private void readAgain() {
        if (justRan) {
            planComparison();
        } else {
            run();
        }
    }

    /// Looks again after the run, for what it left and what has changed since.
    private void run() {
        ingestion.start();
        justRan = true;
        patience = settle;
        lookAgain();
    }

    /// Once is enough.
    private void reportEmpty() {
        if (ingestion.latest().problem().isEmpty()) {
            ingestion.start();
        }
        planComparison();
    }

    @Override
    public void close() {
        agenda.close();
        worker.interrupt();
        try {
            worker.join(AT_THE_END);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
