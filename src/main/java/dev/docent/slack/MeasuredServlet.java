package dev.docent.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.jakarta_servlet.SlackAppServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where Slack calls the service.
final class MeasuredServlet extends SlackAppServlet {

    private static final Logger log = LoggerFactory.getLogger(MeasuredServlet.class);

    private final transient SlackMetrics metrics;
    private final AtomicBoolean isTold = new AtomicBoolean();

    MeasuredServlet(App app, SlackMetrics metrics) {
        super(app);
        this.metrics = metrics;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long start = System.nanoTime();
        super.doPost(request, response);
        if (response.getStatus() == HttpServletResponse.SC_OK) {
            metrics.acknowledged(Duration.ofNanos(System.nanoTime() - start));
        }
        if (response.getStatus() == HttpServletResponse.SC_UNAUTHORIZED && isSigned(request)) {
            tell();
        }
    }

    private static boolean isSigned(HttpServletRequest request) {
        return request.getHeader("X-Slack-Signature") != null;
    }

    /// Once: whoever signs wrongly does so with every call.
    private void tell() {
        if (isTold.compareAndSet(false, true)) {
            log.warn("A call of /slack/events is refused, as it is not signed with docent.slack.signing-secret, or was"
                    + " sent more than five minutes ago. If it was Slack's, copy the 'Signing Secret' once more from"
                    + " the page 'Basic Information' of your app's settings, and look at this machine's clock."
                    + " Further ones are not told of.");
        }
    }
}
