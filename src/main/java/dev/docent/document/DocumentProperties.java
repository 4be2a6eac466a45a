package dev.docent.document;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the documents are.
///
/// @param folder the folder that is read; need not exist yet
@ConfigurationProperties("docent.documents")
record DocumentProperties(@DefaultValue("documents") Path folder) {}
