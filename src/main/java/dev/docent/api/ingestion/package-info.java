/// Starts runs that bring the index up to date, and shows how far they have come.
@NullMarked
package dev.docent.api.ingestion;

import org.jspecify.annotations.NullMarked;
