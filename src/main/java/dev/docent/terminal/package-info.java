/// The commands: `ask`, `ingest`, `eval`.
@ApplicationModule(
        allowedDependencies = {
            "api",
            "document",
            "index",
            "ingestion",
            "retrieval",
            "answer",
            "conversation",
            "evaluation"
        })
@NullMarked
package dev.docent.terminal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
