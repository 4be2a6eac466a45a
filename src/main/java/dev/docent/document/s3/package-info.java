/// Keeps uploads in a bucket of an S3-compatible store.
@NullMarked
package dev.docent.document.s3;

import org.jspecify.annotations.NullMarked;
