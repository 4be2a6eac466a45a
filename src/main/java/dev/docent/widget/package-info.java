/// Serves the chat widget to the pages of other sites: its script as one file, sessions for their visitors, and what
/// these may do.
@ApplicationModule(allowedDependencies = {"access", "api :: guard", "api :: problem", "document", "state"})
@NullMarked
package dev.docent.widget;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
