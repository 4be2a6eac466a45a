/// The REST interface: JSON, server-sent events, problem details. Its parts share one way to say what is wrong
/// (`problem`), to stream (`stream`) and to describe themselves (`description`); every call passes `guard`
/// first.
@ApplicationModule(
        allowedDependencies = {
            "access",
            "document",
            "passage",
            "index",
            "ingestion",
            "reader",
            "retrieval",
            "answer",
            "backup",
            "conversation",
            "state",
            "suggestion"
        })
@NullMarked
package dev.docent.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
