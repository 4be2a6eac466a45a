/// Answers clients of OpenAI's interface in the shapes that they expect.
@NullMarked
package dev.docent.api.openai;

import org.jspecify.annotations.NullMarked;
