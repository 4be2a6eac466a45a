/// Chooses the evidence for a query: fuses, prefers the time asked for, folds copies, reads and reranks.
@ApplicationModule(
        allowedDependencies = {"access", "document", "passage", "index", "reader", "time", "prompt", "chat", "trace"})
@NullMarked
package dev.docent.retrieval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
