/// What every call passes before it is served: a trace, a known host, a body of bearable size, safe headers.
@NullMarked
package dev.docent.api.guard;

import org.jspecify.annotations.NullMarked;
