/// Keeps the index in OpenSearch: sharded, replicated, searched by words and by vectors.
@NullMarked
package dev.docent.index.opensearch;

import org.jspecify.annotations.NullMarked;
