package dev.docent.widget;

import java.time.Instant;

/// What a token says: for a while, a page of this origin may have questions answered.
///
/// @param site the name under which the site is known
/// @param origin like `https://www.example.org`, or `own` for the pages of the service itself
record Session(String site, String origin, Instant ends) {}
