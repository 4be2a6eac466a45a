/// Describes the interface for people and for tools that generate clients.
@NullMarked
package dev.docent.api.description;

import org.jspecify.annotations.NullMarked;
