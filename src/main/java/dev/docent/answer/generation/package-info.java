/// What is said to a chat model for an answer, and its text cut into sentences without anything that could do harm.
@NullMarked
package dev.docent.answer.generation;

import org.jspecify.annotations.NullMarked;
