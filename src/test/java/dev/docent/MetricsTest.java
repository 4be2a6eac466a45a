package dev.docent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.model.chat.ProviderReply;
import dev.docent.model.embedding.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What Prometheus gets to read, and what the dashboard makes of it.
class MetricsTest extends ObservedService {

    private static final Path DASHBOARD = Path.of("src/main/docker/watch/dashboard.json");
    private static final Pattern OURS = Pattern.compile("\\b(?:docent|http_server|jvm|process)_[a-z_]+");

    /// Each kind of answer once, so that everything that can be counted is there.
    @BeforeEach
    void eachKindOfAnswerIsGiven() throws Exception {
        PROVIDER.reply(
                ProviderReply.says("Dar met Ding Xuexiang in Beijing. [1]").costing(1_000, 100),
                ProviderReply.fails(401, "no such key"));
        service.ask(WHERE);
        service.ask(WHERE);
        service.ask("When was the harbour tunnel of Velmark opened?", Map.of("mode", "extractive"));
        service.ask("Who won the chess world cup in 1999?");
        aCallerLeavesBeforeTheEnd();
    }

    private void aCallerLeavesBeforeTheEnd() throws Exception {
        double before = failures();
        PROVIDER.reply(
                ProviderReply.says("Dar met Ding Xuexiang in Beijing. [1]").thenHolds(new CountDownLatch(1)));
        try (Stream<AskedService.Event> events = service.stream(WHERE)) {
            assertThat(events.anyMatch(event -> event.name().equals("citation")))
                    .isTrue();
        }
        Waiting.until(() -> failures() == before + 1);
        Waiting.until(() -> calls() == PROVIDER.exchanges().size());
    }

    @Test
    void answersAreCountedByWhatCameOfThemAndHow() throws Exception {
        String figures = figures();

        assertThat(value(figures, "docent_answer_duration_seconds_count{mode=\"generative\",status=\"answered\"}"))
                .isPositive();
        assertThat(value(figures, "docent_answer_duration_seconds_count{mode=\"extractive\",status=\"conflicting\"}"))
                .isPositive();
        assertThat(value(figures, "docent_answer_duration_seconds_count{mode=\"extractive\",status=\"not_found\"}"))
                .isPositive();
        assertThat(value(figures, "docent_answer_confidence_ratio_bucket{status=\"answered\",le=\"1.0\"}"))
                .isPositive();
        assertThat(value(figures, "docent_answer_fallbacks_total{reason=\"the model failed\"}"))
                .isPositive();
        assertThat(value(figures, "docent_stage_duration_seconds_count{stage=\"reader\"}"))
                .isPositive();
        assertThat(value(figures, "docent_stage_duration_seconds_bucket{stage=\"generate\",le=\"30.0\"}"))
                .isPositive();
    }

    @Test
    void theModelIsChargedByWhatItsProviderCounts() throws Exception {
        double before = value(figures(), "docent_chat_tokens_total{counted=\"provider\",kind=\"input\"}");
        double moneyBefore = value(figures(), "docent_chat_money_total");
        PROVIDER.reply(ProviderReply.says("In Beijing. [1]").costing(1_000, 100));

        service.ask(WHERE);

        String figures = figures();
        assertThat(value(figures, "docent_chat_tokens_total{counted=\"provider\",kind=\"input\"}") - before)
                .isEqualTo(1_000);
        assertThat(value(figures, "docent_chat_money_total") - moneyBefore).isBetween(0.00299, 0.00301);
        assertThat(value(figures, "docent_chat_calls_total{outcome=\"key_refused\"}"))
                .isPositive();
    }

    @Test
    void whatIsIndexedAndWhatWaitsIsThere() throws Exception {
        String figures = figures();

        assertThat(value(figures, "docent_index_documents{status=\"indexed\"}")).isEqualTo(4);
        assertThat(value(figures, "docent_index_passages")).isGreaterThanOrEqualTo(4);
        assertThat(value(figures, "docent_index_unembedded_documents")).isZero();
        assertThat(value(figures, "docent_ingestion_files_total{outcome=\"indexed\"}"))
                .isEqualTo(4);
        assertThat(value(figures, "docent_ingestion_running")).isZero();
        assertThat(value(figures, "docent_ingestion_waiting_files")).isZero();
        assertThat(value(figures, "docent_retrieval_waiting_questions")).isZero();
        assertThat(value(figures, "docent_reader_waiting_passages")).isZero();
    }

    @Test
    void everyFigureOfTheDashboardIsThere() throws Exception {
        String figures = figures();

        Set<String> missing = new TreeSet<>();
        OURS.matcher(Files.readString(DASHBOARD)).results().forEach(found -> {
            if (!Pattern.compile("(?m)^" + found.group() + "[ {]")
                    .matcher(figures)
                    .find()) {
                missing.add(found.group());
            }
        });
        assertThat(missing).isEmpty();
    }

    private double calls() {
        return sum("docent_chat_calls_total");
    }

    private double failures() {
        return sum("docent_answer_failures_total");
    }

    private double sum(String name) {
        return figures()
                .lines()
                .filter(line -> line.startsWith(name + "{"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    private String figures() {
        try {
            return service.text("/actuator/prometheus");
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static double value(String figures, String series) {
        return figures.lines()
                .filter(line -> line.startsWith(series + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(series.length() + 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + series + " in\n" + figures));
    }
}
