/// Keeps passages with their documents and finds them, by words and by meaning.
@ApplicationModule(allowedDependencies = {"document", "passage", "postgres", "time"})
@NullMarked
package dev.docent.index;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
