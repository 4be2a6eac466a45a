/// Reads files into text with its structure and metadata, and lists what has been read.
@ApplicationModule(allowedDependencies = {"time"})
@NullMarked
package dev.docent.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
