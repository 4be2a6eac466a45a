package dev.docent.api;

import dev.docent.access.Limits;
import dev.docent.access.VisibleDocuments;
import dev.docent.api.guard.DocumentTickets;
import dev.docent.document.Documents;
import dev.docent.passage.TokenCounter;
import dev.docent.reader.Reader;
import dev.docent.reader.Reading;
import dev.docent.suggestion.SuggestedQuestions;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;

/// The interface alone. It has no stereotype, so that it is found by those tests only that name it.
@EnableAutoConfiguration
@ComponentScan
@ConfigurationPropertiesScan
@Import({
    FakeAccess.class,
    FakeBackup.class,
    FakeConversations.class,
    FakeFeedback.class,
    FakeDocuments.class,
    FakeIngestion.class,
    FakeLoad.class,
    FakeRetriever.class,
    FakeIndex.class,
    FakeUploads.class,
    FakeWebPages.class
})
class ServedByFakes {

    @Bean
    FakeFolder folder(@Value("${java.io.tmpdir}") Path anywhere) {
        return new FakeFolder(anywhere);
    }

    /// Made when a test first asks for it, for the port is not known before.
    @Bean
    @Lazy
    Caller caller(@Value("${local.server.port}") int port) {
        return new Caller(port);
    }

    @Bean
    DocumentTickets tickets() {
        return (_, _) -> Optional.empty();
    }

    @Bean
    Limits limits() {
        return new Limits(Clock.systemUTC());
    }

    @Bean
    @Fallback
    VisibleDocuments visibleDocuments(Documents documents) {
        return new VisibleDocuments(documents);
    }

    /// Readiness hangs on it.
    @Bean
    HealthIndicator stateHealthIndicator() {
        return () -> Health.up().build();
    }

    @Bean
    TokenCounter tokens() {
        return text -> text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
    }

    @Bean
    SuggestedQuestions suggestedQuestions() {
        return limit -> Stream.of("Who painted the ferry?", "When did it cross?", "Where?")
                .limit(limit)
                .toList();
    }

    @Bean
    Reader reader() {
        return (_, passages) ->
                passages.stream().map(_ -> new Reading(List.of(), 0)).toList();
    }
}
