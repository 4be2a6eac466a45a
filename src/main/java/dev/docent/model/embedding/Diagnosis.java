package dev.docent.model.embedding;

import dev.docent.model.embedding.EmbeddingFailure.Kind;
import dev.docent.model.provider.ErrorText;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.hc.client5.http.ConnectTimeoutException;

/// Says what is wrong with a provider.
final class Diagnosis {

    private static final Pattern TOO_LONG = Pattern.compile(
            "(?i)context length|too long|too large|maximum (?:input|sequence|token)|max_tokens|exceeds");

    private final EmbeddingProperties properties;
    private final String server;
    private final Clock clock;
    private final ErrorText errorText;

    Diagnosis(EmbeddingProperties properties, Clock clock) {
        this.clock = clock;
        this.properties = properties;
        this.errorText = new ErrorText(properties.apiKey());
        this.server = "The embedding server at " + shown(properties.address());
    }

    /// @return the address without what might be secret in it
    static String shown(String address) {
        try {
            URI uri = URI.create(address);
            String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            return uri.getHost() == null ? address : uri.getScheme() + "://" + uri.getHost() + port + uri.getPath();
        } catch (IllegalArgumentException odd) {
            return address;
        }
    }

    EmbeddingFailure of(RuntimeException failure, Duration timeout) {
        if (failure instanceof EmbeddingFailure known) {
            return known;
        }
        return first(failure, RefusedException.class)
                .map(http -> refused(http, failure))
                .orElseGet(() -> unanswered(failure, timeout));
    }

    private EmbeddingFailure refused(RefusedException http, RuntimeException failure) {
        String said = " (" + http.statusCode() + said(http.body()) + "). ";
        return switch (http.statusCode()) {
            case 401, 403 -> failure(Kind.SETTINGS, key() + said + keyAdvice(), failure);
            case 404 ->
                failure(
                        Kind.SETTINGS,
                        server + " does not know the model '" + properties.model() + "'" + said + modelAdvice(),
                        failure);
            case 408, 425, 429 -> passing(Kind.BUSY, server + " takes no more requests for now" + said, http, failure);
            case 413 -> failure(Kind.TOO_LONG, server + " finds a text too long" + said, failure);
            default -> refusedOtherwise(http, said, failure);
        };
    }

    private EmbeddingFailure refusedOtherwise(RefusedException http, String said, RuntimeException failure) {
        if (TOO_LONG.matcher(said).find()) {
            return failure(Kind.TOO_LONG, server + " finds a text too long" + said, failure);
        }
        return http.statusCode() >= 500
                ? passing(Kind.DOWN, server + " fails" + said, http, failure)
                : failure(Kind.REQUEST, server + " refuses what it is sent" + said, failure);
    }

    private String key() {
        return properties.apiKey().isBlank() ? server + " asks for a key" : server + " refuses the key";
    }

    private String keyAdvice() {
        return properties.apiKey().isBlank() ? "Set docent.embedding.api-key." : "Check docent.embedding.api-key.";
    }

    private String modelAdvice() {
        return properties.provider() == Provider.OLLAMA
                ? "Check docent.embedding.model, or fetch it: ollama pull " + properties.model() + "."
                : "Check docent.embedding.model and docent.embedding.base-url.";
    }

    private EmbeddingFailure unanswered(RuntimeException failure, Duration timeout) {
        if (isTimeout(failure)) {
            return failure(Kind.LATE, server + " does not answer within " + seconds(timeout) + " s.", failure);
        }
        Optional<Throwable> network =
                causes(failure).filter(Diagnosis::isNetwork).findFirst();
        return network.map(cause -> failure(
                        Kind.DOWN,
                        server + " cannot be reached" + reason(cause)
                                + ". Check that it runs, and docent.embedding.base-url.",
                        failure))
                .orElseGet(() -> failure(
                        Kind.DOWN,
                        server + " answers with something other than embeddings. Check docent.embedding.base-url.",
                        failure));
    }

    private static String seconds(Duration time) {
        return time.toMillis() % 1_000 == 0 ? Long.toString(time.toSeconds()) : Double.toString(time.toMillis() / 1e3);
    }

    private static String reason(Throwable cause) {
        return cause.getMessage() == null ? "" : ": " + cause.getMessage();
    }

    private static boolean isTimeout(RuntimeException failure) {
        return first(failure, SocketTimeoutException.class)
                .filter(late -> !(late instanceof ConnectTimeoutException))
                .isPresent();
    }

    /// What cannot be parsed is no trouble of the network.
    private static boolean isNetwork(Throwable cause) {
        return cause instanceof IOException && !cause.getClass().getName().contains(".jackson.");
    }

    private String said(String body) {
        return errorText
                .told(body)
                .map(line -> ": " + line.replaceAll("[.\\s]+$", ""))
                .orElse("");
    }

    private EmbeddingFailure passing(Kind kind, String problem, RefusedException http, RuntimeException failure) {
        return new EmbeddingFailure(kind, problem.strip(), http.retryAfter(clock), failure);
    }

    private static EmbeddingFailure failure(Kind kind, String problem, RuntimeException failure) {
        return new EmbeddingFailure(kind, problem.strip(), Optional.empty(), failure);
    }

    private static <T> Optional<T> first(Throwable failure, Class<T> type) {
        return causes(failure).filter(type::isInstance).map(type::cast).findFirst();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, it -> it != null, Throwable::getCause);
    }
}
