package dev.docent.prompt;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param folder where the templates are; those that come with the program if empty
@ConfigurationProperties("docent.prompts")
record PromptProperties(@DefaultValue("") String folder) {}
