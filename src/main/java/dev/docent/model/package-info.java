/// Builds the models that other packages use; used by nobody by name.
@ApplicationModule(allowedDependencies = {"access", "chat", "passage", "state"})
@NullMarked
package dev.docent.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
