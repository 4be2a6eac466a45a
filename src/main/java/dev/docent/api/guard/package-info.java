/// What every call passes before it is served: a trace, a known host, a body of bearable size, safe headers.
@NamedInterface("guard")
@NullMarked
package dev.docent.api.guard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
