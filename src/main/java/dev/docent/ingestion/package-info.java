/// Brings the index up to date with the documents folder.
@ApplicationModule(allowedDependencies = {"document", "passage", "index", "state"})
@NullMarked
package dev.docent.ingestion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
