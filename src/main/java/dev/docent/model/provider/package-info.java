/// What all providers of models have in common on the wire.
@NullMarked
package dev.docent.model.provider;

import org.jspecify.annotations.NullMarked;
