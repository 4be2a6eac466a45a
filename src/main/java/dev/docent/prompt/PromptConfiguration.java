package dev.docent.prompt;

import java.nio.file.Path;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Reads the templates; a start with a broken one ends.
@Configuration(proxyBeanMethods = false)
class PromptConfiguration {

    @Bean
    Prompts prompts(PromptProperties properties) {
        String folder = properties.folder();
        return folder.isBlank() ? LoadedPrompts.own() : LoadedPrompts.of(Path.of(folder));
    }
}
