/// Finds date expressions in text and resolves them against a reference date.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.docent.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
