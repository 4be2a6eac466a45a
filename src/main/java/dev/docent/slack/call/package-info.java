/// Calls Slack's methods within their limits, and writes messages as they come.
@NullMarked
package dev.docent.slack.call;

import org.jspecify.annotations.NullMarked;
