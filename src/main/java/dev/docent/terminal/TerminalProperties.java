package dev.docent.terminal;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param data the folder of the index and other state
@ConfigurationProperties("docent")
record TerminalProperties(@DefaultValue("data") Path data) {}
