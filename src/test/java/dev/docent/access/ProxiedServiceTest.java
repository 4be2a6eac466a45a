package dev.docent.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.context.TestPropertySource;

/// The service as it is called by the proxy that the compose file puts before it.
@TestPropertySource(properties = {"server.forward-headers-strategy=native", "docent.api.hosts=answers.example.org"})
class ProxiedServiceTest extends GuardedService {

    private static final Pattern SET = Pattern.compile("proxy_set_header (\\S+) (\\S+);");

    /// @param host as the caller has written it
    /// @return the headers that the proxy sends
    private static String headers(String scheme, String host, int port) throws IOException {
        Map<String, String> variables = Map.of(
                "$http_host",
                host,
                "$host",
                host.replaceFirst(":\\d+$", ""),
                "$remote_addr",
                "192.0.2.7",
                "$seen_scheme",
                scheme,
                "$seen_port",
                Integer.toString(port));
        Matcher set = SET.matcher(Files.readString(Path.of("src/main/docker/proxy.conf")));
        return set.results()
                .filter(header -> header.group(2).startsWith("$"))
                .map(header -> header.group(1) + ": " + variables.get(header.group(2)) + "\n")
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({
        "http, localhost:8080, 8080, http://localhost:8080",
        "https, answers.example.org, 443, https://answers.example.org",
        "https, answers.example.org:8443, 8443, https://answers.example.org:8443",
        "http, localhost, 80, http://localhost"
    })
    void linksNameWhatTheCallerHasNamed(String scheme, String host, int port, String root) throws Exception {
        String body = """
                {"model": "docent", "messages": [{"role": "user", "content": "Who opened the Heron Bridge?"}]}""";

        String answer = Raw.send(
                port(),
                "POST /v1/chat/completions HTTP/1.1\n" + headers(scheme, host, port) + "Connection: close\n"
                        + "Authorization: Bearer " + key(Set.of(Role.ASK)) + "\nContent-Type: application/json\n"
                        + "Content-Length: " + body.length() + "\n\n" + body);

        assertThat(answer).contains("\"url\":\"" + root + "/documents/");
    }

    @Test
    void theServicesOwnPageMayUpload() throws Exception {
        assertThat(upload("http://localhost:8080")).startsWith("HTTP/1.1 202");
        assertThat(upload("http://localhost:9090")).startsWith("HTTP/1.1 403");
    }

    private String upload(String origin) throws Exception {
        String form = """
                --b
                Content-Disposition: form-data; name="file"; filename="note.md"

                A note.
                --b--
                """;
        return Raw.send(
                port(),
                "POST /api/v1/documents HTTP/1.1\n" + headers("http", "localhost:8080", 8080) + "Connection: close\n"
                        + "Origin: " + origin + "\nAuthorization: Bearer " + everything()
                        + "\nContent-Type: multipart/form-data; boundary=b\nContent-Length: "
                        + form.replace("\n", "\r\n").length() + "\n\n" + form);
    }
}
