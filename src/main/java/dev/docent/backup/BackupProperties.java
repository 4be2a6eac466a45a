package dev.docent.backup;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param data the folder of all that is kept
@ConfigurationProperties("docent")
record BackupProperties(@DefaultValue("data") Path data) {}
