/// Loads the templates for a chat model and fills them; what others wrote is cleaned and fenced before it goes in.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.docent.prompt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
