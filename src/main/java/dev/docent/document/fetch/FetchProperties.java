package dev.docent.document.fetch;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// @param allowed whether documents may be fetched from the web at all
/// @param largest how large a file may be
/// @param timeLimit how long it may take, redirects included
/// @param redirects how many times an address may lead to another
@ConfigurationProperties("docent.documents.fetching")
record FetchProperties(
        @DefaultValue("false") boolean allowed,
        @DefaultValue("50MB") DataSize largest,
        @DefaultValue("30s") Duration timeLimit,
        @DefaultValue("5") int redirects) {}
