/// Says on whose behalf work is done, so that what it costs can be put to their account.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.docent.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
