package dev.docent.answer;

import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/// The settings of answers as they are where nobody sets them.
final class ShippedSettings {

    private ShippedSettings() {}

    static AnswerProperties answers() {
        return new Binder(new MapConfigurationPropertySource(Map.of()))
                .bindOrCreate("docent.answer", AnswerProperties.class);
    }
}
