package dev.docent.terminal;

import dev.docent.access.LocalKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/// A service that runs in another process on this machine.
///
/// @param key what opens it to commands on this machine
record RunningService(URI address, Optional<String> key) {

    private static final Duration CONNECTING = Duration.ofSeconds(5);

    private static final Duration ANSWERING = Duration.ofMinutes(5);

    private static final Duration COPYING = Duration.ofHours(6);

    private static final JsonMapper JSON = JsonMapper.shared();

    /// @return the answer as JSON; empty if nobody listens at the address
    Optional<String> ask(String question) {
        return call("POST", "/api/v1/ask", JSON.writeValueAsString(Map.of("question", question)));
    }

    /// @return what the service says, as JSON; empty if nobody listens at the address
    /// @throws IllegalStateException if it refuses
    Optional<String> call(String method, String path, String body) {
        HttpRequest request = request(path)
                .timeout(ANSWERING)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        return send(request).map(this::answer);
    }

    /// Has the service copy all that it keeps.
    ///
    /// @return what it left out, a sentence for each; empty if nobody listens at the address
    Optional<List<String>> backup(NewFile file) {
        HttpRequest request = request("/api/v1/backups")
                .timeout(COPYING)
                .POST(BodyPublishers.noBody())
                .build();
        return send(request, BodyHandlers.ofInputStream(), response -> keep(response, file));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path));
        key.ifPresent(opens -> request.header("Authorization", "Bearer " + opens));
        return request;
    }

    private List<String> keep(HttpResponse<InputStream> response, NewFile file) {
        try (InputStream body = response.body()) {
            if (response.statusCode() != 200) {
                throw refused(response.statusCode(), new String(body.readAllBytes(), StandardCharsets.UTF_8));
            }
            try (OutputStream out = file.open()) {
                body.transferTo(out);
            }
            var _ = file.keep();
            return response.headers().allValues("Docent-Left-Out");
        } catch (IOException e) {
            file.giveUp();
            throw new UncheckedIOException("The backup did not arrive: " + e.getMessage(), e);
        }
    }

    /// @return whether it is this service that listens at the address, and not another one
    boolean isItself() {
        return key.isEmpty() ? answers() : isKnown();
    }

    /// No other service takes the key for this machine's.
    private boolean isKnown() {
        HttpRequest request = request("/api/v1/caller").timeout(CONNECTING).build();
        return send(request)
                .filter(response -> response.statusCode() == 200)
                .map(response -> JSON.readTree(response.body()).path("id").asString(""))
                .filter(LocalKey.caller().id()::equals)
                .isPresent();
    }

    /// @return whether somebody listens at the address
    boolean answers() {
        return send(HttpRequest.newBuilder(address).timeout(CONNECTING).build()).isPresent();
    }

    private String answer(HttpResponse<String> response) {
        if (response.statusCode() / 100 != 2) {
            throw refused(response.statusCode(), response.body());
        }
        return response.body();
    }

    private IllegalStateException refused(int status, String why) {
        return new IllegalStateException("The service at " + address + " answered with status " + status + ": " + why);
    }

    private Optional<HttpResponse<String>> send(HttpRequest request) {
        return send(request, BodyHandlers.ofString(), response -> response);
    }

    /// @param use what is done with the response, before the connection is closed
    private <T, R> Optional<R> send(HttpRequest request, BodyHandler<T> handler, Function<HttpResponse<T>, R> use) {
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(CONNECTING).build()) {
            return Optional.of(use.apply(client.send(request, handler)));
        } catch (ConnectException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The service at " + address + " cannot be reached: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the service at " + address + " answered", e);
        }
    }
}
