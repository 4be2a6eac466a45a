package dev.docent.index.opensearch;

import static java.util.stream.Collectors.joining;

import dev.docent.index.engine.OlderFormats;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Says in the log what older versions of the program left in OpenSearch.
final class OlderIndices {

    private static final Logger log = LoggerFactory.getLogger(OlderIndices.class);
    private static final String DOCUMENTS = "_documents";

    private OlderIndices() {}

    /// Where that must not be looked up, nothing is said.
    ///
    /// @param current what the names of the indices in use begin with
    static void tell(String current, Cluster cluster) {
        try {
            List<String> older = OlderFormats.of(current, names(current, cluster));
            if (!older.isEmpty()) {
                log.info(
                        "Indexes of older versions are left in OpenSearch. Once no older instance runs, delete them: {}",
                        older.stream().map(name -> "DELETE /" + name + "_*").collect(joining(", ")));
            }
        } catch (RuntimeException refused) {
            log.debug("Indexes of older versions cannot be looked for", refused);
        }
    }

    private static List<String> names(String current, Cluster cluster) {
        String all = "/" + current.replaceFirst("\\d+$", "*") + DOCUMENTS;
        return cluster.get(all + "/_settings/index.uuid")
                .body()
                .propertyStream()
                .map(index -> index.getKey().replaceFirst(DOCUMENTS + "$", ""))
                .toList();
    }
}
