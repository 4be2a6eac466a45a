/// What can be known of a deployment without starting one.
@NullMarked
package dev.docent.deployment;

import org.jspecify.annotations.NullMarked;
