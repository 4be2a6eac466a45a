package dev.docent.document.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.List;
import javax.net.ssl.SSLHandshakeException;
import org.apache.hc.client5.http.CircularRedirectException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.core5.http.ProtocolException;
import org.junit.jupiter.api.Test;

class NetworkProblemsTest {

    private static final String DETAIL = "proxy.internal:3128";

    @Test
    void eachKindHasWordsOfItsOwnWithoutDetails() {
        List<IOException> failures = List.of(
                new UnknownHostException(DETAIL),
                new SocketTimeoutException(DETAIL),
                new ConnectException(DETAIL),
                new SSLHandshakeException(DETAIL),
                new ClientProtocolException(new CircularRedirectException(DETAIL)),
                new ClientProtocolException(new ProtocolException(DETAIL)),
                new IOException());

        assertThat(failures)
                .extracting(NetworkProblems::explain)
                .doesNotHaveDuplicates()
                .allSatisfy(said -> assertThat(said).endsWith(".").doesNotContain("internal", "null"));
    }
}
