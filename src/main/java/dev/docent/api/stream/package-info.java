/// Streams events to callers, and ends the work for those who leave.
@NullMarked
package dev.docent.api.stream;

import org.jspecify.annotations.NullMarked;
