/// What is said when a call cannot be served: problem details (RFC 9457), made in one place.
@NamedInterface("problem")
@NullMarked
package dev.docent.api.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
