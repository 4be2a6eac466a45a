/// Says who may do what, how much of it and in which collections, and keeps account of it. Work is done on behalf of
/// a caller, whom whatever is called on the way may look up.
@ApplicationModule(allowedDependencies = {"document", "state"})
@NullMarked
package dev.docent.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
