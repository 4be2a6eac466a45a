/// Builds the embedding model: one in the process, or a provider's behind limits and retries.
@NullMarked
package dev.docent.model.embedding;

import org.jspecify.annotations.NullMarked;
