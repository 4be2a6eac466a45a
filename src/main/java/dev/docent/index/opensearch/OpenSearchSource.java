package dev.docent.index.opensearch;

import dev.docent.index.Store;
import dev.docent.index.engine.Engine;
import dev.docent.index.engine.EngineSource;
import java.time.Clock;

/// Opens the index in OpenSearch.
record OpenSearchSource(OpenSearchProperties properties) implements EngineSource {

    @Override
    public Store store() {
        return Store.OPENSEARCH;
    }

    @Override
    public String copies() {
        return "The index lies in OpenSearch. It can be made again from the documents, or be copied by a snapshot of the"
                + " indices " + properties.prefix() + "_* (PUT /_snapshot/REPOSITORY/NAME).";
    }

    @Override
    public Engine open(int format) {
        var cluster = new Cluster(properties);
        return new OpenSearchEngine(
                new Indices(cluster, properties, properties.prefix() + "_" + format), Clock.systemUTC());
    }
}
