/// Cuts a document into what is searched and cited, losing no text.
@ApplicationModule(allowedDependencies = {"document", "time"})
@NullMarked
package dev.docent.passage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
