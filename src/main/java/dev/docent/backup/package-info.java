/// Copies all that the service keeps into one file while it serves, and brings it back.
@ApplicationModule(allowedDependencies = {"document", "index", "state"})
@NullMarked
package dev.docent.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
