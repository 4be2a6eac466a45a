package dev.docent.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/// A service that runs in another process on this machine.
/// @param key what opens it to commands on this machine
record RunningService(URI address, Optional<String> key) {

    private static final Duration CONNECTING = Duration.ofSeconds(5);

    private static final Duration ANSWERING = Duration.ofMinutes(5);

    private static final JsonMapper JSON = JsonMapper.shared();

    /// @return the answer as JSON; empty if nobody listens at the address
    Optional<String> ask(String question) {
        return call("POST", "/api/v1/ask", JSON.writeValueAsString(Map.of("question", question)));
    }

    /// @return what the service says, as JSON; empty if nobody listens at the address
    /// @throws IllegalStateException if it refuses
    Optional<String> call(String method, String path, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(ANSWERING)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .method(method, BodyPublishers.ofString(body));
        key.ifPresent(opens -> request.header("Authorization", "Bearer " + opens));
        return send(request.build()).map(this::answer);
    }

    /// @return whether somebody listens at the address
    boolean answers() {
        return send(HttpRequest.newBuilder(address).timeout(CONNECTING).build()).isPresent();
    }

    private String answer(HttpResponse<String> response) {
        if (response.statusCode() / 100 != 2) {
            throw new IllegalStateException("The service at " + address + " answered with status "
                    + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }

    private Optional<HttpResponse<String>> send(HttpRequest request) {
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(CONNECTING).build()) {
            return Optional.of(client.send(request, BodyHandlers.ofString()));
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
