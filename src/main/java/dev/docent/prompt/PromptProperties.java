package dev.docent.prompt;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// @param folder where the templates are; those that come with the program if empty
@ConfigurationProperties("docent.prompts")
record PromptProperties(Optional<Path> folder) {}
