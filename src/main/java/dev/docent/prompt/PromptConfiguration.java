package dev.docent.prompt;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Reads the templates; a start with a broken one ends.
@Configuration(proxyBeanMethods = false)
class PromptConfiguration {

    @Bean
    Prompts prompts(PromptProperties properties) {
        return properties.folder().map(LoadedPrompts::of).orElseGet(LoadedPrompts::own);
    }
}
