package dev.docent.index;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param data the folder that holds the index and the service's state
@ConfigurationProperties("docent")
record DataProperties(@DefaultValue("data") Path data) {

    Path indexFolder() {
        return data.resolve("index");
    }
}
