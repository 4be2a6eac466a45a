package dev.docent.ingestion;

import dev.docent.document.DocumentFolder;
import dev.docent.document.DocumentReader;
import dev.docent.document.Documents;
import dev.docent.index.PassageIndex;
import dev.docent.passage.Splitter;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts ingestion together, and has it begin once the service has started.
@Configuration(proxyBeanMethods = false)
class IngestionConfiguration {

    @Bean
    FolderIngestion ingestion(
            DocumentFolder folder,
            DocumentReader reader,
            Splitter splitter,
            PassageIndex index,
            Documents documents,
            IngestionProperties properties,
            @Value("${docent.documents.reading.max-parts:10000}") int maxParts) {
        var files = new FileIngestion(reader, splitter, index, documents, maxParts);
        var run = new FolderRun(folder, documents, index, files, properties.threadsHere());
        return new FolderIngestion(run, Clock.systemUTC());
    }

    @Bean
    IngestionAtStart ingestionAtStart(FolderIngestion ingestion, IngestionProperties properties) {
        return new IngestionAtStart(ingestion, properties.atStart());
    }
}
