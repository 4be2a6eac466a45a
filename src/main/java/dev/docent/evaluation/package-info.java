/// Runs a set of questions and reports how good retrieval and answers are.
@ApplicationModule(allowedDependencies = {"document", "passage", "index", "retrieval", "answer", "conversation"})
@NullMarked
package dev.docent.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
