package dev.docent.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.docent.document.WebPages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;

/// A web with one page.
final class FakeWebPages implements WebPages {

    @Override
    public void fetch(URI address, Use use) throws IOException {
        if (!address.toString().equals("https://example.org/report")) {
            throw new NotFetchedException("The other side answered with status 404.");
        }
        use.accept("example.org-report.html", new ByteArrayInputStream("<p>words</p>".getBytes(UTF_8)));
    }
}
