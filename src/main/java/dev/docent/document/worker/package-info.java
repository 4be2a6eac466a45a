/// Reads files in processes of their own, so that no file can harm the service.
@NullMarked
package dev.docent.document.worker;

import org.jspecify.annotations.NullMarked;
