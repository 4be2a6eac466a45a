/// Puts a prompt to the chat model, if one is configured, and hands out what it says as it comes.
@ApplicationModule(allowedDependencies = {"access", "prompt"})
@NullMarked
package dev.docent.chat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
