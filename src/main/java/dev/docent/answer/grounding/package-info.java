/// Ties a sentence that a model wrote to the words of a passage that support it, if any do.
@NullMarked
package dev.docent.answer.grounding;

import org.jspecify.annotations.NullMarked;
