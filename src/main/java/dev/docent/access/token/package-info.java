/// Reads the tokens of an OpenID Connect issuer.
@NullMarked
package dev.docent.access.token;

import org.jspecify.annotations.NullMarked;
