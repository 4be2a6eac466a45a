/// Reads each format of file; closed to other packages.
@NullMarked
package dev.docent.document.format;

import org.jspecify.annotations.NullMarked;
