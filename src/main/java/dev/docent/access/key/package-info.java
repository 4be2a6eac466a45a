/// Keeps API keys, of what opens only a hash.
@NullMarked
package dev.docent.access.key;

import org.jspecify.annotations.NullMarked;
