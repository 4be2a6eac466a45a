package dev.docent.api.guard;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.InputBuffer;

/// Sees to it that files come at a least rate. The container reads them by itself: no filter comes between.
final class UploadValve extends ValveBase {

    private final Duration grace;
    private final long leastRate;

    UploadValve(GuardProperties settings) {
        super(true);
        this.grace = settings.longestBody();
        this.leastRate = settings.load().leastUploadRate().toBytes();
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (!UploadFilter.isUpload(request)) {
            getNext().invoke(request, response);
            return;
        }
        org.apache.coyote.Request body = request.getCoyoteRequest();
        InputBuffer whole = body.getInputBuffer();
        body.setInputBuffer(new SteadyInput(whole, grace, leastRate));
        try {
            getNext().invoke(request, response);
        } finally {
            body.setInputBuffer(whole);
        }
    }
}
