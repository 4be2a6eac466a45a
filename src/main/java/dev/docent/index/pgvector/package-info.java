/// Keeps the index in PostgreSQL: words, vectors and what narrows a search in one database.
@NullMarked
package dev.docent.index.pgvector;

import org.jspecify.annotations.NullMarked;
