package dev.docent.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.jakarta_servlet.SlackAppServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/// Where Slack calls the service.
final class MeasuredServlet extends SlackAppServlet {

    private final transient SlackMetrics metrics;

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
    }
}
