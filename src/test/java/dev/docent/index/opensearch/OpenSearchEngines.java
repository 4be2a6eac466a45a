package dev.docent.index.opensearch;

import dev.docent.index.engine.Engine;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/// Opens engines over OpenSearch nodes, for tests.
public final class OpenSearchEngines {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private OpenSearchEngines() {}

    /// @param shards into how many parts passages are divided
    /// @param replicas how many copies of each part there are
    public static Engine open(List<URI> urls, String prefix, int shards, int replicas) {
        return new OpenSearchSource(properties(urls, prefix, shards, replicas, PATIENCE)).open(1);
    }

    static Engine open(List<URI> urls, String prefix, int format) {
        return new OpenSearchSource(properties(urls, prefix, 1, 0, PATIENCE)).open(format);
    }

    /// @param timeout how long the nodes may say nothing
    public static Engine open(List<URI> urls, String prefix, Duration timeout) {
        return new OpenSearchSource(properties(urls, prefix, 2, 0, timeout)).open(1);
    }

    /// @return an engine for which it is another time
    public static Engine open(List<URI> urls, String prefix, Clock clock) {
        OpenSearchProperties properties = properties(urls, prefix, 1, 0, PATIENCE);
        return new OpenSearchEngine(new Indices(new Cluster(properties), properties, prefix + "_1"), clock);
    }

    private static OpenSearchProperties properties(
            List<URI> urls, String prefix, int shards, int replicas, Duration timeout) {
        return new OpenSearchProperties(urls, "", "", prefix, shards, replicas, timeout);
    }
}
