/// What an engine outside the process must do to keep the index: several instances of the service may share it.
@NullMarked
package dev.docent.index.engine;

import org.jspecify.annotations.NullMarked;
