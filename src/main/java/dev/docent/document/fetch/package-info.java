/// Fetches pages from the public web.
@NullMarked
package dev.docent.document.fetch;

import org.jspecify.annotations.NullMarked;
