package dev.docent.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What can be known of the compose file without starting it.
class ComposeTest {

    private static final Path SCALE = Path.of("src/main/docker/scale.env");
    private static final Path PASSWORDS = Path.of("src/main/docker/passwords.sh");

    /// Software of others that writes beside its data.
    private static final Set<String> WRITES_ANYWHERE = Set.of("opensearch-1", "opensearch-2", "opensearch-3");

    /// Gives volumes to those who use them, and ends.
    private static final Set<String> ROOT = Set.of("passwords");

    private static final Set<String> ENDS = Set.of("passwords", "model");

    private ComposeFile compose;

    @BeforeEach
    void read() throws Exception {
        compose = ComposeFile.read(Map.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "src/main/docker/scale.env"})
    void itIsACompleteFileOfItsKind(String variables) throws Exception {
        Map<String, String> environment = variables.isEmpty() ? Map.of() : ComposeFile.variables(Path.of(variables));

        List<Error> problems = schema().validate(ComposeFile.read(environment).content());

        assertThat(problems).isEmpty();
    }

    /// Compose's own, whose name for itself is no address.
    private static Schema schema() throws IOException {
        try (InputStream content = ComposeTest.class.getResourceAsStream("/compose/compose-spec.json")) {
            var schema = (ObjectNode) JsonMapper.shared().readTree(Objects.requireNonNull(content));
            schema.remove("$id");
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(schema);
        }
    }

    @Test
    void everyVariableOfTheServiceIsASettingThatExists() throws Exception {
        var settings = new Settings();

        assertThat(compose.service("docent").get("environment").propertyNames())
                .isNotEmpty()
                .allMatch(settings::has);
        assertThat(ComposeFile.passedOn()).allMatch(settings::has);
    }

    /// A name without a value under `environment` would hide what `docent.env` says.
    @Test
    void whatTheBotNeedsIsPassedOnAndHidesNothing() throws Exception {
        assertThat(ComposeFile.passedOn())
                .contains("DOCENT_SLACK_BOTTOKEN", "DOCENT_SLACK_APPTOKEN")
                .contains("DOCENT_SLACK_SIGNINGSECRET", "DOCENT_SLACK_PUBLICURL")
                .allMatch(name -> name.matches("[A-Z_]+"));
        assertThat(compose.service("docent").get("environment").values())
                .noneMatch(JsonNode::isNull)
                .hasSizeGreaterThan(10);
    }

    @Test
    void anySettingCanBeGivenWithoutEditingTheFile() throws Exception {
        assertThat(compose.service("docent").get("env_file").toString())
                .isEqualTo("[{\"path\":\"docent.env\",\"required\":false},{\"path\":\"src/main/docker/passed.env\"}]");
        assertThat(Files.readString(Path.of(".gitignore"))).contains("/docent.env\n");
        assertThat(Files.readString(Path.of(".dockerignore"))).contains("docent.env\n");
    }

    @Test
    void aPasswordIsNamedLikeTheSettingThatItIsFor() throws Exception {
        var settings = new Settings();

        List<String> named = Pattern.compile("docent(?:\\.[a-z-]+)+")
                .matcher(Files.readString(PASSWORDS))
                .results()
                .map(found -> found.group())
                .toList();

        assertThat(named).isNotEmpty().allMatch(setting -> settings.has(Settings.variable(setting)));
    }

    @Test
    void whatIsMountedIsThere() {
        for (JsonNode service : compose.services()) {
            for (JsonNode volume : service.path("volumes")) {
                String source = volume.asString().split(":", -1)[0];
                if (source.startsWith(".")) {
                    assertThat(Path.of(source)).exists();
                } else {
                    assertThat(compose.content().get("volumes").propertyNames()).contains(source);
                }
            }
        }
    }

    @Test
    void noSecretIsWrittenDown() {
        List<String> secrets = new ArrayList<>();
        for (JsonNode service : compose.services()) {
            for (Map.Entry<String, JsonNode> variable :
                    service.path("environment").properties()) {
                if (variable.getKey().matches("(?i).*(password|secret|apikey|token(?!s)).*(?<!_FILE)")
                        && !variable.getValue().asString().isEmpty()) {
                    secrets.add(variable.getKey());
                }
            }
        }
        assertThat(secrets).isEmpty();
    }

