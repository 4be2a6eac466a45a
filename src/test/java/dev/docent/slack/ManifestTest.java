package dev.docent.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class ManifestTest {

    @Test
    void theAppMayDoWhatTheBotDoes() throws IOException {
        Map<String, Object> manifest = read("manifest.yaml");

        assertThat(list(manifest, "oauth_config", "scopes", "bot"))
                .contains("app_mentions:read", "assistant:write", "chat:write", "commands")
                .contains("channels:history", "groups:history", "im:history", "mpim:history")
                .hasSize(8);
        assertThat(list(manifest, "settings", "event_subscriptions", "bot_events"))
                .containsExactlyInAnyOrder("app_home_opened", "app_mention", "message.im");
        assertThat(value(manifest, "settings", "socket_mode_enabled")).isEqualTo(true);
        assertThat(value(manifest, "settings", "interactivity", "is_enabled")).isEqualTo(true);
        assertThat(list(manifest, "features", "slash_commands").toString()).contains("command=/ask");
        assertThat(value(manifest, "features", "agent_view", "agent_description"))
                .isNotNull();
        assertThat((String) value(manifest, "display_information", "description"))
                .hasSizeLessThanOrEqualTo(140);
    }

    @Test
    void withTheEventsApiSlackIsToldWhereToCall() throws IOException {
        String url = "https://docent.example.com/slack/events";
        Map<String, Object> manifest = read("manifest-events-api.yaml");

        assertThat(value(manifest, "settings", "socket_mode_enabled")).isEqualTo(false);
        assertThat(value(manifest, "settings", "event_subscriptions", "request_url"))
                .isEqualTo(url);
        assertThat(value(manifest, "settings", "interactivity", "request_url")).isEqualTo(url);
        assertThat(list(manifest, "features", "slash_commands").toString()).contains("url=" + url);
        assertThat(value(manifest, "oauth_config")).isEqualTo(value(read("manifest.yaml"), "oauth_config"));
    }

    private static Map<String, Object> read(String name) throws IOException {
        try (InputStream file = ManifestTest.class.getResourceAsStream("/slack/" + name)) {
            return new Yaml().load(file);
        }
    }

    private static List<Object> list(Map<String, Object> manifest, String... path) {
        return List.copyOf((List<?>) value(manifest, path));
    }

    private static Object value(Map<String, Object> manifest, String... path) {
        Object value = manifest;
        for (String name : path) {
            value = Objects.requireNonNull(((Map<?, ?>) value).get(name), name);
        }
        return value;
    }
}
