/// Several instances of the service over one state and one index, and parts of it killed at random.
@NullMarked
package dev.docent.bench.instances;

import org.jspecify.annotations.NullMarked;
