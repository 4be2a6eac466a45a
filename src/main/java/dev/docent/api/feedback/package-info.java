/// Takes what people think of answers, and shows what the documents leave open.
@NullMarked
package dev.docent.api.feedback;

import org.jspecify.annotations.NullMarked;
