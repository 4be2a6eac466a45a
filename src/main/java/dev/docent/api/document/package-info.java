/// Shows what is indexed: documents, their text, their files, collections.
@NullMarked
package dev.docent.api.document;

import org.jspecify.annotations.NullMarked;
