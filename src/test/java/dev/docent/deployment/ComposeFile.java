package dev.docent.deployment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

/// The compose file as Compose understands it: variables filled in, what is said once for several put in its places.
record ComposeFile(JsonNode content) {

    private static final Pattern VARIABLE =
            Pattern.compile("\\$(?:(\\$)|\\{([A-Za-z_]+)(?:(:?[-?+])([^}]*))?}|([A-Za-z_]+))");

    /// @param environment the variables where the command is given
    static ComposeFile read(Map<String, String> environment) throws IOException {
        String text = Files.readString(Path.of("docker-compose.yml"));
        Object content = new Yaml().load(text);
        return new ComposeFile(JsonMapper.shared().valueToTree(filled(content, environment)));
    }

    /// @return the variables of a file like `.env`
    static Map<String, String> variables(Path file) throws IOException {
        Map<String, String> variables = new HashMap<>();
        Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("=", 2))
                .forEach(parts -> variables.put(parts[0], parts[1]));
        return variables;
    }

    /// @return the variables that the service is given as they are where the command is given, and only if they are
    static List<String> passedOn() throws IOException {
        return Files.readAllLines(Path.of("src/main/docker/passed.env")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private static Object filled(@Nullable Object node, Map<String, String> environment) {
        return switch (node) {
            case null -> NullNode.getInstance();
            case Map<?, ?> map -> {
                Map<String, Object> filled = new HashMap<>();
                map.forEach((key, value) -> filled.put(String.valueOf(key), filled(value, environment)));
                yield filled;
            }
            case List<?> list ->
                list.stream().map(it -> filled(it, environment)).toList();
            case String text -> number(VARIABLE.matcher(text).replaceAll(found -> value(found, environment)));
            default -> node;
        };
    }

    private static Object number(String text) {
        return text.matches("\\d+") ? Integer.parseInt(text) : text;
    }

    private static String value(MatchResult found, Map<String, String> environment) {
        if (found.group(1) != null) {
            return "\\$";
        }
        String name = found.group(2) == null ? found.group(5) : found.group(2);
        String value = environment.getOrDefault(name, "");
        if (!value.isEmpty()) {
            return value;
        }
        if (found.group(3) == null || !found.group(3).equals(":-")) {
            throw new AssertionError("Nothing says what ${" + name + "} is: " + found.group());
        }
        return found.group(4);
    }

    JsonNode services() {
        return content.get("services");
    }

    JsonNode service(String name) {
        return services().get(name);
    }
}
