package dev.docent.state;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the service keeps what it has to remember beside the index.
///
/// @param folder the folder of the database; made if it is not there
@ConfigurationProperties("docent.state")
record StateProperties(@DefaultValue("data/state") Path folder) {}
