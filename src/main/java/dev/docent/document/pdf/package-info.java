/// Reads the pages of PDFs by their layout; closed to other packages.
@NullMarked
package dev.docent.document.pdf;

import org.jspecify.annotations.NullMarked;
