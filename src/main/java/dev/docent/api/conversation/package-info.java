/// Shows what is remembered of conversations, and has it forgotten.
@NullMarked
package dev.docent.api.conversation;

import org.jspecify.annotations.NullMarked;
