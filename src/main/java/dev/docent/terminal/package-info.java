/// The commands: `ask`, `ingest`, `reindex`, `eval`, `embed`.
@ApplicationModule(
        allowedDependencies = {
            "api",
            "document",
            "index",
            "ingestion",
            "retrieval",
            "answer",
            "conversation",
            "evaluation",
            "widget"
        })
@NullMarked
package dev.docent.terminal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
