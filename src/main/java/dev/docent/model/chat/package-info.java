/// Builds the chat model: one of several providers behind limits, retries, a circuit breaker and budgets.
@NullMarked
package dev.docent.model.chat;

import org.jspecify.annotations.NullMarked;
