/// The commands: `ask`, `ingest`, `reindex`, `move-state`, `eval`, `keys`, `forget`, `backup`, `restore`,
/// `embed`.
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
            "state",
            "widget"
        })
@NullMarked
package dev.docent.terminal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
