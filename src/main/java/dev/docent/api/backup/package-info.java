/// Hands out backups.
@NullMarked
package dev.docent.api.backup;

import org.jspecify.annotations.NullMarked;
