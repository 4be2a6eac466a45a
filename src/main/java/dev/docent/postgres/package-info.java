/// Reaches schemas of ours in PostgreSQL servers, and keeps them up to date.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.docent.postgres;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
