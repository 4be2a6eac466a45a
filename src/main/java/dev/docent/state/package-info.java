/// Opens the database in which packages keep what must outlive a restart, each in tables of its own.
@ApplicationModule(allowedDependencies = "postgres")
@NullMarked
package dev.docent.state;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
