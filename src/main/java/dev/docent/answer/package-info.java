/// Answers from evidence, with citations that are exact.
@ApplicationModule(
        allowedDependencies = {"document", "passage", "index", "retrieval", "reader", "time", "prompt", "chat", "trace"
        })
@NullMarked
package dev.docent.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
