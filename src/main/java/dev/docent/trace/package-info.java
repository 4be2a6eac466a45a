/// Follows a question through the stages of its answer, for whoever looks at traces. Without a receiver for them
/// nothing is sent anywhere.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.docent.trace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
