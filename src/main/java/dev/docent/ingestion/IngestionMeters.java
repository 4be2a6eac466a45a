package dev.docent.ingestion;

import dev.docent.document.DocumentSummary.Status;
import dev.docent.document.Documents;
import dev.docent.document.Documents.DocumentSearch;
import dev.docent.index.PassageIndex;
import dev.docent.ingestion.IngestionReport.Outcome;
import dev.docent.ingestion.IngestionReport.State;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// Figures of what is taken in, and of what is there to be found. They are looked up when somebody asks for them.
final class IngestionMeters implements MeterBinder {

    private static final List<Outcome> ENDS =
            List.of(Outcome.INDEXED, Outcome.UNCHANGED, Outcome.TRUNCATED, Outcome.FAILED);

    private final FolderIngestion ingestion;
    private final PassageIndex index;
    private final Documents documents;

    IngestionMeters(FolderIngestion ingestion, PassageIndex index, Documents documents) {
        this.ingestion = ingestion;
        this.index = index;
        this.documents = documents;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        ENDS.forEach(outcome -> files(outcome, registry));
        gauge("docent.ingestion.running", "Whether files are taken in", registry, it -> it.isRunning() ? 1 : 0);
        gauge("docent.ingestion.waiting.files", "Files that wait to be read", registry, it -> it.waiting());
        gauge("docent.index.passages", "Passages that can be found", registry, it -> it.index.passages());
        gauge(
                "docent.index.unembedded.documents",
                "Documents that are found by their words alone, until they are embedded",
                registry,
                it -> it.index.unembedded());
        for (Status status : Status.values()) {
            documents(status, registry);
        }
    }

    private void files(Outcome outcome, MeterRegistry registry) {
        FunctionCounter.builder("docent.ingestion.files", ingestion, it -> it.dealtWith(outcome))
                .description("Files that were dealt with")
                .tag("outcome", label(outcome))
                .register(registry);
    }

    private void documents(Status status, MeterRegistry registry) {
        Gauge.builder(
                        "docent.index.documents",
                        documents,
                        it -> it.list(search(status)).total())
                .description("Documents that are known")
                .tag("status", label(status))
                .register(registry);
    }

    private static DocumentSearch search(Status status) {
        return new DocumentSearch("", Optional.empty(), Optional.of(status), 0, 1);
    }

    private static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private boolean isRunning() {
        return progress().map(run -> run.state() == State.RUNNING).orElse(false);
    }

    private int waiting() {
        return progress().map(run -> run.count(Outcome.WAITING)).orElse(0);
    }

    private Optional<IngestionProgress> progress() {
        return ingestion.current();
    }

    private void gauge(
            String name, String description, MeterRegistry registry, ToDoubleFunction<IngestionMeters> value) {
        Gauge.builder(name, this, value).description(description).register(registry);
    }
}
