package dev.docent.deployment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every setting that there is: ours, and those of the libraries.
final class Settings {

    private static final String[] PLACES = {
        "META-INF/spring-configuration-metadata.json", "META-INF/additional-spring-configuration-metadata.json"
    };

    private final Set<String> variables = new HashSet<>();

    Settings() throws IOException {
        for (String place : PLACES) {
            for (URL file : Collections.list(Settings.class.getClassLoader().getResources(place))) {
                read(file);
            }
        }
    }

    private void read(URL file) {
        try (InputStream content = file.openStream()) {
            for (JsonNode property : JsonMapper.shared().readTree(content).path("properties")) {
                variables.add(variable(property.get("name").asString()));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// @return the environment variable that a setting is given by
    static String variable(String setting) {
        return setting.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    boolean has(String variable) {
        return variables.contains(variable);
    }
}
