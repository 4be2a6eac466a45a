package dev.docent.api.ingestion;

import dev.docent.api.stream.EventStream;
import dev.docent.ingestion.Ingestion;
import dev.docent.ingestion.IngestionReport;
import dev.docent.ingestion.IngestionReport.FileReport;
import dev.docent.ingestion.IngestionReport.Outcome;
import dev.docent.ingestion.IngestionReport.State;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Tells a caller how a run goes on, file by file, until it ends.
@Component
final class IngestionEvents {

    private final Ingestion ingestion;
    private final IngestionProgressProperties settings;

    IngestionEvents(Ingestion ingestion, IngestionProgressProperties settings) {
        this.ingestion = ingestion;
        this.settings = settings;
    }

    /// @param begun the run as it was when the caller asked
    void send(IngestionReport begun, EventStream stream) throws InterruptedException {
        Map<String, Outcome> told = new HashMap<>();
        IngestionReport now = begun;
        while (now.state() == State.RUNNING) {
            stream.send("progress", IngestionResponse.withoutFiles(now));
            sendChanged(now, told, stream);
            Thread.sleep(settings.look());
            now = ingestion.find(begun.id()).orElse(now);
        }
        sendChanged(now, told, stream);
        stream.send("done", IngestionResponse.of(now));
    }

    private static void sendChanged(IngestionReport now, Map<String, Outcome> told, EventStream stream) {
        for (FileReport file : now.files()) {
            if (told.put(file.file(), file.outcome()) != file.outcome() && file.outcome() != Outcome.WAITING) {
                stream.send("file", IngestionResponse.FileResponse.of(file));
            }
        }
    }
}
