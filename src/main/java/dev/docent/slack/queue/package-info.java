/// Keeps what was asked in Slack, so that each question is answered once, whatever happens in between.
@NullMarked
package dev.docent.slack.queue;

import org.jspecify.annotations.NullMarked;
