package dev.docent.index.opensearch;

import dev.docent.index.engine.Engine;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/// Opens engines over OpenSearch nodes, for tests.
public final class OpenSearchEngines {

    private OpenSearchEngines() {}

    /// @param shards into how many parts passages are divided
    /// @param replicas how many copies of each part there are
    public static Engine open(List<URI> urls, String prefix, int shards, int replicas) {
        var properties = new OpenSearchProperties(urls, "", "", prefix, shards, replicas, Duration.ofSeconds(20));
        return new OpenSearchSource(properties).open(1);
    }
}
