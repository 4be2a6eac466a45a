/// Finds questions that the documents answer, for people who do not know yet what to ask.
@ApplicationModule(allowedDependencies = {"access", "document", "passage", "index", "retrieval", "answer", "time"})
@NullMarked
package dev.docent.suggestion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
