package dev.docent.ingestion;

import dev.docent.document.DocumentFolder;
import dev.docent.document.DocumentReader;
import dev.docent.document.Documents;
import dev.docent.document.Uploads;
import dev.docent.index.Backlog;
import dev.docent.index.EmbeddedDocuments;
import dev.docent.index.PassageIndex;
import dev.docent.passage.Splitter;
import dev.docent.state.Claims;
import dev.docent.state.StateDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts ingestion together, and has it begin once the service has started.
@Configuration(proxyBeanMethods = false)
class IngestionConfiguration {

    /// Where something changes all the time, what has settled meanwhile is taken in after as long.
    private static final Duration AT_THE_LATEST = Duration.ofSeconds(30);

    private static final Duration LOOK_AT_FOLDER = Duration.ofSeconds(1);

    private final Clock clock = Clock.systemUTC();

    @Bean
    KnownFiles knownFiles(StateDatabase database, Uploads uploads) {
        return new KnownFiles(database, uploads);
    }

    @Bean
    UploadsElsewhere uploadsElsewhere(KnownFiles knownFiles, Claims claims) {
        return new UploadsElsewhere(knownFiles, claims);
    }

    @Bean
    IncompleteReadings incompleteReadings(StateDatabase database, DocumentReader reader) {
        return new IncompleteReadings(database, reader.settings());
    }

    @Bean
    IndexedFiles indexedFiles(Documents documents, LateEmbedding embedding, IncompleteReadings incomplete) {
        return new IndexedFiles(documents, embedding, incomplete);
    }

    @Bean
    PastRuns pastRuns(StateDatabase database, Claims claims) {
        return new PastRuns(database, claims);
    }

    @Bean
    FileClaims fileClaims(Claims claims, Documents documents, PassageIndex index) {
        return new FileClaims(claims, documents, index);
    }

    @Bean
    Settling settling(IngestionProperties properties) {
        return new Settling(properties.settle(), clock);
    }

    @Bean
    LateEmbedding lateEmbedding(PassageIndex index, EmbeddedDocuments documents) {
        return new LateEmbedding(index, documents);
    }

    @Bean
    Intake intake(
            DocumentReader reader,
            Splitter splitter,
            PassageIndex index,
            LateEmbedding embedding,
            IndexedFiles documents,
            DocumentFolder folder,
            Uploads uploads,
            KnownFiles knownFiles,
            IncompleteReadings incomplete,
            PastRuns runs,
            Settling settling,
            FileClaims claims,
            IngestionProperties properties,
            @Value("${docent.documents.reading.max-parts}") int maxParts) {
        var files =
                new FileIngestion(reader, splitter, index, embedding, documents, incomplete, folder, uploads, maxParts);
        return new Intake(
                files,
                documents,
                index,
                knownFiles,
                incomplete,
                runs,
                settling,
                claims,
                clock,
                properties.threadsHere());
    }

    @Bean
    FolderIngestion ingestion(
            DocumentFolder folder,
            Documents documents,
            PassageIndex index,
            KnownFiles knownFiles,
            IncompleteReadings incomplete,
            UploadsElsewhere elsewhere,
            PastRuns runs,
            FileClaims claims,
            Intake intake,
            LateEmbedding embedding,
            DocumentReader reader,
            Agenda agenda) {
        var run = new FolderRun(
                folder, documents, index, knownFiles, incomplete, elsewhere, claims, intake, embedding, clock);
        return new FolderIngestion(run, runs, agenda::changed, reader.mostCharacters(), clock);
    }

    @Bean
    Backlog backlog(FolderIngestion ingestion) {
        return ingestion::isBehind;
    }

    @Bean
    Agenda agenda(IngestionProperties properties) {
        return new Agenda(new Calm(properties.settle(), AT_THE_LATEST));
    }

    /// Commands end before anything could change.
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    static class InTheService {

        @Bean
        IngestionAtStart ingestionAtStart(FolderIngestion ingestion, IngestionProperties properties) {
            return new IngestionAtStart(ingestion, properties.atStart());
        }

        @Bean
        IngestionMeters ingestionMeters(FolderIngestion ingestion, PassageIndex index, Documents documents) {
            return new IngestionMeters(ingestion, index, documents);
        }

        @Bean
        Upkeep upkeep(
                FolderIngestion ingestion,
                DocumentFolder folder,
                IndexedFiles documents,
                KnownFiles knownFiles,
                Settling settling,
                LateEmbedding embedding,
                UploadsElsewhere elsewhere,
                Agenda agenda,
                IngestionProperties properties) {
            var comparison = new FolderComparison(folder, documents, knownFiles, settling, embedding, elsewhere);
            return new Upkeep(
                    ingestion,
                    comparison,
                    agenda,
                    properties.settle(),
                    properties.compareEvery(),
                    properties.patience());
        }

        @Bean
        FolderWatch folderWatch(
                DocumentFolder folder,
                Agenda agenda,
                IngestionProperties properties,
                @Value("${docent.data}") Path data) {
            var watch = new FolderWatch(folder.path(), data, agenda::changed, LOOK_AT_FOLDER, properties.patience());
            if (properties.watch()) {
                watch.start();
            }
            return watch;
        }
    }
}
