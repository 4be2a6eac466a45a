/// The commands: `ask`, `ingest`, `reindex`, `eval`, `keys`, `forget`, `backup`, `restore`, `embed`.
@ApplicationModule(
        allowedDependencies = {
            "access",
            "api",
            "document",
            "index",
            "ingestion",
            "retrieval",
            "answer",
            "backup",
            "conversation",
            "evaluation",
            "widget"
        })
@NullMarked
package dev.docent.terminal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
