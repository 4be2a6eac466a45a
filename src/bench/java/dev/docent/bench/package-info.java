/// Measures how fast and how small the service is, beside LangChain4j's easy-rag over the same folder.
@NullMarked
package dev.docent.bench;

import org.jspecify.annotations.NullMarked;
