/// Says what answers look like in Slack: blocks within Slack's limits, in which nothing from a document can act.
@NullMarked
package dev.docent.slack.message;

import org.jspecify.annotations.NullMarked;
