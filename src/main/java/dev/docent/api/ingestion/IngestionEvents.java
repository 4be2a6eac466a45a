package dev.docent.api.ingestion;

import dev.docent.api.stream.EventStream;
import dev.docent.ingestion.IngestionProgress;
import dev.docent.ingestion.IngestionReport;
import dev.docent.ingestion.IngestionReport.State;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Tells a caller how a run goes on, file by file, until it ends.
@Component
final class IngestionEvents {

    /// A look takes no more than one part in so many of the time.
    private static final int SHARE = 10;

    private final VisibleRuns runs;
    private final IngestionProgressProperties settings;

    IngestionEvents(VisibleRuns runs, IngestionProgressProperties settings) {
        this.runs = runs;
        this.settings = settings;
    }

    /// @param begun the run as it was when the caller asked
    void send(IngestionReport begun, EventStream stream) throws InterruptedException {
        int told = 0;
        Duration pause = settings.look();
        IngestionProgress now = begun.progress();
        while (now.state() == State.RUNNING) {
            stream.send("progress", IngestionResponse.withoutFiles(now));
            told = sendNotes(begun.id(), told, stream);
            Thread.sleep(pause);
            long start = System.nanoTime();
            now = runs.progress(begun.id()).orElse(now);
            pause = pause(Duration.ofNanos(System.nanoTime() - start));
        }
        sendNotes(begun.id(), told, stream);
        stream.send("done", IngestionResponse.of(runs.find(begun.id()).orElse(begun)));
    }

    /// Where a look costs much, as at a large run of which a caller may see but some, there are fewer.
    private Duration pause(Duration look) {
        Duration enough = look.multipliedBy(SHARE);
        return enough.compareTo(settings.look()) > 0 ? enough : settings.look();
    }

    private int sendNotes(UUID run, int told, EventStream stream) {
        VisibleRuns.Notes notes = runs.notes(run, told);
        notes.files().forEach(file -> stream.send("file", IngestionResponse.FileResponse.of(file)));
        return notes.known();
    }
}
