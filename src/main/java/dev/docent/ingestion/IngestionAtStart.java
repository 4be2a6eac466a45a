package dev.docent.ingestion;

import org.springframework.context.SmartLifecycle;

/// Begins a run when the service starts: just before requests are taken, so that nobody can ask how far it is and hear
/// that there was none.
final class IngestionAtStart implements SmartLifecycle {

    private final Ingestion ingestion;
    private final boolean wanted;
    private volatile boolean running;

    IngestionAtStart(Ingestion ingestion, boolean wanted) {
        this.ingestion = ingestion;
        this.wanted = wanted;
    }

    @Override
    public void start() {
        if (wanted) {
            ingestion.start();
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// Before the web server.
    @Override
    public int getPhase() {
        return 0;
    }
}
