/// What is read from a file, put together block by block; closed to other packages.
@NullMarked
package dev.docent.document.content;

import org.jspecify.annotations.NullMarked;
