package dev.docent.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What can be known of the proxy before the instances without starting it.
class ProxyTest {

    private final ComposeFile compose;
    private final String proxy;

    ProxyTest() throws Exception {
        compose = ComposeFile.read(Map.of());
        proxy = Files.readString(Path.of("src/main/docker/proxy.conf"));
    }

    @Test
    void theProxyAnswersToKnownNamesAloneAndBelievesOneProxyAtTheMost() throws Exception {
        JsonNode variables = compose.service("proxy").get("environment");

        assertThat(proxy)
                .contains("listen 8080 default_server;\n    server_tokens off;\n    return 421;")
                .contains("server_name localhost 127.0.0.1 [::1] ${DOCENT_HOSTS};")
                .contains("set_real_ip_from ${DOCENT_TRUSTED_PROXY};")
                .contains("proxy_set_header X-Forwarded-For $remote_addr;")
                .contains("proxy_set_header X-Forwarded-Proto $seen_scheme;")
                .contains("proxy_set_header X-Forwarded-Host $host;")
                .contains("proxy_set_header X-Forwarded-Port $seen_port;");
        assertThat(Pattern.compile("\\$\\{(\\w+)}").matcher(proxy).results().map(found -> found.group(1)))
                .allMatch(variables::has);
        assertThat(variables.get("DOCENT_TRUSTED_PROXY").asString()).isEqualTo("127.0.0.1");
        assertThat(compose.service("proxy").get("volumes").toString()).contains(":/etc/nginx/templates/");
    }

    /// Clients read problem details and OpenAI's errors, not pages.
    @Test
    void whileNoInstanceCanBeReachedTheProxySaysWhatTheServiceWouldSay() throws Exception {
        List<JsonNode> bodies = Pattern.compile("return \\d+ '(.*)';")
                .matcher(proxy)
                .results()
                .map(found -> JsonMapper.shared().readTree(found.group(1)))
                .toList();

        assertThat(proxy)
                .contains("error_page 502 504 = @away;", "error_page 413 = @large;")
                .contains("error_page 502 504 = @chat_away;", "error_page 413 = @chat_large;")
                .contains("add_header Retry-After 5 always;\n        return 503 '{\"type\"");
        assertThat(bodies.stream().map(body -> body.at("/type").asString("")))
                .contains("urn:docent:problem:unavailable", "urn:docent:problem:body-too-large");
        assertThat(bodies.stream().map(body -> body.at("/error/code").asString("")))
                .contains("unavailable", "body_too_large");
    }

    @Test
    void aNameThatOthersUseIsKnownToTheProxyAndTheService() throws Exception {
        ComposeFile named = ComposeFile.read(Map.of("DOCENT_HOSTS", "answers.example.org"));

        assertThat(named.service("proxy").at("/environment/DOCENT_HOSTS").asString())
                .isEqualTo("answers.example.org");
        assertThat(named.service("docent").at("/environment/DOCENT_API_HOSTS").asString())
                .contains("answers.example.org");
    }
}
