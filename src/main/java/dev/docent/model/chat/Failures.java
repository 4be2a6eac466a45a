package dev.docent.model.chat;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.docent.chat.Lateness;
import dev.docent.model.chat.ChatException.Reason;
import dev.docent.model.provider.ErrorText;
import dev.docent.model.provider.RetryAfter;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;

/// Says in a line what went wrong between here and a provider.
final class Failures {

    private static final int LONGEST_BODY = 64 * 1024;

    private final ChatProperties properties;
    private final Clock clock;
    private final ErrorText errorText;

    Failures(ChatProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
        this.errorText = new ErrorText(properties.apiKey());
    }

    /// What the end of a wait for the model means: that it took too long, or that nobody waits any more.
    static ChatException stopped() {
        if (Lateness.isDeclared()) {
            return new ChatException(Reason.TOO_SLOW, "The chat model said nothing for so long that it was given up.");
        }
        return new ChatException(Reason.STOPPED, "Whoever asked the chat model no longer waits for it.");
    }

    ChatException of(IOException failure, Watch watch) {
        if (Thread.currentThread().isInterrupted()) {
            return stopped();
        }
        return watch.failure().orElseGet(() -> of(failure));
    }

    private ChatException of(IOException failure) {
        return switch (failure) {
            case ConnectTimeoutException late ->
                unreachable(
                        "no connection within " + Spoken.of(properties.timeout().connect()), late);
            case UnknownHostException unknown -> unreachable("its host is not known", unknown);
            case ConnectException refused -> unreachable("connection refused", refused);
            case NoRouteToHostException away -> unreachable("there is no way to its host", away);
            case SSLException distrusted -> unreachable(errorText.line(distrusted.getMessage()), distrusted);
            default -> new ChatException(Reason.BROKE_OFF, "The connection to the chat model broke off.", failure);
        };
    }

    private ChatException unreachable(String why, IOException failure) {
        return new ChatException(
                Reason.UNREACHABLE,
                "The chat model at " + properties.url() + " cannot be reached: " + why + ".",
                failure);
    }

    /// @return what an error in the middle of a stream means, if it is one
    Optional<ChatException> in(String event) {
        return errorText.in(event).map(text -> new ChatException(Reason.BROKEN, "The chat model failed: " + text));
    }

    /// @param response one that is no success
    ChatException of(ClassicHttpResponse response) throws IOException {
        int status = response.getCode();
        String said = errorText.line(errorText.told(body(response)).orElse(""));
        return switch (status) {
            case 401, 403 ->
                new ChatException(
                        Reason.KEY_REFUSED,
                        "The provider refuses the key in docent.chat.api-key (status " + status + "): " + said);
            case 404 ->
                new ChatException(
                        Reason.MODEL_UNKNOWN,
                        "The provider does not know the model '" + properties.model() + "' at " + properties.url()
                                + ": " + said);
            case 429 ->
                new ChatException(
                        Reason.RATE_LIMITED,
                        "The provider limits how often it is asked: " + said,
                        retryAfter(response));
            case 408, 409 -> broken(status, said, response);
            default -> status < 500 ? rejected(status, said) : broken(status, said, response);
        };
    }

    private static ChatException rejected(int status, String said) {
        return new ChatException(
                Reason.REJECTED, "The provider does not take the question (status " + status + "): " + said);
    }

    private ChatException broken(int status, String said, ClassicHttpResponse response) {
        return new ChatException(
                Reason.BROKEN, "The chat model failed (status " + status + "): " + said, retryAfter(response));
    }

    private static String body(ClassicHttpResponse response) throws IOException {
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            return "";
        }
        try (InputStream content = entity.getContent()) {
            return new String(content.readNBytes(LONGEST_BODY), UTF_8);
        }
    }

    private Optional<Duration> retryAfter(ClassicHttpResponse response) {
        Header header = response.getFirstHeader("Retry-After");
        return header == null ? Optional.empty() : RetryAfter.of(header.getValue(), clock);
    }
}
