/// Docent answers questions from a folder of documents and shows where each answer stands.
@NullMarked
package dev.docent;

import org.jspecify.annotations.NullMarked;
