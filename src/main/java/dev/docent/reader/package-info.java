/// Finds the words in a passage that answer a question, or says there are none.
@ApplicationModule(allowedDependencies = "passage")
@NullMarked
package dev.docent.reader;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
