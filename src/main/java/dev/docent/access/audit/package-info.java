/// Keeps the audit log.
@NullMarked
package dev.docent.access.audit;

import org.jspecify.annotations.NullMarked;
