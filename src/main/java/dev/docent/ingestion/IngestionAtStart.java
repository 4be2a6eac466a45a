package dev.docent.ingestion;

import org.springframework.beans.factory.SmartInitializingSingleton;

/// Begins a run when the service starts: just before requests are taken, so that nobody can ask how far it is and hear
/// that there was none.
final class IngestionAtStart implements SmartInitializingSingleton {

    private final Ingestion ingestion;
    private final boolean wanted;

    IngestionAtStart(Ingestion ingestion, boolean wanted) {
        this.ingestion = ingestion;
        this.wanted = wanted;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (wanted) {
            ingestion.start();
        }
    }
}