    @Test
    void everythingHasLimitsAndNoMoreRightsThanItNeeds() {
        for (Map.Entry<String, JsonNode> service : compose.services().properties()) {
            JsonNode is = service.getValue();
            assertThat(is.at("/deploy/resources/limits/memory").asString())
                    .as(service.getKey())
                    .isNotEmpty();
            assertThat(is.path("cap_drop").toString()).as(service.getKey()).isEqualTo("[\"ALL\"]");
            assertThat(is.path("security_opt").toString()).as(service.getKey()).contains("no-new-privileges:true");
            assertThat(is.path("read_only").asBoolean(false) || WRITES_ANYWHERE.contains(service.getKey()))
                    .as(service.getKey())
                    .isTrue();
            assertThat(is.path("user").asString().matches("(?!0\\b|root).+") || ROOT.contains(service.getKey()))
                    .as(service.getKey())
                    .isTrue();
            assertThat(is.path("image").asString()).as(service.getKey()).matches("docent:local|.+:[^:]*\\d.*");
        }
    }

    @Test
    void nothingTakesAllProcessors() {
        for (Map.Entry<String, JsonNode> service : compose.services().properties()) {
            assertThat(service.getValue().at("/deploy/resources/limits/cpus").asDouble(0))
                    .as(service.getKey())
                    .isBetween(0.1, 2.0);
        }
    }

    /// What ends by itself is waited for, not asked.
    @Test
    void whatGoesOnSaysWhetherItIsWell() throws Exception {
        for (Map.Entry<String, JsonNode> service : compose.services().properties()) {
            boolean ends = ENDS.contains(service.getKey());
            boolean isAsked = service.getValue().path("healthcheck").has("test")
                    || service.getValue().path("image").asString().equals("docent:local");
            assertThat(ends || isAsked).as(service.getKey()).isTrue();
        }
        assertThat(Files.readString(Path.of("Dockerfile"))).contains("\nHEALTHCHECK --interval=");
    }

    @Test
    void nothingIsReachedFromOtherMachines() {
        for (JsonNode service : compose.services()) {
            for (JsonNode port : service.path("ports")) {
                assertThat(port.asString()).startsWith("127.0.0.1:");
            }
        }
    }

    @Test
    void theServiceAnswersWithoutWaitingForAChatModel() {
        assertThat(compose.service("docent").get("depends_on").propertyNames())
                .containsExactlyInAnyOrder("passwords", "postgres", "opensearch-1");
        assertThat(compose.service("docent")
                        .at("/depends_on/opensearch-1/required")
                        .asBoolean())
                .isFalse();
        assertThat(compose.service("docent")
                        .at("/environment/DOCENT_INDEX_STORE")
                        .asString())
                .isEqualTo("pgvector");
    }

    @Test
    void uploadsComeInWhereThereIsRoom() {
        JsonNode service = compose.service("docent");

        assertThat(service.at("/environment/SPRING_SERVLET_MULTIPART_LOCATION").asString())
                .startsWith("/data/");
        assertThat(service.get("volumes").toString()).contains("data:/data");
    }

    @Test
    void whoWatchesTheServiceHasAPlaceForItsKey() throws Exception {
        String watch = Files.readString(Path.of("src/main/docker/watch/prometheus.yml"));

        assertThat(watch).contains("authorization: { credentials_file: /metrics/key }");
        assertThat(Files.readString(PASSWORDS)).contains("[ -e /metrics/key ] || : > /metrics/key");
        assertThat(compose.service("prometheus").get("volumes").toString()).contains("metrics-key:/metrics:ro");
    }

    @Test
    void theServicesOwnPasswordsAreForItAndItsDatabaseAlone() {
        List<String> who = compose.services().properties().stream()
                .filter(service -> service.getValue().path("volumes").toString().contains("\"passwords:"))
                .map(Map.Entry::getKey)
                .toList();

        assertThat(who).containsExactlyInAnyOrder("passwords", "docent", "postgres");
    }

    @Test
    void onALargerScaleThereAreThreeNodesAndTwoInstancesBehindAProxy() throws Exception {
        ComposeFile scaled = ComposeFile.read(ComposeFile.variables(SCALE));

        assertThat(ComposeFile.variables(SCALE)).containsEntry("COMPOSE_PROFILES", "scale");
        assertThat(scaled.service("docent")
                        .at("/environment/DOCENT_INDEX_STORE")
                        .asString())
                .isEqualTo("opensearch");
        assertThat(scaled.service("docent").at("/deploy/replicas").asInt()).isEqualTo(2);
        assertThat(scaled.service("docent").has("ports"))
                .as("Two cannot have one port")
                .isFalse();
        assertThat(scaled.services().properties().stream()
                        .filter(service ->
                                service.getValue().path("profiles").toString().contains("scale"))
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrder("opensearch-1", "opensearch-2", "opensearch-3");
    }
}
