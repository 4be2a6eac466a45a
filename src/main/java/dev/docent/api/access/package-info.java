/// Shows callers who they are, and those who look after the service its keys and what was done.
@NullMarked
package dev.docent.api.access;

import org.jspecify.annotations.NullMarked;
